/** Everything that is measured on a memory of one size. */
import {
  closeSync,
  fdatasyncSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { confirmPair, openWorkspace, type Workspace } from '../../../src/app/index.ts';
import { unitId } from '../../../src/core/memory/index.ts';
import { alone, type Opening } from './alone.ts';
import { type Times, timesOf } from './times.ts';
import { makeMemory, opened, sourceText, targetText, unit } from './units.ts';

/** The figures of one size. */
export interface Measured {
  readonly count: number;
  readonly bytes: number;
  /** Confirming as the program does it: taken into the indexes, on disk, acknowledged. */
  readonly confirm: Times;
  /** An append of as many bytes and fdatasync, each right after a confirm, so that both meet the same disk. */
  readonly bare: Times;
  readonly readUs: number;
  readonly store: Readonly<Record<'warm' | 'cold', Opening>>;
  readonly program: Readonly<Record<'warm' | 'cold', Opening>>;
  readonly compactMs: number;
  /** Saves of a second session while the first compacts. */
  readonly beside: Times & { readonly saves: number };
}

const CONFIRMS = 500;
const LINE_BYTES = 450;
const READS = 1000;

/** Removes what can be made again: caches are hidden files, all but those for git. */
function removeCaches(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith('.') && !name.startsWith('.git'))
      rmSync(join(folder, name), { recursive: true });
}

async function confirmTimes(workspace: Workspace, base: string, from: number) {
  const file = openSync(join(base, 'bare'), 'a');
  const line = Buffer.alloc(LINE_BYTES, 0x61);
  const confirm: number[] = [];
  const bare: number[] = [];
  for (let i = from; i < from + CONFIRMS; i += 1) {
    const begun = performance.now();
    const saved = await confirmPair(workspace, {
      source: { language: 'ar', text: sourceText(i) },
      target: { language: 'ckb', text: targetText(i) },
    });
    confirm.push(performance.now() - begun);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    const bareBegun = performance.now();
    writeSync(file, line);
    fdatasyncSync(file);
    bare.push(performance.now() - bareBegun);
  }
  closeSync(file);
  return { confirm: timesOf(confirm), bare: timesOf(bare) };
}

function readTime(workspace: Workspace, count: number): number {
  const ids = Array.from({ length: READS }, (_, i) => unitId('ar', sourceText((i * 997) % count)));
  const from = performance.now();
  for (const id of ids) if (!workspace.memory.unit(id)) throw new Error('a unit is missing');
  return ((performance.now() - from) / READS) * 1000;
}

async function compactBeside(folder: string) {
  const [first, second] = [await opened(folder), await opened(folder)];
  const times: number[] = [];
  let isGoing = true;
  const writing = (async () => {
    while (isGoing) {
      const begun = performance.now();
      await second.save({ units: [unit(3_000_000 + times.length)] });
      times.push(performance.now() - begun);
    }
  })();
  const from = performance.now();
  const compacted = await first.compact();
  const compactMs = performance.now() - from;
  isGoing = false;
  await writing;
  if (!compacted.ok) throw new Error(JSON.stringify(compacted.problem));
  await first.close();
  await second.close();
  return { compactMs, beside: { ...timesOf(times), saves: times.length } };
}

/** Makes a memory of `count` units in `base` and measures it. */
export async function measure(base: string, count: number): Promise<Measured> {
  const folder = join(base, `m${count}`);
  await makeMemory(folder, count);
  const bytes = statSync(join(folder, 'units.jsonl')).size;
  removeCaches(folder);
  const coldStore = alone('store', folder);
  const warmStore = alone('store', folder);
  removeCaches(folder);
  const coldProgram = alone('program', folder);
  const warmProgram = alone('program', folder);
  const request = { memory: folder, references: [], env: {}, cwd: folder, starter: null };
  const workspace = await openWorkspace(request);
  if (!workspace.ok) throw new Error(JSON.stringify(workspace.problem));
  await workspace.value.workspace.indexing.ready();
  const times = await confirmTimes(workspace.value.workspace, base, 2_000_000);
  const readUs = readTime(workspace.value.workspace, count);
  await workspace.value.workspace.close();
  const compaction = await compactBeside(folder);
  rmSync(folder, { recursive: true, force: true });
  return {
    count,
    bytes,
    ...times,
    readUs,
    store: { warm: warmStore, cold: coldStore },
    program: { warm: warmProgram, cold: coldProgram },
    ...compaction,
  };
}
