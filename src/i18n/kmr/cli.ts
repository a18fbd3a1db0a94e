/** What the command line prints for people, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const cli: Catalogue['cli'] = {
  'usage.bidi':
    '--bidi: "{name}" tune. Van qebûl dike: explicit, isolate, app, override, words, stacked, plain.',
  'usage.file': 'Navê peleke nivîsê binivîse ku bê vekirin: tarjuman FILE --to ckb',
  'usage.table': 'Du zimanên tabloyê hene: wan bi --from û --to diyar bike.',
  'usage.check': 'tarjuman check nivîseke çavkanî û wergera wê digire.',
  'usage.limit': '--limit hejmareke temam ji 1ê pê ve digire; "{value}" ne wisa ye.',
  'usage.memory':
    'tarjuman memory van nas dike: info, verify, compact, backups, restore [DÎROK], history bi nasnameyê, lexicon [PEYV]; "{value}" ne ji wan e.',
  'lexicon.unknown': 'Hêj tu wergera "{value}" nayê zanîn.',
  'lexicon.language': '--from û --to yek ji ar, ckb, kmr û en digirin; "{value}" ne ji wan e.',
  'usage.align': 'tarjuman align du heta çar pelan digire, ne {number}.',
  'usage.accept': '--accept asteke baweriyê ji 0.5 heta 1 digire; "{value}" ne wisa ye.',
  'usage.errors':
    '--errors hejmara rêzên şaş ên ku tên hêvîkirin digire, mînak 2; "{value}" ne hejmar e.',
  'pile.pair': 'cot',
  'pile.confirmed': 'piştrastkirî',
  'pile.sure': 'baş',
  'pile.errors': 'şaş?',
  'pile.doubtful': 'gumanbar',
  'pile.files': 'pel',
  'pile.left': 'bê hevber: {name} ({folder})',
  'pile.none': 'Tu du pelên van peldankan ne hevberê hev in.',
  'usage.batch': 'Operasyoneke batch bi navê "{value}" tune. Ev hene: {names}.',
  fault: 'tarjuman: çewtiyeke neçaverêkirî: {words}',
  'fault.kept':
    'Karê te yê piştrastkirî li ser dîskê ye. Ji kerema xwe çewtiyê ragihîne û binivîse te çi dikir; tarjuman doctor --json alîkar e.',
  indexing: 'Endekskirina bîrdankê: {percent}',
  'search.none': 'Ji bo vê tiştek nehat dîtin: {text}',
  'memory.whole': '{name}: hemû rêz saxlem in.',
  reading: '{file} tê xwendin …',
  encoding: '{file}: bi kodkirina {encoding} hat xwendin.',
  'problems.more': 'Yên din ên ji heman cureyê: {count}.',
  'import.read': 'hat xwendin',
  'import.added': 'nû',
  'import.known': 'ji berê ve heye',
  'import.conflicting': 'wergereke din, li kêlekê hat parastin',
  'import.skipped': 'nehat girtin an hêjayî dîtinê ye',
  'import.dry': 'Ceribandin bû: tiştek nehat guhertin.',
  'import.stopped': '{file}: hat rawestandin, tiştek jê nehat girtin.',
  'export.open': {
    one: '{count} beş hîn nehatiye wergerandin; bi zimanê çavkaniyê maye.',
    other: '{count} beş hîn nehatine wergerandin; bi zimanê çavkaniyê mane.',
  },
  'dialogue.segment': 'Beşa {number} ji {total}',
  'dialogue.translation': 'Werger:',
  'dialogue.offer': 'Pêşniyara {number}',
  'dialogue.no-offers': 'Tiştekî wisa di bîrdankê de tune.',
  'dialogue.prompt': 'Wergerê binivîse, Enter piştrast dike. Xal û tîpek ferman e, .h alîkarî ye.',
  'dialogue.progress': 'Hat tomarkirin. {done} ji {rows} beşan piştrastkirî ne.',
  'dialogue.choose': 'Hejmara tiştê ku dê bibe binivîse; Enter tenê vedigere nivîsê.',
  'dialogue.anyway': 'Enter dîsa jî piştrast dike; an wergerê ji nû ve binivîse.',
  'dialogue.unknown':
    '"{typed}" li vir ne ferman e; .h wan dibêje. Wergera ku bi xalê dest pê dike bi du xalan tê nivîsandin.',
  'dialogue.help':
    'Enter piştrast dike û diçe pêş. .1 heta .9 pêşniyarekê digirin, .n ya din, .p ya berê, .g 12 here beşa 12, .s dîsa bixwîne, .u vegerîne, .r dîsa bike, .f peyv li bîrdankê bigere, .q derkeve. Her tiştê nivîsandî tê hilanîn.',
};
