/** Scripts: JSON lines in, one line out for each, in order, whatever stands on them. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

const source = { language: 'en', units: ['The bridge is closed.', 'Two people were hurt.', 'Top'] };
const target = { language: 'kmr', units: ['Pir girtî ye.', 'Du kes birîndar bûn.'] };
const good = (id: string) => JSON.stringify({ id, pair: 'en-kmr', set: 'test', source, target });

function batch(lines: readonly string[], ...options: readonly string[]) {
  const ran = spawnSync(process.execPath, [program, 'batch', 'align', ...options], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers = ran.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { answers, code: ran.status };
}

test("batch segment goes by the abbreviations of the memory's house rules", () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-batch-'));
  try {
    writeFileSync(join(folder, 'settings.json'), '{"abbreviations":{"ckb":["بر."]}}');
    const text = 'وتەبێژی بر. کۆنترۆڵ هات.';
    const input = JSON.stringify({ id: 'a', lang: 'ckb', text });
    const cuts = [[], ['--memory', folder]].map((options) => {
      const ran = spawnSync(process.execPath, [program, 'batch', 'segment', ...options], {
        input,
        encoding: 'utf8',
      });
      return JSON.parse(ran.stdout).segments.length;
    });
    expect(cuts).toEqual([2, 1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('batch confirm ends in order though the index of a large memory is not made yet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-batch-'));
  try {
    const table = join(folder, 'table.tsv');
    const rows = Array.from({ length: 12_000 }, (_, i) => `الجملة رقم ${i}\tڕستەی ژمارە ${i}`);
    writeFileSync(table, `ar\tckb\n${rows.join('\n')}\n`);
    const memory = join(folder, 'memory');
    const run = (args: readonly string[], input = '') =>
      spawnSync(process.execPath, [program, ...args, '--memory', memory], {
        input,
        encoding: 'utf8',
      });
    expect(run(['import', table]).status).toBe(0);
    for (const name of readdirSync(memory)) if (name.endsWith('.idx')) rmSync(join(memory, name));
    const line = {
      id: 1,
      source: { lang: 'ar', text: 'خبر' },
      target: { lang: 'ckb', text: 'هەواڵ' },
    };
    const confirmed = run(['batch', 'confirm'], `${JSON.stringify(line)}\n`);
    expect(JSON.parse(confirmed.stdout)).toMatchObject({ id: 1, saved: true });
    expect([confirmed.status, confirmed.stderr]).toEqual([0, '']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what fails beside a command is said in words, with exit code 1 and no stack', async () => {
  const later = 'setTimeout(() => Promise.reject(new Error("EIO: i/o error, read")), 1500)';
  const options = ['--import', `data:text/javascript,${encodeURIComponent(later)}`];
  const child = spawn(process.execPath, [...options, program, 'batch', 'detect'], {
    env: { ...process.env, LANG: 'en_US.UTF-8' },
  });
  let errors = '';
  child.stderr.on('data', (bytes) => {
    errors += bytes;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(1);
  expect(errors).toContain('EIO: i/o error, read');
  expect(errors).not.toMatch(/\n\s+at |node:|Node\.js/);
});

describe('batch align', () => {
  test.each([[[]], [['--pile']]])('answers bad lines at their places %j', (options) => {
    const lines = [
      good('a'),
      '{not JSON',
      '[1]',
      good('b'),
      '{"id":"c","source":{"language":"en"}}',
      good('d'),
    ];
    const { answers, code } = batch(lines, ...options);
    expect(answers.map((one) => one.id ?? one.error)).toEqual([
      'a',
      'not JSON',
      'not a JSON object',
      'b',
      'c',
      'd',
    ]);
    expect(answers.map((one) => 'error' in one)).toEqual([false, true, true, false, true, false]);
    expect(answers[4].line).toBe(5);
    expect(code).toBe(4);
  });

  test('learns from each pair of languages apart', () => {
    const turned = JSON.stringify({ id: 'turned', source: target, target: source });
    const { answers, code } = batch([good('a'), turned], '--pile');
    expect(answers[0].beads).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
    ]);
    expect(answers[1].beads).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[], [2]],
    ]);
    expect(answers[0].conf).toHaveLength(3);
    expect(code).toBe(0);
  });
});
