/** Words one by one in the built program: looked up, put in, finished while typing, undone. */
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const memory = temporaryFolder('words');
const sample = `${root}memory/newsroom/samples/03-return.ar.txt`;

afterEach(endPrograms);
afterAll(memory.remove);

const ALT_0 = '\u001B0';
const F12 = '\u001B[24~';

test('a word of the segment is found by its letters, put in, taken back, and finished by one key', {
  timeout: 60_000,
}, async () => {
  const program = startProgram(
    ['translate', sample, '--to', 'kmr', '--memory', memory.path].concat(
      '--reference',
      `${root}memory/newsroom`,
    ),
    { columns: 110, rows: 36 },
  );
  await program.shows('0/19 confirmed');

  await program.press(ALT_0);
  await program.shows('words of segment 2');
  await program.shows(/\d+ times in the memory/, 20_000);
  await program.press(...'kan');
  await program.hides('starter table');
  await program.shows(/Kanîzêrê.*times in the memory/);
  await program.press(KEYS.enter);
  await program.hides('words of segment 2');
  await program.shows(/^Kanîzêrê/m);

  await program.press(KEYS.ctrlZ);
  await program.shows('Undone');
  await program.press(...'Li kan');
  await program.shows(/kan → Kanîzêrê/);
  await program.press(F12);
  await program.shows(/^Li Kanîzêrê/m);
  await program.shows('saved');
  expect(program.text()).not.toContain('kan → ');
});
