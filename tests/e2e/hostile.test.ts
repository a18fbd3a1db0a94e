/** Hostile files and file names at the built program's own screen: what a terminal gets, and what it answers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';
import { foreignIn } from '../ui/hostile.ts';

const folder = temporaryFolder('hostile');
afterEach(endPrograms);
afterAll(folder.remove);

/** One case a file: what it holds, and what must be seen of it. */
const CASES: readonly (readonly [name: string, text: string, seen: string])[] = [
  ['clears the screen', 'قال \u001b[2J\u001b[H\u001b[31mالوزير\u001b[0m نعم.', '‹ESC›'],
  ['writes the clipboard', 'قال \u001b]52;c;aGFja2Vk\u0007الوزير.', '‹ESC›'],
  ['links', 'قال \u001b]8;;http://x.example\u001b\\الوزير\u001b]8;;\u001b\\ نعم.', 'translation'],
  ['C1 controls', 'قال \u009b2Jالوزير \u009d0;t\u009c نعم.', '‹U+009B› ‹U+009D›'],
  ['an unterminated string', 'قال \u001b]0;title الوزير نعم.\n\nAfterwards (42).', '42'],
  ['asks the terminal', 'قال \u001b[6n\u001b[c\u001b[>q الوزير.', 'translation'],
  ['steps back', 'قال abc\b\b\bxyz\rالوزير.', '‹U+0008›'],
  ['reorders', 'قال \u202eRudaw\u202c و\u2067«نعم» الوزير.', '‹RLO›'],
  ['hides', 'قا\u200bل \u{e0048}\u{e0049}الوزير\ufeff 77.', '‹U+E0048›'],
];

test.each(CASES)('a document that %s', async (name, text, seen) => {
  const path = join(folder.path, `${name}.ar.txt`);
  writeFileSync(path, `${text}\n`);
  const program = startProgram(
    ['translate', path, '--from', 'ar', '--to', 'ckb', '--memory', join(folder.path, 'memory')],
    { columns: 110, rows: 30, env: { TARJUMAN_BIDI: 'app' } },
  );
  await program.shows('translation');
  await program.shows(seen);
  await program.press(KEYS.altDown, KEYS.altUp, KEYS.ctrlX);
  await program.shows('Quit?');
  const frames = program.written();
  const from = frames.indexOf('\u001b[?2026h');
  expect(foreignIn(frames.slice(from), 'app')).toBeNull();
  await program.press(KEYS.enter);
  expect((await program.exit).exitCode).toBe(0);
});

test.skipIf(process.platform === 'win32')('a file whose name sets the title', async () => {
  const directory = join(folder.path, 'd\u001b[2Jd');
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'name-\u001b]0;x\u0007-\u202egpj.ar.txt');
  writeFileSync(path, 'قال الوزير نعم.\n');
  const program = startProgram(
    ['translate', path, '--to', 'ckb', '--memory', join(folder.path, 'memory')],
    { columns: 110, rows: 30, env: { TARJUMAN_BIDI: 'app' } },
  );
  await program.shows('translation');
  const frames = program.written();
  expect(foreignIn(frames.slice(frames.indexOf('\u001b[?2026h')), 'app')).toBeNull();
  program.kill('SIGTERM');
  await program.exit;
});

test('a memory whose statements have hostile authors and texts', async () => {
  const memory = join(folder.path, 'told');
  mkdirSync(memory, { recursive: true });
  const person = {
    id: 'p1',
    version: 1,
    names: { en: ['Ka\u001b[2Jrim\u202e'], ar: ['كريم\u001b]0;x\u0007'] },
    handles: ['@k\u0007'],
    roles: [],
  };
  const statement = {
    id: 's1',
    version: 1,
    speaker: 'p1',
    medium: 'tweet',
    originalLanguage: 'ar',
    variants: [
      {
        language: 'ar',
        text: 'نعم \u001b]52;c;QUJD\u0007\u2067معكم',
        provenance: 'original',
        status: 'approved',
        by: 'x\u009b2J',
        at: '2026-01-01T00:00:00Z',
      },
    ],
    mentions: [],
  };
  const lines = (record: object) => `{"tarjuman":1}\n${JSON.stringify(record)}\n`;
  writeFileSync(join(memory, 'people.jsonl'), lines(person));
  writeFileSync(join(memory, 'statements.jsonl'), lines(statement));
  const program = startProgram(['--memory', memory], {
    columns: 110,
    rows: 30,
    env: { TARJUMAN_BIDI: 'app' },
  });
  await program.shows('F4');
  await program.press(KEYS.f4);
  await program.shows('Ka\u2039ESC\u203Arim');
  const frames = program.written();
  expect(foreignIn(frames.slice(frames.indexOf('\u001b[?2026h')), 'app')).toBeNull();
  program.kill('SIGTERM');
  await program.exit;
});
