/** What the status line says of the disk, and what becomes of the work, in the built program on real file systems. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openMemory } from '../../src/store/index.ts';
import { endPrograms, KEYS, type Program, startProgram, temporaryFolder } from '../support/pty.ts';

const SENTENCES = 6;
const CTRL_S = '\u0013';
/** What a terminal puts around a paste: a long text comes as one, not letter by letter. */
const PASTE = '\u001B[200~';
const PASTED = '\u001B[201~';
/** Longer than a page of the file system: such a translation cannot slip into what is left of the last page. */
const LONG = 'ئاو گەڕایەوە بۆ شار '.repeat(150);

let undo: (() => void)[] = [];
afterEach(() => {
  endPrograms();
  for (const step of undo.reverse()) step();
  undo = [];
});

function folderFor(name: string): string {
  const folder = temporaryFolder(name);
  undo.push(folder.remove);
  return folder.path;
}

/** Mounts something on a new folder until the end of the test; the reason when this is not permitted here. */
function mounted(folder: string, ...args: readonly string[]): string | undefined {
  if (process.platform !== 'linux') return 'mounts of this kind are those of Linux';
  mkdirSync(folder);
  const { status, stderr, error } = spawnSync('mount', [...args, folder], {
    encoding: 'utf8',
  });
  if (status !== 0) return `mounting is not permitted here: ${(error?.message ?? stderr).trim()}`;
  undo.push(() => spawnSync('umount', ['--lazy', folder]));
  return undefined;
}

/** Takes all the space that is left on the file system of a folder. */
function fillUp(folder: string): () => void {
  const ballast = join(folder, 'ballast');
  spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4096']);
  return () => rmSync(ballast);
}

async function translating(folder: string, memory: string, done = 0): Promise<Program> {
  const source = join(folder, 'news.ar.txt');
  const lines = Array.from({ length: SENTENCES }, (_, i) => `عاد الماء إلى الحي رقم ${i + 1}.`);
  writeFileSync(source, `${lines.join('\n\n')}\n`);
  const program = startProgram(['translate', source, '--to', 'ckb', '--memory', memory]);
  await program.shows(`${done}/${SENTENCES} confirmed`);
  return program;
}

/** Puts a translation at the caret and confirms it. */
async function confirm(program: Program, text: string, done: number): Promise<void> {
  await program.press(`${PASTE}${text}${PASTED}`);
  await program.press(KEYS.enter);
  await program.shows(`${done}/${SENTENCES} confirmed`);
}

/** Targets of the memory, as a program that comes later finds them. */
async function targets(memory: string): Promise<readonly string[]> {
  const opened = await openMemory(memory, { readOnly: true });
  if (!opened.ok) throw new Error(opened.problem.code);
  const found = [...opened.value.units()].flatMap(({ variants }) =>
    variants.filter(({ language }) => language === 'ckb').map(({ text }) => text),
  );
  await opened.value.close();
  return found;
}

const SAVED = /saved \d/;

describe('a disk that is full', () => {
  test.for<readonly [string, string]>([
    ['by itself', ''],
    ['on Ctrl+S', CTRL_S],
    ['with the next confirmation', KEYS.enter],
  ])(
    'NOT SAVED stands there until there is room; then all is saved %s',
    {
      timeout: 60_000,
    },
    async ([, key], { skip }) => {
      const folder = folderFor('full-disk');
      const disk = join(folder, 'disk');
      const reason = mounted(disk, '-t', 'tmpfs', '-o', 'size=256k', 'tmpfs');
      skip(reason !== undefined, reason);
      const memory = join(disk, 'memory');
      const program = await translating(folder, memory);
      await confirm(program, 'یەکەم', 1);
      await program.shows(SAVED);

      const freeUp = fillUp(disk);
      await confirm(program, `دووەم ${LONG}`, 2);
      await program.shows('NOT SAVED');
      await program.shows('the disk is full');
      await confirm(program, `سێیەم ${LONG}`, 3);
      await program.shows('NOT SAVED');
      expect(program.text()).not.toMatch(SAVED);
      expect(await targets(memory)).toEqual(['یەکەم']);

      freeUp();
      if (key === KEYS.enter) await confirm(program, 'چوارەم', 4);
      else if (key !== '') await program.press(key);
      await program.shows(SAVED);
      await program.hides('NOT SAVED');
      const found = (await targets(memory)).map((text) => text.slice(0, 5));
      expect(found.sort()).toEqual(
        ['دووەم', 'سێیەم', 'یەکەم', ...(key === KEYS.enter ? ['چوارە'] : [])].sort(),
      );
    },
  );
});

test('a memory on a disk that is only read: the bar says so from the start', {
  timeout: 60_000,
}, async ({ skip }) => {
  const folder = folderFor('only-read');
  const memory = join(folder, 'memory');
  const writer = await translating(folder, memory);
  await confirm(writer, 'یەکەم', 1);
  await writer.shows(SAVED);
  endPrograms();

  const view = join(folder, 'view');
  const reason = mounted(view, '--bind', '-o', 'ro', memory);
  skip(reason !== undefined, reason);
  const program = await translating(folder, view, 1);
  await program.shows('read only');
  await confirm(program, 'دووەم', 2);
  await program.shows('this memory is read-only');
  expect(program.text()).not.toMatch(SAVED);
  expect(await targets(memory)).toEqual(['یەکەم']);
});

// Windows does not let go of a folder with an open file in it.
test.skipIf(process.platform === 'win32')(
  'a memory whose folder is taken away: NOT SAVED, and saved when the folder is back',
  {
    timeout: 60_000,
  },
  async () => {
    const folder = folderFor('taken-away');
    const memory = join(folder, 'memory');
    const program = await translating(folder, memory);
    await confirm(program, 'یەکەم', 1);
    await program.shows(SAVED);

    renameSync(memory, join(folder, 'elsewhere'));
    await confirm(program, 'دووەم', 2);
    await program.shows('NOT SAVED');
    await program.shows('was removed or replaced');
    expect(existsSync(memory)).toBe(false);

    renameSync(join(folder, 'elsewhere'), memory);
    await program.shows(SAVED);
    expect([...(await targets(memory))].sort()).toEqual(['دووەم', 'یەکەم']);
  },
);
