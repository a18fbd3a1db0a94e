/** The user's own settings: one file in the configuration folder, forgiving to read, careful to write. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  personalSettingsPath,
  readPersonalSettings,
  saveTerminalSettings,
  writePersonalSettings,
} from '../../src/app/index.ts';
import { temporaryFolder } from '../support/pty.ts';

let folder: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;
beforeEach(() => {
  folder = temporaryFolder('settings');
  env = { TARJUMAN_CONFIG: folder.path };
});
afterEach(() => folder.remove());

function given(text: string): void {
  const path = personalSettingsPath(env);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const inFile = (): unknown => JSON.parse(readFileSync(personalSettingsPath(env), 'utf8'));

test('without a file everything is as it comes', () => {
  expect(readPersonalSettings(env)).toEqual({
    ok: true,
    value: {
      digits: 'auto',
      theme: 'auto',
      mouse: 'off',
      keys: {},
      terminals: {},
      welcomed: false,
    },
  });
});

test('what does not fit counts as not set, and stays in the file', async () => {
  given(
    '{"uiLanguage":"fr","digits":"roman","mouse":"yes","keys":{"help.toggle":["F1"],"back":7},"colour":"blue"}',
  );
  const read = readPersonalSettings(env);
  expect(read.ok && read.value).toMatchObject({
    digits: 'auto',
    mouse: 'off',
    keys: { 'help.toggle': ['F1'] },
  });
  await writePersonalSettings({ uiLanguage: 'ckb' }, env);
  expect(inFile()).toMatchObject({ colour: 'blue', mouse: 'yes', uiLanguage: 'ckb' });
});

test('what was found about one terminal stays when another is calibrated', async () => {
  await saveTerminalSettings('vte', { strategy: 'explicit' }, env);
  await saveTerminalSettings('xterm', { strategy: 'app' }, env);
  expect(inFile()).toEqual({
    terminals: { vte: { strategy: 'explicit' }, xterm: { strategy: 'app' } },
  });
});

test('a torn file is said and left as it is', async () => {
  given('{"mouse": tr');
  expect(readPersonalSettings(env)).toMatchObject({
    ok: false,
    problem: { code: 'settings.invalid' },
  });
  expect((await writePersonalSettings({ mouse: 'clicks' }, env)).ok).toBe(false);
  expect(readFileSync(personalSettingsPath(env), 'utf8')).toBe('{"mouse": tr');
});

test('a wheel that was switched on before there were clicks stays one', () => {
  given('{"mouse":true}');
  expect(readPersonalSettings(env)).toMatchObject({ ok: true, value: { mouse: 'wheel' } });
});
