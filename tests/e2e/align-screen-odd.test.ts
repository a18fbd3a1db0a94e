/** Texts that do not belong together, on the align screen: it says so in words and can be left. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const sample = (name: string) =>
  fileURLToPath(new URL(`../../memory/newsroom/samples/${name}`, import.meta.url));
const folder = temporaryFolder('align-screen-odd');
afterEach(endPrograms);
afterAll(folder.remove);

function file(name: string, text: string): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
}

const sorani = sample('03-return.ckb.txt');
const many = Array.from({ length: 500 }, (_, at) => `Çêker ${at} goşt û penîr difiroşe.`);

test.each([
  ['an empty text', [sorani, file('empty.ar.txt', '')], 'nothing to align'],
  [
    'nothing but furniture',
    [file('page.ar.txt', 'شارك\n\nطباعة\n\nاقرأ أيضا\n\nتويتر\n\nفيسبوك'), sorani],
    'nothing to align',
  ],
  [
    'one sentence and five hundred',
    [
      file('one.ar.txt', 'قال الوزير إن الجسر سيفتح صباح غد.'),
      file('many.kmr.txt', many.join('\n\n')),
    ],
    'Hardly anything',
  ],
  [
    'a Sorani text named as English',
    ['--from', 'en', sorani, sample('03-return.ar.txt')],
    'reads as Sorani, not as English',
  ],
])('%s', { timeout: 60_000 }, async (name, args, words) => {
  const memory = join(folder.path, `memory ${name}`);
  const program = startProgram(['align', ...args, '--memory', memory]);
  await program.shows(words, 30_000);
  await program.press(KEYS.ctrlX);
  await program.shows('Quit?');
  await program.press(KEYS.enter);
  expect((await program.exit).exitCode).toBe(0);
});
