/** The desk's commands on the built program: what is counted, what is filled in, and what a script gets of it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

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

describe('pretranslate', () => {
  test('fills a text in a terminal, and says what was left and why', async () => {
    const output = join(folder.path, 'return.ckb.txt');
    const args = ['pretranslate', article, '--to', 'ckb', '-o', output, ...memories];
    const program = startProgram(args, { columns: 160 });
    await program.shows(/\d of 19 segments filled/);
    await program.shows('said this in Kurdish');
    expect((await program.exit).exitCode).toBe(0);
    const text = readFileSync(output, 'utf8');
    const source = readFileSync(article, 'utf8');
    expect(text.split('\n\n')).toHaveLength(source.split('\n\n').length);
    expect(text).toContain('بەپێی ڕێککەوتنی ئاگربەست');
    expect(text).toContain('انفجر لغم أرضي');
  });

  test('reports to scripts, and takes more from a lower percent on', () => {
    const output = join(folder.path, 'out.tsv');
    const args = ['pretranslate', article, '--to', 'ckb', '-o', output, '--json'];
    const same = JSON.parse(run(...args).out);
    const more = JSON.parse(run(...args, '--threshold', '75').out);
    expect(same).toMatchObject({ from: 'ar', to: 'ckb', output, segments: 19, threshold: null });
    expect(more.filled).toBeGreaterThan(same.filled);
    const percents = more.rows.flatMap((row: { percent?: number }) => row.percent ?? []);
    expect(Math.min(...percents)).toBeGreaterThanOrEqual(75);
  });

  test('refuses what it cannot do, and changes nothing', () => {
    const before = readFileSync(article, 'utf8');
    expect(run('pretranslate', article, '--to', 'ckb', '-o', article).status).toBe(3);
    expect(run('pretranslate', article, '--to', 'ar', '-o', '/tmp/x.txt').status).toBe(3);
    expect(run('pretranslate', article, '--to', 'ckb').status).toBe(2);
    const low = ['pretranslate', article, '--to', 'ckb', '-o', 'x.txt', '--threshold', '20'];
    expect(run(...low).status).toBe(2);
    expect(readFileSync(article, 'utf8')).toBe(before);
  });
});

test('empty rows are filled from the palette on an Arabic keyboard, and one undo takes them back', {
  timeout: 60_000,
}, async () => {
  const program = startProgram(['translate', article, '--to', 'ckb', ...memories], {
    columns: 110,
    rows: 40,
  });
  await program.shows('0/19 confirmed');
  await program.press(KEYS.f2, ...'ترجمة أولية');
  await program.shows('Pretranslate');
  await program.press(KEYS.enter);
  await program.shows('matches from this percent on');
  await program.press(KEYS.backspace, KEYS.backspace, ...'٨٥', KEYS.enter);
  await program.shows(/\d+ segments are filled/);
  await program.shows('5 »');
  await program.press(KEYS.ctrlG, ...'20', KEYS.enter);
  await program.shows('filled from the memory');
  await program.shows('بەپێی ڕێککەوتنی ئاگربەست');
  await program.press(KEYS.ctrlZ);
  await program.shows('Undone');
  await program.hides('5 »');
});

describe('search', () => {
  test('in the field takes filters in the language of the keyboard, and says what it did not understand', {
    timeout: 60_000,
  }, async () => {
    const program = startProgram(['search', 'كانيزر', ...memories], { columns: 130, rows: 40 });
    await program.shows('unit');
    await program.press(...' منذ:٢٠٩٩');
    await program.shows('The memory has nothing with');
    await program.press(KEYS.backspace, KEYS.backspace, KEYS.backspace, KEYS.backspace);
    await program.press(...'soon');
    await program.shows('Not understood');
    await program.shows('by:NAME');
  });

  test('takes the same filters as options', () => {
    const all = run('search', 'كانيزر', '--json').out.trim().split('\n').length;
    const some = run('search', 'كانيزر', '--since', '2026-03', '--json').out.trim();
    expect(some.split('\n').filter(Boolean).length).toBeLessThan(all);
    const none = run('search', 'كانيزر', '--by', 'nobody-at-all');
    expect([none.status, none.out]).toEqual([0, '']);
    expect(run('search', 'كانيزر', '--since', 'soon').status).toBe(2);
  });
});

test('check says that a translation is stored in reverse, of which nothing can be aligned', () => {
  const lines = [
    'کۆمیتەکە لە پێنجی ئایار کۆبووەوە بۆ باسکردنی کێشەی ئاو.',
    'وەزیر و پارێزگار گەیشتن.',
    'دوانزە کەس لە ساڵی ٢٠٢٤ بریندار بوون.',
  ];
  const [source, reversed] = [join(folder.path, 'plain.txt'), join(folder.path, 'reversed.txt')];
  writeFileSync(
    source,
    'The committee met on 5 May.\n\nThe minister came.\n\nTwelve were hurt in 2024.\n',
  );
  writeFileSync(reversed, lines.map((line) => Array.from(line).reverse().join('')).join('\n\n'));
  const { status, out } = run('check', source, reversed, '--from', 'en', '--to', 'ckb', '--json');
  expect(status).toBe(1);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ segment: null, code: 'visual-order', side: 'target' }]);
});
