/** A job of aligning: texts to align as plain values, so that it can be handed to another thread, and how it is done. */
import { type AlignSide, alignSegments, type IndexBead } from '../../../core/align/index.ts';
import { readLexicon, starterLexicon } from '../../../core/lexicon/index.ts';

/** The first text against each other one. */
export interface AlignJob {
  readonly sides: readonly AlignSide[];
  /** For each other text: pairs of positions in the first text and in it that belong together. */
  readonly pins: readonly (readonly (readonly [number, number])[])[];
  /** For each other text: what the memory teaches of its words (see `writing`); null for the starter tables alone. */
  readonly lexicons?: readonly (string | null)[];
}

/** The beads of the first text with each other one; null for a pair that was not reached. */
export type JobResult = readonly (readonly IndexBead[] | null)[];

/** How far a job is: the share done, 0..1, and a pair that is finished. */
export interface JobStep {
  readonly share: number;
  readonly finished?: { readonly pair: number; readonly beads: readonly IndexBead[] };
}

/** Pairs of units that a job weighs at most when all of them are: what decides how long it takes. */
export function sizeOf(job: AlignJob): number {
  const [first, ...others] = job.sides.map((side) => side.texts.length);
  return others.reduce((sum, count) => sum + (first ?? 0) * count, 0);
}

/** Does a job step by step; whoever goes through the steps may stop between any two. */
export async function* stepsOf(job: AlignJob): AsyncGenerator<JobStep, void, void> {
  const [first, ...others] = job.sides;
  if (!first) return;
  for (const [pair, other] of others.entries()) {
    const taught = job.lexicons?.[pair];
    const lexicon =
      (taught ? readLexicon(taught) : null) ??
      (await starterLexicon(first.language, other.language));
    yield { share: pair / others.length };
    const { beads } = alignSegments(first, other, { lexicon, pins: job.pins[pair] ?? [] });
    yield { share: (pair + 1) / others.length, finished: { pair, beads } };
  }
}
