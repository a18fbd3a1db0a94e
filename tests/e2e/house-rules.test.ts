/** House rules that are not understood: every command that works on the memory says so, once. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/pty.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const folder = temporaryFolder('house-rules');
const memory = join(folder.path, 'memory');
const arabic = join(folder.path, 'return.ar.txt');
const sorani = join(folder.path, 'return.ckb.txt');
const table = join(folder.path, 'two.tsv');
afterAll(folder.remove);

beforeAll(() => {
  mkdirSync(memory);
  writeFileSync(join(memory, 'settings.json'), '{"approvers": "Nisrîn"}');
  writeFileSync(arabic, 'عاد الوفد إلى المدينة.\nانتهى الاجتماع مساء أمس.\n');
  writeFileSync(sorani, 'شاندەکە گەڕایەوە بۆ شارەکە.\nکۆبوونەوەکە دوێنێ ئێوارە کۆتایی هات.\n');
  writeFileSync(table, 'ar\tckb\nعاد الوفد.\tشاندەکە گەڕایەوە.\n');
});

const COMMANDS: readonly (readonly string[])[] = [
  ['translate', arabic, '--to', 'ckb'],
  ['align', arabic, sorani],
  ['check', arabic, sorani],
  ['analyse', arabic, sorani],
  ['pretranslate', arabic, '--to', 'ckb', '-o', join(folder.path, 'out.tsv')],
  ['export', arabic],
  ['import', table],
  ['quotes', arabic],
  ['search', 'الوفد'],
  ['memory', 'info'],
  ['memory', 'lexicon'],
  ['batch', 'segment'],
  ['batch', 'suggest'],
];

test.each(COMMANDS)('%s %s', (...args) => {
  const { stderr } = spawnSync(process.execPath, [main, ...args, '--memory', memory], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_US.UTF-8' },
    input: '',
  });
  expect(stderr.match(/these house rules are not understood/g)).toHaveLength(1);
});
