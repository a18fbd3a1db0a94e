/**
 * What kind of character a UTF-16 code unit is, for the scanners of this folder. One flat table, filled the first time
 * a character is met, so that neither start-up nor the inner loops pay for Unicode property tests.
 */

/** Anything that is neither of the kinds below. */
export const OTHER = 1;
/** Letters and the marks on them, tatweel and the zero-width joiners that live inside words. */
export const LETTER = 2;
/** Decimal digits of any script. */
export const DIGIT = 3;
/** White space, line breaks included. */
export const SPACE = 4;
/** Half of a surrogate pair. */
export const SURROGATE = 5;

const table = new Uint8Array(0x10000);
const letterPattern = /[\p{L}\p{M}]/u;
const digitPattern = /\p{Nd}/u;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  // U+200C ZERO WIDTH NON-JOINER and U+200D ZERO WIDTH JOINER occur inside Kurdish and Persian words.
  if (code === 0x200c || code === 0x200d) return LETTER;
  const char = String.fromCharCode(code);
  if (letterPattern.test(char)) return LETTER;
  if (digitPattern.test(char)) return DIGIT;
  // U+0085 NEXT LINE is white space for Unicode though not for JavaScript's \s.
  return code === 0x85 || /\s/.test(char) ? SPACE : OTHER;
}

/** One of {@link OTHER}, {@link LETTER}, {@link DIGIT}, {@link SPACE}, {@link SURROGATE}. `NaN` (past the end) is OTHER. */
export function classOf(code: number): number {
  const known = table[code];
  if (known === undefined) return OTHER;
  if (known !== 0) return known;
  const found = classify(code);
  table[code] = found;
  return found;
}

/** Whether the code unit is a letter, a mark, or a joiner inside a word. */
export function isLetter(code: number): boolean {
  return classOf(code) === LETTER;
}

/** Whether the code unit is a decimal digit of any script. */
export function isDigit(code: number): boolean {
  return classOf(code) === DIGIT;
}

/** Whether the code unit is white space of any kind. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE;
}

/** Characters that are there but not seen: zero-width, direction controls, soft hyphen. U+200C is not among them. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad || // SOFT HYPHEN
    code === 0x61c || // ARABIC LETTER MARK
    code === 0x200b || // ZERO WIDTH SPACE
    (code >= 0x200d && code <= 0x200f) || // ZERO WIDTH JOINER, LEFT- and RIGHT-TO-LEFT MARK
    (code >= 0x202a && code <= 0x202e) || // embeddings and overrides
    (code >= 0x2060 && code <= 0x2064) || // WORD JOINER and invisible operators
    (code >= 0x2066 && code <= 0x2069) || // isolates
    code === 0xfeff // ZERO WIDTH NO-BREAK SPACE (byte order mark)
  );
}
