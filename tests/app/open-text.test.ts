/** Opening a text: what is not a text in a format that is read is refused, with what to do. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openText } from '../../src/app/index.ts';
import { type Desk, makeDesk } from './session.ts';

let desk: Desk;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.remove());

async function problemOf(path: string): Promise<string | null> {
  const opened = await openText({ path });
  return opened.ok ? null : opened.problem.code;
}

test.each([
  ['rules.srx', '<srx/>'],
  ['a.docx', 'PK\u0003\u0004'],
])('%s is refused as a format that is not read', async (name, text) => {
  expect(await problemOf(desk.write(name, text))).toBe('file.format-unknown');
});

test('a missing file, a folder and a text in no language we know are three different problems', async () => {
  const folder = join(desk.folder, 'texts', 'folder');
  mkdirSync(folder);
  expect(await problemOf(join(desk.folder, 'missing.txt'))).toBe('file.not-found');
  expect(await problemOf(folder)).toBe('file.is-folder');
  expect(await problemOf(desk.write('a.txt', '12 345 678'))).toBe('language.undecided');
});

test.each([
  ['renamed.txt', 'PK\u0003\u0004'],
  ['texts.zip', 'PK\u0003\u0004'],
  ['report.txt.gz', ''],
])('%s is an archive, to be unpacked first', async (name, text) => {
  expect(await problemOf(desk.write(name, text))).toBe('file.archive');
});

test.skipIf(process.platform === 'win32')('a pipe is refused, not waited for', async () => {
  const pipe = join(desk.folder, 'texts', 'pipe.txt');
  execFileSync('mkfifo', [pipe]);
  expect(await problemOf(pipe)).toBe('file.not-regular');
  expect(await problemOf('/dev/zero')).toBe('file.not-regular');
});

test('what cannot be seen in a text is said with its line and column, and the text is opened', async () => {
  const text = 'قال المتحدث.\r\nخبر \u2066x\nهنا\u{e0068}\u{e0069} خبر\n';
  const opened = await openText({ path: desk.write('hidden.ar.txt', text), from: 'ar' });
  const warnings = opened.ok ? opened.value.warnings : [];
  expect(warnings.map(({ code, at, values }) => [code, at?.line, at?.column, values])).toEqual([
    ['text.direction', 2, 5, { name: 'LRI' }],
    ['text.hidden', 3, 4, { name: 'U+E0068', count: 2 }],
  ]);
});

test('of more unseen characters than anybody reads a hundred are listed, and all are counted', async () => {
  const text = `قال المتحدث.${'ا\u202e\n'.repeat(250)}`;
  const opened = await openText({ path: desk.write('hidden.ar.txt', text), from: 'ar' });
  const warnings = opened.ok ? opened.value.warnings : [];
  expect(warnings).toHaveLength(101);
  expect(warnings[99]).toMatchObject({ code: 'text.direction', at: { line: 100, column: 2 } });
  expect(warnings[100]).toMatchObject({ code: 'text.more', values: { count: 250 } });
});

test('a text of more segments than can be worked with is refused, and told what to do', async () => {
  expect(await problemOf(desk.write('long.en.txt', 'a\n'.repeat(2_000_001)))).toBe('text.too-long');
});

test('an empty text opens with no segments', async () => {
  const opened = await openText({ path: desk.write('empty.txt', '') });
  expect(opened.ok && opened.value.document.segments).toEqual([]);
});

test('a text with CRLF line ends keeps them', async () => {
  const path = join(desk.folder, 'texts', 'crlf.txt');
  writeFileSync(path, 'أعلنت البلدية إغلاق الجسر.\r\n\r\nوقال المدير إن العمل بدأ.\r\n');
  const opened = await openText({ path });
  expect(opened.ok && opened.value.document.text).toContain('\r\n\r\n');
  expect(opened.ok && opened.value.document.segments).toHaveLength(2);
});

test.each([
  ['report.ar.txt', '', 'ar'],
  ['report.ckb.txt', '12 345 678', 'ckb'],
  ['report.ar.txt', 'The council closed the bridge on Monday and opened a school.', 'en'],
])('the name %s says the language only where the text %j does not', async (name, text, tag) => {
  const opened = await openText({ path: desk.write(name, text) });
  expect(opened.ok && opened.value.document.language).toBe(tag);
});

const SORANI =
  'ئەنجوومەنی شارەوانی پردەکەی بەیانی دووشەممە داخست و گوتی دوای دە ڕۆژ دەیکاتەوە بۆ هاتووچۆ.';

test.each([
  ['a Sorani text named as English', SORANI, 'en', [{ wanted: 'en', found: 'ckb' }]],
  ['one named as what it is', SORANI, 'ckb', []],
  ['a text too short to tell', 'پردەکە داخرا', 'ar', []],
] as const)('%s is said or not', async (_, text, from, expected) => {
  const opened = await openText({ path: desk.write('named.txt', text), from });
  const doubts = opened.ok ? opened.value.warnings : [];
  expect(opened.ok && opened.value.document.language).toBe(from);
  expect(doubts.map(({ values }) => values)).toEqual(expected);
});
