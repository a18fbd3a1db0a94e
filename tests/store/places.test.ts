import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  locateMemory,
  openMemory,
  readSettings,
  settingsPath,
  userFolders,
  writeSettings,
} from '../../src/store/index.ts';
import { Stage } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

/** Makes a memory with one record and returns its path. */
function memoryAt(...parts: string[]): string {
  const dir = join(stage.root, ...parts);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'units.jsonl'), '{"tarjuman":1}\n');
  return dir;
}

describe('where the memory is', () => {
  const locate = (more: Partial<Parameters<typeof locateMemory>[0]> = {}) =>
    locateMemory({ env: {}, cwd: stage.root, dataHome: join(stage.root, 'home'), ...more });

  test('the flag goes before the variable, and both before the folders', () => {
    memoryAt('memory', 'newsroom');
    const env = { TARJUMAN_MEMORY: 'b' };
    expect(locate({ flag: 'a', env })).toEqual({
      memory: join(stage.root, 'a'),
      references: [],
      how: 'flag',
    });
    expect(locate({ env })).toMatchObject({ memory: join(stage.root, 'b'), how: 'environment' });
  });

  test('the nearest memory folder here or above holds it, and its siblings are references', () => {
    const sport = memoryAt('memory', 'sport');
    const newsroom = memoryAt('memory', 'newsroom');
    mkdirSync(join(stage.root, 'memory', 'no-memory'));
    const cwd = join(stage.root, 'articles', '2026');
    mkdirSync(cwd, { recursive: true });
    expect(locate({ cwd })).toEqual({
      memory: join(stage.root, 'memory', 'work'),
      references: [newsroom, sport],
      how: 'project',
    });
  });

  test('without any it is in the folder for the user, beside the memory that ships', () => {
    const starter = memoryAt('program', 'newsroom');
    expect(locate({ starter })).toEqual({
      memory: join(stage.root, 'home', 'tarjuman', 'memory', 'work'),
      references: [starter],
      how: 'user',
    });
  });

  test('no folder is a reference twice, nor the memory its own', () => {
    const newsroom = memoryAt('memory', 'newsroom');
    const work = memoryAt('memory', 'work');
    expect(locate({ references: [newsroom, work, 'memory/newsroom'] }).references).toEqual([
      newsroom,
    ]);
  });

  test.each([
    ['linux', {}, '/h/.local/share', '/h/.config'],
    ['linux', { XDG_DATA_HOME: '/d', XDG_CONFIG_HOME: '/c' }, '/d', '/c'],
    ['darwin', {}, '/h/Library/Application Support', '/h/Library/Application Support'],
    ['win32', { LOCALAPPDATA: '/l', APPDATA: '/r' }, '/l', '/r'],
  ] as const)('on %s with %j', (platform, env, dataHome, configHome) => {
    expect(userFolders(platform, env, '/h')).toEqual({ dataHome, configHome });
  });
});

describe('what stands in the way', () => {
  test('a file above the folder is named', async () => {
    writeFileSync(join(stage.root, 'file'), 'x');
    for (const dir of [join(stage.root, 'file'), join(stage.root, 'file', 'a', 'b')])
      expect(await openMemory(dir)).toMatchObject({
        ok: false,
        problem: { code: 'memory.not-folder', at: { file: join(stage.root, 'file') } },
      });
  });

  test.skipIf(process.platform === 'win32')(
    'what is no file is neither read nor waited for',
    async () => {
      const dir = memoryAt('work');
      mkdirSync(join(dir, 'journal', 'folder.jsonl'), { recursive: true });
      execFileSync('mkfifo', [join(dir, 'journal', 'pipe.jsonl')]);
      const memory = await stage.open({}, dir);
      expect(memory.problems).toEqual([]);
      expect([...memory.units()]).toEqual([]);
      rmSync(join(dir, 'units.jsonl'));
      execFileSync('mkfifo', [join(dir, 'units.jsonl')]);
      expect(await openMemory(dir)).toMatchObject({
        ok: false,
        problem: { code: 'memory.not-file', at: { file: join(dir, 'units.jsonl') } },
      });
    },
  );
});

describe('settings', () => {
  test('are empty when there are none', () => {
    expect(readSettings(settingsPath(stage.dir))).toEqual({ ok: true, value: {} });
  });

  test('given replace their namesakes, undefined removes, all others stay', async () => {
    const path = settingsPath(stage.dir);
    await writeSettings(path, { digits: 'western', threshold: 0.7, later: { x: 1 } });
    expect(await writeSettings(path, { threshold: 0.6, digits: undefined })).toMatchObject({
      ok: true,
    });
    expect(readSettings(path)).toEqual({ ok: true, value: { threshold: 0.6, later: { x: 1 } } });
  });

  test.each(['{', '[]', 'null', '"x"'])('that are %s are refused and left alone', async (text) => {
    stage.write('settings.json', text);
    const path = settingsPath(stage.dir);
    const refused = { ok: false, problem: { code: 'settings.invalid', at: { file: path } } };
    expect(readSettings(path)).toEqual(refused);
    expect(await writeSettings(path, { a: 1 })).toEqual(refused);
    expect(stage.read('settings.json')).toBe(text);
  });
});
