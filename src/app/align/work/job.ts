/**
 * Jobs of aligning: texts as plain values, so that they can be handed to another thread, and how they are done. Several
 * jobs are a pile: all of them are aligned once to learn from, and once more with what was learned.
 */
import {
  type Alignment,
  type AlignSide,
  alignSteps,
  pileSteps,
} from '../../../core/align/index.ts';
import { type Lexicon, readLexicon, starterLexicon } from '../../../core/lexicon/index.ts';

/** Every text against every other one; see {@link pairsOf} for their order. */
export interface AlignJob {
  readonly sides: readonly AlignSide[];
  /** For each pair of texts: pairs of positions in the first and in the second that belong together. */
  readonly pins: readonly (readonly (readonly [number, number])[])[];
  /** For each pair of texts: what the memory teaches of its words (see `writing`); null for the starter tables alone. */
  readonly lexicons?: readonly (string | null)[];
}

/** What was found for a pair of texts; not whole when it was stopped in the middle: the rest stands alone. */
export type PairResult = Alignment;

/** What was found for each pair of texts, in the order of {@link pairsOf}; null for a pair that was not reached. */
export type JobResult = readonly (PairResult | null)[];

/** How far the work is: the share done, 0..1, and a pair of texts that is finished. */
export interface JobStep {
  readonly share: number;
  readonly finished?: {
    readonly job: number;
    readonly pair: number;
    readonly result: PairResult;
  };
}

/** Pairs of so many texts: the first with each other one, then the others with each other. */
export function pairsOf(texts: number): readonly (readonly [number, number])[] {
  return Array.from({ length: texts }, (_, a) =>
    Array.from({ length: texts - a - 1 }, (_, k) => [a, a + k + 1] as const),
  ).flat();
}

/** Pairs of units that a job weighs at most when all of them are: what decides how long it takes. */
export function sizeOf(jobs: readonly AlignJob[]): number {
  let size = 0;
  for (const { sides } of jobs) {
    for (const [a, b] of pairsOf(sides.length))
      size += (sides[a]?.texts.length ?? 0) * (sides[b]?.texts.length ?? 0);
  }
  return size;
}

/** Share of a pile's work that is spent on learning from it. */
const LEARNING_SHARE = 0.45;

/** Two sides of a job, aligned with each other. */
interface Couple {
  readonly job: number;
  readonly pair: number;
  readonly source: AlignSide;
  readonly target: AlignSide;
}

function couplesOf(jobs: readonly AlignJob[]): readonly Couple[] {
  return jobs.flatMap(({ sides }, job) =>
    pairsOf(sides.length).flatMap(([a, b], pair) => {
      const [source, target] = [sides[a], sides[b]];
      return source && target ? [{ job, pair, source, target }] : [];
    }),
  );
}

const languagesOf = ({ source, target }: Couple) => `${source.language}-${target.language}`;

/**
 * Does jobs step by step; whoever goes through the steps may leave between any two. Once `isStopped` a single job ends
 * with what it has of the pair at hand; of a pile, where the pair is one of many, nothing more is taken.
 */
export async function* stepsOf(
  jobs: readonly AlignJob[],
  isStopped: () => boolean = () => false,
): AsyncGenerator<JobStep, void, void> {
  const couples = couplesOf(jobs);
  const isPile = jobs.length > 1;
  const learning = isPile ? LEARNING_SHARE : 0;
  const lexicons = new Map<string, Lexicon | null>();
  let learned = 0;
  for (const couple of couples) {
    const languages = languagesOf(couple);
    if (lexicons.has(languages)) continue;
    const { source, target } = couple;
    const taught = jobs[couple.job]?.lexicons?.[couple.pair];
    const known =
      (taught ? readLexicon(taught) : null) ??
      (await starterLexicon(source.language, target.language));
    const alike = couples.filter((one) => languagesOf(one) === languages);
    yield { share: (learned / couples.length) * learning };
    lexicons.set(languages, known);
    if (isPile) {
      const steps = pileSteps(alike, known);
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        if (isStopped()) return;
        const passed = learned + step.value * alike.length;
        yield { share: (passed / couples.length) * learning };
      }
      lexicons.set(languages, step.value);
    }
    learned += alike.length;
  }
  for (const [done, couple] of couples.entries()) {
    const { job, pair, source, target } = couple;
    if (isStopped()) return;
    const share = (count: number) => learning + (1 - learning) * (count / couples.length);
    yield { share: share(done) };
    const lexicon = lexicons.get(languagesOf(couple)) ?? null;
    const pins = jobs[job]?.pins[pair] ?? [];
    const steps = alignSteps(source, target, { lexicon, pins, isStopped });
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (isPile && isStopped()) return;
      yield { share: share(done + step.value) };
    }
    yield { share: share(done + 1), finished: { job, pair, result: step.value } };
  }
}
