/** Files of a memory that came by way of another machine: through git, a sync tool, or a copy. */
import { cpSync, rmSync } from 'node:fs';
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
