/** What `analyse` and `pretranslate` say: the words of the translation desk. */
import type { AnalysisBand } from '../../core/match/index.ts';
import type { Message } from '../message.ts';

const bands = {
  'band.context': 'context: same text between the same neighbours',
  'band.exact': 'exact: same text',
  'band.repetition': 'repetition of an earlier segment',
  'band.95-99': '{95}-{99%}',
  'band.85-94': '{85}-{94%}',
  'band.75-84': '{75}-{84%}',
  'band.50-74': '{50}-{74%}',
  'band.new': 'new',
} satisfies Record<`band.${AnalysisBand}`, Message>;

/** Keys by command. */
export const desk = {
  ...bands,
  'column.segments': 'segments',
  'column.words': 'words',
  'column.characters': 'characters',
  'column.share': 'of words',
  total: 'total',
  'total.files': { one: 'one file', other: 'all {count} files' },
  pair: '{source} to {target}',
  'across.files': {
    zero: 'No repetition stood first in another of these files.',
    one: 'One repeated segment stood first in another of these files.',
    other: '{count} repeated segments stood first in another of these files.',
  },
  furniture: {
    zero: 'Nothing was left out.',
    one: 'One segment of page furniture (logo, date line, menu) is not counted.',
    other: '{count} segments of page furniture (logo, date line, menu) are not counted.',
  },
  'targets.none':
    "The memory has no translations of these texts' languages yet; name a target language with --to.",
  'usage.tables': '--json and --csv cannot be had at once.',
  'usage.pretranslate': 'tarjuman pretranslate takes a text, --to LANG and -o OUT.',
  'usage.threshold': '--threshold takes a percent from {least} to {most}; "{value}" is none.',
  filled:
    '{filled} of {segments} segments filled ({filledwords} of {words} words); none is confirmed.',
  'original.left':
    '[{number}] left open: {speaker} said this in {language}; quote the original instead of translating it back.',
  'original.said': '[{number}] {speaker} said this in {language}; the text here is a translation.',
  interrupted: 'Interrupted; nothing was written.',
} satisfies Record<string, Message>;
