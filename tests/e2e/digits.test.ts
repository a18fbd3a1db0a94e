/** The chosen digits in what the commands print: in sentences and tables, never in JSON. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../support/pty.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('digits');
  writeFileSync(join(folder.path, 'a.ar.txt'), 'زار الوزير أربيل اليوم.\n');
});
afterEach(() => folder.remove());

function analysed(digits: string, ...more: readonly string[]): string {
  const config = join(folder.path, digits);
  mkdirSync(config);
  writeFileSync(join(config, 'settings.json'), JSON.stringify({ digits }));
  const text = join(folder.path, 'a.ar.txt');
  const memory = ['--memory', join(folder.path, 'memory')];
  const args = ['analyse', text, '--to', 'ckb', '--ui-lang', 'ckb', ...memory, ...more];
  const env = { ...process.env, TARJUMAN_CONFIG: config };
  return spawnSync(process.execPath, [resolve('dist/main.js'), ...args], { encoding: 'utf8', env })
    .stdout;
}

const DIGITS = { latn: /[0-9]/, arab: /[\u0660-\u0669]/, arabext: /[\u06F0-\u06F9]/ };

test.each(['latn', 'arab', 'arabext'] as const)(
  'a table in %s has those digits alone',
  (chosen) => {
    const table = analysed(chosen).split('\n').slice(1).join('\n');
    for (const [name, digit] of Object.entries(DIGITS))
      expect(digit.test(table), name).toBe(name === chosen);
  },
);

test('JSON is the same whatever is chosen', () => {
  const plain = analysed('auto', '--json');
  expect(plain).toContain('"words":4');
  expect(analysed('arabext', '--json')).toBe(plain);
});
