/** The index of matches that is kept beside a memory. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMatchIndex } from '../../src/core/match/index.ts';
import type { Memory } from '../../src/store/index.ts';
import { changed, Stage, unitOf } from './stage.ts';

let stage: Stage;
const COUNT = 2200;
const FILE = '.matches.idx';
const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** A word of its own for each number. */
const word = (i: number): string =>
  [i % 27, Math.floor(i / 27) % 27, Math.floor(i / 729)].map((n) => LETTERS.charAt(n)).join('');
const textOf = (i: number) => `خبر عن ${word(i)} كتبته ${word(i + 5000)} أمس`;
const units = Array.from({ length: COUNT }, (_, i) => unitOf(textOf(i), `دەق ${i}`));

beforeEach(async () => {
  stage = new Stage();
  const memory = await stage.open();
  await memory.save({ units });
  await memory.compact();
  await memory.close();
});
afterEach(() => stage.end());

const build = (memory: Memory) =>
  memory.buildIndex({ progress: () => undefined, signal: new AbortController().signal });

/** What is opened, with how many changes it takes. */
function opened(memory: Memory) {
  const index = memory.openIndex();
  if (!index) return undefined;
  const later = [...index.later];
  const matches = createMatchIndex({ unit: (_, id) => memory.unit(id) });
  const source = { name: memory.name, penalty: 0 };
  matches.attach(source, index.saved);
  for (const unit of later) matches.add(unit, source);
  return {
    later: later.length,
    isWorn: index.isWorn,
    find: (text: string) =>
      matches.find({ text, from: 'ar', to: 'ckb', threshold: 0.9 }).map(({ target }) => target),
  };
}

describe('an index beside a memory', () => {
  test('is not there before it is made, and is found again by the next program', async () => {
    const memory = await stage.open();
    expect(memory.keepsIndex()).toBe(true);
    expect(memory.openIndex()).toBeUndefined();
    const heard: number[] = [];
    const signal = new AbortController().signal;
    expect(await memory.buildIndex({ progress: (n) => heard.push(n), signal })).toBe(true);
    expect(heard.at(-1)).toBe(COUNT);
    await memory.close();

    const again = await stage.open();
    const index = opened(again);
    expect(index?.later).toBe(0);
    expect(index?.find(textOf(7))).toEqual(['دەق 7']);
  });

  test('is not kept of a few units', async () => {
    const memory = await stage.open({}, join(stage.root, 'small'));
    await memory.save({ units: units.slice(0, 10) });
    await memory.compact();
    expect(memory.keepsIndex()).toBe(false);
    expect(await build(memory)).toBe(false);
  });

  test('is brought up to date with journals, and after compaction with what it changed', async () => {
    const memory = await stage.open();
    await build(memory);
    const [first, second] = units;
    if (!first || !second) throw new Error('no units');
    const fresh = unitOf('خبر جديد تماما اليوم', 'هەواڵی نوێ');
    const records = [
      changed(first, 'گۆڕدراو'),
      { ...second, version: second.version + 1, deleted: true },
      fresh,
    ];
    await memory.save({ units: records });
    const expectAll = (index: ReturnType<typeof opened>) => {
      expect(index?.later).toBe(3);
      expect(index?.find('خبر جديد تماما اليوم')).toEqual(['هەواڵی نوێ']);
      expect(index?.find(textOf(0))).toContain('گۆڕدراو');
      expect(index?.find(textOf(1))).toEqual([]);
    };
    expectAll(opened(memory));
    await memory.compact();
    expectAll(opened(memory));
    await memory.close();
    expectAll(opened(await stage.open()));
  });

  test('is not used when it is damaged, cut, or of another memory; and can be made anew', async () => {
    const memory = await stage.open();
    await build(memory);
    const path = join(stage.dir, FILE);
    const whole = readFileSync(path);
    const flipped = Buffer.from(whole);
    flipped[400] = (flipped[400] ?? 0) ^ 1;
    for (const bytes of [
      flipped,
      whole.subarray(0, 900),
      Buffer.from('{"tarjuman":1}\n'),
      Buffer.alloc(0),
    ]) {
      writeFileSync(path, bytes);
      expect(opened(memory)).toBeUndefined();
    }
    const other = await stage.open({}, join(stage.root, 'other'));
    await other.save({ units: units.map((_, i) => unitOf(`نص آخر ${word(i)}`, `دەقی تر ${i}`)) });
    await other.compact();
    await build(other);
    writeFileSync(path, readFileSync(join(stage.root, 'other', FILE)));
    // Record by record it is told that nothing of it is ours.
    expect(opened(memory)).toMatchObject({ isWorn: true, later: 2 * COUNT });
    expect(opened(memory)?.find(textOf(7))).toEqual(['دەق 7']);
    expect(opened(memory)?.find('نص آخر تماما')).toEqual([]);
    expect(await build(memory)).toBe(true);
    expect(opened(memory)?.find(textOf(7))).toEqual(['دەق 7']);
  });

  test('is worn when much has changed', async () => {
    const memory = await stage.open();
    await build(memory);
    const more = Array.from({ length: 2100 }, (_, i) => unitOf(`مزيد ${word(i)}`, `زیاتر ${i}`));
    await memory.save({ units: more });
    await memory.compact();
    const index = opened(memory);
    expect(index?.isWorn).toBe(true);
    expect(index?.find(textOf(7))).toEqual(['دەق 7']);
    await build(memory);
    expect(opened(memory)).toMatchObject({ isWorn: false, later: 0 });
  });

  test('lives in memory where it cannot be written', async () => {
    const memory = await stage.open({ readOnly: true });
    expect(await build(memory)).toBe(true);
    expect(stage.has(FILE)).toBe(false);
    expect(opened(memory)?.find(textOf(7))).toEqual(['دەق 7']);
  });

  test('is left alone by a build that was stopped, and by one whose memory was replaced', async () => {
    const memory = await stage.open();
    const stopping = new AbortController();
    const stopped = memory.buildIndex({
      progress: () => stopping.abort(),
      signal: stopping.signal,
    });
    expect(await stopped).toBe(false);
    expect(stage.has(FILE)).toBe(false);
    rmSync(join(stage.dir, 'units.jsonl'));
    expect(await build(memory)).toBe(false);
  });
});
