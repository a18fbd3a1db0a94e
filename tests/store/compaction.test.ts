import { execFileSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StoreEnvironment, systemEnvironment } from '../../src/store/index.ts';
import { changed, idsOf, Stage, soraniOf, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

const EAGER = { keepMs: -1, keepCount: 0, foreignIdleMs: 1e12 };

/** A machine on which no other process lives, and this one is another at every call. */
function mortal(pid: number, more: Partial<StoreEnvironment> = {}): StoreEnvironment {
  const environment = systemEnvironment();
  return {
    ...environment,
    self: { ...environment.self, pid },
    lifeOf: (other) => (other.pid === pid ? 'alive' : 'dead'),
    ...more,
  };
}

/** Saves one unit in a session of its own. */
async function saveAs(pid: number, source: string): Promise<string> {
  const memory = await stage.open({ environment: mortal(pid) });
  const unit = unitOf(source, 'دەق');
  await memory.save({ units: [unit] });
  await memory.close();
  return unit.id;
}

describe('a compaction', () => {
  test('writes one line a record, sorted by id, each with its checksum', async () => {
    const memory = await stage.open();
    const units = Array.from({ length: 40 }, (_, i) => unitOf(`نص ${i}`, `دەق ${i}`));
    await memory.save({ units });
    expect(await memory.compact()).toEqual({ ok: true, value: { records: 40, removed: [] } });
    const lines = stage
      .read('units.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ tarjuman: 1 });
    const ids = lines.slice(1).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(lines.every(({ crc }) => /^[0-9a-f]{8}$/.test(crc))).toBe(true);
    expect([...memory.units()].map(({ id }) => id)).toEqual(ids);
    expect(memory.unit(ids[7])).toEqual(units.find(({ id }) => id === ids[7]));
  });

  test('leaves the lines of unchanged records as they are, byte for byte', async () => {
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a'), unitOf('2', 'b')] });
    await memory.compact();
    const before = stage.read('units.jsonl').split('\n').slice(1, 3);
    await memory.save({ units: [unitOf('3', 'c')] });
    await memory.compact();
    expect(stage.read('units.jsonl').split('\n')).toEqual(expect.arrayContaining(before));
  });

  test('removes a journal only when an earlier snapshot has all of it and its writer has ended', async () => {
    await saveAs(101, '1');
    const memory = await stage.open({ environment: mortal(102), retention: EAGER });
    const own = await saveAs(103, '2');
    expect(await memory.compact()).toMatchObject({ value: { removed: [] } });
    expect(stage.journals()).toHaveLength(2);
    const second = await memory.compact();
    expect(second).toMatchObject({ value: { removed: [expect.any(String), expect.any(String)] } });
    expect(stage.journals()).toEqual([]);
    expect(memory.unit(own)?.id).toBe(own);
    expect(idsOf(await stage.open())).toHaveLength(2);
  });

  test('keeps journals for a day, and not more than sixteen', async () => {
    for (let i = 0; i < 20; i += 1) await saveAs(200 + i, `نص ${i}`);
    const memory = await stage.open({ environment: mortal(300) });
    await memory.compact();
    expect(stage.journals()).toHaveLength(20);
    await memory.compact();
    expect(stage.journals()).toHaveLength(16);
    const yesterday = Date.now() / 1000 - 90_000;
    for (const path of stage.journals()) utimesSync(join(stage.dir, path), yesterday, yesterday);
    await memory.compact();
    expect(stage.journals()).toHaveLength(0);
    expect(idsOf(await stage.open())).toHaveLength(20);
  });

  test('does not touch the journal of a running program, or of another machine', async () => {
    const elsewhere = mortal(401, { self: { host: 'other', pid: 401, started: '' } });
    const remote = await stage.open({ environment: elsewhere });
    await remote.save({ units: [unitOf('1', 'a')] });
    await remote.close();
    const running = await stage.open();
    await running.save({ units: [unitOf('2', 'b')] });
    const memory = await stage.open({ retention: EAGER });
    for (let i = 0; i < 3; i += 1)
      expect(await memory.compact()).toMatchObject({ value: { removed: [] } });
    expect(stage.journals()).toHaveLength(2);
    await running.save({ units: [unitOf('3', 'c')] });
    await memory.refresh();
    expect(idsOf(memory)).toHaveLength(3);
  });

  test('is refused while another one runs', async () => {
    const [a, b] = [await stage.open(), await stage.open()];
    await a.save({ units: [unitOf('1', 'a')] });
    const results = await Promise.all([a.compact(), b.compact()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'memory.busy' } });
    expect((await b.compact()).ok).toBe(true);
  });

  test('runs beside saving', async () => {
    const memory = await stage.open();
    const units = Array.from({ length: 3000 }, (_, i) => unitOf(`نص ${i}`, `دەق ${i}`));
    await memory.save({ units });
    const compacting = memory.compact();
    const late = Array.from({ length: 20 }, (_, i) => unitOf(`متأخر ${i}`, `x ${i}`));
    for (const unit of late) expect((await memory.save({ units: [unit] })).ok).toBe(true);
    expect((await compacting).ok).toBe(true);
    expect(idsOf(memory)).toHaveLength(3020);
    expect(idsOf(await stage.open())).toHaveLength(3020);
  });

  test('begins by itself once there is enough to do', async () => {
    const memory = await stage.open({ autoCompact: true });
    const units = Array.from({ length: 1500 }, (_, i) => unitOf(`نص ${i}`, `دەق ${i}`));
    await memory.save({ units });
    await memory.close();
    expect(stage.read('units.jsonl').split('\n')).toHaveLength(1502);
  });

  test('takes away what one that was killed has left', async () => {
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a')] });
    const [old, fresh] = ['.units.jsonl.0badf00d', '.units.jsonl.12345678'];
    for (const name of [old, fresh]) stage.write(name, 'half');
    utimesSync(join(stage.dir, old), 1, 1);
    await memory.compact();
    expect([stage.has(old), stage.has(fresh)]).toEqual([false, true]);
  });
});

describe('where the system has no lock of its own', () => {
  const mac = (more: Partial<StoreEnvironment> = {}) => ({
    environment: mortal(500, { platform: 'darwin', ...more }),
  });
  const LOCK = '.compact.lock';
  const sealed = async (holder: object) => {
    const { sealLine } = await import('../../src/store/disk/line.ts');
    return sealLine(JSON.stringify(holder));
  };

  test('a file is the lock, and is gone afterwards', async () => {
    const memory = await stage.open(mac());
    await memory.save({ units: [unitOf('1', 'a')] });
    expect((await memory.compact()).ok).toBe(true);
    expect(stage.names().filter((name) => name.startsWith(LOCK))).toEqual([]);
  });

  test('the lock of a living program holds', async () => {
    const memory = await stage.open(mac({ lifeOf: () => 'alive' }));
    await memory.save({ units: [unitOf('1', 'a')] });
    stage.write(LOCK, await sealed({ host: 'h', pid: 1, started: '' }));
    expect(await memory.compact()).toMatchObject({ problem: { code: 'memory.busy' } });
    expect(stage.has(LOCK)).toBe(true);
  });

  test('the lock of a dead program does not', async () => {
    const memory = await stage.open(mac());
    await memory.save({ units: [unitOf('1', 'a')] });
    stage.write(LOCK, await sealed({ host: 'h', pid: 1, started: '' }));
    expect((await memory.compact()).ok).toBe(true);
    expect(stage.names().filter((name) => name.startsWith(LOCK))).toEqual([]);
  });
});

/** Runs git in a folder, as somebody. */
function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

describe('two git branches', () => {
  test('that both added and changed units merge without conflict, and the program agrees', async () => {
    const units = Array.from({ length: 30 }, (_, i) => unitOf(`نص ${i}`, `دەق ${i}`));
    const base = await stage.open();
    await base.save({ units });
    await base.compact();
    await base.close();
    git(stage.dir, 'init', '-q', '-b', 'left');
    git(stage.dir, 'add', '.');
    git(stage.dir, 'commit', '-q', '-m', 'base');
    git(stage.dir, 'branch', 'right');
    for (const [side, branch] of ['left', 'right'].entries()) {
      git(stage.dir, 'checkout', '-q', branch);
      const memory = await stage.open();
      const both = memory.unit(units[3]?.id ?? '');
      const alone = memory.unit(units[10 + side]?.id ?? '');
      if (!both || !alone) throw new Error('the units are there');
      await memory.save({
        units: [
          unitOf(`جديد ${branch}`, `نوێ ${branch}`),
          changed(both, `لا ${branch}`, branch, side),
          changed(alone, 'تەنیا'),
        ],
      });
      await memory.compact();
      await memory.close();
      git(stage.dir, 'add', '.');
      git(stage.dir, 'commit', '-q', '-m', branch);
    }
    const results = [];
    for (const [into, from] of [
      ['left', 'right'],
      ['right', 'left'],
    ] as const) {
      git(stage.dir, 'checkout', '-q', '-b', `merged-${into}`, into);
      git(stage.dir, 'merge', '-q', '--no-edit', from);
      const memory = await stage.open();
      expect(memory.problems).toEqual([]);
      results.push(new Map([...memory.units()].map((unit) => [unit.id, unit])));
      await memory.compact();
      expect(new Map([...memory.units()].map((unit) => [unit.id, unit]))).toEqual(results[0]);
      await memory.close();
      git(stage.dir, 'checkout', '-q', '--', '.');
    }
    expect(results[0]).toEqual(results[1]);
    expect(results[0]?.size).toBe(32);
    const both = soraniOf(results[0]?.get(units[3]?.id ?? ''));
    expect(both.now).toEqual(['لا right']);
    expect(both.kept).toContain('لا left');
    for (const n of [10, 11])
      expect(soraniOf(results[0]?.get(units[n]?.id ?? '')).now).toEqual(['تەنیا']);
  });
});

describe('any history of saves, sessions and compactions', () => {
  type Step = { readonly session: 0 | 1; readonly what: number; readonly text: number };
  const steps = fc.array(
    fc.record({
      session: fc.constantFrom(0 as const, 1 as const),
      what: fc.integer({ min: 0, max: 9 }),
      text: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 25 },
  );

  test('ends the same in both sessions and on disk, and no text is lost', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (history: readonly Step[]) => {
        run += 1;
        const dir = `${stage.dir}-${run}`;
        const sessions = [
          await stage.open({ retention: EAGER }, dir),
          await stage.open({ retention: EAGER }, dir),
        ] as const;
        const given = new Map<string, Set<string>>();
        for (const [n, { session, what, text }] of history.entries()) {
          const memory = sessions[session];
          if (what === 9) await memory.compact();
          else if (what === 8) await memory.refresh();
          else {
            const fresh = unitOf(`نص ${text}`, `s${session} n${n}`, `s${session}`, n);
            const known = memory.unit(fresh.id);
            const unit = known ? changed(known, `s${session} n${n}`, `s${session}`, n) : fresh;
            await memory.save({ units: [unit] });
            const texts = given.get(fresh.id) ?? new Set();
            given.set(fresh.id, texts.add(`s${session} n${n}`));
          }
        }
        for (const memory of sessions) await memory.refresh();
        const third = await stage.open({}, dir);
        const contentOf = (memory: typeof third) =>
          new Map([...memory.units()].map((unit) => [unit.id, unit]));
        expect(contentOf(sessions[0])).toEqual(contentOf(sessions[1]));
        expect(contentOf(third)).toEqual(contentOf(sessions[0]));
        for (const [id, texts] of given) {
          const { now, kept } = soraniOf(third.unit(id));
          expect([...now, ...kept].sort()).toEqual([...texts].sort());
        }
        for (const memory of [...sessions, third]) await memory.close();
      }),
      { numRuns: 60 },
    );
  });
});
