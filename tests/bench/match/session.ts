/**
 * One program on one memory, in a process of its own so that its size is its own: opens the memory and its index, asks the
 * queries, confirms units. Told by a file of JSON, answers with one line of JSON.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../../../src/app/index.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import type { BenchQuery } from './generate.ts';
import { cpuNow } from './measure.ts';

/** What a session is asked to do. */
export interface SessionTask {
  readonly memory: string;
  readonly queries: readonly BenchQuery[];
  readonly thresholds: readonly number[];
  readonly fresh: readonly TranslationUnit[];
  /** Whether the index is to be made anew. */
  readonly build: boolean;
}

/** A match as it is compared with others. */
export interface FoundMatch {
  readonly unit: string;
  readonly score: number;
  readonly kind: string;
}

/** Times in milliseconds: as the clock has it, and of the processor. */
export interface Timed {
  readonly wall: number;
  readonly cpu: number;
}

/** What a session found out. */
export interface SessionReport {
  /** Making the index, all threads; reading the snapshot's own index is not part of it. */
  readonly build: Timed;
  /** From the open memory to the first answer in every language that is asked for. */
  readonly load: Timed;
  readonly openMemory: Timed;
  readonly residentBytes: number;
  /** By threshold, for each query. */
  readonly times: readonly (readonly Timed[])[];
  readonly confirm: readonly Timed[];
  readonly confirmedFound: number;
  /** Best five of each query at 70 %. */
  readonly found: readonly (readonly FoundMatch[])[];
}

async function timed(run: () => unknown): Promise<Timed> {
  const [wall, cpu] = [performance.now(), cpuNow()];
  await run();
  return { wall: performance.now() - wall, cpu: cpuNow() - cpu };
}

async function open(memory: string) {
  const opened = await openWorkspace({ memory, env: {}, cwd: memory, starter: null });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.workspace;
}

/** Does what the file at `path` asks for. */
export async function runSession(path: string): Promise<SessionReport> {
  const task = JSON.parse(readFileSync(path, 'utf8')) as SessionTask;
  const { memory, queries, thresholds, fresh } = task;
  const index = join(memory, '.matches.idx');
  if (task.build && existsSync(index)) rmSync(index);
  let workspace = await open(memory);
  let build: Timed = { wall: 0, cpu: 0 };
  if (task.build) {
    build = await timed(() => workspace.indexing.ready());
    await workspace.close();
    workspace = await open(memory);
    await workspace.indexing.ready();
    await workspace.close();
  }
  const openMemory = await timed(async () => {
    workspace = await open(memory);
  });
  const { matches } = workspace;
  const load = await timed(async () => {
    await workspace.indexing.ready();
    for (const from of new Set(queries.map((query) => query.from)))
      matches.find({ text: 'x', from, to: from === 'en' ? 'ar' : 'en' });
  });
  for (const query of queries.slice(0, 40)) matches.find({ ...query, threshold: 0.7 });
  const times: Timed[][] = [];
  for (const threshold of thresholds) {
    const list: Timed[] = [];
    for (const query of queries)
      list.push(await timed(() => matches.find({ ...query, threshold })));
    times.push(list);
  }
  const found = queries.map((query) =>
    matches
      .find({ ...query, threshold: 0.7, limit: 5 })
      .map(({ unit, score, kind }) => ({ unit, score, kind })),
  );
  globalThis.gc?.();
  const residentBytes = process.memoryUsage().rss;
  const confirm: Timed[] = [];
  let confirmedFound = 0;
  for (const unit of fresh) {
    const [source, target] = unit.variants;
    if (!source || !target) continue;
    const change = { kind: 'unit', id: unit.id, before: null, after: unit } as const;
    confirm.push(await timed(() => workspace.take([change])));
    const [from, to] = [source.language, target.language] as BenchQuery['from'][];
    if (!from || !to) continue;
    const [best] = matches.find({ text: source.text, from, to, threshold: 0.7 });
    if (best?.score === 1) confirmedFound += 1;
  }
  return {
    build,
    load,
    openMemory,
    residentBytes,
    times,
    confirm,
    confirmedFound,
    found,
  };
}
