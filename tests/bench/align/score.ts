/**
 * How right predicted beads are. Furniture units are taken out of predicted beads; predicted beads that lie in and
 * together cover a gold block with two or more units on both sides count as that block, with the least confidence among
 * them; a bead is right when it equals a gold bead with two sides. Counts are summed over documents.
 */
import type { IndexBead } from '../../../src/core/align/index.ts';
import type { GoldDocument, Pair } from './gold.ts';

/** A predicted bead, judged. */
export interface JudgedBead {
  readonly confidence: number;
  readonly right: boolean;
}

/** Counts of beads with two sides. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
  readonly judged: readonly JudgedBead[];
}

interface Predicted {
  readonly pair: Pair;
  readonly confidence: number;
}

const keyOf = ([source, target]: Pair) => `${source.join(',')}|${target.join(',')}`;
const hasBoth = ([source, target]: Pair) => source.length > 0 && target.length > 0;

function folded(gold: readonly Pair[], beads: readonly Predicted[]): readonly Predicted[] {
  let result = beads;
  for (const block of gold) {
    const [source, target] = block;
    if (source.length < 2 || target.length < 2) continue;
    const inside = result.filter(
      ({ pair: [s, t] }) =>
        s.every((at) => source.includes(at)) && t.every((at) => target.includes(at)),
    );
    const covers =
      new Set(inside.flatMap(({ pair }) => pair[0])).size === source.length &&
      new Set(inside.flatMap(({ pair }) => pair[1])).size === target.length;
    if (!covers) continue;
    const confidence = Math.min(...inside.map((one) => one.confidence));
    result = [...result.filter((one) => !inside.includes(one)), { pair: block, confidence }];
  }
  return result;
}

/** Judges the beads predicted for a document. */
export function judge(document: GoldDocument, beads: readonly IndexBead[]): Counts {
  const [fs, ft] = document.furniture.map((list) => new Set(list));
  const ascending = (units: readonly number[], without: ReadonlySet<number> | undefined) =>
    units.filter((at) => !without?.has(at)).sort((a, b) => a - b);
  const bare = beads
    .map(
      ({ source, target, confidence }): Predicted => ({
        pair: [ascending(source, fs), ascending(target, ft)],
        confidence,
      }),
    )
    .filter(({ pair }) => hasBoth(pair));
  const found = folded(document.beads, bare);
  const gold = document.beads.filter(hasBoth);
  const wanted = new Set(gold.map(keyOf));
  const judged = found.map(({ pair, confidence }) => ({
    confidence,
    right: wanted.has(keyOf(pair)),
  }));
  const right = judged.filter((one) => one.right).length;
  return { right, predicted: found.length, gold: gold.length, judged };
}

/** Sums counts. */
export function total(list: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number) => list.reduce((all, one) => all + of(one), 0);
  return {
    right: sum((one) => one.right),
    predicted: sum((one) => one.predicted),
    gold: sum((one) => one.gold),
    judged: list.flatMap((one) => one.judged),
  };
}

/** Strict F1. */
export function f1({ right, predicted, gold }: Counts): number {
  return predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold);
}

/** Corrections for 100 gold beads: (wrong predicted + missed gold) / 2. */
export function fixPer100({ right, predicted, gold }: Counts): number {
  return (50 * (predicted + gold - 2 * right)) / gold;
}

/** Largest share of gold beads that accepting from the most confident on yields while precision stays at least `bar`. */
export function coverAt({ judged, gold }: Counts, bar: number): number {
  const sorted = [...judged].sort((a, b) => b.confidence - a.confidence);
  let [right, best] = [0, 0];
  for (const [at, one] of sorted.entries()) {
    if (one.right) right += 1;
    const next = sorted[at + 1];
    const isStep = next === undefined || next.confidence < one.confidence;
    if (isStep && right / (at + 1) >= bar) best = right;
  }
  return best / gold;
}
