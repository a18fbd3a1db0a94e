/**
 * How likely the true ways through a document are among all ways, and in which direction each weight makes them
 * likelier: expected features over the true ways less those over all ways, by forward-backward.
 */
import { LONE, nullPlaceOf, SHAPES } from '../../../../src/core/align/lattice/index.ts';
import {
  BEAD_FEATURES,
  NULL_FEATURES,
  readNull,
} from '../../../../src/core/align/scoring/index.ts';
import type { Instance } from './instance.ts';

const NEVER = Number.NEGATIVE_INFINITY;
/** Beads less likely than this are not counted. */
const NEGLIGIBLE = 1e-7;
const [BEAD, SOURCE, TARGET, STATES] = [0, 1, 2, 3] as const;

/** Number of weights: of beads, then of units without counterpart. */
export const WEIGHTS = BEAD_FEATURES.length + NULL_FEATURES.length;

function logSum(a: number, b: number): number {
  if (a < b) return b - a > 40 ? b : b + Math.log1p(Math.exp(a - b));
  return b === NEVER || a - b > 40 ? a : a + Math.log1p(Math.exp(b - a));
}

/** Places that bits of LONE can tell. */
const PLACES = 16;

const known = new Map<number, Float64Array>();

/** Features of a unit of a length that stays alone. */
function nullFeatures(length: number, bits: number): Float64Array {
  const key = length * PLACES + bits;
  let values = known.get(key);
  if (!values) {
    values = new Float64Array(NULL_FEATURES.length);
    readNull(values, length, nullPlaceOf(bits));
    known.set(key, values);
  }
  return values;
}

const STEPS = SHAPES.map(([a, b], shape) => ({ shape, a, b }));

/** One weighing of all ways, or of the true ones, through an instance. */
class Ways {
  readonly #one: Instance;
  readonly #scores: Float64Array;
  readonly #isTrue: boolean;
  readonly #f: Float64Array;
  readonly #b: Float64Array;
  /** Scores of units alone, by side, unit and place. */
  readonly #lone: readonly [Float64Array, Float64Array];

  constructor(one: Instance, scores: Float64Array, weights: Float64Array, isTrue: boolean) {
    this.#one = one;
    this.#scores = scores;
    const lone = (side: 0 | 1) =>
      Float64Array.from({ length: one.lengths[side].length * PLACES }, (_, at) => {
        const unit = Math.floor(at / PLACES);
        if (isTrue && one.trueLone[side][unit] === 0) return NEVER;
        return nullFeatures(one.lengths[side][unit] ?? 1, at % PLACES).reduce(
          (sum, value, k) => sum + value * (weights[BEAD_FEATURES.length + k] ?? 0),
          0,
        );
      });
    this.#lone = [lone(0), lone(1)];
    this.#isTrue = isTrue;
    const cells = (one.n + 1) * (one.m + 1);
    this.#f = new Float64Array(cells * STATES).fill(NEVER);
    this.#b = new Float64Array(cells * STATES).fill(NEVER);
  }

  #bead(cell: number, shape: number): number {
    const bead = this.#one.beads[cell * SHAPES.length + shape] ?? -1;
    if (bead < 0 || (this.#isTrue && this.#one.trueBead[bead] === 0)) return NEVER;
    return this.#scores[bead] ?? NEVER;
  }

  #loneBits(i: number, j: number, state: number, to: number): number {
    const { n, m } = this.#one;
    if (to === SOURCE)
      return (
        (state === SOURCE ? LONE.next : 0) |
        (j === m ? LONE.afterEnd : 0) |
        (j === 0 ? LONE.beforeStart : 0)
      );
    const run = state === TARGET ? LONE.next : state === SOURCE ? LONE.afterOther : 0;
    return run | (i === n ? LONE.afterEnd : 0) | (i === 0 ? LONE.beforeStart : 0);
  }

