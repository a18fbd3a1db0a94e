/** Aligns the segments of two texts: furniture set aside, the rest weighed as one lattice between what is pinned. */
import { type Lexicon, orientedLexicon } from '../lexicon/index.ts';
import { crossingPairs } from './crossing.ts';
import { evidenceFor } from './evidence.ts';
import {
  type Anchor,
  bandAlong,
  bestPath,
  findAnchors,
  isSmall,
  latticeSteps,
  type Stretch,
  weighSteps,
  wholeBand,
} from './lattice/index.ts';
import { fixBeads, type Pin } from './pins.ts';
import { readSteps } from './reading/index.ts';
import { BeadScorer, type Weights, weightsFor } from './scoring/index.ts';
import { allSteps, type Steps, sharesAs } from './steps.ts';
import type { AlignSide, IndexBead } from './types.ts';

/** What aligning can be told. */
export interface AlignOptions {
  /** Word translations of the two languages, in either direction; without one only the texts themselves speak. */
  readonly lexicon?: Lexicon | null;
  /** Pairs of source and target positions that belong together: confirmed by the translator. */
  readonly pins?: readonly (readonly [number, number])[];
  /** Weights to try instead of the fitted ones. */
  readonly weights?: Weights;
}

/** What aligning found: every unit of both sides in exactly one bead, in source order. */
export interface Alignment {
  readonly beads: readonly IndexBead[];
}

/** Positions of the units that take part: page furniture does not. */
function kept(side: AlignSide): readonly number[] {
  return side.texts.flatMap((_, at) => (side.roles?.[at] === 'furniture' ? [] : [at]));
}

/** A unit that stays alone because it is page furniture is certain to. */
const CERTAIN = 1;

/** Beads with one unit for everything that no bead holds, put where it stands among the others. */
function withLone(
  beads: readonly IndexBead[],
  counts: readonly [number, number],
  lone: readonly [(at: number) => number, (at: number) => number],
): readonly IndexBead[] {
  const held = [
    new Set(beads.flatMap((bead) => bead.source)),
    new Set(beads.flatMap((bead) => bead.target)),
  ] as const;
  const sorted = [...beads].sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const result: IndexBead[] = [];
  let target = 0;
  const targetsUpTo = (end: number) => {
    for (; target < end; target += 1) {
      if (!held[1].has(target))
        result.push({ source: [], target: [target], confidence: lone[1](target), evidence: [] });
    }
  };
  let next = 0;
  for (let at = 0; at < counts[0]; at += 1) {
    if (!held[0].has(at)) {
      result.push({ source: [at], target: [], confidence: lone[0](at), evidence: [] });
      continue;
    }
    const bead = sorted[next];
    if (!bead || bead.source[0] !== at) continue;
    next += 1;
    targetsUpTo(bead.target[0] ?? target);
    result.push(bead);
  }
  targetsUpTo(counts[1]);
  return result;
}

/** Aligns two texts without a pause; see {@link alignSteps}. */
export function alignSegments(
  source: AlignSide,
  target: AlignSide,
  options: AlignOptions = {},
): Alignment {
  return allSteps(alignSteps(source, target, options));
}

/** Shares of the work, measured on articles and on long texts: reading both sides, scoring beads, weighing them. */
const READING_SHARE = 0.1;
const SCORING_SHARE = 0.75;

/**
 * Aligns two texts. Beads join up to three units; the confidence of a bead is its posterior probability. Pins are kept.
 * Linear in the length of the texts for long ones: only the surroundings of the way through rare shared words are weighed.
 * Yields the share that is done, 0..1, rising; nothing is found before the last step, as every bead is weighed against
 * all ways through the whole text.
 */
