/** A disk that fails at any moment: nothing acknowledged is lost, and nothing is acknowledged that is not there. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileLayer, nodeFiles, openMemory, systemEnvironment } from '../../src/store/index.ts';
import { machineWith, type Operation } from './failing-files.ts';
import { idsOf, Stage, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

/** A session of four saves and a compaction; returns the ids that were acknowledged. */
async function session(
  environment: Parameters<typeof openMemory>[1],
  dir: string,
): Promise<string[]> {
  const opened = await openMemory(dir, { ...environment, autoCompact: false });
  if (!opened.ok) return [];
  const memory = opened.value;
  const acknowledged: string[] = [];
  let given: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    const unit = unitOf(`نص ${i}`, `دەق ${i}`);
    given.push(unit.id);
    const saved = await memory.save({ units: [unit] });
    // A save also writes what earlier ones could not.
    if (saved.ok) acknowledged.push(...given);
    if (saved.ok) given = [];
    expect(memory.unit(unit.id)).toEqual(unit);
    expect(memory.pendingCount).toBe(given.length);
    if (i === 1) await memory.compact();
  }
  const closed = await memory.close();
  if (closed.ok) acknowledged.push(...given);
  return acknowledged;
}

const EVERYTHING: readonly Operation[] = [
  'open',
  'read',
  'write',
  'flush',
  'flushFolder',
  'truncate',
  'rename',
  'remove',
  'makeFolder',
  'list',
  'status',
];

describe('when the n-th call fails, for every n', () => {
  test.each([
    ['EIO once', EVERYTHING, 'EIO', 1],
    ['EIO for good', EVERYTHING, 'EIO', 1e9],
    ['ENOSPC once', ['open', 'write', 'makeFolder', 'flush'], 'ENOSPC', 1],
    ['ENOSPC three times', ['open', 'write', 'makeFolder', 'flush'], 'ENOSPC', 3],
    ['EROFS for good', ['open', 'write', 'makeFolder'], 'EROFS', 1e9],
  ] as const)('%s: what was acknowledged is there', async (_, operations, code, times) => {
    for (let n = 1; ; n += 1) {
      const dir = `${stage.dir}-${n}`;
      const machine = machineWith({ operations, from: n, times, code });
      const acknowledged = await session({ environment: machine.environment }, dir);
      const again = await stage.open({}, dir);
      const ids = idsOf(again);
      expect([n, acknowledged.filter((id) => !ids.includes(id))]).toEqual([n, []]);
      expect([n, again.problems]).toEqual([n, []]);
      await again.close();
      if (machine.calls() < n) break;
    }
  });

  test('a write that takes only half is written on', async () => {
    for (let n = 1; ; n += 1) {
      const dir = `${stage.dir}-${n}`;
      const machine = machineWith({ operations: ['write'], from: n, code: 'short' });
      expect(await session({ environment: machine.environment }, dir)).toHaveLength(4);
      expect(idsOf(await stage.open({}, dir))).toHaveLength(4);
      if (machine.calls() < n) break;
    }
  });
});

