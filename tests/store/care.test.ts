import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteUnit } from '../../src/core/memory/index.ts';
import {
  backupsOf,
  type Memory,
  nodeFiles,
  recordHistory,
  restoreBackup,
  type StoreEnvironment,
  systemEnvironment,
  verifyMemory,
} from '../../src/store/index.ts';
import { changed, idsOf, Stage, soraniOf, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

/** A machine on which it is the given day. */
const on = (day: string, more: Partial<StoreEnvironment> = {}): StoreEnvironment => ({
  ...systemEnvironment(),
  now: () => Date.parse(`${day}T12:00:00Z`),
  ...more,
});

const names = (memory: Memory) => {
  const backups = backupsOf(memory);
  return backups.ok ? backups.value.map(({ name }) => name) : [];
};

/** Saves units on a day and compacts. */
async function dayOf(day: string, ...units: Parameters<Memory['save']>[0]['units'] & object) {
  const memory = await stage.open({ environment: on(day) });
  await memory.save({ units });
  expect((await memory.compact()).ok).toBe(true);
  return memory;
}

const A = unitOf('أ', 'ئا');
const B = unitOf('ب', 'بێ');

describe('backups', () => {
  test('are taken once a day, of what is about to be replaced', async () => {
    await dayOf('2026-03-01', A);
    const memory = await dayOf('2026-03-02', B);
    await dayOf('2026-03-02', unitOf('ج', 'جیم'));
    await dayOf('2026-03-03', unitOf('د', 'دال'));
    expect(names(memory)).toEqual(['2026-03-03', '2026-03-02']);
    expect(stage.read('backups/2026-03-02/units.jsonl')).toContain(A.id);
    expect(stage.read('backups/2026-03-02/units.jsonl')).not.toContain(B.id);
    expect(stage.read('backups/2026-03-03/units.jsonl')).toContain(B.id);
  });

  test('cost no space until they differ', async () => {
    await dayOf('2026-03-01', A);
    const before = statSync(join(stage.dir, 'units.jsonl')).ino;
    await dayOf('2026-03-02', B);
    expect(statSync(join(stage.dir, 'backups/2026-03-02/units.jsonl')).ino).toBe(before);
  });

  test('are copies where a file cannot have two names', async () => {
    await dayOf('2026-03-01', A);
    const link = () => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    };
    const environment = on('2026-03-02', { files: { ...nodeFiles, link } });
    const memory = await stage.open({ environment });
    await memory.save({ units: [B] });
    expect((await memory.compact()).ok).toBe(true);
    expect(stage.read('backups/2026-03-02/units.jsonl')).toContain(A.id);
  });

  test('are at most ten', async () => {
    for (let day = 1; day <= 14; day += 1)
      await dayOf(`2026-03-${String(day).padStart(2, '0')}`, unitOf(`${day}`, `${day}`));
    const memory = await stage.open();
    expect(names(memory)).toHaveLength(10);
    expect(names(memory)[0]).toBe('2026-03-14');
  });

  test('are there whole or not at all', async () => {
    await dayOf('2026-03-01', A);
    const statement = { id: 's', version: 1, medium: 'statement', originalLanguage: 'ar' } as const;
    const first = await stage.open({ environment: on('2026-03-01') });
    await first.save({ statements: [{ ...statement, variants: [], mentions: [] }] });
    await first.compact();
    await first.close();
    rmSync(join(stage.dir, 'backups'), { recursive: true });
    for (let n = 1; n <= 2; n += 1) {
      let calls = 0;
      const link = (from: string, to: string) => {
        calls += 1;
        if (calls === n) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
        nodeFiles.link(from, to);
      };
      const environment = on('2026-03-02', { files: { ...nodeFiles, link } });
      const memory = await stage.open({ environment });
      expect((await memory.compact()).ok).toBe(false);
      expect(names(memory)).toEqual([]);
      await memory.close();
    }
    // One that was killed on the way leaves what the next day's takes along.
    mkdirSync(join(stage.dir, 'backups', '2026-03-01.0badcafe'), { recursive: true });
    const memory = await dayOf('2026-03-02', B);
    expect(names(memory)).toEqual(['2026-03-02']);
    expect(readdirSync(join(stage.dir, 'backups'))).toEqual(['2026-03-02']);
    expect(readdirSync(join(stage.dir, 'backups', '2026-03-02'))).toHaveLength(2);
  });

  test('are not taken of damaged files', async () => {
    stage.write('units.jsonl', Buffer.alloc(4096));
    const memory = await dayOf('2026-03-02', B);
    expect(names(memory)).toEqual([]);
  });
});

