/** Files of a memory that came by way of another machine: through git, a sync tool, or a copy. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { machineWith } from './failing-files.ts';
import { changed, idsOf, Stage, soraniOf, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

describe('a journal of which a snapshot counted the bytes in another copy', () => {
  test.each([
    ['with CR LF, as git makes them on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['that was longer', (text: string) => `${text}${text.split('\n')[1]}\n`],
  ])('%s is read from where its own lines are new', async (_, copied) => {
    const first = unitOf('1', 'a');
    const second = unitOf('2', 'a text that is longer');
    const writer = await stage.open();
    await writer.save({ units: [first] });
    const [journal = ''] = stage.journals();
    const atFirst = stage.read(journal);
    await writer.save({ units: [second] });
    const atLast = stage.read(journal);
    await writer.close();
    stage.write(journal, copied(atFirst));
    const elsewhere = await stage.open();
    await elsewhere.compact();
    await elsewhere.close();
    rmSync(join(stage.dir, journal));
    stage.write(journal, atLast);
    expect(idsOf(await stage.open())).toEqual([first.id, second.id].sort());
  });
});

describe('the second copy of a snapshot that a sync tool has left', () => {
  const NAMES = [
    "units (Dana's conflicted copy 2026-11-28).jsonl",
    'units (1).jsonl',
    'units 2.jsonl',
    'units.sync-conflict-20261128-101010-ABCDEFG.jsonl',
    'units_conflict-20261128-101010.jsonl',
    'units (نسخة متعارضة).jsonl',
  ];

  /** Two machines that each compacted what the other did not have; the second one's snapshot lies beside the first. */
  async function leaveCopy(name: string) {
    const shared = unitOf('خبر', 'هەواڵ');
    const first = await stage.open();
    await first.save({ units: [shared] });
    await first.compact();
    await first.close();
    const second = await stage.open({}, stage.copy('elsewhere'));
    const theirs = unitOf('آخر', 'ئەوی تر');
    await second.save({ units: [theirs, changed(shared, 'نوێ', 'y')] });
    await second.compact();
    await second.close();
    cpSync(join(second.dir, 'units.jsonl'), join(stage.dir, name));
    return { shared, theirs };
  }

  test.each(NAMES)('%s is said to be there, and taken in by a compaction', async (name) => {
    const { shared, theirs } = await leaveCopy(name);
    const memory = await stage.open();
    expect(memory.problems).toEqual([{ code: 'memory.conflict-copy', at: { file: name } }]);
    expect((await memory.compact()).ok).toBe(true);
    expect(memory.problems).toEqual([]);
    expect(stage.has(name)).toBe(false);
    const again = await stage.open();
    expect(idsOf(again)).toEqual([shared.id, theirs.id].sort());
    expect(soraniOf(again.unit(shared.id)).now).toEqual(['نوێ']);
  });

  test('with a damaged line is taken in but for that, which is kept in quarantine', async () => {
    const name = 'units (1).jsonl';
    const { theirs } = await leaveCopy(name);
    stage.write(name, stage.read(name).replace('ئەوی تر', 'ئەوی تز'));
    const memory = await stage.open();
    expect((await memory.compact()).ok).toBe(true);
    expect(stage.read('quarantine.jsonl')).toContain('ئەوی تز');
    expect(stage.read('quarantine.jsonl')).toContain(name);
    expect((await stage.open()).unit(theirs.id)).toBeUndefined();
  });

  test('of statements and of people is taken in too', async () => {
    const person = { id: 'p', version: 1, names: { ar: ['دانا'] } };
    stage.write('people (1).jsonl', `${JSON.stringify(person)}\n`);
    const memory = await stage.open();
    await memory.compact();
    expect((await stage.open()).person('p')).toMatchObject(person);
    expect(stage.has('people (1).jsonl')).toBe(false);
  });

  test('stays where it is when the disk is full, and when a later program wrote it', async () => {
    const name = 'units (1).jsonl';
    await leaveCopy(name);
    const machine = machineWith({ operations: ['write'], from: 1, times: 1e9, code: 'ENOSPC' });
    const full = await stage.open({ environment: machine.environment });
    expect((await full.compact()).ok).toBe(false);
    expect(stage.has(name)).toBe(true);
    stage.write(name, '{"tarjuman":99}\n');
    expect((await (await stage.open()).compact()).ok).toBe(true);
    expect(stage.read(name)).toBe('{"tarjuman":99}\n');
  });

  test.each(['units-old.jsonl', 'units.jsonl.bak', 'unitsmine.jsonl', 'quarantine (1).jsonl'])(
    '%s is none',
    async (name) => {
      stage.write(name, '');
      expect((await stage.open()).problems).toEqual([]);
    },
  );
});

describe('a snapshot that another program has spoiled', () => {
  const UNITS = Array.from({ length: 30 }, (_, i) => unitOf(`نص ${i}`, `دەق ${i}`));

  /** A memory with all units in its snapshot, whose bytes are then changed; a session saves something and is left. */
  async function spoilt(change: (bytes: Buffer) => Buffer) {
    const memory = await stage.open();
    await memory.save({ units: UNITS });
    await memory.compact();
    await memory.close();
    rmSync(join(stage.dir, 'journal'), { recursive: true });
    const path = join(stage.dir, 'units.jsonl');
    const bytes = change(readFileSync(path));
    writeFileSync(path, bytes);
    const looking = await stage.open({ autoCompact: true });
    await looking.close();
    expect(readFileSync(path).equals(bytes)).toBe(true);
    const saving = await stage.open({ autoCompact: true });
    await saving.save({ units: [unitOf('جديد', 'نوێ')] });
    await saving.close();
    return { path, bytes, codes: new Set(saving.problems.map(({ code }) => code)) };
  }

  test('in another encoding stays as it is, is said at each opening, and is whole once it is put right', async () => {
    const utf16 = (bytes: Buffer) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le');
    const { path, bytes, codes } = await spoilt(utf16);
    expect(codes.size).toBeGreaterThan(0);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    writeFileSync(path, bytes.toString('utf16le'));
    const again = await stage.open();
    expect(again.problems).toEqual([]);
    expect(idsOf(again)).toHaveLength(31);
  });

  test('cut in the middle of a line says that records are missing, at each opening', async () => {
    const { path, bytes, codes } = await spoilt((whole) => whole.subarray(0, whole.length - 1000));
    expect(codes).toEqual(new Set(['memory.snapshot-cut']));
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect((await (await stage.open()).compact()).ok).toBe(true);
    expect((await stage.open()).problems).toEqual([]);
  });

  test('in one line is written anew by the next save, the line kept in quarantine', async () => {
    const { codes } = await spoilt((whole) => {
      const at = whole.indexOf('دەق 7');
      whole[at] = (whole[at] ?? 0) ^ 1;
      return whole;
    });
    expect(codes.size).toBeLessThan(2);
    const again = await stage.open();
    expect(again.problems).toEqual([]);
    expect(idsOf(again)).toHaveLength(30);
    expect(stage.has('quarantine.jsonl')).toBe(true);
  });
});