describe('a save that fails', () => {
  test('for a full disk says so, keeps the unit, and leaves no partial line', async () => {
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a')] });
    await memory.close();
    const machine = machineWith({ operations: ['write'], from: 1, times: 2, code: 'ENOSPC' });
    const full = await stage.open({ environment: machine.environment });
    const unit = unitOf('2', 'b');
    for (let i = 0; i < 2; i += 1) {
      expect(await full.save({ units: [unit] })).toMatchObject({
        ok: false,
        problem: { code: 'memory.disk-full' },
      });
      expect(full.pendingCount).toBe(1);
    }
    expect(idsOf(await stage.open({ readOnly: true }))).toHaveLength(1);
    expect(await full.save({})).toEqual({ ok: true, value: undefined });
    expect(full.pendingCount).toBe(0);
    expect(idsOf(await stage.open({ readOnly: true }))).toHaveLength(2);
  });

  test('in the flush is never flushed again on the same file', async () => {
    await (await stage.open()).save({ units: [unitOf('0', 'z')] });
    const machine = machineWith({ operations: ['flush'], from: 2, code: 'EIO' });
    const memory = await stage.open({ environment: machine.environment });
    await memory.save({ units: [unitOf('1', 'a')] });
    const [file] = machine.log.filter((call) => call.startsWith('flush '));
    expect(await memory.save({ units: [unitOf('2', 'b')] })).toMatchObject({
      ok: false,
      problem: { code: 'memory.not-saved', values: { reason: 'EIO' } },
    });
    const failedAt = machine.log.lastIndexOf(file ?? '');
    expect(machine.log.lastIndexOf(file?.replace('flush', 'close') ?? '')).toBeGreaterThan(
      failedAt,
    );
    expect(await memory.save({})).toEqual({ ok: true, value: undefined });
    expect(stage.journals()).toHaveLength(3);
    expect(idsOf(await stage.open({ readOnly: true }))).toHaveLength(3);
  });
});

describe('a save whose journal cannot be found again after the flush', () => {
  test('is no reason to cut off what the next one acknowledges', async () => {
    let failing: 'status' | 'write' | undefined;
    const failOnce = (name: 'status' | 'write', code: string) => {
      if (failing !== name) return;
      failing = undefined;
      throw Object.assign(new Error(code), { code });
    };
    const files: FileLayer = {
      ...nodeFiles,
      status: (path) => {
        if (path.includes('journal') && path.endsWith('.jsonl')) failOnce('status', 'ESTALE');
        return nodeFiles.status(path);
      },
      write: (file, bytes) => {
        failOnce('write', 'ENOSPC');
        return nodeFiles.write(file, bytes);
      },
    };
    const memory = await stage.open({ environment: { ...systemEnvironment(), files } });
    await memory.save({ units: [unitOf('1', 'a')] });
    failing = 'status';
    const long = unitOf('2', 'b'.repeat(1000));
    expect((await memory.save({ units: [long] })).ok).toBe(false);
    expect((await memory.save({ units: [unitOf('3', 'c')] })).ok).toBe(true);
    failing = 'write';
    expect((await memory.save({ units: [unitOf('4', 'd')] })).ok).toBe(false);
    expect(idsOf(await stage.open({ readOnly: true }))).toHaveLength(3);
  });
});

describe('a compaction that fails', () => {
  test('for a full disk leaves the old snapshot and no temporary file, and the session goes on', async () => {
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a')] });
    await memory.compact();
    await memory.save({ units: [unitOf('2', 'b')] });
    await memory.close();
    const before = stage.read('units.jsonl');
    const machine = machineWith({ operations: ['write'], from: 1, times: 1, code: 'ENOSPC' });
    const full = await stage.open({ environment: machine.environment });
    expect(await full.compact()).toMatchObject({
      ok: false,
      problem: { code: 'memory.disk-full' },
    });
    expect(stage.read('units.jsonl')).toBe(before);
    const names = stage
      .names()
      .filter((name) => name.startsWith('.units') || name.includes('people.jsonl.'));
    expect(names).toEqual([]);
    expect(await full.save({ units: [unitOf('3', 'c')] })).toEqual({ ok: true, value: undefined });
    expect((await full.compact()).ok).toBe(true);
    expect(idsOf(await stage.open())).toHaveLength(3);
  });

  test('because damage cannot be set aside does not write over it', async () => {
    const line = '{"id":1}\n';
    stage.write('units.jsonl', line);
    const machine = machineWith({ operations: ['write'], from: 1, times: 1e9, code: 'ENOSPC' });
    const memory = await stage.open({ environment: machine.environment });
    expect((await memory.compact()).ok).toBe(false);
    expect(stage.read('units.jsonl')).toBe(line);
  });
});
