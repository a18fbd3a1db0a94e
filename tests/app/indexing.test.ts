/** Large memories are taken into the match index while the program runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { confirmPair, openWorkspace, type Workspace } from '../../src/app/index.ts';
import { openMemory } from '../../src/store/index.ts';
import { unitOf } from '../store/stage.ts';

const COUNT = 2300;
const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
const textOf = (i: number): string => {
  const letters = [i % 27, Math.floor(i / 27) % 27, Math.floor(i / 729)];
  const word = letters.map((n) => LETTERS.charAt(n)).join('');
  return `خبر عن ${word} من ${word}ستان`;
};
let folder: string;
let open: Workspace[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-indexing-'));
  open = [];
  const memory = await openMemory(join(folder, 'memory'));
  if (!memory.ok) throw new Error(memory.problem.code);
  const units = Array.from({ length: COUNT }, (_, i) => unitOf(textOf(i), `دەق ${i}`));
  await memory.value.save({ units });
  await memory.value.compact();
  await memory.value.close();
});
afterEach(async () => {
  for (const one of open) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Workspace> {
  const opened = await openWorkspace({
    memory: join(folder, 'memory'),
    env: {},
    cwd: folder,
    starter: null,
  });
  if (!opened.ok) throw new Error(opened.problem.code);
  open.push(opened.value.workspace);
  return opened.value.workspace;
}

const targets = (workspace: Workspace, text: string) =>
  workspace.matches.find({ text, from: 'ar', to: 'ckb', threshold: 0.9 }).map((one) => one.target);

test('nobody waits for the index: it says how far it is, and calls when it is there', async () => {
  const workspace = await start();
  expect(workspace.indexing.share()).toBe(0);
  expect(workspace.counts().units).toBe(COUNT);
  const heard: (number | null)[] = [];
  workspace.indexing.subscribe(() => heard.push(workspace.indexing.share()));
  await workspace.indexing.ready();
  expect(heard.length).toBeGreaterThan(3);
  expect(heard.at(-1)).toBeNull();
  expect(targets(workspace, textOf(5))).toEqual(['دەق 5']);
});

test('what is confirmed while the index is made is found at once, and after', async () => {
  const workspace = await start();
  const saved = await confirmPair(workspace, {
    source: { language: 'ar', text: 'بيان عاجل جدا' },
    target: { language: 'ckb', text: 'ڕاگەیاندن' },
  });
  expect(saved.ok).toBe(true);
  expect(targets(workspace, 'بيان عاجل جدا')).toEqual(['ڕاگەیاندن']);
  await workspace.indexing.ready();
  expect(targets(workspace, 'بيان عاجل جدا')).toEqual(['ڕاگەیاندن']);
});

test('what is taken in is found by the next look-up, before it is on disk', async () => {
  const workspace = await start();
  await workspace.indexing.ready();
  const after = unitOf('كلام لم يقله أحد قبل اليوم', 'قسەیەک');
  workspace.take([{ kind: 'unit', id: after.id, before: null, after }]);
  expect(targets(workspace, 'كلام لم يقله أحد قبل اليوم')).toEqual(['قسەیەک']);
});

test('what another program confirms is found within a second, and after its compaction', async () => {
  const [here, there] = [await start(), await start()];
  await here.indexing.ready();
  await there.indexing.ready();
  here.follow(() => undefined);
  const confirm = (text: string) =>
    confirmPair(there, {
      source: { language: 'ar', text },
      target: { language: 'ckb', text: 'نوێ' },
    });
  await confirm('جملة من برنامج آخر');
  await expect.poll(() => targets(here, 'جملة من برنامج آخر'), { timeout: 1500 }).toEqual(['نوێ']);
  await confirm('جملة ثانية من هناك');
  await there.memory.compact();
  await expect.poll(() => targets(here, 'جملة ثانية من هناك'), { timeout: 3000 }).toEqual(['نوێ']);
  expect(targets(here, textOf(5))).toEqual(['دەق 5']);
});

test('a program that ends while the index is made waits for nothing', async () => {
  const workspace = await start();
  await pause(5);
  await workspace.close();
  open.pop();
  expect(workspace.indexing.share()).not.toBeNull();
});
