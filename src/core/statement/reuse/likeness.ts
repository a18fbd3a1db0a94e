/** How much two tellings in one language are the same statement, and in which way. */
import type { Reuse } from '../types.ts';
import type { Comparable } from './comparable.ts';
import {
  CONTAINED,
  CONTAINED_LETTERS,
  CONTAINED_WORDS,
  COVER_NEEDED,
  NEAR_WORD_LEAST_LETTERS,
  REORDERED_MOST,
} from './ranking.ts';

/** The relation of a quotation to a stored telling. */
export interface Likeness {
  readonly how: Reuse['how'];
  /** 0..1, before the speaker counts. */
  readonly score: number;
  /** The quotation holds only a part of the statement. */
  readonly part: boolean;
  /** Pairs of words taken for the same: index in the quotation, index in the statement. */
  readonly pairs: readonly (readonly [number, number])[];
}

function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const tail = long.length === short.length ? short.slice(i + 1) : short.slice(i);
  return long.slice(i + 1) === tail;
}

const CONJUNCTION = '\u0648'; // ARABIC WAW, written together with the word after it

function equalButConjunction(x: string, y: string): boolean {
  return x === CONJUNCTION + y || y === CONJUNCTION + x;
}

/** Likeness of two folded words: 1 the same, 0.8 another ending or a slip, 0 different. */
function wordLikeness(a: Comparable, i: number, b: Comparable, j: number): number {
  const [x = '', y = ''] = [a.words[i], b.words[j]];
  if (x === y || (a.language === 'ar' && equalButConjunction(x, y))) return 1;
  const shorter = Math.min(x.length, y.length);
  if (shorter < NEAR_WORD_LEAST_LETTERS || /^\d/.test(x)) return 0;
  if (a.stems[i] === b.stems[j]) return 0.8;
  const core = a.cores[i];
  if (core === b.cores[j] && (core?.length ?? 0) >= NEAR_WORD_LEAST_LETTERS) return 0.8;
  if (shorter === NEAR_WORD_LEAST_LETTERS) return 0;
  if (x.length - y.length <= 2 && y.length - x.length <= 2) {
    if (x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x)) return 0.8;
  }
  return shorter > NEAR_WORD_LEAST_LETTERS + 1 && withinOneEdit(x, y) ? 0.8 : 0;
}

interface Pairing {
  readonly pairs: [number, number][];
  readonly likeness: number[];
}

/** Nearest place to `expected` among those not taken, or -1. */
function nearestFree(places: readonly number[], expected: number, taken: Uint8Array): number {
  let best = -1;
  for (const place of places) {
    if (taken[place] === 1) continue;
    if (best < 0 || Math.abs(place - expected) < Math.abs(best - expected)) best = place;
  }
  return best;
}

/** Pairs the words of two texts: equal words first, nearest in place; then near words. */
function pairWords(a: Comparable, b: Comparable): Pairing {
  const taken = new Uint8Array(b.words.length);
  const partner = new Int32Array(a.words.length).fill(-1);
  const found = new Float32Array(a.words.length);
  const places = new Map<string, number[]>();
  for (const [j, word] of b.words.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [j]);
    else known.push(j);
  }
  const expected = (i: number) => (i === 0 ? 0 : (partner[i - 1] ?? -1) + 1);
  const take = (i: number, j: number, likeness: number) => {
    taken[j] = 1;
    partner[i] = j;
    found[i] = likeness;
  };
  for (const [i, word] of a.words.entries()) {
    const j = nearestFree(places.get(word) ?? [], expected(i), taken);
    if (j >= 0) take(i, j, 1);
  }
  for (let i = 0; i < a.words.length; i++) {
    if ((partner[i] ?? -1) >= 0) continue;
    const near: number[] = [];
    for (let j = 0; j < b.words.length; j++) {
      if (taken[j] === 0 && wordLikeness(a, i, b, j) > 0) near.push(j);
    }
    const j = nearestFree(near, expected(i), taken);
    if (j >= 0) take(i, j, wordLikeness(a, i, b, j));
  }
  const pairs: [number, number][] = [];
  const likeness: number[] = [];
  for (let i = 0; i < a.words.length; i++) {
    const j = partner[i] ?? -1;
    if (j < 0) continue;
    pairs.push([i, j]);
    likeness.push(found[i] ?? 0);
  }
  return { pairs, likeness };
}

