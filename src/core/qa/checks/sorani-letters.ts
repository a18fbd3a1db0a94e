/** Sorani typed with letters of the Arabic keyboard: two forms of one letter, or the wrong one throughout. */
import type { CheckedPair, CheckedText } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';
import { quoteMarks } from '../quoted.ts';

/** A letter that a Sorani text should not hold, and the one it should. */
interface WrongLetter {
  readonly wrong: string;
  readonly right: string;
}

const ARABIC_LETTERS: readonly WrongLetter[] = [
  { wrong: '\u0643', right: '\u06A9' }, // KAF, KEHEH
  { wrong: '\u064A', right: '\u06CC' }, // YEH, FARSI YEH
  { wrong: '\u0649', right: '\u06CC' }, // ALEF MAKSURA, FARSI YEH
  { wrong: '\u0629', right: '\u06D5' }, // TEH MARBUTA, AE
];

const HEH = '\u0647';
const HEH_DOACHASHMEE = '\u06BE';

// Letters that Arabic does not have: AE, YEH and OE with small V, REH and LAM with small V, VEH, PEH, TCHEH, JEH, GAF,
// KEHEH, FARSI YEH.
const KURDISH = /[\u06D5\u06CE\u06C6\u0695\u06B5\u06A4\u067E\u0686\u0698\u06AF\u06A9\u06CC]/;

// Two words, the article on at least one: a passage kept in Arabic.
const ARABIC_PASSAGE = /(?:^|[\s"(\u00AB])\u0627\u0644\p{L}{3,}/u;

/** One finding a letter, at its first place, with the number of places. */
export function checkSoraniLetters({ target }: CheckedPair): readonly Finding[] {
  if (target.language !== 'ckb') return [];
  const passages = arabicPassages(target.text);
  const places = (letter: string) =>
    placesOf(target, letter).filter(
      (at) => !passages.some(({ start, end }) => at >= start && at < end),
    );
  const found = ARABIC_LETTERS.flatMap(({ wrong, right }) => {
    const at = places(wrong);
    const code = target.text.includes(right) ? 'letters-mixed' : 'letters-arabic';
    return letterFinding(code, wrong, right, at);
  });
  return [...found, ...mixedHeh(places(HEH), places(HEH_DOACHASHMEE))];
}

function letterFinding(
  code: 'letters-mixed' | 'letters-arabic',
  wrong: string,
  right: string,
  places: readonly number[],
): readonly Finding[] {
  const [first] = places;
  if (first === undefined) return [];
  const values = { letter: wrong, right, count: places.length };
  return [finding(code, 'target', { start: first, end: first + 1 }, values)];
}

/** Both forms of heh are in use; in one text they should not alternate. The rarer one is pointed at. */
function mixedHeh(plain: readonly number[], doachashmee: readonly number[]): readonly Finding[] {
  if (plain.length === 0 || doachashmee.length === 0) return [];
  return plain.length < doachashmee.length
    ? letterFinding('letters-mixed', HEH, HEH_DOACHASHMEE, plain)
    : letterFinding('letters-mixed', HEH_DOACHASHMEE, HEH, doachashmee);
}

function placesOf(side: CheckedText, letter: string): readonly number[] {
  const places: number[] = [];
  for (let at = side.text.indexOf(letter); at >= 0; at = side.text.indexOf(letter, at + 1)) {
    if (!side.isShielded(at)) places.push(at);
  }
  return places;
}

/** Quoted passages in Arabic (scripture, titles): they keep their letters. */
function arabicPassages(text: string): readonly { readonly start: number; readonly end: number }[] {
  return quoteMarks(text).pairs.filter(({ start, end }) => {
    const inside = text.slice(start, end);
    return !KURDISH.test(inside) && ARABIC_PASSAGE.test(inside);
  });
}
