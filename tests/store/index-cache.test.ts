import { copyFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/store/disk/file-layer.ts';
import { readCache, writeCache } from '../../src/store/records/index-cache.ts';
import { headerFrom } from '../../src/store/records/parse-line.ts';
import { IndexBuilder } from '../../src/store/records/snapshot-index.ts';
import { idsOf, Stage, unitOf } from './stage.ts';

let stage: Stage;
let ids: string[];
const COUNT = 2500;
const CACHE = '.cache.idx';

beforeEach(async () => {
  stage = new Stage();
  const memory = await stage.open();
  const units = Array.from({ length: COUNT }, (_, i) => unitOf(`نص ${i}`, `دەق ${i}`));
  ids = units.map(({ id }) => id).sort();
  await memory.save({ units });
  await memory.compact();
  await memory.close();
});
afterEach(() => stage.end());

async function expectWhole(): Promise<void> {
  const memory = await stage.open();
  expect(idsOf(memory)).toEqual(ids);
  expect(memory.unit(ids[17] ?? '')?.id).toBe(ids[17]);
  expect(memory.unit('AAAAAAAAAAAAAAAA')).toBeUndefined();
  expect(memory.problems).toEqual([]);
  await memory.close();
}

describe('the index cache', () => {
  test('is there after a compaction, and is used', async () => {
    expect(stage.has(CACHE)).toBe(true);
    const before = statSync(join(stage.dir, CACHE)).mtimeMs;
    await expectWhole();
    expect(statSync(join(stage.dir, CACHE)).mtimeMs).toBe(before);
  });

  test('is made anew when it is missing', async () => {
    rmSync(join(stage.dir, CACHE));
    await expectWhole();
    expect(stage.has(CACHE)).toBe(true);
    await expectWhole();
  });

  test('is not written by a reader', async () => {
    rmSync(join(stage.dir, CACHE));
    await stage.open({ readOnly: true });
    expect(stage.has(CACHE)).toBe(false);
  });

  test.each([0, 1, 20, 100, 1000, 20_000])('cut to %i bytes is not trusted', async (bytes) => {
    const path = join(stage.dir, CACHE);
    writeFileSync(path, readFileSync(path).subarray(0, bytes));
    await expectWhole();
  });

  test.each([5, 200, 5000, 30_000, 45_000])('with byte %i changed is not trusted', async (at) => {
    const path = join(stage.dir, CACHE);
    const bytes = readFileSync(path);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expectWhole();
  });

  test('of another memory is not trusted', async () => {
    const other = stage.copy('other');
    const memory = await stage.open({}, other);
    await memory.save({ units: [unitOf('آخر', 'تر')] });
    await memory.compact();
    await memory.close();
    copyFileSync(join(other, CACHE), join(stage.dir, CACHE));
    await expectWhole();
  });

  test('of a file that was edited is not trusted, though size and time are the same', async () => {
    const path = join(stage.dir, 'units.jsonl');
    const { atime, mtime } = statSync(path);
    const text = readFileSync(path, 'utf8');
    const lines = text.split('\n');
    const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n');
    expect(swapped).toHaveLength(text.length);
    writeFileSync(path, swapped);
    utimesSync(path, atime, mtime);
    await expectWhole();
  });

  test('does not hide a damaged record: it is left out, reported, and kept in quarantine', async () => {
    const path = join(stage.dir, 'units.jsonl');
    const { atime, mtime } = statSync(path);
    const bytes = readFileSync(path);
    const middle = bytes.indexOf('دەق', bytes.length / 2);
    bytes[middle + 1] = (bytes[middle + 1] ?? 0) ^ 8;
    writeFileSync(path, bytes);
    utimesSync(path, atime, mtime);
    const memory = await stage.open();
    expect(idsOf(memory)).toHaveLength(COUNT - 1);
    expect(memory.problems.map(({ code }) => code)).toEqual(['memory.line-damaged']);
    expect((await memory.compact()).ok).toBe(true);
    expect(stage.read('quarantine.jsonl')).toContain('memory.line-damaged');
    expect(idsOf(await stage.open())).toHaveLength(COUNT - 1);
  });

  test.each([
    ['within four gigabytes, which take four bytes', 0xffffffff - 100, Uint32Array],
    ['beyond, which take eight', 5e9, Float64Array],
  ])('gives back the places of records that lie %s', (_, last, type) => {
    const builder = new IndexBuilder();
    const line = Buffer.from('{"id":"a"}');
    for (const [id, start] of [
      ['aaaa', 0],
      ['bbbb', 11],
      ['cccc', last],
    ] as const)
      builder.add(id, start, line, 7, false);
    const index = builder.build();
    expect(index.start).toBeInstanceOf(type);
    const header = headerFrom({ tarjuman: 1 });
    const section = { file: 'units.jsonl', fingerprint: 'f', cached: { header, index } };
    const other = { file: 'people.jsonl', fingerprint: 'g', cached: { header, index } };
    writeCache(nodeFiles, stage.dir, [section, other], 'x');
    const read = readCache(nodeFiles, stage.dir);
    expect(read.get('units.jsonl f')?.index).toEqual(index);
    expect(read.get('people.jsonl g')?.index).toEqual(index);
  });
});
