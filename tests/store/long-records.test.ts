/** Records that are short enough each and long together: what was acknowledged is read again. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unitId } from '../../src/core/memory/index.ts';
import { Stage, soraniOf, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

/** Characters of a text of which two make a line that a single record may not have. */
const LONG = 600_000;
const SOURCE = 'خبر طويل';
const ID = unitId('ar', SOURCE);

test('what several people said about one long segment survives reopening and compaction', async () => {
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(LONG));
  const sessions = [await stage.open(), await stage.open(), await stage.open()];
  for (const [n, memory] of sessions.entries()) {
    const unit = unitOf(SOURCE, texts[n] ?? '', `${n}`, n);
    expect(await memory.save({ units: [unit] })).toEqual({ ok: true, value: undefined });
    await memory.refresh();
  }
  const all = (memory: (typeof sessions)[number]) => {
    const { now, kept } = soraniOf(memory.unit(ID));
    return [...now, ...kept].sort();
  };
  const again = await stage.open();
  expect(again.problems).toEqual([]);
  expect(all(again)).toEqual(texts);
  expect((await again.compact()).ok).toBe(true);
  const compacted = await stage.open();
  expect(compacted.problems).toEqual([]);
  expect(all(compacted)).toEqual(texts);
});

test('what would be too long to be read in one line stays in several, and is not written over', async () => {
  const texts = Array.from({ length: 9 }, (_, n) => `${n} ${'x'.repeat(1_000_000)}`);
  const sessions = await Promise.all(texts.map(() => stage.open()));
  for (const [n, memory] of sessions.entries())
    expect((await memory.save({ units: [unitOf(SOURCE, texts[n] ?? '', `${n}`, n)] })).ok).toBe(
      true,
    );
  const memory = await stage.open();
  expect((await memory.save({ units: [unitOf(SOURCE, 'short', 'y', 59)] })).ok).toBe(true);
  const again = await stage.open();
  expect(again.problems).toEqual([]);
  const { now, kept } = soraniOf(again.unit(ID));
  expect([...now, ...kept].sort()).toEqual([...texts, 'short'].sort());
  expect(await again.compact()).toMatchObject({
    ok: false,
    problem: { code: 'memory.record-refused', values: { record: 'unit', id: ID } },
  });
  expect(soraniOf((await stage.open()).unit(ID)).kept).toHaveLength(texts.length);
});
