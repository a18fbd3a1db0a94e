/** Letters and words of the three neighbours that give a warning instead of being taken for one of our languages. */
import { parseWordTable } from '../../text/index.ts';
import neighbourWords from '../lists/neighbours.txt';
import type { LanguageEvidence } from '../profile.ts';

const wordsOf = new Map(parseWordTable(neighbourWords).map(({ key, words }) => [key, words]));

/** Persian, Urdu and Turkish; fields as in {@link LanguageEvidence}. */
export const NEIGHBOURS: Readonly<Record<'fas' | 'urd' | 'tur', LanguageEvidence>> = {
  fas: {
    letters: '',
    // AE, OE, FARSI YEH WITH SMALL V, REH WITH SMALL V BELOW, LAM WITH SMALL V, VEH, TEH MARBUTA, ALEF MAKSURA, TTEH, NOON GHUNNA, YEH BARREE
    foreign: '\u06d5\u06c6\u06ce\u0695\u06b5\u06a4\u0629\u0649\u0679\u06ba\u06d2',
    words: wordsOf.get('fas') ?? [],
  },
  urd: {
    letters: '\u0679\u0688\u0691\u06ba\u06d2', // TTEH, DDAL, RREH, NOON GHUNNA, YEH BARREE
    foreign: '\u06d5\u06c6\u06ce\u0695\u06b5\u0629\u0649\u064a\u0643',
    words: wordsOf.get('urd') ?? [],
  },
  tur: {
    letters: '\u011f\u0131\u00f6\u00fc', // g with breve, dotless i, o and u with diaeresis
    foreign: 'xqw\u00ea',
    words: wordsOf.get('tur') ?? [],
  },
};
