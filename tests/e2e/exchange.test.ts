/** Import and export from inside the program: looked at first, done on a second Enter, offered at once. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const CTRL_N = '\u000e';

let folder: ReturnType<typeof temporaryFolder>;
const at = (name: string) => join(folder.path, name);
beforeEach(() => {
  folder = temporaryFolder('exchange');
  writeFileSync(at('a.ar.txt'), 'زار الوزير أربيل اليوم.\n');
  writeFileSync(
    at('units.tsv'),
    'ar\ten\nزار الوزير أربيل اليوم.\tThe minister visited Erbil today.\nعاد الوفد.\tThe delegation returned.\n\tno source\n',
  );
});
afterEach(() => {
  endPrograms();
  folder.remove();
});

const start = () =>
  startProgram(
    ['translate', at('a.ar.txt'), '--to', 'en', '--memory', at('memory'), '--ui-lang', 'en'],
    { cwd: folder.path, columns: 110, rows: 40 },
  );

test('a table is looked at, then taken in, and its match is offered at once', async () => {
  const program = start();
  await program.shows('1/1');
  await program.press(CTRL_N, 'uni', KEYS.tab);
  await program.shows('units.tsv');
  await program.press(KEYS.enter);
  await program.shows('This is what would happen');
  expect(program.text()).toMatch(/2\s+new/);
  expect(program.text()).toMatch(/1\s+left out/);
  await program.press(KEYS.enter);
  await program.shows('Imported.');
  await program.press(KEYS.enter);
  await program.shows('100%');
  await program.shows('The minister visited Erbil today.');
});

test('a file that is not there is said, and the form stays', async () => {
  const program = start();
  await program.shows('1/1');
  await program.press(CTRL_N, 'nothing.tmx', KEYS.enter);
  await program.shows('nothing.tmx');
  await program.shows(/not found|no such file|There is no/i);
  expect(program.text()).toContain('Import into the memory');
});

test('the memory is exported, and a file that is there is replaced only when asked twice', async () => {
  writeFileSync(at('out.tmx'), 'mine');
  const program = start();
  await program.shows('1/1');
  await program.press('The minister visited Erbil today.', KEYS.enter);
  await program.shows('saved');
  await program.press(KEYS.f2, 'Export the', KEYS.enter);
  await program.shows('Tab completes');
  await program.press('out.tmx', KEYS.enter);
  await program.shows('is there already');
  expect(readFileSync(at('out.tmx'), 'utf8')).toBe('mine');
  await program.press(KEYS.enter);
  await program.shows('Written');
  expect(readFileSync(at('out.tmx'), 'utf8')).toContain('The minister visited Erbil today.');
});

test('with no name the translation is written beside its source', async () => {
  const program = start();
  await program.shows('1/1');
  await program.press('The minister visited Erbil today.', KEYS.enter);
  await program.shows('saved');
  await program.press(KEYS.f2, 'Export the', KEYS.enter);
  await program.shows('Tab completes');
  await program.press(KEYS.enter);
  await program.shows('Written');
  expect(existsSync(at('a.en.txt'))).toBe(true);
});