export function* alignSteps(
  source: AlignSide,
  target: AlignSide,
  options: AlignOptions = {},
): Steps<Alignment> {
  const [keptS, keptT] = [kept(source), kept(target)];
  const lexicon = orientedLexicon(options.lexicon, source.language, target.language);
  const units = Math.max(1, keptS.length + keptT.length);
  const reading = (read: number) => (READING_SHARE * read) / units;
  const textsOf = (side: AlignSide, places: readonly number[]) =>
    places.map((at) => side.texts[at] ?? '');
  const sideS = yield* sharesAs(
    readSteps(source.language, textsOf(source, keptS), target.language),
    (share) => reading(share * keptS.length),
  );
  const sideT = yield* sharesAs(
    readSteps(target.language, textsOf(target, keptT), source.language),
    (share) => reading(keptS.length + share * keptT.length),
  );
  const [placeS, placeT] = [positions(keptS), positions(keptT)];
  const pins = (options.pins ?? []).flatMap(([s, t]): Pin[] => {
    const [at, to] = [placeS.get(s), placeT.get(t)];
    return at === undefined || to === undefined ? [] : [[at, to]];
  });
  const fixed = fixBeads(pins, keptS.length, keptT.length);
  const scorer = new BeadScorer(
    sideS,
    sideT,
    lexicon,
    options.weights ?? weightsFor(lexicon?.pairs ?? 0),
    keptT.length,
  );
  const pinned = [
    new Set(fixed.beads.flatMap((bead) => bead.source)),
    new Set(fixed.beads.flatMap((bead) => bead.target)),
  ] as const;
  const aloneS = new Float64Array(keptS.length).fill(CERTAIN);
  const aloneT = new Float64Array(keptT.length).fill(CERTAIN);
  let anchorsFound: readonly Anchor[] | null = null;
  const anchors = () => {
    anchorsFound ??= findAnchors(scorer.reader);
    return anchorsFound;
  };
  const found = fixed.beads.map((bead) => ({ ...bead, confidence: CERTAIN }));
  let passed = 0;
  for (const stretch of fixed.stretches) {
    const size = sizeOf(stretch);
    const weighed = yield* sharesAs(
      stretchSteps(scorer, anchors, stretch, keptS.length, keptT.length),
      (share) => READING_SHARE + (1 - READING_SHARE) * Math.min(1, (passed + share * size) / units),
    );
    passed += size;
    aloneS.set(weighed.lone.source, stretch.source[0]);
    aloneT.set(weighed.lone.target, stretch.target[0]);
    for (const bead of weighed.beads) {
      const isFree =
        bead.source.every((at) => !pinned[0].has(at)) &&
        bead.target.every((at) => !pinned[1].has(at));
      if (isFree) found.push(bead);
    }
  }
  const heldS = new Set(found.flatMap((bead) => bead.source));
  const heldT = new Set(found.flatMap((bead) => bead.target));
  for (const { source: s, target: t, confidence } of crossingPairs(
    scorer,
    keptS.map((_, at) => at).filter((at) => !heldS.has(at)),
    keptT.map((_, at) => at).filter((at) => !heldT.has(at)),
  ))
    found.push({ source: [s], target: [t], confidence });
  const beads = found.map(
    (bead): IndexBead => ({
      source: bead.source.map((at) => keptS[at] ?? 0),
      target: bead.target.map((at) => keptT[at] ?? 0),
      confidence: Math.min(1, Math.max(0, bead.confidence)),
      evidence: evidenceFor(scorer.reader, bead.source, bead.target),
    }),
  );
  const certainty = (places: ReadonlyMap<number, number>, alone: Float64Array) => (at: number) => {
    const place = places.get(at);
    return place === undefined ? CERTAIN : Math.min(1, Math.max(0, alone[place] ?? 0));
  };
  return {
    beads: withLone(
      beads,
      [source.texts.length, target.texts.length],
      [certainty(placeS, aloneS), certainty(placeT, aloneT)],
    ),
  };
}

/** Place of each position in a list. */
function positions(list: readonly number[]): ReadonlyMap<number, number> {
  return new Map(list.map((at, place) => [at, place]));
}

interface Weighed {
  readonly beads: readonly {
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly confidence: number;
  }[];
  readonly lone: { readonly source: Float64Array; readonly target: Float64Array };
}

/** Units of both sides in a stretch. */
function sizeOf({ source, target }: Stretch): number {
  return source[1] - source[0] + target[1] - target[0];
}

/** The likeliest beads of a stretch, and how likely each of its units has no counterpart. Yields the share done. */
function* stretchSteps(
  scorer: BeadScorer,
  anchors: () => readonly Anchor[],
  stretch: Stretch,
  sources: number,
  targets: number,
): Steps<Weighed> {
  const [fromS, toS] = stretch.source;
  const [fromT, toT] = stretch.target;
  const [n, m] = [toS - fromS, toT - fromT];
  const band = isSmall(n, m)
    ? wholeBand(n, m)
    : bandAlong(
        anchors()
          .filter(([s, t]) => s >= fromS && s < toS && t >= fromT && t < toT)
          .map(([s, t]) => [s - fromS, t - fromT] as const),
        n,
        m,
      );
  const lattice = yield* sharesAs(
    latticeSteps(scorer, stretch, band),
    (share) => SCORING_SHARE * share,
  );
  const ends = { first: fromS === 0 && fromT === 0, last: toS === sources && toT === targets };
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
  };
}
