/** Opening a text: what is not a text in a format that is read is refused, with what to do. */
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
  ['renamed.txt', 'PK\u0003\u0004'],
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
