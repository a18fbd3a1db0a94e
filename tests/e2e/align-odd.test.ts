/** Texts that do not belong together, given to `tarjuman align` without a terminal. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/pty.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = join(root, 'memory', 'newsroom', 'samples');
const folder = temporaryFolder('align-odd');
afterAll(folder.remove);

function file(name: string, text: string): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
}

function align(...files: readonly string[]) {
  const memory = join(folder.path, 'memory');
  const ran = spawnSync(
    process.execPath,
    [join(root, 'dist', 'main.js'), 'align', ...files, '--json', '--memory', memory],
    { encoding: 'utf8', input: '' },
  );
  const lines = ran.stdout.split('\n').filter((line) => line !== '');
  return { rows: lines.map((line) => JSON.parse(line)), notes: ran.stderr, code: ran.status };
}

const arabic = join(samples, '03-return.ar.txt');
const sorani = join(samples, '03-return.ckb.txt');
const count = (rows: readonly { sides: readonly number[][] }[], side: number) =>
  rows.flatMap(({ sides }) => sides[side] ?? []).length;

describe('aligning', () => {
  test('a text with an empty one keeps every segment and says that there is nothing to align', () => {
    const { rows, notes, code } = align(arabic, file('empty.ckb.txt', ''));
    expect(count(rows, 0)).toBeGreaterThan(15);
    expect(notes).toContain('nothing to align');
    expect(code).toBe(0);
  });

  test('a file with itself is refused by name', () => {
    const { rows, notes, code } = align(arabic, arabic);
    expect(rows).toEqual([]);
    expect(notes).toContain('03-return.ar.txt');
    expect(code).toBe(3);
  });

  test('another text of five hundred sentences pairs nothing and says so', () => {
    const many = Array.from({ length: 500 }, (_, at) => `Çêker ${at} goşt û penîr difiroşe.`);
    const { rows, notes } = align(arabic, file('many.kmr.txt', many.join('\n\n')));
    expect(count(rows, 1)).toBe(500);
    expect(notes).toContain('Hardly anything');
  });

  test('the two texts the other way round gives the same rows', () => {
    const [there, back] = [align(arabic, sorani), align(sorani, arabic)];
    const pairs = (rows: typeof there.rows, a: number, b: number) =>
      rows
        .filter(({ sides }) => sides[0].length > 0 && sides[1].length > 0)
        .map(({ sides }) => `${sides[a]}-${sides[b]}`);
    expect(pairs(back.rows, 1, 0)).toEqual(pairs(there.rows, 0, 1));
    expect(there.notes).toBe('');
  });
});
