/**
 * Sentences that the translation tells elsewhere: pairs of units that the rising alignment left alone on both sides, or
 * joined to others without conviction. A pair is taken when its words speak for it clearly; pairs whose neighbours moved
 * along with them need less.
 */
import type { BeadScorer } from './scoring/index.ts';
import type { Steps } from './steps.ts';

/** A pair of positions with the probability that it is right. */
interface CrossingPair {
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

/** A bead of two texts by positions, ascending; units in none have no counterpart. */
export interface PlacedBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly confidence: number;
}

/** How much worse than both joined two exchanged sentences may score, and how much better than straight. */
const EXCHANGE = { joined: -2, straight: 8 };

/** A bead of two and two whose first sentence says what the other's second says: two sentences that were exchanged. */
export function exchanged(scorer: BeadScorer, bead: PlacedBead): readonly PlacedBead[] {
  const [i = 0] = bead.source;
  const [j = 0] = bead.target;
  if (bead.source.length !== 2 || bead.target.length !== 2) return [bead];
  const joined = scorer.bead(i, 2, j, 2);
  const straight = scorer.bead(i, 1, j, 1) + scorer.bead(i + 1, 1, j + 1, 1);
  const crossing = [scorer.bead(i, 1, j + 1, 1), scorer.bead(i + 1, 1, j, 1)];
  const sum = crossing.reduce((all, one) => all + one, 0);
  const isExchanged =
    crossing.every((one) => one > 0) &&
    sum >= joined + EXCHANGE.joined &&
    sum >= straight + EXCHANGE.straight;
  if (!isExchanged) return [bead];
  const { confidence } = bead;
  return [
    { source: [i], target: [j + 1], confidence },
    { source: [i + 1], target: [j], confidence },
  ];
}

/**
 * Below this confidence a bead gives its units up for a pair told elsewhere that speaks for itself more clearly
 * (measured 0 to 1: more finds more moved sentences and costs nothing, .9 as good as all).
 */
const WEAK = 0.9;

/** With weak beads fewer pairs are looked at: in long texts there are many, and sentences hardly move that far. */
const MOST_WITH_WEAK = 100_000;

/** What no bead's confidence is below. */
const ALONE_ONLY = Number.MIN_VALUE;

/**
 * The beads with the pairs told elsewhere: of units without counterpart, and of those in weak beads, which a pair must
 * outweigh by as much as it must outweigh being alone. Yields the share that is done.
 */
export function* crossingSteps(
  scorer: BeadScorer,
  beads: readonly PlacedBead[],
): Steps<readonly PlacedBead[]> {
  const { source, target } = scorer.reader;
  const held = [new Map<number, PlacedBead>(), new Map<number, PlacedBead>()] as const;
  for (const bead of beads) {
    for (const at of bead.source) held[0].set(at, bead);
    for (const at of bead.target) held[1].set(at, bead);
  }
  const open = (side: 0 | 1, count: number, below: number) =>
    Array.from({ length: count }, (_, at) => at).filter(
      (at) => (held[side].get(at)?.confidence ?? 0) < below,
    );
  const candidates = (below: number) =>
    [open(0, source.units.length, below), open(1, target.units.length, below)] as const;
  const more = candidates(WEAK);
  const [sources, targets] =
    more[0].length * more[1].length > MOST_WITH_WEAK ? candidates(ALONE_ONLY) : more;
  const alone = (unit: { readonly length: number } | undefined) =>
    scorer.lone(unit?.length ?? 1, ALONE);
  /** What a bead is worth over its units being alone. */
  const worthOf = (bead: PlacedBead) => {
    const [i = 0] = bead.source;
    const [j = 0] = bead.target;
    const lone = [
      ...bead.source.map((at) => alone(source.units[at])),
      ...bead.target.map((at) => alone(target.units[at])),
    ].reduce((sum, one) => sum + one, 0);
    return Math.max(0, scorer.bead(i, bead.source.length, j, bead.target.length) - lone);
  };
  const costs = new Map<PlacedBead, number>();
  const costOf = (bead: PlacedBead | undefined) => {
    if (!bead) return 0;
    const known = costs.get(bead) ?? worthOf(bead);
    costs.set(bead, known);
    return known;
  };
  const pairs = yield* pairSteps(
    scorer,
    sources,
    targets,
    (s, t) => {
      const [a, b] = [held[0].get(s), held[1].get(t)];
      return costOf(a) + (a === b ? 0 : costOf(b));
    },
    (s, t) => held[0].get(s) !== undefined && held[0].get(s) === held[1].get(t),
  );
  const broken = new Set(
    pairs.flatMap((pair) => [held[0].get(pair.source), held[1].get(pair.target)]),
  );
  return [
    ...beads.filter((bead) => !broken.has(bead)),
    ...pairs.map(({ source: s, target: t, confidence }) => ({
      source: [s],
      target: [t],
      confidence,
    })),
  ];
}

/** The crossing pairs among units without counterpart, each unit at most once. Positions ascend in both lists. */
function* pairSteps(
  scorer: BeadScorer,
  sources: readonly number[],
  targets: readonly number[],
  costOf: (source: number, target: number) => number,
  isBead: (source: number, target: number) => boolean,
): Steps<readonly CrossingPair[]> {
  if (sources.length * targets.length > MOST_PAIRS) return [];
  const { source, target } = scorer.reader;
  const alone = (length: number | undefined) => scorer.lone(length ?? 1, ALONE);
  const loneT = targets.map((j) => alone(target.units[j]?.length));
  const gains = new Map<string, number>();
  const key = (i: number, j: number) => `${i},${j}`;
  for (const [done, i] of sources.entries()) {
    yield done / sources.length;
    const loneS = alone(source.units[i]?.length);
    for (const [at, j] of targets.entries()) {
      if (isBead(i, j)) continue;
      const gain = scorer.bead(i, 1, j, 1) - loneS - (loneT[at] ?? 0) - costOf(i, j);
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
