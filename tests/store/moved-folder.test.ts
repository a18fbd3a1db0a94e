/** The folder of a memory that is not where it was, or not yet what it will be. */
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkLog } from '../../src/store/index.ts';
import { idsOf, Stage, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

const GONE = { ok: false, problem: { code: 'memory.folder-gone' } };
const SAVED = { ok: true, value: undefined };

/** Leaves a memory with one unit behind. */
async function leaveMemory(): Promise<void> {
  const memory = await stage.open();
  await memory.save({ units: [unitOf('1', 'a')] });
  await memory.close();
}

describe('a memory whose folder goes before anything was saved in this session', () => {
  test('is not begun anew in its place, and takes the unit when the folder is back', async () => {
    await leaveMemory();
    const memory = await stage.open();
    const away = `${stage.dir}-away`;
    renameSync(stage.dir, away);
    const unit = unitOf('2', 'b');
    expect(await memory.save({ units: [unit] })).toMatchObject(GONE);
    expect(existsSync(stage.dir)).toBe(false);
    expect(memory.pendingCount).toBe(1);
    renameSync(away, stage.dir);
    expect(await memory.save({})).toEqual(SAVED);
    expect(idsOf(await stage.open())).toHaveLength(2);
  });

  test('does not write to another that stands in its place', async () => {
    await leaveMemory();
    const link = join(stage.root, 'link');
    symlinkSync(stage.dir, link);
    const memory = await stage.open({}, link);
    rmSync(link);
    mkdirSync(join(stage.root, 'other'));
    symlinkSync(join(stage.root, 'other'), link);
    expect(await memory.save({ units: [unitOf('2', 'b')] })).toMatchObject(GONE);
    expect(await memory.compact()).toMatchObject(GONE);
    const bulk = memory.bulk();
    if (!bulk.ok) throw new Error(bulk.problem.code);
    const units = Array.from({ length: 5500 }, (_, i) => unitOf(`${i}`, 'x'));
    await bulk.value.take(units);
    expect(await bulk.value.commit()).toMatchObject(GONE);
    bulk.value.discard();
    expect(existsSync(join(stage.root, 'other', 'journal'))).toBe(false);
  });

  test('keeps the drafts too', async () => {
    await leaveMemory();
    const document = { path: '/text', contentHash: '1' };
    const opened = await openWorkLog(stage.dir, document);
    if (!opened.ok) throw new Error(opened.problem.code);
    renameSync(stage.dir, `${stage.dir}-away`);
    expect(await opened.value.append([{ typed: 'ا' }])).toMatchObject(GONE);
    expect(existsSync(stage.dir)).toBe(false);
    renameSync(`${stage.dir}-away`, stage.dir);
    expect(await opened.value.append([])).toEqual(SAVED);
    await opened.value.close();
    const again = await openWorkLog(stage.dir, document);
    expect(again.ok && again.value.entries).toEqual([{ typed: 'ا' }]);
  });
});

describe('a folder that becomes a memory', () => {
  test('gets the files that let git merge it, though somebody has made it before', async () => {
    mkdirSync(stage.dir);
    writeFileSync(join(stage.dir, '.gitignore'), 'mine\n');
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a')] });
    expect(stage.read('.gitattributes')).toContain('merge=union');
    expect(stage.read('.gitignore')).toBe('mine\n');
  });

  test('that is one already is left as it is', async () => {
    stage.write('units.jsonl', '{"tarjuman":1}\n');
    const memory = await stage.open();
    await memory.save({ units: [unitOf('1', 'a')] });
    expect(stage.has('.gitattributes')).toBe(false);
  });
});
