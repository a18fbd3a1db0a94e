/** The first start: a page that greets, is gone for good, and is never in the way; the settings list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('first');
});
afterEach(() => {
  endPrograms();
  folder.remove();
});

const start = () =>
  startProgram(['--memory', join(folder.path, 'memory')], {
    columns: 110,
    rows: 36,
    env: { TARJUMAN_CONFIG: folder.path },
  });
const settings = () => JSON.parse(readFileSync(join(folder.path, 'settings.json'), 'utf8'));

test('the language chosen on the first page is the one of the next start, and the page is gone', async () => {
  const first = start();
  await first.shows('Enter starts');
  await first.press(KEYS.up);
  await first.shows('Enter dest pê dike');
  await first.press(KEYS.enter);
  await first.hides('Enter dest pê dike');
  await first.press(KEYS.ctrlX, KEYS.ctrlX);
  await first.exit;
  expect(settings()).toMatchObject({ uiLanguage: 'kmr', welcomed: true });
  const second = start();
  await second.shows('0/19');
  expect(second.text()).toContain('pêşniyar');
});

test('whoever just types is not held up: what was typed stands in the translation', async () => {
  const program = start();
  await program.shows('Enter starts');
  await program.press('س', 'ڵ', 'او');
  await program.hides('Enter starts');
  await program.shows('سڵاو');
});

test('a setting is changed in the list and kept', async () => {
  const program = start();
  await program.shows('Enter starts');
  await program.press(KEYS.escape, KEYS.f2, 'Settings', KEYS.enter);
  await program.shows('Your work is kept in');
  await program.press(KEYS.down, KEYS.right, KEYS.right);
  // Digits change under the eyes: the sample, and the count of the top bar.
  await program.shows('\u0660\u0661\u0662\u0663\u0664\u0665\u0666');
  await program.shows('\u0660/\u0661\u0669');
  await program.press(KEYS.down, KEYS.down, KEYS.right);
  await program.shows('the wheel moves up and down');
  await program.press(KEYS.enter, KEYS.ctrlX, KEYS.ctrlX);
  await program.exit;
  expect(settings()).toMatchObject({ digits: 'arab', mouse: 'wheel' });
});
