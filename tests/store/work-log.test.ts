import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type OpenWorkLogOptions,
  openWorkLog,
  systemEnvironment,
  type WorkLog,
} from '../../src/store/index.ts';
import { machineWith } from './failing-files.ts';
import { Stage } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

const ARTICLE = { path: '/news/a.txt', contentHash: 'h1' };
const SAVED = { ok: true, value: undefined };

async function open(identity = ARTICLE, options: OpenWorkLogOptions = {}): Promise<WorkLog> {
  const log = await openWorkLog(stage.dir, identity, options);
  if (!log.ok) throw new Error(JSON.stringify(log.problem));
  return log.value;
}

/** Opens, appends, closes. */
async function work(identity: typeof ARTICLE, ...entries: unknown[]): Promise<void> {
  const log = await open(identity);
  expect(await log.append(entries)).toEqual(SAVED);
  expect(await log.close()).toEqual(SAVED);
}

describe('the work on a document', () => {
  test('is there when it is opened again, in order', async () => {
    expect(await open()).toMatchObject({ entries: [], origin: 'new' });
    await work(ARTICLE, { op: 'a' }, ['b'], null);
    await work(ARTICLE, 'c');
    expect(await open()).toMatchObject({
      entries: [{ op: 'a' }, ['b'], null, 'c'],
      origin: 'same',
    });
  });

  test('is not written before something was done', async () => {
    const log = await open();
    await log.close();
    expect(() => stage.names()).toThrow();
  });

  test('is found again after the document has moved, and moves with it', async () => {
    await work(ARTICLE, 'a');
    const moved = { path: '/archive/a.txt', contentHash: 'h1' };
    expect(await open(moved)).toMatchObject({ entries: ['a'], origin: 'moved', pendingCount: 0 });
    await work(moved, 'b');
    const edited = { path: '/archive/a.txt', contentHash: 'h2' };
    expect(await open(moved)).toMatchObject({ entries: ['a', 'b'], origin: 'same' });
    expect(await open(edited)).toMatchObject({ entries: ['a', 'b'], origin: 'changed' });
    expect(await open()).toMatchObject({ entries: ['a'], origin: 'same' });
  });

  test('on an earlier content is handed over flagged, and is not part of the new log', async () => {
    await work(ARTICLE, 'a');
    const edited = { ...ARTICLE, contentHash: 'h2' };
    expect(await open(edited)).toMatchObject({ entries: ['a'], origin: 'changed' });
    await work(edited, 'b');
    expect(await open(edited)).toMatchObject({ entries: ['b'], origin: 'same' });
    expect(await open()).toMatchObject({ entries: ['a'], origin: 'same' });
  });

  test('for one purpose is kept apart from that for another', async () => {
    const sorani = { ...ARTICLE, purpose: 'ckb' };
    await work(sorani, 'a');
    expect(await open({ ...ARTICLE, purpose: 'kmr' } as typeof ARTICLE)).toMatchObject({
      entries: [],
      origin: 'new',
    });
    expect(await open(sorani)).toMatchObject({ entries: ['a'] });
  });

  test('can be begun anew, whole or not at all', async () => {
    await work(ARTICLE, 'a', 'b');
    const log = await open();
    await log.append(['c']);
    expect(await log.restart(['x'])).toEqual(SAVED);
    await log.append(['y']);
    expect((await open()).entries).toEqual(['x', 'y']);
    await log.close();
    await work(ARTICLE, 'z');
    expect((await open()).entries).toEqual(['x', 'y', 'z']);
  });

  test('begun anew by a program that was killed on the way is the old one', async () => {
    await work(ARTICLE, 'a', 'b');
    const log = await open();
    await log.restart(['x', 'y']);
    await log.close();
    const folder = join(stage.dir, 'documents');
    const { readdirSync } = await import('node:fs');
    const journals = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(folder, name));
    const path = journals.find((name) => readFileSync(name, 'utf8').includes('voids')) ?? '';
    const bytes = readFileSync(path);
    for (let cut = 0; cut < bytes.length; cut += 1) {
      writeFileSync(path, bytes.subarray(0, cut));
      // Without its line end the last line is not there, and it is the one that counts.
      expect([cut, (await open()).entries]).toEqual([cut, ['a', 'b']]);
    }
  });

  test('that another running program has open is said to be', async () => {
    const environment = systemEnvironment();
    const other = { ...environment, self: { ...environment.self, pid: process.ppid, started: '' } };
    const log = await open(ARTICLE, { environment: other });
    await log.append(['a']);
    expect((await open()).isOpenElsewhere).toBe(true);
    expect((await open(ARTICLE, { environment: other })).isOpenElsewhere).toBe(false);
    await log.close();
  });

  test('that cannot be written is kept, and written by the next call', async () => {
    await work(ARTICLE, 'a');
    const machine = machineWith({ operations: ['write'], from: 1, code: 'ENOSPC' });
    const log = await open(ARTICLE, { environment: machine.environment });
    expect(await log.append(['b'])).toMatchObject({
      ok: false,
      problem: { code: 'memory.disk-full' },
    });
    expect(log.pendingCount).toBe(1);
    expect(await log.append([])).toEqual(SAVED);
    expect(log.pendingCount).toBe(0);
    expect((await open()).entries).toEqual(['a', 'b']);
  });

  test('whose flush failed does not stand there twice', async () => {
    await work(ARTICLE, 'a');
    const machine = machineWith({ operations: ['flush'], from: 1, times: 2, code: 'EIO' });
    const log = await open(ARTICLE, { environment: machine.environment });
    expect((await log.append(['b'])).ok).toBe(false);
    expect((await log.restart(['c'])).ok).toBe(false);
    expect(await log.append(['d'])).toEqual(SAVED);
    expect((await open()).entries).toEqual(['c', 'd']);
  });

  test('with a damaged line gives the rest and says so', async () => {
    await work(ARTICLE, 'a', 'b', 'c');
    const { readdirSync } = await import('node:fs');
    const folder = join(stage.dir, 'documents');
    const [name = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.jsonl'),
    );
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"b"', '"B"'));
    const log = await open();
    expect(log.entries).toEqual(['a', 'c']);
    expect(log.problems).toMatchObject([{ code: 'memory.line-damaged', at: { line: 3 } }]);
  });
});
