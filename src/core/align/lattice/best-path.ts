/**
 * The beads that are right most often: the way through a lattice with the largest sum of bead probabilities, each less
 * what a bead must at least be worth. A bead likelier wrong than that stays open instead of being guessed.
 */
import type { Lattice } from './lattice.ts';
import type { Posterior } from './posterior.ts';
import { SHAPES } from './shapes.ts';

/** Probability a bead must have to be worth proposing (measured .25 to .5: flat from .3 to .4). */
const LEAST_PROBABILITY = 0.35;

/** Below this a bead is not looked at. */
const NEGLIGIBLE = 0.02;

/** A bead of a lattice: positions from the beginning of the stretch. */
export interface PathBead {
  readonly source: number;
  readonly sources: number;
  readonly target: number;
  readonly targets: number;
  readonly probability: number;
}

const BY_SOURCE = -1;
const BY_TARGET = -2;

/** The best beads with two sides, in order. Units in none of them have no counterpart. */
export function bestPath(lattice: Lattice, posterior: Posterior): readonly PathBead[] {
  const { n, m, band } = lattice;
  const best = new Float64Array(band.cells).fill(Number.NEGATIVE_INFINITY);
  const step = new Int8Array(band.cells);
  const cellOf = (i: number, j: number): number =>
    i > n || j < (band.low[i] ?? 0) || j > (band.high[i] ?? -1) ? -1 : (band.offset[i] ?? 0) + j;
  const reach = (cell: number, value: number, by: number) => {
    if (cell < 0 || value <= (best[cell] ?? 0)) return;
    best[cell] = value;
    step[cell] = by;
  };
  best[0] = 0;
  for (let i = 0; i <= n; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? -1); j += 1) {
      const cell = (band.offset[i] ?? 0) + j;
      const here = best[cell] ?? 0;
      for (let shape = 0; shape < SHAPES.length; shape += 1) {
        const p = posterior.beads[cell * SHAPES.length + shape] ?? 0;
        if (p < NEGLIGIBLE) continue;
        const [a, b] = SHAPES[shape] ?? [1, 1];
        reach(cellOf(i + a, j + b), here + p - LEAST_PROBABILITY, shape);
      }
      if (i < n) reach(cellOf(i + 1, j), here, BY_SOURCE);
      if (j < m) reach(cellOf(i, j + 1), here, BY_TARGET);
    }
  }
  const beads: PathBead[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const by = step[cellOf(i, j)] ?? 0;
    if (by === BY_SOURCE) i -= 1;
    else if (by === BY_TARGET) j -= 1;
    else {
      const [a, b] = SHAPES[by] ?? [1, 1];
      i -= a;
      j -= b;
      const probability = posterior.beads[cellOf(i, j) * SHAPES.length + by] ?? 0;
      beads.push({ source: i, sources: a, target: j, targets: b, probability });
    }
  }
  return beads.reverse();
}
