/**
 * Damage that old PDF readers and page layout programs do: Arabic-script text stored in the order in which it is seen,
 * last letter first. Such text folds and matches with nothing; it must be said, not guessed at.
 */
import { isLetter } from './char-class.ts';

/** Where a letter's shown form says it stands in a word. */
type FormPlace = 'first' | 'middle' | 'last' | 'alone';

/**
 * First code points of runs of presentation forms in which isolated, final, initial and medial follow each other (four
 * forms) or isolated and final (two forms). Unicode 16, Arabic Presentation Forms-A and -B.
 */
const FOUR_FORMS: readonly (readonly [first: number, last: number])[] = [
  [0xfb52, 0xfb81],
  [0xfb8e, 0xfb9d],
  [0xfba0, 0xfba3],
  [0xfba6, 0xfbad],
  [0xfbd3, 0xfbd6],
  [0xfbe4, 0xfbe7],
  [0xfbfc, 0xfbff],
  [0xfe89, 0xfe8c],
  [0xfe8f, 0xfe92],
  [0xfe95, 0xfea8],
  [0xfeb1, 0xfeec],
  [0xfef1, 0xfef4],
];
const TWO_FORMS: readonly (readonly [first: number, last: number])[] = [
  [0xfb50, 0xfb51],
  [0xfb82, 0xfb8d],
  [0xfb9e, 0xfb9f],
  [0xfba4, 0xfba5],
  [0xfbae, 0xfbb1],
  [0xfbd7, 0xfbdc],
  [0xfbde, 0xfbe3],
  [0xfe81, 0xfe88],
  [0xfe8d, 0xfe8e],
  [0xfe93, 0xfe94],
  [0xfea9, 0xfeb0],
  [0xfeed, 0xfef0],
];

function formPlaces(): ReadonlyMap<number, FormPlace> {
  const places = new Map<number, FormPlace>();
  const four: readonly FormPlace[] = ['alone', 'last', 'first', 'middle'];
  for (const [runs, size] of [
    [FOUR_FORMS, 4],
    [TWO_FORMS, 2],
  ] as const) {
    for (const [first, last] of runs)
      for (let code = first; code <= last; code += 1)
        places.set(code, four[(code - first) % size] ?? 'alone');
  }
  return places;
}

let places: ReadonlyMap<number, FormPlace> | undefined;

/** The place a presentation form shows, undefined for other characters. */
function placeOf(code: number): FormPlace | undefined {
  if (!(code >= 0xfb50 && code <= 0xfefc)) return undefined;
  places ??= formPlaces();
  return places.get(code);
}

/** Letters that never begin a word: TEH MARBUTA, ALEF MAKSURA, and in Sorani AE (a vowel first is carried by hamza). */
const NEVER_FIRST = /^[\u0629\u0649\u06d5]$/;

/** Least evidence, and how much of it must speak for visual order. */
const LEAST_EVIDENCE = 3;
const LEAST_SHARE = 0.8;

/** What two neighbouring forms say: 1 for reading order, -1 for visual order, 0 for nothing. */
function orderOfForms(here: FormPlace | undefined, there: FormPlace | undefined): number {
  if (here === undefined || there === undefined) return 0;
  // A joined letter is joined to its neighbour: middle is never beside first on its near side, nor last on its far side.
  if ((here === 'first' && there === 'middle') || (here === 'middle' && there === 'last')) return 1;
  return (here === 'last' && there === 'middle') || (here === 'middle' && there === 'first')
    ? -1
    : 0;
}

/** What a letter that never begins a word says where it stands. */
function orderOfEdge(text: string, at: number): number {
  if (!NEVER_FIRST.test(text.charAt(at))) return 0;
  const before = isLetter(text.charCodeAt(at - 1));
  const after = isLetter(text.charCodeAt(at + 1));
  if (before === after) return 0;
  return before ? 1 : -1;
}

/**
 * Whether a text looks as if it were stored in visual order: middle forms stand on the wrong side of first and last
 * ones, or words begin with letters that only end words. Sure only from a line of text on; false when in doubt.
 */
export function looksVisuallyOrdered(text: string): boolean {
  let visual = 0;
  let logical = 0;
  for (let at = 0; at < text.length; at += 1) {
    const forms = orderOfForms(placeOf(text.charCodeAt(at)), placeOf(text.charCodeAt(at + 1)));
    for (const order of [forms, orderOfEdge(text, at)]) {
      if (order > 0) logical += 1;
      else if (order < 0) visual += 1;
    }
  }
  return visual >= LEAST_EVIDENCE && visual >= LEAST_SHARE * (visual + logical);
}
