/** Aligns the segments of two texts: furniture set aside, the rest weighed as one lattice between what is pinned. */
import { type Lexicon, orientedLexicon } from '../lexicon/index.ts';
import { crossingSteps, exchanged, type PlacedBead } from './crossing.ts';
import { evidenceFor } from './evidence.ts';
import { anchorSteps } from './lattice/index.ts';
import { withLone } from './lone.ts';
import { type Fixed, fixBeads, type Pin } from './pins.ts';
import { readSteps } from './reading/index.ts';
import { withSameTexts } from './same-text.ts';
import { BeadScorer, readerSteps, type Weights, weightsFor } from './scoring/index.ts';
import { allSteps, type Steps, sharesAs } from './steps.ts';
import { isLong, stretchSteps, type Weighed } from './stretch.ts';
import type { AlignSide, IndexBead } from './types.ts';

/** What aligning can be told. */
export interface AlignOptions {
  /** Word translations of the two languages, in either direction; without one only the texts themselves speak. */
  readonly lexicon?: Lexicon | null;
  /** Pairs of source and target positions that belong together: confirmed by the translator. */
  readonly pins?: readonly (readonly [number, number])[];
  /** Asked while it works: once true, it comes to an end with what is weighed. */
  readonly isStopped?: () => boolean;
  /** Weights to try instead of the fitted ones. */
  readonly weights?: Weights;
}

/** What aligning found: every unit of both sides in exactly one bead, in source order. */
export interface Alignment {
  readonly beads: readonly IndexBead[];
  /** False when it was stopped: from some source unit on nothing was weighed. */
  readonly isWhole: boolean;
}

/** Positions of the units that take part: page furniture does not. */
function keptOf(side: AlignSide): readonly number[] {
  return side.texts.flatMap((_, at) => (side.roles?.[at] === 'furniture' ? [] : [at]));
}

function textsOf(side: AlignSide, places: readonly number[]): readonly string[] {
  return places.map((at) => side.texts[at] ?? '');
}

/** A unit that stays alone because it is page furniture is certain to; of one that was not weighed nothing is known. */
const [CERTAIN, UNKNOWN] = [1, 0];

/** Shares of the work, measured on long texts: reading both sides, linking their words, weighing beads; the rest is reasons. */
const SHARES = { reading: 0.22, linking: 0.1, weighing: 0.62, crossing: 0.03 };

/** Beads whose reasons are looked up between two reports of progress. */
const BEADS_PER_STEP = 64;

/** Aligns two texts without a pause; see {@link alignSteps}. */
export function alignSegments(
  source: AlignSide,
  target: AlignSide,
  options: AlignOptions = {},
): Alignment {
  return allSteps(alignSteps(source, target, options));
}

/** Both sides read, without page furniture, and what scores their beads. */
interface Prepared {
  /** Positions of the units that take part. */
  readonly kept: readonly [readonly number[], readonly number[]];
  readonly scorer: BeadScorer;
}

function* prepareSteps(
  source: AlignSide,
  target: AlignSide,
  options: AlignOptions,
): Steps<Prepared> {
  const kept = [keptOf(source), keptOf(target)] as const;
  const lexicon = orientedLexicon(options.lexicon, source.language, target.language);
  const units = Math.max(1, kept[0].length + kept[1].length);
  const reading = (read: number) => (SHARES.reading * read) / units;
  const sideS = yield* sharesAs(
    readSteps(source.language, textsOf(source, kept[0]), target.language),
    (share) => reading(share * kept[0].length),
  );
  const sideT = yield* sharesAs(
    readSteps(target.language, textsOf(target, kept[1]), source.language),
    (share) => reading(kept[0].length + share * kept[1].length),
  );
  const reader = yield* sharesAs(
    readerSteps(sideS, sideT, lexicon, kept[1].length),
    (share) => SHARES.reading + SHARES.linking * share,
  );
  const scorer = new BeadScorer(reader, options.weights ?? weightsFor(lexicon?.pairs ?? 0));
  return { kept, scorer };
}

/** What the open stretches came to. */
interface WeighedTexts {
  readonly beads: readonly PlacedBead[];
  /** How likely each unit has no counterpart. */
  readonly alone: readonly [Float64Array, Float64Array];
  /** Source units from here on were not weighed. */
  readonly end: number;
}

