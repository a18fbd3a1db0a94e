/**
 * IBM model 1 (Brown et al. 1993) trained in both directions at once: every word of one text is explained by the words
 * of the other or by nothing. What a link counts is the geometric mean of what both directions think of it, after the
 * alignment by agreement of Liang, Taskar and Klein (2006): rare words then do not explain everything around them.
 */
import { Cells } from './cells.ts';

/** Rounds of expectation and maximisation: more make rare words too sure of themselves (measured 3 to 8, best 3 to 4). */
const ROUNDS = 4;

/** Count added below every term: how much must be seen before a translation is believed. */
const UNSEEN = 1;

/** What is known before: the cells of an earlier lexicon as counts. */
export interface PriorCell {
  readonly source: number;
  readonly target: number;
  /** Pseudo-counts: how often the source term was explained by the target term, and the reverse. */
  readonly forward: number;
  readonly backward: number;
}

/** Text pairs as runs of term numbers, and what was known before. */
export interface NumberedPairs {
  readonly sources: readonly Int32Array[];
  readonly targets: readonly Int32Array[];
  /** Share of each term in its language, with what was known before: what explains a word that nothing else does. */
  readonly sourceShares: Float64Array;
  readonly targetShares: Float64Array;
  readonly prior: readonly PriorCell[];
}

/** Probability of each cell that occurs: `forward` is p(target | source), `backward` p(source | target). */
export interface ModelOne {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** One direction of the matrix: probabilities, counts of the running round, counts known before. */
interface Direction {
  readonly p: Float64Array;
  readonly counts: Float64Array;
  readonly before: Float64Array;
  /** Share of each explained term in its language: what "nothing" explains. */
  readonly alone: Float64Array;
}

/** Fills `posterior` with how far each word of the explained text (step `inner`) goes to each explaining one. */
function explain(
  posterior: Float64Array,
  grid: Int32Array,
  direction: Direction,
  explained: Int32Array,
  explaining: number,
  strides: readonly [number, number],
): void {
  const [stride, inner] = strides;
  const { p, alone } = direction;
  for (let t = 0; t < explained.length; t += 1) {
    let sum = alone[explained[t] ?? 0] ?? 0;
    for (let s = 0, at = t * inner; s < explaining; s += 1, at += stride) {
      const value = p[grid[at] ?? 0] ?? 0;
      posterior[at] = value;
      sum += value;
    }
    for (let s = 0, at = t * inner; s < explaining; s += 1, at += stride)
      posterior[at] = (posterior[at] ?? 0) / sum;
  }
}

/** Counts over their sums by row, with what was known before. */
function maximise(direction: Direction, rows: Int32Array, terms: number): void {
  const { p, counts, before } = direction;
  const sums = new Float64Array(terms).fill(UNSEEN);
  for (let cell = 0; cell < p.length; cell += 1) {
    const row = rows[cell] ?? 0;
    sums[row] = (sums[row] ?? 0) + (counts[cell] ?? 0) + (before[cell] ?? 0);
  }
  for (let cell = 0; cell < p.length; cell += 1)
    p[cell] = ((counts[cell] ?? 0) + (before[cell] ?? 0)) / (sums[rows[cell] ?? 0] ?? 1);
  counts.fill(0);
}

/** Text pairs looked at between two reports of progress. */
const PAIRS_PER_STEP = 128;

/** Trains the model; yields the share that is done. Every cell of the prior is a cell of the result. */
export function* trainModelOne(pairs: NumberedPairs): Generator<number, ModelOne> {
  const { sources, targets } = pairs;
  const cells = new Cells();
  const grids = sources.map((source, k) => {
    const target = targets[k] ?? new Int32Array(0);
    const grid = new Int32Array(source.length * target.length);
    let at = 0;
    for (const s of source) {
      for (const t of target) {
        grid[at] = cells.of(s, t);
        at += 1;
      }
    }
    return grid;
  });
  const known = pairs.prior.map((cell) => cells.of(cell.source, cell.target));
  const direction = (alone: Float64Array): Direction => ({
    p: new Float64Array(cells.size).fill(1 / Math.max(1, alone.length)),
    counts: new Float64Array(cells.size),
    before: new Float64Array(cells.size),
    alone,
  });
  const forward = direction(pairs.targetShares);
  const backward = direction(pairs.sourceShares);
  pairs.prior.forEach((cell, k) => {
    forward.before[known[k] ?? 0] = cell.forward;
    backward.before[known[k] ?? 0] = cell.backward;
  });
  const longest = grids.reduce((most, grid) => Math.max(most, grid.length), 0);
  const [there, back] = [new Float64Array(longest), new Float64Array(longest)];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [k, grid] of grids.entries()) {
      if (k % PAIRS_PER_STEP === 0) yield (round + k / grids.length) / ROUNDS;
      const [source, target] = [sources[k] ?? new Int32Array(0), targets[k] ?? new Int32Array(0)];
      explain(there, grid, forward, target, source.length, [target.length, 1]);
      explain(back, grid, backward, source, target.length, [1, target.length]);
      for (let at = 0; at < grid.length; at += 1) {
        const cell = grid[at] ?? 0;
        const count = Math.sqrt((there[at] ?? 0) * (back[at] ?? 0));
        forward.counts[cell] = (forward.counts[cell] ?? 0) + count;
        backward.counts[cell] = (backward.counts[cell] ?? 0) + count;
      }
    }
    maximise(forward, cells.rows, pairs.sourceShares.length);
    maximise(backward, cells.columns, pairs.targetShares.length);
  }
  return { sources: cells.rows, targets: cells.columns, forward: forward.p, backward: backward.p };
}
