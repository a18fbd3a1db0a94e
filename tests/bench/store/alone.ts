/** What is measured in a process of its own, so that nothing that ran before counts: opening, and lowdb's JSONFile. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { openWorkspace } from '../../../src/app/index.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import { type Times, timesOf } from './times.ts';
import { opened, sourceText, unit } from './units.ts';

/** How a memory opened. */
export interface Opening {
  readonly ms: number;
  /** Resident when open, in megabytes. */
  readonly megabytes: number;
  /** Until the screen could stand, while the search index is still being got ready; only for the program. */
  readonly shownMs?: number;
  /** Until the first suggestion stood; only for the program. */
  readonly suggestionMs?: number;
}

/** What JSONFile came to. */
export interface JsonFileResult {
  readonly save: Times;
  readonly openMs: number;
  readonly megabytes: number;
}

const megabytes = () => process.memoryUsage.rss() / 2 ** 20;
const JSONFILE_SAVES = 20;

async function openStore(folder: string): Promise<Opening> {
  const from = performance.now();
  const memory = await opened(folder);
  const opening = { ms: performance.now() - from, megabytes: megabytes() };
  await memory.close();
  return opening;
}

/** As the program opens it: store, match index, statement index; until everything can be found. */
async function openProgram(folder: string): Promise<Opening> {
  const from = performance.now();
  const request = { memory: folder, references: [], env: {}, cwd: folder, starter: null };
  const workspace = await openWorkspace(request);
  if (!workspace.ok) throw new Error(JSON.stringify(workspace.problem));
  const shownMs = performance.now() - from;
  const { matches, indexing } = workspace.value.workspace;
  await indexing.ready();
  const opening = { ms: performance.now() - from, megabytes: megabytes(), shownMs };
  const found = matches.find({ text: `${sourceText(77)} قريباً`, from: 'ar', to: 'ckb' });
  if (found.length === 0) throw new Error('nothing was found');
  const suggestionMs = performance.now() - from;
  await workspace.value.workspace.close();
  return { ...opening, suggestionMs };
}

async function measureJsonFile(path: string, count: number): Promise<JsonFileResult> {
  const low = new Low<{ units: TranslationUnit[] }>(new JSONFile(path), { units: [] });
  low.data.units = Array.from({ length: count }, (_, i) => unit(i));
  await low.write();
  const times: number[] = [];
  for (let i = 0; i < JSONFILE_SAVES; i += 1) {
    low.data.units.push(unit(count + i));
    const from = performance.now();
    await low.write();
    times.push(performance.now() - from);
  }
  const saved = { save: timesOf(times), megabytes: megabytes() };
  const again = new Low<{ units: TranslationUnit[] }>(new JSONFile(path), { units: [] });
  const from = performance.now();
  await again.read();
  const openMs = performance.now() - from;
  rmSync(path);
  return { ...saved, openMs };
}

const TASKS = {
  store: openStore,
  program: openProgram,
  jsonfile: (path: string, count: string) => measureJsonFile(path, Number(count)),
};
type Task = keyof typeof TASKS;

/** Runs a task in a process of its own. */
export function alone(task: 'store' | 'program', folder: string): Opening;
export function alone(task: 'jsonfile', path: string, count: number): JsonFileResult;
export function alone(task: Task, ...args: readonly (string | number)[]): unknown {
  const [, script = ''] = process.argv;
  const call = [script, '--alone', task, ...args.map(String)];
  return JSON.parse(execFileSync(process.execPath, call, { encoding: 'utf8' }));
}

/** The other side of {@link alone}: true when this process was started for a task, which is done then. */
export async function isAlone(): Promise<boolean> {
  const [, , flag, task = '', place = '', count = '0'] = process.argv;
  if (flag !== '--alone' || !Object.hasOwn(TASKS, task)) return false;
  console.log(JSON.stringify(await TASKS[task as Task](place, count)));
  return true;
}
