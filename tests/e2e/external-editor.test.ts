/** The translation in the user's own editor: lent terminal, one edit, one undo. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const CTRL_E = '\u0005';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('editor');
});
afterEach(() => {
  endPrograms();
  folder.remove();
});

/** An editor that is a Node script: it gets the file as its last argument. */
function start(script: string) {
  const editor = join(folder.path, 'editor.cjs');
  writeFileSync(editor, script);
  const text = join(folder.path, 'a.ar.txt');
  writeFileSync(text, 'زار الوزير أربيل اليوم.\n');
  return startProgram(
    ['translate', text, '--to', 'en', '--memory', join(folder.path, 'memory'), '--ui-lang', 'en'],
    { env: { VISUAL: `"${process.execPath}" "${editor}"` } },
  );
}

test('what was written there is the translation, and one undo takes it back', async () => {
  const program = start(`
    const fs = require('node:fs'); const path = process.argv.at(-1);
    fs.writeFileSync(path, fs.readFileSync(path, 'utf8').trim() + ' visited Erbil today.\\n');
  `);
  await program.shows('1/1');
  await program.press('The minister', CTRL_E);
  await program.shows('The minister visited Erbil today.');
  await program.press(KEYS.ctrlZ);
  await program.hides('visited Erbil today.');
  await program.shows('The minister');
});

test('an editor that fails changes nothing, and that is said', async () => {
  const program = start('process.exit(3);');
  await program.shows('1/1');
  await program.press('The minister', CTRL_E);
  await program.shows('could not be used');
  expect(program.text()).toContain('The minister');
});
