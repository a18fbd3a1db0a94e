/** `tarjuman memory` on the built program: what people read of it, in their language, and what scripts get. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/pty.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder('memory-command');
const memory = join(folder.path, 'memory');
afterAll(folder.remove);

interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(...args: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist', 'main.js'), ...args, '--memory', memory],
    { encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8' } },
  );
  return { status, out: stdout, err: stderr };
}

const TABLE = 'ar\tckb\nعاد الوفد.\tشاندەکە گەڕایەوە.\nانتهى الاجتماع.\tکۆبوونەوەکە کۆتایی هات.\n';

beforeAll(() => {
  const table = join(folder.path, 'two.tsv');
  writeFileSync(table, TABLE);
  expect(run('import', table).status).toBe(0);
});

describe('memory info', () => {
  test('counts in words', () => {
    const { status, out } = run('memory', 'info');
    expect(status).toBe(0);
    expect(out).toMatch(/ 2 {2}units\n/);
    expect(out).toMatch(/ 2 {2}texts: Sorani\n/);
  });

  test.each(['ar', 'ckb', 'kmr'])('has no word of a program in it in %s', (language) => {
    const { out } = run('memory', 'info', '--ui-lang', language);
    const [, ...lines] = out.trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line).not.toMatch(/[a-z][A-Z]|\bunits\b|\btexts\b|\{/);
  });

  test('says which house rules do nothing, to people and to scripts', () => {
    const path = join(memory, 'settings.json');
    writeFileSync(path, '{"approvers": "Nisrîn"}');
    expect(run('memory', 'info').err).toContain(`${path}: these house rules are not understood`);
    expect(JSON.parse(run('memory', 'info', '--json').out).problems).toMatchObject([
      { code: 'settings.misread', values: { names: 'approvers' } },
    ]);
    expect(run('doctor').out).toContain('!!  house rules');
    writeFileSync(path, '{}');
    expect(run('memory', 'info').err).toBe('');
  });
});

test('memory verify says that it is whole, with what it has looked at', () => {
  const { status, out } = run('memory', 'verify');
  expect(status).toBe(0);
  expect(out).toContain('every line is whole');
  expect(out).toMatch(/ 2 {2}changes that stand in journals only\n/);
});

test('what is wrong with the files is said by each command alike, and of very much of it only the number', () => {
  const path = join(memory, 'units.jsonl');
  expect(run('memory', 'compact').status).toBe(0);
  const whole = readFileSync(path);
  writeFileSync(path, `\ufeff${whole}`.repeat(30), 'utf16le');
  for (let time = 0; time < 2; time += 1) {
    for (const [command, code] of [
      ['info', 7],
      ['verify', 7],
    ] as const) {
      const { status, err } = run('memory', command);
      expect([command, status]).toEqual([command, code]);
      expect(err.split('\n').length).toBeLessThan(50);
      expect(err).toMatch(/More of the same kind: \d+\./);
    }
    expect(run('doctor').status).toBe(1);
  }
  writeFileSync(path, whole);
  expect(run('memory', 'verify').status).toBe(0);
  writeFileSync(path, '{"id":"half', { flag: 'a' });
  expect(run('memory', 'verify')).toMatchObject({ status: 7 });
  writeFileSync(path, whole);
});

test('memory history tells the versions of a unit, and says when there is none', () => {
  const id = JSON.parse(run('search', 'الوفد', '--json').out.split('\n')[0] ?? '').unit;
  expect(run('memory', 'history', id).out).toMatch(/^version 1, .*\n {2}ar {3}عاد الوفد\./);
  const none = run('memory', 'history', 'nothing');
  expect([none.status, none.out]).toEqual([1, 'No record has the id nothing.\n']);
});

test('memory compact and restore say what they did', () => {
  expect(run('memory', 'backups').out).toContain('No backup yet');
  expect(run('memory', 'compact').out).toContain('The memory was written anew: 2 records.');
});
