/** One stretch of two texts between what is fixed: all its beads scored, weighed against each other, the best of them taken. */
import {
  type Anchor,
  bandAlong,
  bestPath,
  isSmall,
  latticeSteps,
  type Stretch,
  weighSteps,
  wholeBand,
} from './lattice/index.ts';
import type { BeadScorer } from './scoring/index.ts';
import { type Steps, sharesAs } from './steps.ts';

/** What a stretch came to. Positions are those of the texts. */
export interface Weighed {
  readonly beads: readonly {
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly confidence: number;
  }[];
  /** How likely each unit of the stretch has no counterpart, as far as it was weighed. */
  readonly lone: { readonly source: Float64Array; readonly target: Float64Array };
  /** Source units from here on were not weighed, because it was stopped. */
  readonly end: number;
}

/** A stretch so large that only the surroundings of its anchors are looked at. */
export function isLong({ source, target }: Stretch): boolean {
  return !isSmall(source[1] - source[0], target[1] - target[0]);
}

/** Share of the work that is scoring beads, measured on long texts; the rest is weighing them. */
const SCORING_SHARE = 0.8;

/** How large both texts are, and when to stop. */
export interface StretchPlace {
  readonly sources: number;
  readonly targets: number;
  readonly isStopped: () => boolean;
}

/**
 * The likeliest beads of a stretch, and how likely each of its units has no counterpart. Stopped, it keeps what was
 * scored: its beginning, weighed with every end that it may have. Yields the share done.
 */
export function* stretchSteps(
  scorer: BeadScorer,
  anchors: readonly Anchor[],
  stretch: Stretch,
  { sources, targets, isStopped }: StretchPlace,
): Steps<Weighed> {
  const [fromS, toS] = stretch.source;
  const [fromT, toT] = stretch.target;
  const [n, m] = [toS - fromS, toT - fromT];
  const band = isLong(stretch)
    ? bandAlong(
        anchors
          .filter(([s, t]) => s >= fromS && s < toS && t >= fromT && t < toT)
          .map(([s, t]) => [s - fromS, t - fromT] as const),
        n,
        m,
      )
    : wholeBand(n, m);
  const lattice = yield* sharesAs(
    latticeSteps(scorer, stretch, band, isStopped),
    (share) => SCORING_SHARE * share,
  );
  const isLast = toS === sources && toT === targets && !lattice.isCut;
  const ends = { first: fromS === 0 && fromT === 0, last: isLast };
  const posterior = yield* sharesAs(
    weighSteps(lattice, ends),
    (share) => SCORING_SHARE + (1 - SCORING_SHARE) * share,
  );
  const run = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);
  return {
    beads: bestPath(lattice, posterior).map((bead) => ({
      source: run(fromS + bead.source, bead.sources),
      target: run(fromT + bead.target, bead.targets),
      confidence: bead.probability,
    })),
    lone: posterior.lone,
    end: fromS + lattice.n,
  };
}