describe('restoring', () => {
  test('what is missing brings back lost units and undoes nothing', async () => {
    await dayOf('2026-03-01', A, B);
    const memory = await dayOf('2026-03-02', changed(A, 'ئای نوێ'), deleteUnit(B));
    await memory.close();
    rmSync(join(stage.dir, 'journal'), { recursive: true });
    writeFileSync(join(stage.dir, 'units.jsonl'), '');
    const empty = await stage.open();
    expect(idsOf(empty)).toEqual([]);
    expect(empty.problems).toEqual([{ code: 'memory.snapshot-gone', at: { file: 'units.jsonl' } }]);
    expect(await restoreBackup(empty, '2026-03-02', 'missing')).toMatchObject({
      ok: true,
      value: { units: 2 },
    });
    expect(idsOf(await stage.open())).toEqual([A.id, B.id].sort());
  });

  test('what is missing leaves deleted units deleted and changed units changed', async () => {
    await dayOf('2026-03-01', A, B);
    const memory = await dayOf('2026-03-02', changed(A, 'ئای نوێ'), deleteUnit(B));
    await restoreBackup(memory, '2026-03-02', 'missing');
    expect(idsOf(memory)).toEqual([A.id]);
    expect(soraniOf(memory.unit(A.id)).now).toEqual(['ئای نوێ']);
  });

  test('exactly makes the units what they were, here and in every copy', async () => {
    const C = unitOf('ج', 'جیم');
    await dayOf('2026-03-01', A, B);
    const memory = await dayOf('2026-03-02', changed(A, 'ئای نوێ'), deleteUnit(B), C);
    const other = await stage.open();
    expect(await restoreBackup(memory, '2026-03-02', 'exactly')).toMatchObject({
      value: { units: 3 },
    });
    await other.refresh();
    for (const one of [memory, other, await stage.open()]) {
      expect(idsOf(one)).toEqual([A.id, B.id].sort());
      expect(soraniOf(one.unit(A.id))).toEqual({ now: ['ئا'], kept: [] });
      expect(soraniOf(one.unit(B.id))).toEqual({ now: ['بێ'], kept: [] });
    }
  });

  test('exactly what a damaged backup says is refused, for it would delete what cannot be read', async () => {
    await dayOf('2026-03-01', A, B);
    const memory = await dayOf('2026-03-02', unitOf('ج', 'جیم'));
    const path = 'backups/2026-03-02/units.jsonl';
    stage.write(path, stage.read(path).replace('بێ', 'بی'));
    expect(await restoreBackup(memory, '2026-03-02', 'exactly')).toMatchObject({
      ok: false,
      problem: { code: 'memory.backup-damaged', at: { file: join(stage.dir, path) } },
    });
    expect(idsOf(memory)).toHaveLength(3);
    const { dir } = await dayOf('2026-03-03', deleteUnit(A));
    rmSync(join(dir, 'units.jsonl'));
    rmSync(join(dir, 'journal'), { recursive: true });
    const lost = await stage.open();
    expect(lost.problems).toEqual([{ code: 'memory.snapshot-gone', at: { file: 'units.jsonl' } }]);
    expect(await restoreBackup(lost, '2026-03-02', 'missing')).toMatchObject({
      ok: true,
      value: { units: 1, problems: [{ code: 'memory.backup-damaged' }] },
    });
    expect(idsOf(await stage.open())).toEqual([A.id]);
  });

  test('a backup that is none is refused', async () => {
    const memory = await dayOf('2026-03-01', A);
    for (const name of ['2020-01-01', '../../etc', ''])
      expect(await restoreBackup(memory, name, 'missing')).toMatchObject({
        problem: { code: 'memory.no-backup' },
      });
  });
});

describe('the history of a unit', () => {
  test('is every state of it that is on disk, by version, each once', async () => {
    await dayOf('2026-03-01', A);
    const second = changed(A, 'دووەم', 'b', 2);
    await dayOf('2026-03-02', second);
    const memory = await stage.open();
    await memory.save({ units: [changed(memory.unit(A.id) ?? A, 'سێیەم', 'c', 3)] });
    const history = await recordHistory(stage.dir, 'unit', A.id);
    expect(
      history.ok && history.value.map(({ record }) => [record.version, ...soraniOf(record).now]),
    ).toEqual([
      [1, 'ئا'],
      [2, 'دووەم'],
      [3, 'سێیەم'],
    ]);
    expect(history.ok && history.value[0]?.file).toBe('backups/2026-03-02/units.jsonl');
    expect(await recordHistory(stage.dir, 'unit', B.id)).toEqual({ ok: true, value: [] });
  });
});

describe('verifying', () => {
  test('counts what there is', async () => {
    await dayOf('2026-03-01', A, B);
    const memory = await dayOf('2026-03-02', unitOf('ج', 'جیم'));
    await memory.save({ units: [unitOf('د', 'دال')] });
    expect(await verifyMemory(stage.dir)).toEqual({
      ok: true,
      value: { stored: 3, inJournals: 1, journals: 3, quarantined: 0, backups: 1, problems: [] },
    });
  });

  test('finds a flipped bit that the index cache hides', async () => {
    const units = Array.from({ length: 2500 }, (_, i) => unitOf(`نص ${i}`, `دەق ${i}`));
    await dayOf('2026-03-01', ...units);
    const path = join(stage.dir, 'units.jsonl');
    const { atime, mtime } = statSync(path);
    const bytes = readFileSync(path);
    const at = bytes.indexOf('دەق', bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    utimesSync(path, atime, mtime);
    expect(await verifyMemory(stage.dir)).toMatchObject({
      ok: true,
      value: {
        stored: 2499,
        problems: [{ code: 'memory.line-damaged', at: { file: 'units.jsonl' } }],
      },
    });
    renameSync(path, `${path}.gone`);
    expect(await verifyMemory(stage.dir)).toMatchObject({ value: { stored: 0 } });
  });
});
