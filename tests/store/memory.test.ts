import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteUnit, type Person, type Statement } from '../../src/core/memory/index.ts';
import { openMemory, systemEnvironment } from '../../src/store/index.ts';
import { changed, idsOf, Stage, soraniOf, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

const SAVED = { ok: true, value: undefined };

const statement: Statement = {
  id: 'st-1',
  version: 1,
  speaker: 'rojda',
  medium: 'tweet',
  originalLanguage: 'kmr',
  variants: [{ language: 'kmr', text: 'Em ê vegerin.', provenance: 'original' }],
  mentions: [],
};
const person: Person = { id: 'rojda', version: 1, names: { kmr: ['Rojda'], ar: ['روجدا'] } };

describe('saving', () => {
  test('makes the folder, and reopening gives back what was saved', async () => {
    const memory = await stage.open();
    const unit = unitOf('نص', 'دەق');
    expect(await memory.save({ units: [unit], statements: [statement], people: [person] })).toEqual(
      SAVED,
    );
    const again = await stage.open();
    expect([...again.units()]).toEqual([unit]);
    expect([...again.statements()]).toEqual([statement]);
    expect([...again.people()]).toEqual([person]);
    expect(again.unit(unit.id)).toEqual(unit);
    expect(again.statement('st-1')).toEqual(statement);
    expect(again.person('rojda')).toEqual(person);
    expect(again.problems).toEqual([]);
    expect(stage.read('.gitattributes')).toContain('merge=union');
  });

  test('writes nothing when nothing is new', async () => {
    const memory = await stage.open();
    const unit = unitOf('نص', 'دەق');
    await memory.save({ units: [unit] });
    const before = stage.read(stage.journals()[0] ?? '');
    expect(await memory.save({ units: [unit] })).toEqual(SAVED);
    expect(stage.read(stage.journals()[0] ?? '')).toBe(before);
  });

  test('of many calls at once keeps every record', async () => {
    const memory = await stage.open();
    const units = Array.from({ length: 50 }, (_, i) => unitOf(`نص ${i}`, `دەق ${i}`));
    await Promise.all(units.map((unit) => memory.save({ units: [unit] })));
    expect(idsOf(await stage.open())).toEqual(units.map(({ id }) => id).sort());
  });

  test('refuses a record that could not be read again, and the batch with it', async () => {
    const memory = await stage.open();
    const good = unitOf('نص', 'دەق');
    const half = unitOf('نص آخر', 'x\ud800y');
    const refused = await memory.save({ units: [good, half] });
    expect(refused).toMatchObject({
      ok: false,
      problem: {
        code: 'memory.record-refused',
        values: { id: half.id, reason: 'memory.line-invalid' },
      },
    });
    const long = unitOf('طويل', 'ێ'.repeat(600_000));
    expect(await memory.save({ units: [long] })).toMatchObject({
      ok: false,
      problem: { code: 'memory.record-refused' },
    });
    expect(idsOf(memory)).toEqual([]);
    expect(memory.pendingCount).toBe(0);
  });

  test('after closing is refused', async () => {
    const memory = await stage.open();
    await memory.close();
    expect(await memory.save({ units: [unitOf('a', 'b')] })).toMatchObject({
      ok: false,
      problem: { code: 'memory.closed' },
    });
  });
});

describe('a deletion', () => {
  test('is a tombstone that survives compaction', async () => {
    const memory = await stage.open();
    const unit = unitOf('نص', 'دەق');
    await memory.save({ units: [unit] });
    await memory.save({ units: [deleteUnit(unit)] });
    expect(memory.unit(unit.id)).toBeUndefined();
    expect(idsOf(memory)).toEqual([]);
    expect((await memory.compact()).ok).toBe(true);
    expect(stage.read('units.jsonl')).toContain('"deleted":true');
    expect(idsOf(await stage.open())).toEqual([]);
  });
});

describe('two sessions', () => {
  test('see what the other saves', async () => {
    const [a, b] = [await stage.open(), await stage.open()];
    const told: string[][] = [];
    const end = b.follow(({ units }) => told.push([...units]));
    const unit = unitOf('نص', 'دەق');
    await a.save({ units: [unit] });
    const looked = await b.refresh();
    expect(looked).toMatchObject({ ok: true, value: { units: [unit.id] } });
    expect(told).toEqual([[unit.id]]);
    expect(b.unit(unit.id)).toEqual(unit);
    end();
  });

  test('are told without asking', async () => {
    const [a, b] = [await stage.open(), await stage.open()];
    const told = new Promise<readonly string[]>((resolve) => {
      b.follow(({ units }) => resolve(units));
    });
    const unit = unitOf('نص', 'دەق');
    await a.save({ units: [unit] });
    expect(await told).toEqual([unit.id]);
  });

  test('that change one unit keep both texts, and both screens agree', async () => {
    const [a, b] = [await stage.open(), await stage.open()];
    const unit = unitOf('نص', 'یەک');
    await a.save({ units: [unit] });
    await b.refresh();
    await a.save({ units: [changed(unit, 'دوو', 'a', 1)] });
    await b.save({ units: [changed(unit, 'سێ', 'b', 2)] });
    await a.refresh();
    await b.refresh();
    expect(soraniOf(a.unit(unit.id)).now).toEqual(['سێ']);
    expect(soraniOf(a.unit(unit.id)).kept).toContain('دوو');
    expect(b.unit(unit.id)).toEqual(a.unit(unit.id));
    expect((await stage.open()).unit(unit.id)).toEqual(a.unit(unit.id));
  });

  test('of which one set its clock back a day: the newer edit wins', async () => {
    const [a, b] = [await stage.open(), await stage.open()];
    const unit = unitOf('نص', 'یەک', 'a', 50);
    await a.save({ units: [unit] });
    await b.refresh();
    await b.save({ units: [changed(unit, 'دوو', 'b', 1)] });
    await a.refresh();
    expect(soraniOf(a.unit(unit.id)).now).toEqual(['دوو']);
  });

  test('go on when one of them compacts', async () => {
    const [a, b] = [await stage.open(), await stage.open()];
    await a.save({ units: [unitOf('1', 'a')] });
    await b.save({ units: [unitOf('2', 'b')] });
    expect((await a.compact()).ok).toBe(true);
    await b.save({ units: [unitOf('3', 'c')] });
    const reloaded = await b.refresh();
    expect(reloaded).toMatchObject({ ok: true, value: { isReloaded: true } });
    await a.refresh();
    expect(idsOf(a)).toHaveLength(3);
    expect(idsOf(b)).toEqual(idsOf(a));
  });
});

describe('places', () => {
  test('a reference is read and never written to', async () => {
    const memory = await stage.open();
    const unit = unitOf('نص', 'دەق');
    await memory.save({ units: [unit] });
    await memory.close();
    stage.write('units.jsonl', '{"broken\n');
    const before = readdirSync(stage.dir, { recursive: true }).sort();
    const reference = await stage.open({ readOnly: true });
    expect(reference.readOnly).toBe(true);
    expect(reference.unit(unit.id)).toEqual(unit);
    for (const attempt of [reference.save({ units: [unit] }), reference.compact()])
      expect(await attempt).toMatchObject({ ok: false, problem: { code: 'memory.read-only' } });
    await reference.close();
    expect(readdirSync(stage.dir, { recursive: true }).sort()).toEqual(before);
    expect(stage.read('units.jsonl')).toBe('{"broken\n');
  });

  test('a folder without the right to write opens read-only and says so', async () => {
    mkdirSync(stage.dir);
    const environment = systemEnvironment();
    const files = { ...environment.files, mayWrite: () => false };
    const memory = await stage.open({ environment: { ...environment, files } });
    expect(memory.readOnly).toBe(true);
  });

  test.each([
    ['a file', 'memory.not-folder', true],
    ['nothing, read-only', 'memory.not-found', false],
  ])('%s is refused with %s', async (_, code, isFile) => {
    if (isFile) writeFileSync(stage.dir, '');
    const opened = await openMemory(stage.dir, { readOnly: !isFile });
    expect(opened).toMatchObject({ ok: false, problem: { code, at: { file: stage.dir } } });
  });

  test('a folder that was removed while open: not saved, and the unit is kept', async () => {
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a')] });
    rmSync(stage.dir, { recursive: true });
    const unit = unitOf('2', 'b');
    expect(await memory.save({ units: [unit] })).toMatchObject({
      ok: false,
      problem: { code: 'memory.folder-gone' },
    });
    expect(memory.pendingCount).toBe(1);
    expect(memory.unit(unit.id)).toEqual(unit);
  });

  test('a folder that was replaced while open is not taken for the old one', async () => {
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a')] });
    rmSync(stage.dir, { recursive: true });
    mkdirSync(join(stage.dir, 'journal'), { recursive: true });
    const saved = await memory.save({ units: [unitOf('2', 'b')] });
    expect(saved).toMatchObject({ ok: false, problem: { code: 'memory.folder-gone' } });
  });

  test('a journal that was removed while open is begun anew', async () => {
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a')] });
    rmSync(join(stage.dir, stage.journals()[0] ?? ''));
    const unit = unitOf('2', 'b');
    expect(await memory.save({ units: [unit] })).toEqual(SAVED);
    expect(idsOf(await stage.open())).toEqual([unit.id]);
  });

  test('a link to a memory stays a link', async () => {
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a')] });
    await memory.compact();
    const link = join(stage.root, 'link');
    symlinkSync(stage.dir, link);
    const linked = await stage.open({}, link);
    await linked.save({ units: [unitOf('2', 'b')] });
    expect((await linked.compact()).ok).toBe(true);
    await linked.close();
    expect(readFileSync(join(link, 'units.jsonl'), 'utf8').split('\n')).toHaveLength(4);
    expect(idsOf(await stage.open())).toHaveLength(2);
  });
});
