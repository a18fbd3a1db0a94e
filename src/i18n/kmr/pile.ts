/** The list of a pile of files, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const pile: Catalogue['pile'] = {
  pairs: { one: 'cotek pel', other: '{count} cot pel' },
  'left-over': { one: 'pelek maye', other: '{count} pel mane' },
  left: 'bê hevber',
  waiting: 'hê nehatiye hevrêzkirin',
  pair: 'pel',
  'pair.sure': 'li hev tê',
  'pair.look': 'lê binêre',
  'pair.hand': 'bi destan',
  'pair.alone': 'bi tenê',
  'working.align': 'hemû pel tên hevrêzkirin: {percent}',
  'working.accept': 'tê pejirandin: {percent}',
  threshold: {
    zero: 'Pejirandina hemûyan ji {percent} pê ve tiştekî nagire',
    one: 'Pejirandina hemûyan ji {percent} pê ve rêzekê digire, nêzîkî {errors} jê şaş e',
    other:
      'Pejirandina hemûyan ji {percent} pê ve {count} rêzan digire ({groups} cot), nêzîkî {errors} ji wan şaş in',
  },
  'why.name': 'nav wek hev in',
  'why.numbers-in-name': 'heman hejmar di navan de',
  'why.content': 'heman nav û hejmar di nivîsan de',
  'why.length': 'dirêjiya wan nêzîkî hev e',
  'why.hand': 'bi destan hatine cem hev',
  'why.none': 'tu peleke din çêtir li hev nayê',
  'why.alone': 'Tu pelê peldankeke din ne hevberê vî pelî ye.',
};
