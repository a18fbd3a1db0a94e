/** Two programs on one memory: each finds within a second what the other confirmed, and both wordings of a unit stay. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const folder = temporaryFolder('together');
const memory = join(folder.path, 'memory');
afterEach(endPrograms);
afterAll(folder.remove);

/** A second for the other program to see, and what drawing in a busy test run takes. */
const SEEN_MS = 1000 + 4000;

/** Opens a text of these lines on the memory that both share. */
function open(name: string, lines: readonly string[]) {
  const text = join(folder.path, name);
  writeFileSync(text, `${lines.join('\n')}\n`);
  const args = ['translate', text, '--from', 'ar', '--to', 'ckb', '--memory', memory];
  return startProgram(args, { columns: 110, rows: 40, env: { HOME: folder.path } });
}

const SHARED = 'أعلنت البلدية إغلاق الجسر يوم الاثنين.';

test('what one confirms the other is offered, and where they differ both are told', {
  timeout: 90_000,
}, async () => {
  const [first, second] = [
    open('first.ar.txt', [SHARED, 'وقال المدير إن العمل بدأ أمس.']),
    open('second.ar.txt', [SHARED, 'ولم يصدر بيان آخر حتى الآن.']),
  ];
  await first.shows('0/2 confirmed');
  await second.shows('0/2 confirmed');

  await first.press(...'شارەوانی پردەکەی داخست.', KEYS.enter);
  await first.shows('1/2 confirmed');
  await first.shows('saved');
  await second.shows('شارەوانی پردەکەی داخست.', SEEN_MS);

  await second.press(...'پردەکە ڕۆژی دووشەممە دادەخرێت.', KEYS.enter);
  await second.shows('it is kept beside yours');
  await first.shows('Another program has stored another translation of segment 1', SEEN_MS);

  const printed = execFileSync(
    process.execPath,
    [main, 'search', 'البلدية', '--json', '--memory', memory],
    { encoding: 'utf8' },
  );
  const { unit } = JSON.parse(printed.split('\n')[0] ?? '');
  const history = execFileSync(
    process.execPath,
    [main, 'memory', 'history', unit, '--json', '--memory', memory],
    { encoding: 'utf8' },
  );
  const { states } = JSON.parse(history);
  const texts = states
    .at(-1)
    .record.variants.filter((one: { language: string }) => one.language === 'ckb')
    .map((one: { text: string }) => one.text);
  expect(texts).toEqual(['پردەکە ڕۆژی دووشەممە دادەخرێت.', 'شارەوانی پردەکەی داخست.']);
});

test('a text that is open already says so, and goes on', { timeout: 60_000 }, async () => {
  const lines = ['بدأ العمل في الطريق.', 'انتهى الاجتماع.'];
  const first = open('both.ar.txt', lines);
  await first.shows('0/2 confirmed');
  await first.press(...'کار دەستی پێ کرد.', KEYS.enter);
  await first.shows('1/2 confirmed');
  await first.shows('saved');
  const second = open('both.ar.txt', lines);
  await second.shows('This text is open in another program too');
  await second.shows('1/2 confirmed');
});
