/** Letters of Kurmanji: Turkish ones that slipped in, and the circumflexes that a plain keyboard drops. */
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

// U+011F G WITH BREVE, U+0131 DOTLESS I, U+00F6 O and U+00FC U WITH DIAERESIS; U+0130 CAPITAL I WITH DOT ABOVE.
const TURKISH = /[\u011F\u0131\u00F6\u00FC]/;
const SMALL_INITIAL = /^\p{Ll}/u;

/**
 * From this many letters on, a text without a single ê, î or û was typed without them (research/lang.md, 6), if as many as
 * the second are in words that are no names: 2 of 3,065 lines of development text have none and are right.
 */
const LETTERS_WITHOUT_MARKS = 40;
const LETTERS_NOT_IN_NAMES = 20;

/**
 * Turkish letters in words that are no names: those that begin with a small letter. Turkish names keep their spelling in
 * much of the press, so words with a capital are left alone.
 */
export function checkTurkishLetters({ target }: CheckedPair): readonly Finding[] {
  if (target.language !== 'kmr') return [];
  const hits = target.words().filter(({ kind, text }) => {
    return kind === 'word' && SMALL_INITIAL.test(text) && TURKISH.test(text);
  });
  return hits.map(({ start, end, text }) =>
    finding('letters-turkish', 'target', { start, end }, { word: text }),
  );
}

/** A long Kurmanji text without any circumflex. */
export function checkVowelMarks({ target }: CheckedPair): readonly Finding[] {
  if (target.language !== 'kmr') return [];
  let letters = 0;
  let prose = 0;
  for (const { kind, text } of target.words()) {
    if (kind !== 'word') continue;
    if (/[\u00EA\u00EE\u00FB]/i.test(text.normalize('NFC'))) return [];
    letters += text.length;
    if (SMALL_INITIAL.test(text)) prose += text.length;
  }
  const isTyped = letters >= LETTERS_WITHOUT_MARKS && prose >= LETTERS_NOT_IN_NAMES;
  return isTyped ? [finding('letters-without-marks', 'target')] : [];
}