/** Position of `part` in `whole` as a run of words, or -1. A conjunction may be glued to its first word. */
function runIn(whole: Comparable, part: Comparable): number {
  const [first = ''] = part.words;
  for (let at = 0; at + part.words.length <= whole.words.length; at++) {
    const start = whole.words[at] ?? '';
    const isStart =
      start === first || (whole.language === 'ar' && equalButConjunction(start, first));
    if (isStart && part.words.every((word, i) => i === 0 || whole.words[at + i] === word))
      return at;
  }
  return -1;
}

function isLongEnough(text: Comparable): boolean {
  if (text.words.length >= CONTAINED_WORDS) return true;
  return text.words.length === 2 && text.joined.length >= CONTAINED_LETTERS;
}

function contained(quote: Comparable, stored: Comparable): Likeness | null {
  const [whole, part] =
    quote.words.length <= stored.words.length ? [stored, quote] : [quote, stored];
  if (!isLongEnough(part)) return null;
  const at = runIn(whole, part);
  if (at < 0) return null;
  const share = part.weight / Math.max(whole.weight, 1);
  const inQuote = whole === quote;
  const pairs = part.words.map((_, i): [number, number] => (inQuote ? [i + at, i] : [i, i + at]));
  const score = CONTAINED.least + (CONTAINED.most - CONTAINED.least) * share;
  return { how: 'contained', score, part: !inQuote, pairs };
}

/** Longest run of pairs that keeps the order, over the number of pairs. */
function inOrder(pairs: readonly (readonly [number, number])[]): number {
  const ends: number[] = [];
  for (const [, j] of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    ends[low] = j;
  }
  return pairs.length === 0 ? 0 : ends.length / pairs.length;
}

/** Compares a quotation with a stored telling in the same language. Null when they have nothing in common. */
export function likenessOf(quote: Comparable, stored: Comparable): Likeness | null {
  if (quote.words.length === 0 || stored.words.length === 0) return null;
  if (quote.joined === stored.joined) {
    const pairs = quote.words.map((_, i): [number, number] => [i, i]);
    return { how: 'exact', score: 1, part: false, pairs };
  }
  const whole = contained(quote, stored);
  if (whole !== null) return whole;
  const { pairs, likeness } = pairWords(quote, stored);
  let quoteShare = 0;
  let storedShare = 0;
  for (const [k, [i, j]] of pairs.entries()) {
    quoteShare += (likeness[k] ?? 0) * (quote.weights[i] ?? 0);
    storedShare += (likeness[k] ?? 0) * (stored.weights[j] ?? 0);
  }
  const cover = quote.weight === 0 ? 0 : quoteShare / quote.weight;
  const coverBack = stored.weight === 0 ? 0 : storedShare / stored.weight;
  const mean = cover + coverBack === 0 ? 0 : (2 * cover * coverBack) / (cover + coverBack);
  const order = inOrder(pairs);
  const elided = quote.cuts.length > 0 || quote.words.length >= 5;
  if (cover >= COVER_NEEDED && elided) {
    const score = REORDERED_MOST * cover * (0.85 + 0.15 * Math.max(order, coverBack));
    const close = order > 0.9 && coverBack > 0.85;
    const part = coverBack < 0.8;
    return { how: close ? 'fuzzy' : 'reordered', score: Math.max(score, mean), part, pairs };
  }
  return { how: 'fuzzy', score: mean * (0.8 + 0.2 * order), part: false, pairs };
}

/** Whether a word taken for the same is negated on one side only. */
export function negationDiffers(
  quote: Comparable,
  stored: Comparable,
  likeness: Likeness,
): boolean {
  return likeness.pairs.some(
    ([i, j]) =>
      (quote.weights[i] ?? 0) === 1 &&
      (quote.words[i]?.length ?? 0) >= 3 &&
      quote.negated[i] !== stored.negated[j],
  );
}
