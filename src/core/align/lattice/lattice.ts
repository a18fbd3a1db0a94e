/** All beads that two texts allow within a band, with their scores. */
import type { BeadScorer, NullPlace } from '../scoring/index.ts';
import type { Steps } from '../steps.ts';
import { type Band, bandUpTo } from './band.ts';
import { SHAPES } from './shapes.ts';

/** A stretch of both sides that is aligned by itself: units from `source[0]` to before `source[1]`, likewise target. */
export interface Stretch {
  readonly source: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
}

/** Beads below this score never win and are not looked at again. */
const HOPELESS = -12;

/** Bits that tell where a unit without counterpart stands; see {@link LoneScores}. */
export const LONE = { next: 1, afterOther: 2, afterEnd: 4, beforeStart: 8 } as const;

/** The place that bits of {@link LONE} tell. */
export function nullPlaceOf(bits: number): NullPlace {
  return {
    next: (bits & LONE.next) !== 0,
    afterOther: (bits & LONE.afterOther) !== 0,
    afterEnd: (bits & LONE.afterEnd) !== 0,
    beforeStart: (bits & LONE.beforeStart) !== 0,
  };
}

/** Scores of the units of one side without counterpart: of the unit, plus of the place (bits of {@link LONE}). */
export interface LoneScores {
  readonly unit: Float64Array;
  readonly place: Float64Array;
}

/** A stretch with the scores of its beads. Positions count from the beginning of the stretch. */
export interface Lattice {
  readonly n: number;
  readonly m: number;
  /** Whether it ends before the stretch does, wherever in its last row. */
  readonly isCut: boolean;
  readonly band: Band;
  /** Score of the bead of each shape that begins at a cell: `cell * SHAPES.length + shape`; minus infinity if none. */
  readonly scores: Float32Array;
  readonly lone: { readonly source: LoneScores; readonly target: LoneScores };
}

function loneScores(scorer: BeadScorer, lengths: readonly number[]): LoneScores {
  const nowhere = nullPlaceOf(0);
  const usual = 80;
  const zero = scorer.lone(usual, nowhere);
  const place = Float64Array.from({ length: 16 }, (_, bits) =>
    scorer.lone(usual, nullPlaceOf(bits)),
  );
  const unit = Float64Array.from(lengths, (length) => scorer.lone(length, nowhere) - zero);
  return { unit, place };
}

/**
 * Scores all beads of a stretch. Yields the share that is done, 0..1, after each source unit. Once it is stopped the
 * lattice ends behind the last unit that was scored.
 */
export function* latticeSteps(
  scorer: BeadScorer,
  stretch: Stretch,
  band: Band,
  isStopped: () => boolean = () => false,
): Steps<Lattice> {
  const [fromS, toS] = stretch.source;
  const [fromT, toT] = stretch.target;
  const [n, m] = [toS - fromS, toT - fromT];
  const scores = new Float32Array(band.cells * SHAPES.length).fill(Number.NEGATIVE_INFINITY);
  const reaches = (i: number, j: number) =>
    i <= n && j <= (band.high[i] ?? -1) && j >= (band.low[i] ?? 0);
  let scored = 0;
  while (scored < n && !(scored > 0 && isStopped())) {
    const i = scored;
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? -1) && j < m; j += 1) {
      const at = ((band.offset[i] ?? 0) + j) * SHAPES.length;
      for (let shape = 0; shape < SHAPES.length; shape += 1) {
        const [a, b] = SHAPES[shape] ?? [1, 1];
        if (!reaches(i + a, j + b)) continue;
        const score = scorer.bead(fromS + i, a, fromT + j, b);
        if (score > HOPELESS) scores[at + shape] = score;
      }
    }
    scored += 1;
    yield scored / n;
  }
  const { source, target } = scorer.reader;
  const lengths = (units: readonly { readonly length: number }[], from: number, to: number) =>
    units.slice(from, to).map((unit) => unit.length);
  const isCut = scored < n;
  const reached = isCut ? bandUpTo(band, scored) : band;
  const end = isCut ? (band.high[scored] ?? m) : m;
  return {
    n: scored,
    m: end,
    isCut,
    band: reached,
    scores: scores.subarray(0, reached.cells * SHAPES.length),
    lone: {
      source: loneScores(scorer, lengths(source.units, fromS, fromS + scored)),
      target: loneScores(scorer, lengths(target.units, fromT, fromT + end)),
    },
  };
}