  /** Score of leaving a unit alone; never for units that must not be. */
  #alone(i: number, j: number, state: number, to: number): number {
    const bits = this.#loneBits(i, j, state, to);
    return this.#lone[to === SOURCE ? 0 : 1][(to === SOURCE ? i : j) * PLACES + bits] ?? NEVER;
  }

  #total(scores: Float64Array, cell: number): number {
    const at = cell * STATES;
    return logSum(
      logSum(scores[at] ?? NEVER, scores[at + SOURCE] ?? NEVER),
      scores[at + TARGET] ?? NEVER,
    );
  }

  forward(): number {
    const { n, m } = this.#one;
    const f = this.#f;
    const reach = (cell: number, state: number, score: number) => {
      const at = cell * STATES + state;
      f[at] = logSum(f[at] ?? NEVER, score);
    };
    f[0] = 0;
    for (let i = 0; i <= n; i += 1) {
      for (let j = 0; j <= m; j += 1) {
        const cell = i * (m + 1) + j;
        if (this.#one.open[cell] === 0) continue;
        const here = this.#total(f, cell);
        if (here === NEVER) continue;
        for (const { shape, a, b } of STEPS) {
          const score = this.#bead(cell, shape);
          if (score !== NEVER) reach((i + a) * (m + 1) + j + b, BEAD, here + score);
        }
        for (let state = 0; state < STATES; state += 1) {
          const from = f[cell * STATES + state] ?? NEVER;
          if (from === NEVER) continue;
          if (i < n && state !== TARGET)
            reach(cell + m + 1, SOURCE, from + this.#alone(i, j, state, SOURCE));
          if (j < m) reach(cell + 1, TARGET, from + this.#alone(i, j, state, TARGET));
        }
      }
    }
    return this.#total(f, (n + 1) * (m + 1) - 1);
  }

  /** Score from a unit left alone to the end; adds its expected features. */
  #backLone(
    [i, j, state, to]: readonly [i: number, j: number, state: number, to: number],
    before: number,
    sign: number,
    gradient: Float64Array,
  ): number {
    const score = this.#alone(i, j, state, to);
    if (score === NEVER) return NEVER;
    const { m, lengths } = this.#one;
    const next = i * (m + 1) + j + (to === SOURCE ? m + 1 : 1);
    const rest = score + (this.#b[next * STATES + to] ?? NEVER);
    const p = Math.exp(before + rest);
    if (p < NEGLIGIBLE) return rest;
    const length = (to === SOURCE ? lengths[0][i] : lengths[1][j]) ?? 1;
    const values = nullFeatures(length, this.#loneBits(i, j, state, to));
    const width = BEAD_FEATURES.length;
    for (let k = 0; k < values.length; k += 1)
      gradient[width + k] = (gradient[width + k] ?? 0) + sign * p * (values[k] ?? 0);
    return rest;
  }

  /** Cells that ways of at least this share of all go through; after both directions. */
  cellsFrom(all: number, least: number): Uint8Array {
    const cells = new Uint8Array(this.#f.length / STATES);
    for (let at = 0; at < this.#f.length; at += 1) {
      const p = Math.exp((this.#f[at] ?? NEVER) + (this.#b[at] ?? NEVER) - all);
      if (p >= least) cells[Math.floor(at / STATES)] = 1;
    }
    return cells;
  }

  /** Adds `sign` times the expected features to the gradient. */
  backward(
    all: number,
    sign: number,
    gradient: Float64Array,
    seen?: (bead: number, probability: number) => void,
  ): void {
    const { n, m, features } = this.#one;
    const [f, b] = [this.#f, this.#b];
    const width = BEAD_FEATURES.length;
    b.fill(0, ((n + 1) * (m + 1) - 1) * STATES);
    for (let i = n; i >= 0; i -= 1) {
      for (let j = m; j >= 0; j -= 1) {
        const cell = i * (m + 1) + j;
        if (this.#one.open[cell] === 0) continue;
        const here = this.#total(f, cell);
        if (here === NEVER) continue;
        let onward = NEVER;
        for (const { shape, a, b: c } of STEPS) {
          const score = this.#bead(cell, shape);
          if (score === NEVER) continue;
          const rest = score + (b[((i + a) * (m + 1) + j + c) * STATES] ?? NEVER);
          onward = logSum(onward, rest);
          const p = Math.exp(here + rest - all);
          if (p < NEGLIGIBLE) continue;
          const bead = this.#one.beads[cell * SHAPES.length + shape] ?? 0;
          seen?.(bead, p);
          const at = bead * width;
          for (let k = 0; k < width; k += 1)
            gradient[k] = (gradient[k] ?? 0) + sign * p * (features[at + k] ?? 0);
        }
        for (let state = 0; state < STATES; state += 1) {
          const own = f[cell * STATES + state] ?? NEVER;
          let sum = logSum(b[cell * STATES + state] ?? NEVER, onward);
          if (i < n && state !== TARGET)
            sum = logSum(sum, this.#backLone([i, j, state, SOURCE], own - all, sign, gradient));
          if (j < m)
            sum = logSum(sum, this.#backLone([i, j, state, TARGET], own - all, sign, gradient));
          b[cell * STATES + state] = sum;
        }
      }
    }
  }
}

function scoresOf(one: Instance, weights: Float64Array): Float64Array {
  const width = BEAD_FEATURES.length;
  const scores = new Float64Array(one.trueBead.length);
  for (let bead = 0; bead < scores.length; bead += 1) {
    let sum = 0;
    for (let k = 0; k < width; k += 1)
      sum += (weights[k] ?? 0) * (one.features[bead * width + k] ?? 0);
    scores[bead] = sum;
  }
  return scores;
}

/** The same document without beads and cells that are neither true nor at least as likely as `least`. */
export function pruned(one: Instance, weights: Float64Array, least: number): Instance {
  const width = BEAD_FEATURES.length;
  const keep = one.trueBead.slice();
  const scores = scoresOf(one, weights);
  const every = new Ways(one, scores, weights, false);
  const all = every.forward();
  every.backward(all, 0, new Float64Array(WEIGHTS), (bead, probability) => {
    if (probability >= least) keep[bead] = 1;
  });
  const open = every.cellsFrom(all, least / 10);
  const right = new Ways(one, scores, weights, true);
  const truth = right.forward();
  right.backward(truth, 0, new Float64Array(WEIGHTS));
  if (truth !== NEVER)
    right.cellsFrom(truth, Number.MIN_VALUE).forEach((is, cell) => {
      if (is) open[cell] = 1;
    });
  const number = new Int32Array(keep.length).fill(-1);
  const kept: number[] = [];
  keep.forEach((is, bead) => {
    if (is) number[bead] = kept.push(bead) - 1;
  });
  const features = new Float32Array(kept.length * width);
  kept.forEach((bead, at) => {
    features.set(one.features.subarray(bead * width, (bead + 1) * width), at * width);
  });
  return {
    ...one,
    open,
    beads: one.beads.map((bead) => (bead < 0 ? -1 : (number[bead] ?? -1))),
    features,
    trueBead: Uint8Array.from(kept, (bead) => one.trueBead[bead] ?? 0),
  };
}

/**
 * Logarithm of the probability of the true ways; adds its gradient by the weights to `gradient` when there is one.
 * `null` when no true way exists within the shapes.
 */
export function logLikelihood(
  one: Instance,
  weights: Float64Array,
  gradient: Float64Array | null,
): number | null {
  const scores = scoresOf(one, weights);
  const right = new Ways(one, scores, weights, true);
  const truth = right.forward();
  if (truth === NEVER) return null;
  const every = new Ways(one, scores, weights, false);
  const all = every.forward();
  if (gradient) {
    right.backward(truth, 1, gradient);
    every.backward(all, -1, gradient);
  }
  return truth - all;
}
