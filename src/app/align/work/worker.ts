/** The thread that aligns: takes jobs as they are ordered and reports its steps. An entry of the bundle of its own. */
import { parentPort } from 'node:worker_threads';
import { stepsOf } from './job.ts';
import type { JobOrder, JobReport } from './messages.ts';

function report(message: JobReport): void {
  parentPort?.postMessage(message);
}

async function carryOut({ number, jobs, stop }: JobOrder): Promise<void> {
  for await (const step of stepsOf(jobs)) {
    report({ number, step });
    if (Atomics.load(stop, 0) === 1) break;
  }
  report({ number, end: 'done' });
}

parentPort?.on('message', (order: JobOrder) => {
  carryOut(order).catch(() => report({ number: order.number, end: 'failed' }));
});
