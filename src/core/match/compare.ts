/** Two texts word by word: the cost of the cheapest way from one to the other, and which words stand for which. */
import type { Word } from '../languages/index.ts';
import { isNearText, mayBeNear } from './lookup/near-word.ts';
import { classNumber } from './lookup/query.ts';
import { signatureOf } from './lookup/vocabulary.ts';
import { nearCounts, sharedNeeded } from './score.ts';
import { COST_NEAR, COST_STEM, COST_WORD } from './weights.ts';

/** One step: a word of the first text for one of the second, or a word that only one of them has. */
export interface Step {
  readonly first?: Word;
  readonly second?: Word;
  /** Tenths of a word. */
  readonly cost: number;
}

/** The comparison of two texts. */
export interface Comparison {
  readonly cost: number;
  readonly longer: number;
  /** Whether enough words are shared for the texts to be compared at all; if not, there are no steps. */
  readonly related: boolean;
  readonly steps: readonly Step[];
  /** The words of the second text. */
  readonly second: readonly Word[];
}

/** Cost of exchanging one word for another, in tenths of a word. Symmetric. */
export function exchangeCost(a: Word, b: Word, near: boolean): number {
  // Of the kinds of tokens all but words are classes, whose members stand for each other.
  if (a.kind !== 'word' || b.kind !== 'word') return a.kind === b.kind ? 0 : COST_WORD;
  if (a.form === b.form) return 0;
  if (a.stem === b.stem) return COST_STEM;
  return near && isNearText(a.form, b.form) ? COST_NEAR : COST_WORD;
}

function stemKey(word: Word): string {
  return classNumber(word.kind) >= 0 ? `\u0000${word.kind}` : word.stem;
}

/** How many words two texts share by stem, in any order. */
export function sharedStems(a: readonly Word[], b: readonly Word[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(stemKey(word), (left.get(stemKey(word)) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(stemKey(word)) ?? 0;
    if (count === 0) continue;
    left.set(stemKey(word), count - 1);
    shared += 1;
  }
  return shared;
}

/** Costs of exchanging each word of one text for each of the other, row by row. */
function exchangeCosts(a: readonly Word[], b: readonly Word[], near: boolean): Uint8Array {
  const costs = new Uint8Array(a.length * b.length);
  const ofB = b.map(({ form }) => signatureOf(form, 0, form.length));
  let at = 0;
  for (const first of a) {
    const letters = signatureOf(first.form, 0, first.form.length);
    for (let j = 0; j < b.length; j += 1) {
      const second = b[j] as Word;
      const possible = near && mayBeNear(first.form, letters, second.form, ofB[j] ?? 0);
      costs[at++] = exchangeCost(first, second, possible);
    }
  }
  return costs;
}

/** The steps of the cheapest way, read back from the table; exchanges are preferred where costs are equal. */
function readBack(
  table: Int32Array,
  exchanges: Uint8Array,
  a: readonly Word[],
  b: readonly Word[],
): Step[] {
  const width = b.length + 1;
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  const steps: Step[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const [first, second] = [a[i - 1], b[j - 1]];
    if (first && second) {
      const cost = exchanges[(i - 1) * b.length + j - 1] ?? 0;
      if (at(i, j) === at(i - 1, j - 1) + cost) {
        steps.push({ first, second, cost });
        i -= 1;
        j -= 1;
        continue;
      }
    }
    if (first && at(i, j) === at(i - 1, j) + COST_WORD) {
      steps.push({ first, cost: COST_WORD });
      i -= 1;
    } else {
      if (second) steps.push({ second, cost: COST_WORD });
      j -= 1;
    }
  }
  return steps.reverse();
}

/** Compares two texts given as words. */
export function compareWords(a: readonly Word[], b: readonly Word[]): Comparison {
  const longer = Math.max(a.length, b.length);
  if (sharedStems(a, b) < sharedNeeded(longer))
    return { cost: longer * COST_WORD, longer, related: false, steps: [], second: b };
  const exchanges = exchangeCosts(a, b, nearCounts(longer));
  const width = b.length + 1;
  const table = new Int32Array((a.length + 1) * width);
  for (let j = 1; j <= b.length; j += 1) table[j] = j * COST_WORD;
  for (let i = 1; i <= a.length; i += 1) {
    table[i * width] = i * COST_WORD;
    for (let j = 1; j <= b.length; j += 1) {
      const at = i * width + j;
      const exchange = (table[at - width - 1] ?? 0) + (exchanges[(i - 1) * b.length + j - 1] ?? 0);
      const drop = (table[at - width] ?? 0) + COST_WORD;
      const put = (table[at - 1] ?? 0) + COST_WORD;
      table[at] = Math.min(exchange, drop, put);
    }
  }
  return {
    cost: table[a.length * width + b.length] ?? 0,
    longer,
    related: true,
    steps: readBack(table, exchanges, a, b),
    second: b,
  };
}
