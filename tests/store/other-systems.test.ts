/** What other systems do differently: Windows refuses to replace an open file, exFAT has no second names. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockMemory } from '../../src/store/compact/lock.ts';
import { replaceFile } from '../../src/store/disk/durable.ts';
import { renameWaitsOn } from '../../src/store/disk/file-layer.ts';
import { secondName } from '../../src/store/disk/second-name.ts';
import type { FileLayer, StoreEnvironment } from '../../src/store/index.ts';
import { temporaryFolder } from '../support/pty.ts';
import { type Fault, machineWith } from './failing-files.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('other');
});
afterEach(() => folder.remove());

describe('a file that another program has open', () => {
  const WAITS = [0, 0, 0];

  async function replaced(fault: Fault, renameWaitsMs: readonly number[]) {
    const path = join(folder.path, 'units.jsonl');
    writeFileSync(path, 'old');
    const { environment, log } = machineWith(fault);
    const files: FileLayer = { ...environment.files, renameWaitsMs };
    const done = replaceFile(files, path, [Buffer.from('new')], 'u').then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );
    return {
      result: await done,
      text: readFileSync(path, 'utf8'),
      renames: log.filter((line) => line.startsWith('rename')).length,
      isTidy: !existsSync(join(folder.path, '.units.jsonl.u')),
    };
  }

  test.each(['EPERM', 'EACCES', 'EBUSY'])('%s is tried again until it is let go', async (code) => {
    const fault = { operations: ['rename'], from: 1, times: 2, code } as const;
    expect(await replaced(fault, WAITS)).toEqual({
      result: 'done',
      text: 'new',
      renames: 3,
      isTidy: true,
    });
  });

  test('that is never let go leaves everything as it was, and says so', async () => {
    const fault = { operations: ['rename'], from: 1, times: 99, code: 'EPERM' } as const;
    expect(await replaced(fault, WAITS)).toEqual({
      result: 'EPERM',
      text: 'old',
      renames: 4,
      isTidy: true,
    });
  });

  test('other errors, and other systems, are not waited for', async () => {
    const full = { operations: ['rename'], from: 1, code: 'ENOSPC' } as const;
    expect(await replaced(full, WAITS)).toMatchObject({ result: 'ENOSPC', renames: 1 });
    const denied = { operations: ['rename'], from: 1, code: 'EPERM' } as const;
    expect(await replaced(denied, renameWaitsOn('linux'))).toMatchObject({ renames: 1 });
    expect(renameWaitsOn('win32').length).toBeGreaterThan(3);
  });
});

describe('a file system without second names', () => {
  const WITHOUT = { operations: ['link'], from: 1, times: 99, code: 'ENOTSUP' } as const;

  test('a copy is kept instead', async () => {
    const { files } = machineWith(WITHOUT).environment;
    const [from, to] = [join(folder.path, 'a'), join(folder.path, 'b')];
    writeFileSync(from, 'text');
    await secondName(files, from, to);
    expect(readFileSync(to, 'utf8')).toBe('text');
    writeFileSync(from, 'later');
    await secondName(machineWith({ ...WITHOUT, code: 'EEXIST' }).environment.files, from, to);
    expect(readFileSync(to, 'utf8')).toBe('text');
  });

  test('one compaction at a time all the same', async () => {
    const dir = join(folder.path, 'memory');
    mkdirSync(dir);
    const environment: StoreEnvironment = {
      ...machineWith(WITHOUT).environment,
      platform: 'darwin',
      lifeOf: () => 'alive',
    };
    const unlock = await lockMemory(environment, dir);
    expect(unlock).toBeDefined();
    expect(await lockMemory(environment, dir)).toBeUndefined();
    await unlock?.();
    const again = await lockMemory(environment, dir);
    expect(again).toBeDefined();
    await again?.();
  });
});
