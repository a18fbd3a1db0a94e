/** The thread that aligns: takes jobs as they are ordered and reports its steps. An entry of the bundle of its own. */
import { parentPort } from 'node:worker_threads';
import { stepsOf } from './job.ts';
import type { JobOrder, JobReport } from './messages.ts';

/** Time between two reports of how far the work is, in milliseconds. */
const REPORT_MS = 100;

function report(message: JobReport): void {
  parentPort?.postMessage(message);
}

async function carryOut({ number, jobs, stop }: JobOrder): Promise<void> {
  let told = Number.NEGATIVE_INFINITY;
  const isStopped = () => Atomics.load(stop, 0) === 1;
  for await (const step of stepsOf(jobs, isStopped)) {
    const now = performance.now();
    if (step.finished || now - told >= REPORT_MS) {
      report({ number, step });
      told = now;
    }
  }
  report({ number, end: 'done' });
}

parentPort?.on('message', (order: JobOrder) => {
  carryOut(order).catch(() => report({ number: order.number, end: 'failed' }));
});
