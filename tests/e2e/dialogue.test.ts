/** The work as lines (`--plain`): what a screen reader hears, and what is on disk afterwards. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../support/pty.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('dialogue');
  writeFileSync(
    join(folder.path, 'a.ar.txt'),
    'زار الوزير أربيل اليوم.\nوالتقى 26 نائباً في البرلمان.\n',
  );
});
afterEach(() => folder.remove());

function dialogue(...typed: readonly string[]) {
  const memory = join(folder.path, 'memory');
  const args = ['translate', join(folder.path, 'a.ar.txt'), '--to', 'en', '--plain'];
  const run = spawnSync(process.execPath, [main, ...args, '--memory', memory, '--ui-lang', 'en'], {
    input: typed.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
    env: { ...process.env, TARJUMAN_CONFIG: join(folder.path, 'settings') },
  });
  return { code: run.status, said: run.stdout, errors: run.stderr };
}

test('a typed line is the translation, confirmed and on disk, and the next segment is read', () => {
  const { code, said, errors } = dialogue('The minister visited Erbil today.');
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(said).toContain('Segment 1 of 2');
  expect(said).toContain('Saved. 1 of 2 segments are confirmed.');
  expect(said).toContain('Segment 2 of 2');
  expect(dialogue('.p').said).toContain('The minister visited Erbil today.');
});

test('nothing but text and line ends is written: no cursor moves, no colours', () => {
  const { said } = dialogue('The minister visited Erbil today.', '.h', '.q');
  expect([...said].filter((char) => char < ' ' && char !== '\n')).toEqual([]);
});

test('what the checks call wrong is said before it is confirmed', () => {
  dialogue('The minister visited Erbil today.');
  const { said } = dialogue('.g 2', 'He met 27 members of parliament.');
  expect(said).toContain('26');
  expect(said).toContain('Enter confirms it all the same');
  expect(said).not.toContain('2 of 2 segments are confirmed');
});

test('what was confirmed is offered for the same sentence with its reason, and taken by its number', () => {
  dialogue('The minister visited Erbil today.');
  writeFileSync(join(folder.path, 'a.ar.txt'), 'في دهوك.\nزار الوزير أربيل اليوم.\n');
  const { said } = dialogue('.g 2', '.1', '', '.p');
  expect(said).toMatch(/Suggestion 1.*100%/);
  expect(said).toContain('segments are confirmed');
});

test('a search that finds nothing says so', () => {
  const { said } = dialogue('.f zzqq');
  expect(said).toContain('Nothing found for: zzqq');
});
