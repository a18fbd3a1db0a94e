/** Writing the memory to a file: whole or not at all, and never over the memory itself, whatever way leads there. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportMemory, importFile, replaceWhole } from '../../src/app/index.ts';
import { type Memory, openMemory } from '../../src/store/index.ts';
import { type Desk, makeDesk } from './session.ts';

const ROWS = 2500;
const TABLE = ['ar\tckb', ...Array.from({ length: ROWS }, (_, i) => `جملة ${i}\tڕستەی ${i}`)];

let desk: Desk;
let memory: Memory;
beforeEach(async () => {
  desk = makeDesk();
  const opened = await openMemory(join(desk.folder, 'memory'));
  if (!opened.ok) throw new Error(opened.problem.code);
  memory = opened.value;
  await importFile(memory, { path: desk.write('a.tsv', TABLE.join('\n')) });
  await memory.compact();
});
afterEach(async () => {
  await memory.close();
  desk.remove();
});

const at = (name: string) => join(desk.folder, name);
const written = (file: string) => exportMemory(memory, file, { from: 'ar', to: 'ckb' });

test('through a link onto the file of its units it is refused, and they are as they were', async () => {
  const units = join(memory.dir, 'units.jsonl');
  const before = readFileSync(units, 'utf8');
  symlinkSync(units, at('out.tmx'));
  expect(await written(at('out.tmx'))).toMatchObject({ problem: { code: 'file.same-as-input' } });
  expect(readFileSync(units, 'utf8')).toBe(before);
});

test('through a linked folder into the memory it is refused', async () => {
  symlinkSync(memory.dir, at('linked'));
  const refused = await written(join(at('linked'), 'out.tmx'));
  expect(refused).toMatchObject({ problem: { code: 'file.same-as-input' } });
  expect(readdirSync(memory.dir)).not.toContain('out.tmx');
});

test('no file is ever written over one that a memory is made of, of this memory or another', async () => {
  const units = join(memory.dir, 'units.jsonl');
  linkSync(units, at('second-name.txt'));
  for (const path of [units, at('second-name.txt')])
    expect(await replaceWhole(path, 'x')).toMatchObject({
      problem: { code: 'file.same-as-input' },
    });
  expect(readFileSync(units, 'utf8')).not.toBe('x');
});

test('a link to a file elsewhere stays a link, and the file is written', async () => {
  writeFileSync(at('real.tmx'), 'old');
  symlinkSync(at('real.tmx'), at('link.tmx'));
  expect(await written(at('link.tmx'))).toEqual({ ok: true, value: ROWS });
  expect(readFileSync(at('real.tmx'), 'utf8')).toContain('ڕستەی 7');
});

test.each(['out.tmx', 'out.tsv', 'out.csv'])(
  '%s holds every unit, and taking it in brings nothing new',
  async (name) => {
    const file = at(`مجلد ${name}`);
    const shares: number[] = [];
    const onProgress = (_: number, share: number) => shares.push(share);
    expect(await exportMemory(memory, file, { from: 'ar', to: 'ckb', onProgress })).toEqual({
      ok: true,
      value: ROWS,
    });
    expect(shares).toEqual([1000 / ROWS, 2000 / ROWS]);
    const again = await importFile(memory, { path: file });
    expect(again).toMatchObject({ ok: true, value: { read: ROWS, added: 0, skipped: [] } });
  },
);

test.each(['out.tmx', 'out.csv'])('%s that is stopped on the way leaves nothing', async (name) => {
  mkdirSync(at('folder'));
  const stop = new AbortController();
  const stopped = await exportMemory(memory, at(`folder/${name}`), {
    from: 'ar',
    to: 'ckb',
    onProgress: () => stop.abort(),
    signal: stop.signal,
  });
  expect(stopped).toMatchObject({ problem: { code: 'export.stopped' } });
  expect(readdirSync(at('folder'))).toEqual([]);
});

test('a folder that is not there is named as what is missing', async () => {
  expect(await written(at('nowhere/out.tmx'))).toMatchObject({
    problem: { code: 'file.folder-missing' },
  });
  expect(existsSync(at('nowhere'))).toBe(false);
});
