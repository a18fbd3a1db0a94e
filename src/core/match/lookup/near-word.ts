/**
 * Whether a word of the vocabulary is nearly spelled like a given one: the same answer as `nearDistance`, by Myers' bit
 * vectors (1999) over the vocabulary's code units, so that thousands of words are tried in a millisecond.
 */
import { NEAR_DISTANCE_MAX, nearDistance } from '../../diff/index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest word that fits into the bits of one number. */
const BITS = 32;

/** For each code unit, the places where the current word has it. All zero between words. */
const placesOf = new Int32Array(0x10000);
let currentWord = '';

function makeCurrent(word: string): void {
  if (word === currentWord) return;
  for (let i = 0; i < currentWord.length; i += 1) placesOf[currentWord.charCodeAt(i)] = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    placesOf[code] = (placesOf[code] ?? 0) | (1 << i);
  }
  currentWord = word;
}

/** Levenshtein distance of the current word (1 to 32 code units) and a stretch of code units. */
function distanceTo(length: number, units: Uint16Array, start: number, end: number): number {
  const last = 1 << (length - 1);
  let distance = length;
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

/** Whether words with these letters can be near: an edit changes at most two of the letters' bits. */
export function lettersAllow(a: number, lettersA: number, b: number, lettersB: number): boolean {
  return bitCount(lettersA ^ lettersB) <= 2 * (Math.max(a, b) >> 1);
}

/** Whether at most half of the letters of the longer word differ; both at least three letters long. */
export function isNearWord(word: string, vocabulary: Vocabulary, form: number): boolean {
  const length = vocabulary.lengthOf(form);
  if (word.length > BITS || length > BITS) return nearDistance(word, vocabulary.textOf(form)) < 1;
  makeCurrent(word);
  const start = vocabulary.offsetOf(form);
  const distance = distanceTo(word.length, vocabulary.units, start, start + length);
  return distance <= NEAR_DISTANCE_MAX * Math.max(word.length, length);
}

const units = new Uint16Array(BITS);

/** The same of two strings. */
export function isNearText(word: string, other: string): boolean {
  if (!lengthsAllow(word.length, other.length)) return false;
  if (word.length > BITS || other.length > BITS) return nearDistance(word, other) < 1;
  makeCurrent(word);
  for (let i = 0; i < other.length; i += 1) units[i] = other.charCodeAt(i);
  const distance = distanceTo(word.length, units, 0, other.length);
  return distance <= NEAR_DISTANCE_MAX * Math.max(word.length, other.length);
}
