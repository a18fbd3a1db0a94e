/** The doctor at a terminal: its lines, the calibration by picture, and the next start that goes by it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { endPrograms, startProgram, temporaryFolder } from '../support/pty.ts';

const folder = temporaryFolder('doctor');
afterEach(endPrograms);
afterAll(folder.remove);

const settings = join(folder.path, 'config', 'settings.json');
const start = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  startProgram(['doctor', '--memory', join(folder.path, 'memory'), ...args], {
    columns: 100,
    rows: 40,
    env: { TARJUMAN_BIDI: '', TARJUMAN_CONFIG: join(folder.path, 'config'), ...env },
  });

test('Enter alone leaves everything as it is', async () => {
  const program = start();
  await program.shows('Which numbers read correctly');
  await program.press('\r');
  await program.shows('Nothing was changed.');
  expect((await program.exit).exitCode).toBe(0);
  expect(existsSync(settings)).toBe(false);
});

test('numbers in Arabic digits choose; the choice is kept for this terminal and the next start goes by it', async () => {
  const first = start();
  await first.shows('Which numbers read correctly');
  expect(first.text()).toContain('app (xterm.js: known terminal)');
  await first.press('\u0665', '\r');
  await first.shows('Which numbers show a box');
  await first.press('\u06f4', '5', '\r');
  await first.shows('U+06C6 U+06D5');
  await first.exit;
  const kept = JSON.parse(readFileSync(settings, 'utf8')).terminals;
  const [key = ''] = Object.keys(kept);
  expect(kept[key]).toMatchObject({ strategy: 'override', forms: 'safe', ae: 'heh' });

  const second = start(['--json']);
  await second.exit;
  expect(second.text()).toContain('override (xterm.js, saved)');
});

test('the report holds the answers and the widths, escaped', async () => {
  const program = start(['--report'], { LANG: 'en_US.UTF-8' });
  await program.exit;
  const text = program.text();
  expect(text).toMatch(/da2: 0;\d+;0/);
  expect(text).toMatch(/lamAlef: 2/);
  expect(text).not.toContain(folder.path);
});
