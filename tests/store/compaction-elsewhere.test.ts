/** Compactions beside other machines: locks that are not seen, clocks that are set back, journals that may not be read. */

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileLayer, nodeFiles, openMemory, systemEnvironment } from '../../src/store/index.ts';
import { idsOf, Stage, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

/** A machine with a lock of another kind than the others here, whose next flush waits until it is told to go on. */
function slowMachine() {
  let goOn: () => void = () => undefined;
  let isArmed = false;
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const flush = async (file: number) => {
    if (isArmed) {
      isArmed = false;
      arrive();
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
    return nodeFiles.flush(file);
  };
  const platform = process.platform === 'linux' ? 'darwin' : 'linux';
  const environment = { ...systemEnvironment(), platform, files: { ...nodeFiles, flush } } as const;
  return {
    environment,
    arm: () => {
      isArmed = true;
    },
    arrived,
    goOn: () => goOn(),
  };
}

test.skipIf(process.platform === 'win32')(
  'one that was asleep does not write over an import that the other took in meanwhile',
  async () => {
    const first = await stage.open();
    await first.save({ units: [unitOf('أول', 'یەکەم')] });
    await first.compact();
    const machine = slowMachine();
    const slow = await stage.open({ environment: machine.environment });
    await slow.save({ units: [unitOf('ثان', 'دووەم')] });
    machine.arm();
    const compacting = slow.compact();
    await machine.arrived;
    const bulk = first.bulk();
    if (!bulk.ok) throw new Error(bulk.problem.code);
    const units = Array.from({ length: 5500 }, (_, i) => unitOf(`جملة ${i}`, `ڕستە ${i}`));
    expect((await bulk.value.take(units)).ok).toBe(true);
    expect((await bulk.value.commit()).ok).toBe(true);
    bulk.value.discard();
    machine.goOn();
    expect(await compacting).toMatchObject({ ok: false, problem: { code: 'memory.busy' } });
    expect(idsOf(await stage.open())).toHaveLength(5502);
    // It is no news for the one that came too late: its next try takes everything along.
    expect((await slow.compact()).ok).toBe(true);
    expect(idsOf(await stage.open())).toHaveLength(5502);
  },
);

test('a clock that was set back does not put off the compactions that begin by themselves', async () => {
  let now = Date.parse('2030-01-01T00:00:00Z');
  const environment = { ...systemEnvironment(), now: () => now };
  const memory = await stage.open({ environment, autoCompact: true });
  const units = (from: number) =>
    Array.from({ length: 1500 }, (_, i) => unitOf(`نص ${from + i}`, 'دەق'));
  await memory.save({ units: units(0) });
  now = Date.parse('2026-01-01T00:00:00Z');
  await memory.save({ units: units(1500) });
  await memory.save({ units: units(3000) });
  await memory.close();
  expect(stage.read('units.jsonl').split('\n').length).toBeGreaterThan(3000);
});

test('a journal that may not be read is left alone, and named when it holds what no snapshot has', async () => {
  const memory = await stage.open();
  await memory.save({ units: [unitOf('1', 'a')] });
  await memory.compact();
  await memory.close();
  const [kept = ''] = stage.journals();
  const files: FileLayer = {
    ...nodeFiles,
    open: (path, mode) => {
      if (path.endsWith(kept))
        throw Object.assign(new Error('EACCES'), { code: 'EACCES', path, syscall: 'open' });
      return nodeFiles.open(path, mode);
    },
  };
  const environment = { ...systemEnvironment(), files };
  const retention = { keepMs: -1, keepCount: 0, foreignIdleMs: 1e12 };
  const other = await stage.open({ environment, retention });
  expect((await other.compact()).ok).toBe(true);
  expect(stage.journals()).toContain(kept);
  stage.write(kept, `${stage.read(kept)}\n`);
  expect(await openMemory(stage.dir, { environment })).toMatchObject({
    ok: false,
    problem: { code: 'memory.not-readable', at: { file: join(stage.dir, kept) } },
  });
});
