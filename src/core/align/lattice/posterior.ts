/**
 * How likely each bead of a lattice is when all ways through it are weighed against each other: forward-backward over
 * cells and three states (after a bead; in a run of source units, of target units without counterpart).
 */
import { type Steps, sharesAs } from '../steps.ts';
import { type Lattice, LONE } from './lattice.ts';
import { SHAPES } from './shapes.ts';

/** After a bead, or at the beginning. */
const BEAD = 0;
/** In a run of source units without counterpart. */
const SOURCE = 1;
/** In a run of target units without counterpart. It follows a run of source units, never the other way round. */
const TARGET = 2;
const STATES = 3;

const NEVER = Number.NEGATIVE_INFINITY;

/** Logarithm of the sum of two numbers given by their logarithms. */
function logSum(a: number, b: number): number {
  if (a < b) return a === NEVER || b - a > 40 ? b : b + Math.log1p(Math.exp(a - b));
  return b === NEVER || a - b > 40 ? a : a + Math.log1p(Math.exp(b - a));
}

/** Probabilities of the beads of a lattice. */
export interface Posterior {
  /** Of the bead of each shape that begins at a cell: `cell * SHAPES.length + shape`, 0..1. */
  readonly beads: Float32Array;
  /** That a unit has no counterpart, by position, 0..1. */
  readonly lone: { readonly source: Float64Array; readonly target: Float64Array };
}

/** One weighing of a lattice. */
class Weighing {
  readonly #lattice: Lattice;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #ends: { readonly first: boolean; readonly last: boolean };

  constructor(lattice: Lattice, ends: { readonly first: boolean; readonly last: boolean }) {
    this.#lattice = lattice;
    this.#ends = ends;
    this.#forward = new Float64Array(lattice.band.cells * STATES).fill(NEVER);
    this.#backward = new Float64Array(lattice.band.cells * STATES).fill(NEVER);
  }

  #cell(i: number, j: number): number {
    const { low, high, offset } = this.#lattice.band;
    if (i > this.#lattice.n || j < (low[i] ?? 0) || j > (high[i] ?? -1)) return -1;
    return (offset[i] ?? 0) + j;
  }

  /** Score of leaving source unit i without counterpart, target position j reached, in a state. */
  #loneSource(i: number, j: number, state: number): number {
    const { lone, m } = this.#lattice;
    let bits = state === SOURCE ? LONE.next : 0;
    if (j === m && this.#ends.last) bits |= LONE.afterEnd;
    if (j === 0 && this.#ends.first) bits |= LONE.beforeStart;
    return (lone.source.unit[i] ?? 0) + (lone.source.place[bits] ?? 0);
  }

  #loneTarget(i: number, j: number, state: number): number {
    const { lone, n } = this.#lattice;
    let bits = state === TARGET ? LONE.next : state === SOURCE ? LONE.afterOther : 0;
    if (i === n && this.#ends.last) bits |= LONE.afterEnd;
    if (i === 0 && this.#ends.first) bits |= LONE.beforeStart;
    return (lone.target.unit[j] ?? 0) + (lone.target.place[bits] ?? 0);
  }

  #total(scores: Float64Array, cell: number): number {
    const at = cell * STATES;
    return logSum(
      logSum(scores[at] ?? NEVER, scores[at + SOURCE] ?? NEVER),
      scores[at + TARGET] ?? NEVER,
    );
  }

  /** Where a way may end: in the last cell, or anywhere in the last row of a lattice that was cut. */
  #endCells(): readonly number[] {
    const { n, m, band, isCut } = this.#lattice;
    const last = band.cells - 1;
    if (!isCut) return [last];
    return Array.from({ length: m - (band.low[n] ?? 0) + 1 }, (_, back) => last - back);
  }

