/**
 * Sentences that the translation tells elsewhere: pairs of units that the rising alignment left alone on both sides.
 * A pair is taken when its words speak for it clearly; pairs whose neighbours moved along with them need less.
 */
import type { BeadScorer } from './scoring/index.ts';

/** A pair of positions with the probability that it is right. */
export interface CrossingPair {
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
}

/**
 * Least score of a pair over both units being alone, with the support of its neighbours; the logarithm of the number of
 * rivals comes on top. Measured on the development documents: 4 costs noisy texts .004 and gains nothing on moved ones.
 */
const LEAST_GAIN = 6.5;
/** Score of a pair that is as likely wrong as right, and how fast it grows likelier (measured by counting right ones). */
const EVEN_GAIN = 9;
const GROWTH = 0.17;
/** What a neighbouring pair that moved the same way adds. */
const RUN_BONUS = 3;
/** Least score for a pair to count as such a neighbour. */
const NEIGHBOUR_GAIN = 1;
/** Most pairs looked at: beyond this the texts have too little in common for a crossing to mean anything. */
const MOST_PAIRS = 400_000;

const ALONE = { next: false, afterOther: false, afterEnd: false, beforeStart: false };

/** The crossing pairs among units without counterpart, each unit at most once. Positions ascend in both lists. */
export function crossingPairs(
  scorer: BeadScorer,
  sources: readonly number[],
  targets: readonly number[],
): readonly CrossingPair[] {
  if (sources.length * targets.length > MOST_PAIRS) return [];
  const { source, target } = scorer.reader;
  const alone = (length: number | undefined) => scorer.lone(length ?? 1, ALONE);
  const loneT = targets.map((j) => alone(target.units[j]?.length));
  const gains = new Map<string, number>();
  const key = (i: number, j: number) => `${i},${j}`;
  for (const i of sources) {
    const loneS = alone(source.units[i]?.length);
    for (const [at, j] of targets.entries()) {
      const gain = scorer.bead(i, 1, j, 1) - loneS - (loneT[at] ?? 0);
      if (gain > NEIGHBOUR_GAIN) gains.set(key(i, j), gain);
    }
  }
  const supported = [...gains].map(([pair, gain]) => {
    const [i = 0, j = 0] = pair.split(',').map(Number);
    const runs = Number(gains.has(key(i - 1, j - 1))) + Number(gains.has(key(i + 1, j + 1)));
    return { source: i, target: j, gain: gain + RUN_BONUS * runs };
  });
  const [taken, takenT] = [new Set<number>(), new Set<number>()];
  const found: CrossingPair[] = [];
  for (const pair of supported.sort((a, b) => b.gain - a.gain)) {
    if (pair.gain < LEAST_GAIN + Math.log(targets.length)) break;
    if (taken.has(pair.source) || takenT.has(pair.target)) continue;
    taken.add(pair.source);
    takenT.add(pair.target);
    const { gain } = pair;
    found.push({
      source: pair.source,
      target: pair.target,
      confidence: 1 / (1 + Math.exp(GROWTH * (EVEN_GAIN - gain))),
    });
  }
  return found;
}
