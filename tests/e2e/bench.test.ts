/** A bench that cannot begin says why in a sentence, and ends with 2. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/pty.ts';

const run = fileURLToPath(new URL('../bench/run.mjs', import.meta.url));
const folder = temporaryFolder('bench');
afterAll(folder.remove);

test.each([
  ['without a name', [], 'name a bench: node tests/bench/run.mjs NAME[,NAME] [ARGS]'],
  ['by a name that is none', ['nothing'], 'there is no bench nothing: '],
  [
    'without data',
    ['segment'],
    'segment: name the data folder as an argument, or set TARJUMAN_DATA',
  ],
  ['with a folder that lacks them', ['align', folder.path], ' lacks align/ar-en.json, align/'],
  ['without the generator of cases', ['faults', folder.path], ' lacks make-faults.mjs'],
  ['with a folder without TMX', ['tmx', folder.path], 'tmx: there is no TMX file in '],
])('%s', (_, args, words) => {
  const { TARJUMAN_DATA: _data, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, ...args], {
    encoding: 'utf8',
    env,
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain(words);
});