function* weighSteps(
  { kept, scorer }: Prepared,
  fixed: Fixed,
  isStopped: () => boolean,
): Steps<WeighedTexts> {
  const [sources, targets] = [kept[0].length, kept[1].length];
  const pinned = [
    new Set(fixed.beads.flatMap((bead) => bead.source)),
    new Set(fixed.beads.flatMap((bead) => bead.target)),
  ] as const;
  const alone = [
    new Float64Array(sources).fill(CERTAIN),
    new Float64Array(targets).fill(CERTAIN),
  ] as const;
  const anchors = fixed.stretches.some(isLong)
    ? yield* sharesAs(anchorSteps(scorer.reader), () => 0)
    : [];
  const beads = fixed.beads.map((bead): PlacedBead => ({ ...bead, confidence: CERTAIN }));
  const units = Math.max(1, sources + targets);
  let passed = 0;
  for (const stretch of fixed.stretches) {
    const [from, to] = stretch.source;
    const size = to - from + stretch.target[1] - stretch.target[0];
    const weighed: Weighed = isStopped()
      ? NOTHING_WEIGHED(from)
      : yield* sharesAs(
          stretchSteps(scorer, anchors, stretch, { sources, targets, isStopped }),
          (share) => Math.min(1, (passed + share * size) / units),
        );
    passed += size;
    alone[0].set(weighed.lone.source, from);
    alone[1].set(weighed.lone.target, stretch.target[0]);
    const isFree = (bead: PlacedBead) =>
      bead.source.every((at) => !pinned[0].has(at)) &&
      bead.target.every((at) => !pinned[1].has(at));
    beads.push(...weighed.beads.filter(isFree).flatMap((bead) => exchanged(scorer, bead)));
    if (weighed.end >= to) continue;
    const after = (weighed.beads.at(-1)?.target.at(-1) ?? stretch.target[0] - 1) + 1;
    alone[0].fill(UNKNOWN, weighed.end);
    alone[1].fill(UNKNOWN, after);
    return { beads, alone, end: weighed.end };
  }
  return { beads, alone, end: sources };
}

/** A stretch that begins at a source position and was not begun. */
const NOTHING_WEIGHED = (end: number): Weighed => ({
  beads: [],
  lone: { source: new Float64Array(0), target: new Float64Array(0) },
  end,
});

/**
 * Aligns two texts. Beads join up to three units; the confidence of a bead is its posterior probability. Pins are kept.
 * Linear in the length of the texts for long ones: only the surroundings of the way through rare shared words are weighed.
 * Yields the share that is done, 0..1, rising. Stopped before the end it keeps what was weighed: the beads of the
 * beginning, the rest alone with a confidence of 0.
 */
export function* alignSteps(
  source: AlignSide,
  target: AlignSide,
  options: AlignOptions = {},
): Steps<Alignment> {
  const prepared = yield* prepareSteps(source, target, options);
  const { kept, scorer } = prepared;
  const [placeS, placeT] = [positions(kept[0]), positions(kept[1])];
  const pins = (options.pins ?? []).flatMap(([s, t]): Pin[] => {
    const [at, to] = [placeS.get(s), placeT.get(t)];
    return at === undefined || to === undefined ? [] : [[at, to]];
  });
  const begun = SHARES.reading + SHARES.linking;
  const { beads, alone, end } = yield* sharesAs(
    weighSteps(
      prepared,
      fixBeads(pins, kept[0].length, kept[1].length),
      options.isStopped ?? (() => false),
    ),
    (share) => begun + SHARES.weighing * share,
  );
  const isWhole = end === kept[0].length;
  const weighed = begun + SHARES.weighing;
  const all = isWhole
    ? withSameTexts(
        yield* sharesAs(crossingSteps(scorer, beads), (share) => weighed + SHARES.crossing * share),
        textsOf(source, kept[0]),
        textsOf(target, kept[1]),
      )
    : beads;
  const told = weighed + SHARES.crossing;
  const found: IndexBead[] = [];
  for (const [done, bead] of all.entries()) {
    if (done % BEADS_PER_STEP === 0) yield told + (1 - told) * (done / all.length);
    found.push({
      source: bead.source.map((at) => kept[0][at] ?? 0),
      target: bead.target.map((at) => kept[1][at] ?? 0),
      confidence: Math.min(1, Math.max(0, bead.confidence)),
      evidence: evidenceFor(scorer.reader, bead.source, bead.target),
    });
  }
  const certainty = (places: ReadonlyMap<number, number>, likely: Float64Array) => (at: number) => {
    const place = places.get(at);
    return place === undefined ? CERTAIN : Math.min(1, Math.max(0, likely[place] ?? 0));
  };
  return {
    beads: withLone(
      found,
      [source.texts.length, target.texts.length],
      [certainty(placeS, alone[0]), certainty(placeT, alone[1])],
    ),
    isWhole,
  };
}

/** Place of each position in a list. */
function positions(list: readonly number[]): ReadonlyMap<number, number> {
  return new Map(list.map((at, place) => [at, place]));
}