  /** The score of all ways together. Yields the share of the source units that is passed. */
  *forward(): Steps<number> {
    const { n, m, band, scores } = this.#lattice;
    const f = this.#forward;
    const reach = (cell: number, state: number, score: number) => {
      // Beads beyond the end of a lattice that was cut.
      if (cell < 0) return;
      const at = cell * STATES + state;
      f[at] = logSum(f[at] ?? NEVER, score);
    };
    f[0] = 0;
    for (let i = 0; i <= n; i += 1) {
      for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? -1); j += 1) {
        const cell = (band.offset[i] ?? 0) + j;
        const here = this.#total(f, cell);
        if (here === NEVER) continue;
        for (let shape = 0; shape < SHAPES.length; shape += 1) {
          const score = scores[cell * SHAPES.length + shape] ?? NEVER;
          if (score === NEVER) continue;
          const [a, b] = SHAPES[shape] ?? [1, 1];
          reach(this.#cell(i + a, j + b), BEAD, here + score);
        }
        const down = i < n ? this.#cell(i + 1, j) : -1;
        const right = j < m ? this.#cell(i, j + 1) : -1;
        for (let state = 0; state < STATES; state += 1) {
          const from = f[cell * STATES + state] ?? NEVER;
          if (from === NEVER) continue;
          if (down >= 0 && state !== TARGET)
            reach(down, SOURCE, from + this.#loneSource(i, j, state));
          if (right >= 0) reach(right, TARGET, from + this.#loneTarget(i, j, state));
        }
      }
      yield (i + 1) / (n + 1);
    }
    return this.#endCells().reduce((sum, cell) => logSum(sum, this.#total(f, cell)), NEVER);
  }

  /** Goes back and hands every bead's probability to `found`. Yields the share of the source units that is passed. */
  *backward(
    all: number,
    found: (i: number, j: number, slot: number, p: number) => void,
  ): Steps<void> {
    const { n, m, band, scores } = this.#lattice;
    const [f, b] = [this.#forward, this.#backward];
    for (const cell of this.#endCells()) b.fill(0, cell * STATES, (cell + 1) * STATES);
    for (let i = n; i >= 0; i -= 1) {
      for (let j = band.high[i] ?? -1; j >= (band.low[i] ?? 0); j -= 1) {
        const cell = (band.offset[i] ?? 0) + j;
        const here = this.#total(f, cell);
        let onward = NEVER;
        for (let shape = 0; shape < SHAPES.length; shape += 1) {
          const slot = cell * SHAPES.length + shape;
          const score = scores[slot] ?? NEVER;
          if (score === NEVER) continue;
          const [a, c] = SHAPES[shape] ?? [1, 1];
          const rest = score + (b[this.#cell(i + a, j + c) * STATES] ?? NEVER);
          onward = logSum(onward, rest);
          found(i, j, slot, Math.exp(here + rest - all));
        }
        const down = i < n ? this.#cell(i + 1, j) : -1;
        const right = j < m ? this.#cell(i, j + 1) : -1;
        const below = down < 0 ? NEVER : (b[down * STATES + SOURCE] ?? NEVER);
        const beside = right < 0 ? NEVER : (b[right * STATES + TARGET] ?? NEVER);
        for (let state = 0; state < STATES; state += 1) {
          let sum = logSum(b[cell * STATES + state] ?? NEVER, onward);
          if (below !== NEVER && state !== TARGET)
            sum = logSum(sum, below + this.#loneSource(i, j, state));
          if (beside !== NEVER) sum = logSum(sum, beside + this.#loneTarget(i, j, state));
          b[cell * STATES + state] = sum;
        }
      }
      yield (n - i + 1) / (n + 1);
    }
  }
}

/**
 * Weighs all ways through a lattice. `ends` says whether the stretch begins and ends with the texts: units left over
 * there are commoner than between two fixed beads. Yields the share that is done, 0..1.
 */
export function* weighSteps(
  lattice: Lattice,
  ends: { readonly first: boolean; readonly last: boolean },
): Steps<Posterior> {
  const { n, m, scores } = lattice;
  const weighing = new Weighing(lattice, ends);
  const all = yield* sharesAs(weighing.forward(), (share) => share / 2);
  const beads = new Float32Array(scores.length);
  const lone = { source: new Float64Array(n).fill(1), target: new Float64Array(m).fill(1) };
  const back = weighing.backward(all, (i, j, slot, p) => {
    beads[slot] = p;
    const [a, b] = SHAPES[slot % SHAPES.length] ?? [1, 1];
    for (let x = i; x < i + a; x += 1) lone.source[x] = (lone.source[x] ?? 0) - p;
    for (let y = j; y < j + b; y += 1) lone.target[y] = (lone.target[y] ?? 0) - p;
  });
  yield* sharesAs(back, (share) => (1 + share) / 2);
  const share = (p: number) => Math.min(1, Math.max(0, p));
  return { beads, lone: { source: lone.source.map(share), target: lone.target.map(share) } };
}
