/** The desk's commands on the built program: what is counted, what is filled in, and what a script gets of it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { endPrograms, startProgram, temporaryFolder } from '../support/pty.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder('desk');
const samples = join(root, 'memory', 'newsroom', 'samples');
const article = join(samples, '03-return.ar.txt');
const other = join(samples, '04-dam.ar.txt');
const memories = ['--memory', folder.path, '--reference', join(root, 'memory', 'newsroom')];

afterEach(endPrograms);
afterAll(folder.remove);

interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(...args: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist', 'main.js'), ...args, ...memories],
    { encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8' } },
  );
  return { status, out: stdout, err: stderr };
}

describe('analyse', () => {
  test('shows a table in a terminal, with what was left out', async () => {
    const program = startProgram(['analyse', article, '--to', 'ckb', ...memories]);
    await program.shows('page furniture');
    await program.shows(/19 +330 +1,582 +100% +total/);
    expect((await program.exit).exitCode).toBe(0);
  });

  test('gives scripts one line a target language, and knows repetitions across files', () => {
    const { status, out } = run('analyse', article, other, '--to', 'ckb', '--json');
    const lines = out.trimEnd().split('\n');
    const { to, files, total } = JSON.parse(lines[0] ?? '');
    expect([status, lines.length, to]).toEqual([0, 1, 'ckb']);
    expect(files.map((one: { file: string }) => one.file)).toEqual([article, other]);
    expect(total.total.segments).toBe(files[0].total.segments + files[1].total.segments);
    expect(files[1].acrossFiles).toEqual({ segments: 1, words: 17, characters: 74 });
  });

  test('without a target counts for each language of the memory', () => {
    const { out } = run('analyse', article, '--json');
    const targets = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).to);
    expect(targets).toEqual(['ckb', 'kmr', 'en']);
  });

  test('gives spreadsheets one line a file and degree, and a total', () => {
    const { out } = run('analyse', article, '--to', 'ckb', '--csv');
    const lines = out.trimEnd().split(/\r?\n/);
    expect(lines[0]).toBe('file,from,to,category,segments,words,characters');
    expect(lines).toHaveLength(1 + 2 * 8);
    expect(lines.at(-1)).toMatch(/^total,,ckb,new,\d+,\d+,\d+$/);
  });

  test('counts what can be counted, names the rest, and says so by its exit code', () => {
    const missing = join(folder.path, 'missing.txt');
    const partly = run('analyse', article, missing, '--to', 'ckb');
    expect([partly.status, partly.err.includes('missing.txt')]).toEqual([4, true]);
    expect(run('analyse', missing, '--to', 'ckb').status).toBe(3);
    expect(run('analyse', article, '--to', 'ar').status).toBe(3);
    expect(run('analyse', article, '--json', '--csv').status).toBe(2);
  });
});
