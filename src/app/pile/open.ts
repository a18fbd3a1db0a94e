/** Opening a pile: the files of folders, which of them belong together, and how the pairing was left. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { emptyHistory } from '../../core/edit/index.ts';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { openWorkLog } from '../../store/index.ts';
import { SURE } from '../align/open.ts';
import { readProblem } from '../file-problem.ts';
import { isLogEntry } from '../log.ts';
import { type OpenedText, type OpenRequest, openText } from '../open-document.ts';
import { unwritableLog } from '../unwritable-log.ts';
import { createPileDesk, type PileDesk } from './desk.ts';
import { groupFiles } from './groups.ts';
import { pileFileOf } from './signs.ts';
import type { PileState } from './state.ts';

/** An opened pile. */
export interface OpenedPile {
  readonly pile: PileState;
  readonly desk: PileDesk;
  /** Files that could not be read, and why. */
  readonly problems: readonly Problem[];
}

/** The texts of a folder, in the order of their names; what is no text is told. */
async function textsIn(
  folder: string,
  options: Omit<OpenRequest, 'path'>,
): Promise<
  Result<{ readonly texts: readonly OpenedText[]; readonly problems: readonly Problem[] }>
> {
  let names: readonly string[];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch (error) {
    return fail(readProblem(error, folder));
  }
  const texts: OpenedText[] = [];
  const problems: Problem[] = [];
  const visible = names.filter((name) => !name.startsWith('.'));
  for (const name of visible.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const opened = await openText({ ...options, path: join(folder, name) });
    if (opened.ok) texts.push(opened.value);
    else problems.push(opened.problem);
  }
  return ok({ texts, problems });
}

/**
 * Opens the pile of folders; `options` is what each folder's files are read with. Groups put together by hand earlier
 * stand as they were. Problems: a folder that cannot be read.
 */
export async function openPile(
  memory: string,
  folders: readonly string[],
  options: (side: number) => Omit<OpenRequest, 'path'>,
): Promise<Result<OpenedPile>> {
  const texts: (readonly OpenedText[])[] = [];
  const problems: Problem[] = [];
  for (const [side, folder] of folders.entries()) {
    const read = await textsIn(folder, options(side));
    if (!read.ok) return read;
    texts.push(read.value.texts);
    problems.push(...read.value.problems);
  }
  const paths = folders.map((folder) => resolve(folder));
  const identity = {
    path: paths.join('\n'),
    // The pairing belongs to the folders, whatever comes into them: their files are known by name.
    contentHash: createHash('sha256').update(paths.join('\n')).digest('hex'),
    purpose: 'pile',
  };
  const work = await openWorkLog(memory, identity);
  const log = work.ok ? work.value : unwritableLog(work.problem);
  const kept = log.entries
    .filter(isLogEntry)
    .filter((entry) => entry.op === 'pairs')
    .at(-1);
  const files = texts.map((side) => side.map(({ document }) => pileFileOf(document)));
  const groups = groupFiles(files, kept?.pairs ?? []);
  const pile: PileState = {
    folders: folders.map((folder) => basename(resolve(folder))),
    files,
    groups,
    current: 0,
    side: 0,
    held: null,
    history: emptyHistory(),
    threshold: SURE,
    work: { kind: 'align', share: 0 },
    open: null,
  };
  return ok({ pile, desk: createPileDesk(memory, texts, log), problems });
}
