/** What the thread that asks and the thread that aligns say to each other. */
import type { AlignJob, JobStep } from './job.ts';

/** To the worker: jobs, and a flag in shared memory that is set to 1 when it shall stop. */
export interface JobOrder {
  readonly number: number;
  readonly jobs: readonly AlignJob[];
  readonly stop: Int32Array<SharedArrayBuffer>;
}

/** How a job ended in the worker. */
export type JobEnd = 'done' | 'failed';

/** From the worker: a step of the job with this number, or its end. */
export type JobReport =
  | { readonly number: number; readonly step: JobStep }
  | { readonly number: number; readonly end: JobEnd };
