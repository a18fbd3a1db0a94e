/**
 * Where quotation marks stand in a segment and what stands beside them. The character says little about direction
 * (newsrooms mix straight, curly, doubled and mirrored marks), so a token records its surroundings as well.
 */

/** Double marks can hold a quotation of any kind; single ones are also apostrophes and have to earn their place. */
export type MarkWidth = 'double' | 'single';

/** Marks of one style; a quotation opened in one style is sometimes closed in another. */
export type MarkStyle = 'straight' | 'curly' | 'angle' | 'doubled' | 'prime';

/** What touches a mark on one side. */
export type Neighbour =
  | 'edge'
  | 'blank'
  | 'letter'
  | 'digit'
  | 'stop' // ends a sentence or closes a bracket
  | 'comma'
  | 'colon'
  | 'bracket' // an opening bracket or dash
  | 'mark';

/** One quotation mark of a segment, with all that decides its direction. */
export interface MarkToken {
  /** Offsets of the mark itself; a doubled mark (two apostrophes) is one token. */
  readonly start: number;
  readonly end: number;
  readonly width: MarkWidth;
  readonly style: MarkStyle;
  /** Direction that the character suggests, if it suggests one. */
  readonly leaning: 'open' | 'close' | 'none';
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** The last thing before the mark that is not a blank is a colon or a comma. */
  readonly introduced: 'colon' | 'comma' | 'no';
  /** The word to the left is no more than a conjunction or preposition that Arabic writes together with the next. */
  readonly proclitic: boolean;
  /** The letter to the left is s: a plural possessive is as likely as an end. */
  readonly possessive: boolean;
}

interface MarkShape {
  readonly width: MarkWidth;
  readonly style: MarkStyle;
  readonly leaning: MarkToken['leaning'];
}

const SHAPES: ReadonlyMap<string, MarkShape> = new Map<string, MarkShape>([
  ['"', { width: 'double', style: 'straight', leaning: 'none' }],
  ['\u201C', { width: 'double', style: 'curly', leaning: 'open' }], // LEFT DOUBLE QUOTATION MARK
  ['\u201D', { width: 'double', style: 'curly', leaning: 'close' }], // RIGHT DOUBLE QUOTATION MARK
  ['\u201E', { width: 'double', style: 'curly', leaning: 'open' }], // DOUBLE LOW-9 QUOTATION MARK
  ['\u201F', { width: 'double', style: 'curly', leaning: 'open' }], // DOUBLE HIGH-REVERSED-9
  ['\u00AB', { width: 'double', style: 'angle', leaning: 'open' }], // LEFT-POINTING DOUBLE ANGLE
  ['\u00BB', { width: 'double', style: 'angle', leaning: 'close' }], // RIGHT-POINTING DOUBLE ANGLE
  ['\u300A', { width: 'double', style: 'angle', leaning: 'open' }], // LEFT DOUBLE ANGLE BRACKET
  ['\u300B', { width: 'double', style: 'angle', leaning: 'close' }], // RIGHT DOUBLE ANGLE BRACKET
  ['\u2033', { width: 'double', style: 'prime', leaning: 'none' }], // DOUBLE PRIME
  ['\uFF02', { width: 'double', style: 'straight', leaning: 'none' }], // FULLWIDTH QUOTATION MARK
  ["'", { width: 'single', style: 'straight', leaning: 'none' }],
  ['\u2018', { width: 'single', style: 'curly', leaning: 'open' }], // LEFT SINGLE QUOTATION MARK
  ['\u2019', { width: 'single', style: 'curly', leaning: 'close' }], // RIGHT SINGLE QUOTATION MARK
  ['\u201A', { width: 'single', style: 'curly', leaning: 'open' }], // SINGLE LOW-9 QUOTATION MARK
  ['\u201B', { width: 'single', style: 'curly', leaning: 'open' }], // SINGLE HIGH-REVERSED-9
  ['\u2039', { width: 'single', style: 'angle', leaning: 'open' }], // SINGLE LEFT-POINTING ANGLE
  ['\u203A', { width: 'single', style: 'angle', leaning: 'close' }], // SINGLE RIGHT-POINTING ANGLE
  ['`', { width: 'single', style: 'prime', leaning: 'none' }], // GRAVE ACCENT
  ['\u00B4', { width: 'single', style: 'prime', leaning: 'close' }], // ACUTE ACCENT
]);

