/**
 * Whether two words are nearly spelled alike: the same answer as `nearDistance`, by Myers' bit vectors (1999) over code
 * units, so that thousands of words are tried in a millisecond. One word at a time is loaded; others are held against it.
 */
import { NEAR_DISTANCE_MAX, nearDistance } from '../../diff/index.ts';

/** Longest word that fits into the bits of one number. */
const BITS = 32;

/** For each code unit, the places where the loaded word has it. All zero but for those of the loaded word. */
const placesOf = new Int32Array(0x10000);
const loaded = new Uint16Array(BITS);
let loadedLength = 0;
/** The loaded word, when it was given as a string. */
let loadedText: string | undefined;

/** Whether a word of this length can be loaded; longer ones are for {@link isNearText}. */
export function isLoadable(length: number): boolean {
  return length <= BITS;
}

/** Loads a word of at most 32 code units, in place of the one before it. */
export function loadWord(units: Uint16Array, start: number, end: number): void {
  for (let i = 0; i < loadedLength; i += 1) placesOf[loaded[i] ?? 0] = 0;
  loadedLength = end - start;
  loadedText = undefined;
  for (let i = 0; i < loadedLength; i += 1) {
    const code = units[start + i] ?? 0;
    loaded[i] = code;
    placesOf[code] = (placesOf[code] ?? 0) | (1 << i);
  }
}

/** Levenshtein distance of the loaded word (1 to 32 code units) and a stretch of code units. */
function distanceTo(units: Uint16Array, start: number, end: number): number {
  const last = 1 << (loadedLength - 1);
  let distance = loadedLength;
  let rises = -1;
  let falls = 0;
  for (let i = start; i < end; i += 1) {
    const equal = placesOf[units[i] ?? 0] ?? 0;
    const vertical = equal | falls;
    const horizontal = (((equal & rises) + rises) ^ rises) | equal;
    let up = falls | ~(horizontal | rises);
    let down = rises & horizontal;
    if ((up & last) !== 0) distance += 1;
    else if ((down & last) !== 0) distance -= 1;
    up = (up << 1) | 1;
    down <<= 1;
    rises = down | ~(vertical | up);
    falls = up & vertical;
  }
  return distance;
}

/** Whether at most half of the letters of the longer word differ between the loaded word and another; see {@link lengthsAllow}. */
export function isNearLoaded(units: Uint16Array, start: number, end: number): boolean {
  const longer = Math.max(loadedLength, end - start);
  return distanceTo(units, start, end) <= NEAR_DISTANCE_MAX * longer;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A quick look at lengths and letters (see `signatureOf`): false only for words that cannot be near. */
export function mayBeNear(a: string, lettersA: number, b: string, lettersB: number): boolean {
  return lengthsAllow(a.length, b.length) && lettersAllow(a.length, lettersA, b.length, lettersB);
}

/** Whether words of these lengths can be near: three letters at least, and not twice as long. */
export function lengthsAllow(a: number, b: number): boolean {
  return a > b ? b > 2 && a - b <= a >> 1 : a > 2 && b - a <= b >> 1;
}

/** Whether words with these letters can be near: an edit takes away one letter at most, and brings one at most. */
export function lettersAllow(a: number, lettersA: number, b: number, lettersB: number): boolean {
  const edits = Math.max(a, b) >> 1;
  return bitCount(lettersA & ~lettersB) <= edits && bitCount(lettersB & ~lettersA) <= edits;
}

const unitsOfWord = new Uint16Array(BITS);

function inUnits(text: string): Uint16Array {
  for (let i = 0; i < text.length; i += 1) unitsOfWord[i] = text.charCodeAt(i);
  return unitsOfWord;
}

/** Whether at most half of the letters of the longer word differ; both at least three letters long. */
export function isNearText(word: string, other: string): boolean {
  if (!lengthsAllow(word.length, other.length)) return false;
  if (!isLoadable(word.length) || !isLoadable(other.length)) return nearDistance(word, other) < 1;
  if (loadedText !== word) {
    loadWord(inUnits(word), 0, word.length);
    loadedText = word;
  }
  return isNearLoaded(inUnits(other), 0, other.length);
}
