/** The aligning that the state asks for, done outside of it: begun behind the next frame, reported, stopped, dropped. */
import type { Answer } from '../actions.ts';
import type { Lexicons } from '../lexicon/index.ts';
import { jobOf } from './region.ts';
import type { AlignState } from './state.ts';
import { taughtFor } from './taught.ts';
import { type Aligner, createAligner, type JobResult, type RunningJobs } from './work/index.ts';

/** What aligning needs of the program. */
export interface AlignmentOptions {
  readonly align: () => AlignState | null;
  readonly answer: (answer: Answer) => void;
  readonly soon: (run: () => void) => void;
  readonly lexicons: Lexicons;
  /** @default one made when it is first needed */
  readonly aligner?: Aligner;
}

/** The aligning of a session. */
export interface Alignment {
  /** Begins what the state says is to be aligned; nothing when there is none. */
  readonly begin: () => void;
  readonly stop: () => void;
  /** Resolves once nothing is being aligned. */
  readonly settled: () => Promise<void>;
  /** Drops what is under way. The next time it begins anew: a first alignment that was left is not kept in part. */
  readonly close: () => Promise<void>;
}

/** Makes the aligning of a session. */
export function createAlignment({
  align,
  answer,
  soon,
  lexicons,
  ...options
}: AlignmentOptions): Alignment {
  let aligner: Aligner | null = options.aligner ?? null;
  let job: RunningJobs | null = null;
  let isStopped = false;
  let isClosed = false;
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    const asked = align();
    if (!asked?.work || isClosed) return;
    aligner ??= createAligner();
    const order = jobOf(asked.documents, asked.work.region);
    const taught = await taughtFor(order, lexicons, () => isStopped || isClosed);
    if (isClosed) return;
    job = aligner.start([{ ...order, lexicons: taught }], {
      onShare: (share) => {
        if (!isClosed) answer({ type: 'align-share', share });
      },
    });
    if (isStopped) job.stop();
    const nothing: JobResult = order.pins.map(() => null);
    const [result, failed] = await job.done.then(
      ([found]) => [found ?? nothing, false] as const,
      () => [nothing, true] as const,
    );
    job = null;
    if (!isClosed) answer({ type: 'align-found', result, stopped: isStopped || failed });
  }

  return {
    begin() {
      if (!align()?.work) return;
      isStopped = false;
      running = new Promise<void>((resolve) => soon(resolve)).then(run);
    },
    stop() {
      isStopped = true;
      job?.stop();
    },
    settled: () => running,
    async close() {
      isClosed = true;
      job?.drop();
      await running;
      await aligner?.close();
    },
  };
}
