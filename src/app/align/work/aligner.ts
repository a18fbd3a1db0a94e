/**
 * Who aligns: a short job in this thread, a long one in a thread of its own, so that keys are answered meanwhile. Where
 * no thread can be started the work is done here between one key and the next.
 */
import type { Worker } from 'node:worker_threads';
import { type AlignJob, type JobResult, type JobStep, pairsOf, sizeOf, stepsOf } from './job.ts';
import type { JobEnd, JobOrder, JobReport } from './messages.ts';
import { workerFile } from './worker-file.ts';

/** Jobs under way. */
export interface RunningJobs {
  /** Resolves with what was found for each job; pairs that were not reached, after a stop, are null. */
  readonly done: Promise<readonly JobResult[]>;
  /** Ends it soon: what is found stays, of the pair at hand too. */
  readonly stop: () => void;
  /** Ends it at once, for nobody who waits: what was finished stays. */
  readonly drop: () => void;
}

/** Who hears of work while it is done. */
export interface JobListener {
  /** How far it is, 0..1. */
  readonly onShare?: (share: number) => void;
  /** A job of a pile is finished. */
  readonly onResult?: (job: number, result: JobResult) => void;
}

/** Does jobs of aligning. */
export interface Aligner {
  /** Begins jobs; more than one are a pile that is learned from. */
  readonly start: (jobs: readonly AlignJob[], listener?: JobListener) => RunningJobs;
  /** Ends the thread, if there is one. */
  readonly close: () => Promise<void>;
}

/** Up to this size (see {@link sizeOf}) a job costs less than starting a thread for it. */
const SHORT = 60 * 60;
/**
 * A thread that has not ended so many milliseconds after a stop is ended: weighing what was scored of 10,000 units takes
 * it one or two seconds.
 */
const STOP_MS = 10_000;

/** Time that is worked in this thread between one key and the next, in milliseconds: a frame leaves room for it. */
const SLICE_MS = 8;

/** Lets what is waiting run. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What jobs have found so far; tells the listener. */
function gathered(jobs: readonly AlignJob[], listener: JobListener) {
  const found = jobs.map(({ sides }) => pairsOf(sides.length).map((): JobResult[number] => null));
  return {
    take: ({ share, finished }: JobStep): void => {
      const own = finished ? found[finished.job] : undefined;
      if (finished && own) {
        own[finished.pair] = finished.result;
        if (!own.includes(null)) listener.onResult?.(finished.job, [...own]);
      }
      listener.onShare?.(share);
    },
    result: (): readonly JobResult[] => found.map((pairs) => [...pairs]),
  };
}

/** Jobs in this thread, a slice at a time. */
function runHere(jobs: readonly AlignJob[], listener: JobListener): RunningJobs {
  const found = gathered(jobs, listener);
  let [isStopped, isDropped] = [false, false];
  const run = async (): Promise<readonly JobResult[]> => {
    let since = performance.now();
    for await (const step of stepsOf(jobs, () => isStopped)) {
      const isOver = performance.now() - since >= SLICE_MS;
      if (!isOver && !step.finished) continue;
      found.take(step);
      await breathe();
      if (isDropped) break;
      since = performance.now();
    }
    return found.result();
  };
  return {
    done: run(),
    stop: () => {
      isStopped = true;
    },
    drop: () => {
      isDropped = true;
    },
  };
}

/** Options of an aligner. */
export interface AlignerOptions {
  /** Milliseconds that a thread has to end after a stop. @default enough for weighing a long text */
  readonly stopMs?: number;
  /** The worker's file; null for none. @default where the bundle has it */
  readonly file?: string | null;
  /** Largest job that is done in this thread. @default what costs less than starting another */
  readonly short?: number;
}

/** Makes an aligner. The thread is started with the first job that needs it, and kept. */
export function createAligner(options: AlignerOptions = {}): Aligner {
  const { file = workerFile(), short = SHORT, stopMs = STOP_MS } = options;
  let worker: Worker | null = null;
  let number = 0;
  let isUsable = file !== null;

  async function startWorker(path: string): Promise<Worker> {
    const threads = await import('node:worker_threads');
    const started = new threads.Worker(path);
    // A program that has nothing else to do may end; jobs are waited for by whoever began them.
    started.unref();
    worker = started;
    return started;
  }

  async function endWorker(): Promise<void> {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  }

  /** Jobs in the thread. Where the thread does not even begin, in this one. */
  function runThere(path: string, jobs: readonly AlignJob[], listener: JobListener): RunningJobs {
    const found = gathered(jobs, listener);
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const isStopped = () => Atomics.load(stop, 0) === 1;
    const own = ++number;
    let onStop: (() => void) | null = null;
    let onDrop: (() => void) | null = null;
    let hasBegun = false;
    const run = async (): Promise<readonly JobResult[]> => {
      const thread = worker ?? (await startWorker(path));
      thread.ref();
      const order: JobOrder = { number: own, jobs, stop };
      const ended = await new Promise<JobEnd>((resolve) => {
        const onReport = (report: JobReport) => {
          if (report.number !== own) return;
          hasBegun = true;
          if ('end' in report) return end(report.end);
          found.take(report.step);
        };
        const onFailure = () => end('failed');
        const end = (how: JobEnd) => {
          thread.off('message', onReport).off('error', onFailure).off('exit', onFailure);
          // An error that comes after the end has nobody left to tell.
          thread.on('error', onFailure);
          resolve(how);
        };
        thread.on('message', onReport).on('error', onFailure).on('exit', onFailure);
        onStop = () => setTimeout(() => end('failed'), stopMs).unref();
        onDrop = () => end('failed');
        thread.postMessage(order);
        if (isStopped()) onStop?.();
      });
      thread.unref();
      if (ended === 'failed') await endWorker();
      if (hasBegun || isStopped() || ended === 'done') return found.result();
      isUsable = false;
      return runHere(jobs, listener).done;
    };
    return {
      done: run(),
      stop: () => {
        Atomics.store(stop, 0, 1);
        onStop?.();
      },
      drop: () => {
        Atomics.store(stop, 0, 1);
        onDrop?.();
      },
    };
  }

  return {
    start(jobs, listener = {}) {
      if (file === null || !isUsable || sizeOf(jobs) <= short) return runHere(jobs, listener);
      return runThere(file, jobs, listener);
    },
    close: endWorker,
  };
}
