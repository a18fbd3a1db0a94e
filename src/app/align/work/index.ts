/** Aligning as work that takes its time: jobs, the thread that does them, how far they are. */
export { type Aligner, type AlignerOptions, createAligner, type RunningJobs } from './aligner.ts';
export { type AlignJob, type JobResult, type PairResult, pairsOf } from './job.ts';
