/** The tour of the README on the built program: what a translator does on the first morning, and finds the next day. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const memory = temporaryFolder('tour');
const sample = `${root}memory/newsroom/samples/03-return.ar.txt`;
const shared = ['--memory', memory.path, '--reference', `${root}memory/newsroom`];
const open = () =>
  startProgram(['translate', sample, '--to', 'ckb', ...shared], { columns: 110, rows: 40 });

afterEach(endPrograms);
afterAll(memory.remove);

const goTo = (row: number) => [KEYS.ctrlG, ...String(row), KEYS.enter];
const alt = (digit: number) => `\u001B${digit}`;

test('context, fuzzy, a stored statement, undo, and everything is there the next day', {
  timeout: 90_000,
}, async () => {
  const first = open();
  await first.shows('0/19 confirmed');

  // A sentence that stood between the same neighbours.
  await first.press(...goTo(19));
  await first.shows('102%');
  await first.press(alt(1), KEYS.enter);
  await first.shows('1/19 confirmed');
  await first.shows('saved');

  // A similar one, taken and changed.
  await first.press(...goTo(15));
  await first.shows('90%');
  await first.press(alt(1), ...' ئێستا');
  await first.shows('ئێستا');
  await first.press(KEYS.enter);
  await first.shows('2/19 confirmed');

  // A tweet that was written in Kurdish: the strip says so, and confirming a translation of a translation stops.
  await first.press(...goTo(8));
  await first.shows('written in Kurdish: use the original');
  await first.press(...'دەقێکی دیکە');
  await first.press(KEYS.enter);
  await first.shows('Translate it back, knowingly');
  await first.press(KEYS.escape);
  await first.hides('Translate it back, knowingly');

  // The stored original goes in instead, and is confirmed without a stop.
  await first.press(' ', alt(2));
  await first.shows('The stored wording is in the translation');
  await first.press(KEYS.enter);
  await first.shows('3/19 confirmed');

  await first.press(KEYS.ctrlZ);
  await first.shows('2/19 confirmed');
  await first.press(KEYS.ctrlX);
  await first.shows('Quit?');
  await first.press(KEYS.enter);
  expect((await first.exit).exitCode).toBe(0);

  const second = open();
  await second.shows('2/19 confirmed');
  await second.press(...goTo(8));
  await second.shows('دەقێکی دیکە');
  await second.press(...goTo(15));
  await second.shows('ئێستا');
  await second.press(KEYS.ctrlX);
  await second.shows('Quit?');
  await second.press(KEYS.enter);
  expect((await second.exit).exitCode).toBe(0);

  const found = execFileSync(
    process.execPath,
    [`${root}dist/main.js`, 'search', 'ئێستا', '--memory', memory.path],
    { encoding: 'utf8' },
  );
  expect(found).toContain('ئێستا');
});

test('killed after "saved", the confirmed row is there when the text is opened again', {
  timeout: 90_000,
}, async () => {
  const folder = temporaryFolder('killed-screen');
  const start = () =>
    startProgram(['translate', sample, '--to', 'kmr', '--memory', folder.path], {
      columns: 110,
      rows: 40,
    });
  const first = start();
  await first.shows('0/19 confirmed');
  await first.press(...goTo(6), ...'Mayînek teqiya.', KEYS.enter);
  await first.shows('1/19 confirmed');
  await first.shows('saved');
  first.kill('SIGKILL');
  await first.exit;
  const second = start();
  await second.shows('1/19 confirmed');
  await second.press(...goTo(6));
  await second.shows('Mayînek teqiya.');
  second.kill('SIGKILL');
  await second.exit;
  folder.remove();
});

test('where no whole segment is like it, a known part goes in at the caret with one key', {
  timeout: 90_000,
}, async () => {
  const folder = temporaryFolder('parts');
  const dam = `${root}memory/newsroom/samples/04-dam.ar.txt`;
  const references = ['--reference', `${root}memory/newsroom`];
  const args = ['translate', dam, '--to', 'ckb', '--memory', folder.path, ...references];
  const program = startProgram(args, { columns: 130, rows: 44 });
  await program.press(...goTo(8));
  await program.shows('no whole match; known parts of this segment');
  await program.shows('[تۆڕی فریاگوزاریی شەمرین]');
  await program.press(...'لای خۆیەوە ', alt(1));
  await program.shows('The part is in the translation');
  await program.shows('لای خۆیەوە تۆڕی فریاگوزاریی شەمرین');
  await program.press(KEYS.ctrlZ);
  await program.hides('لای خۆیەوە تۆڕی فریاگوزاریی شەمرین');
  program.kill('SIGKILL');
  await program.exit;
  folder.remove();
});
