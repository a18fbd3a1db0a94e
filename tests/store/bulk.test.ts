import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeUnits, type TranslationUnit } from '../../src/core/memory/index.ts';
import type { Bulk, Memory } from '../../src/store/index.ts';
import { machineWith } from './failing-files.ts';
import { changed, idsOf, Stage, soraniOf, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

const SAVED = { ok: true, value: undefined };
/** More than one file of units, and more than is simply saved. */
const MANY = 45_000;

function bulkOf(memory: Memory): Bulk {
  const bulk = memory.bulk();
  if (!bulk.ok) throw new Error(JSON.stringify(bulk.problem));
  return bulk.value;
}

/** A unit that is quick to make; its id is not derived from its text. */
function quick(i: number, target = `دەق ${i}`): TranslationUnit {
  const id =
    ((i * 7919) % 1_000_003).toString(36).padStart(8, '0') + i.toString(36).padStart(8, 'x');
  return {
    id,
    version: 1,
    sourceLanguage: 'ar',
    variants: [
      { language: 'ar', text: `نص ${i}` },
      { language: 'ckb', text: target },
    ],
  };
}

async function takeMany(bulk: Bulk, from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at += 5000) {
    const units = Array.from({ length: Math.min(5000, from + count - at) }, (_, i) =>
      quick(at + i),
    );
    expect(await bulk.take(units)).toEqual(SAVED);
  }
}

describe('very many units', () => {
  test('are there after the commit, beside what was there and what came meanwhile', async () => {
    const memory = await stage.open();
    const before = unitOf('قبل', 'پێش');
    await memory.save({ units: [before] });
    await memory.compact();
    const bulk = bulkOf(memory);
    await takeMany(bulk, 0, MANY);
    const meanwhile = unitOf('أثناء', 'لەو کاتەدا');
    await memory.save({ units: [meanwhile] });
    const other = await stage.open();
    const elsewhere = unitOf('هناك', 'لەوێ');
    await other.save({ units: [elsewhere] });
    // Until then the memory is as it was.
    expect(idsOf(await stage.open({ readOnly: true }))).toHaveLength(3);
    expect(await bulk.commit()).toEqual(SAVED);
    bulk.discard();
    expect(idsOf(memory)).toHaveLength(MANY + 3);
    const again = await stage.open({ readOnly: true });
    for (const unit of [before, meanwhile, elsewhere, quick(0), quick(MANY - 1)])
      expect(again.unit(unit.id)).toEqual(unit);
    const ids = [...again.units()].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(stage.names().filter((name) => name.startsWith('.units'))).toEqual([]);
  });

  test('of which some are taken in twice are seen by the second as the first left them', async () => {
    const memory = await stage.open();
    const bulk = bulkOf(memory);
    await takeMany(bulk, 0, MANY);
    const held = bulk.held(quick(5).id);
    expect(held).toEqual(quick(5));
    expect(bulk.held('AAAAAAAAAAAAAAAA')).toBeUndefined();
    const second = quick(5, 'تر');
    await bulk.take([held ? mergeUnits(held, second) : second]);
    await takeMany(bulk, MANY, 40_000);
    expect(soraniOf(bulk.held(quick(5).id)).kept).toHaveLength(1);
    await bulk.commit();
    bulk.discard();
    const { now, kept } = soraniOf(memory.unit(quick(5).id));
    expect([...now, ...kept].sort()).toEqual(['تر', 'دەق 5'].sort());
  });

  test('that meet a change of another program are merged with it', async () => {
    const memory = await stage.open();
    const unit = quick(5);
    await memory.save({ units: [unit] });
    const bulk = bulkOf(memory);
    await takeMany(bulk, 0, MANY);
    await memory.save({ units: [changed(unit, 'گۆڕاو')] });
    await bulk.commit();
    bulk.discard();
    expect(soraniOf(memory.unit(unit.id)).now).toEqual(['گۆڕاو']);
  });

  test('on a disk that is full change nothing', async () => {
    const first = await stage.open();
    await first.save({ units: [unitOf('قبل', 'پێش')] });
    for (const from of [1, 12, 30, 40]) {
      const machine = machineWith({ operations: ['write'], from, times: 1e9, code: 'ENOSPC' });
      const memory = await stage.open({ environment: machine.environment });
      const bulk = bulkOf(memory);
      let failed = false;
      for (let at = 0; at < MANY && !failed; at += 5000)
        failed = !(await bulk.take(Array.from({ length: 5000 }, (_, i) => quick(at + i)))).ok;
      if (!failed)
        expect(await bulk.commit()).toMatchObject({ problem: { code: 'memory.disk-full' } });
      bulk.discard();
      expect(idsOf(await stage.open({ readOnly: true }))).toHaveLength(1);
      expect(stage.names().filter((name) => name.startsWith('.units'))).toEqual([]);
    }
  });
});

describe('few units', () => {
  test('are simply saved', async () => {
    const memory = await stage.open();
    const bulk = bulkOf(memory);
    await bulk.take([unitOf('أ', 'ئا')]);
    expect(await bulk.commit()).toEqual(SAVED);
    expect(stage.has('units.jsonl')).toBe(false);
    expect(idsOf(await stage.open({ readOnly: true }))).toHaveLength(1);
  });

  test('of which one is too long are saved without it, and it is named', async () => {
    const memory = await stage.open();
    const bulk = bulkOf(memory);
    const long = unitOf('طويل', 'ێ'.repeat(600_000));
    await bulk.take([unitOf('أ', 'ئا'), long]);
    expect(await bulk.commit()).toEqual(SAVED);
    expect(bulk.refused).toMatchObject([
      { code: 'memory.record-refused', values: { id: long.id } },
    ]);
    expect(idsOf(memory)).toHaveLength(1);
  });

  test('for a reference are refused', async () => {
    await (await stage.open()).save({ units: [unitOf('أ', 'ئا')] });
    const reference = await stage.open({ readOnly: true });
    expect(reference.bulk()).toMatchObject({ problem: { code: 'memory.read-only' } });
  });
});