/** Any character that may be a quotation mark; one test tells most segments that they hold none. */
const ANY_MARK = /["'`\u00AB\u00B4\u00BB\u2018-\u201F\u2033\u2039\u203A\u300A\u300B\uFF02]/u;

const LETTER = /[\p{L}\p{M}\u200C\u200D]/u;
const DIGIT = /\p{Nd}/u;
// full stop, exclamation, question (Latin, Arabic, reversed), ellipsis, closing brackets, full stop of Urdu, semicolons
const STOP = /[.!?\u061F\u2026)\]}\u06D4;\u061B\u2E2E]/u;
const COMMA = /[,\u060C]/u; // Latin and ARABIC COMMA
const BRACKET = /[([{\-\u2010-\u2015/]/u; // brackets, dashes, slash
// Arabic conjunctions and prepositions written together with the next word: waw, fa, ba, lam, kaf
const PROCLITIC = /[\u0648\u0641\u0628\u0644\u0643]/u;
const TATWEEL = '\u0640'; // ARABIC TATWEEL
/** Direction marks and joiners that may stand between a mark and its word without changing anything. */
const UNSEEN = /[\u200E\u200F\u061C\u2066-\u2069\u202A-\u202E\uFEFF]/u;

const neighbours = new Map<string, Neighbour>();

function neighbour(character: string): Neighbour {
  let known = neighbours.get(character);
  if (known === undefined) {
    known = classify(character);
    neighbours.set(character, known);
  }
  return known;
}

function classify(character: string): Neighbour {
  if (character === '') return 'edge';
  if (LETTER.test(character) || character === TATWEEL) return 'letter';
  if (/\s/u.test(character)) return 'blank';
  if (DIGIT.test(character)) return 'digit';
  if (COMMA.test(character)) return 'comma';
  if (character === ':') return 'colon';
  if (STOP.test(character)) return 'stop';
  if (BRACKET.test(character)) return 'bracket';
  if (SHAPES.has(character)) return 'mark';
  return 'stop';
}

/** The character before `at` that can be seen, and its place. */
function seenBefore(text: string, at: number): { character: string; at: number } {
  let i = at - 1;
  while (i >= 0 && UNSEEN.test(text.charAt(i))) i--;
  return { character: i < 0 ? '' : text.charAt(i), at: i };
}

function seenAfter(text: string, at: number): string {
  let i = at;
  while (i < text.length && UNSEEN.test(text.charAt(i))) i++;
  return text.charAt(i);
}

function introduction(text: string, at: number): MarkToken['introduced'] {
  let i = at - 1;
  while (i >= 0 && (UNSEEN.test(text.charAt(i)) || /\s/u.test(text.charAt(i)))) i--;
  const character = text.charAt(i);
  if (character === ':') return 'colon';
  return i >= 0 && COMMA.test(character) ? 'comma' : 'no';
}

function isProclitic(text: string, last: number): boolean {
  let i = last;
  if (text.charAt(i) === TATWEEL) i--;
  if (i < 0 || !PROCLITIC.test(text.charAt(i))) return false;
  const before = text.charAt(i - 1);
  return before === '' || !LETTER.test(before);
}

const NO_MARKS: readonly MarkToken[] = [];

/** Most marks of a segment, which has at most 5,000 characters: more of them are a drawing or a table, and quote nothing. */
const MOST_MARKS = 400;

/**
 * Lists the marks of a segment in order. Apostrophes inside a word (a letter or digit on both sides) are left out;
 * two equal single marks side by side are one doubled mark. None where there are more than {@link MOST_MARKS}.
 */
export function markTokens(text: string): readonly MarkToken[] {
  if (!ANY_MARK.test(text)) return NO_MARKS;
  const tokens: MarkToken[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x60 && (code < 0xab || (code > 0xbb && code < 0x2018))) continue; // letters
    const shape = SHAPES.get(text.charAt(i));
    if (shape === undefined) continue;
    const doubled = shape.width === 'single' && text.charAt(i + 1) === text.charAt(i);
    const end = i + (doubled ? 2 : 1);
    const left = seenBefore(text, i);
    const before = neighbour(left.character);
    const after = neighbour(seenAfter(text, end));
    const inWord =
      (before === 'letter' || before === 'digit') && (after === 'letter' || after === 'digit');
    if (shape.width === 'double' || doubled || !inWord) {
      tokens.push({
        start: i,
        end,
        width: doubled ? 'double' : shape.width,
        style: doubled ? 'doubled' : shape.style,
        leaning: shape.leaning,
        before,
        after,
        introduced: introduction(text, i),
        proclitic: before === 'letter' && isProclitic(text, left.at),
        possessive: left.character === 's',
      });
    }
    if (tokens.length > MOST_MARKS) return NO_MARKS;
    i = end - 1;
  }
  return tokens;
}
