/**
 * Compaction: new snapshots with everything that is in the journals. Runs beside writers; what they append meanwhile
 * stays in their journals. The order of the steps is what makes it safe: who has ended is asked before anything is read,
 * damage is copied aside before anything is replaced, and a journal goes only when the snapshots FOUND at the
 * beginning, not those written here, already had all of it.
 */
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TranslationUnit } from '../../core/memory/index.ts';
import { backUp } from '../care/backups.ts';
import { StoreFailure } from '../disk/disk-problem.ts';
import { replaceFile } from '../disk/durable.ts';
import { errorCode, type FileLayer, type FileStatus } from '../disk/file-layer.ts';
import { sealLine } from '../disk/line.ts';
import type { StoreEnvironment } from '../environment.ts';
import { JOURNAL_FOLDER } from '../journal/read-journal.ts';
import { conflictCopies, openConflictCopy } from '../records/conflict-copies.ts';
import {
  CACHED_COUNT_MIN,
  type CachedIndex,
  fingerprintOf,
  type SectionToWrite,
  writeCache,
} from '../records/index-cache.ts';
import { type Kind, PEOPLE, STATEMENTS, type StoredRecord, UNITS } from '../records/kinds.ts';
import { isSameFile, loadState } from '../records/load.ts';
import type { MemoryState } from '../records/memory-state.ts';
import { FORMAT } from '../records/parse-line.ts';
import { keepAside } from '../records/quarantine.ts';
import type { RecordSet } from '../records/record-set.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { IndexBuilder } from '../records/snapshot-index.ts';
import { lockMemory } from './lock.ts';
import { snapshotContent } from './merge-records.ts';
import { endedJournals, type Retention, removableJournals } from './removable.ts';

/** What a compaction needs to know about the session that asks for it. */
export interface CompactionRequest {
  readonly retention: Retention;
  /** Names of journals that the session has closed and will not write to again, as of the moment of the call. */
  readonly closed: () => readonly string[];
  /** Sorted files of units that an import has made. */
  readonly runs?: readonly Snapshot<TranslationUnit>[];
}

/** What of a conflict copy is needed to take it away: its name, and its status when it was opened. */
interface CopyFile {
  readonly kind: { readonly file: string };
  readonly status: FileStatus | undefined;
}

/** What a compaction did. */
export interface Compaction {
  /** Records in the new snapshots, tombstones included. */
  readonly records: number;
  /** Journals that were removed. */
  readonly removed: readonly string[];
}

/** A temporary file of a compaction older than this has been left behind by one that was killed. */
const LEFTOVER_MS = 10 * 60 * 1000;
/** Names of temporary files of snapshots and of what is kept beside them. */
const LEFTOVER = /^\.(?:(?:units|statements|people)\.jsonl|[a-z.]+\.idx)\.[0-9a-f]+$/;

function removeIfThere(files: FileLayer, path: string): void {
  try {
    files.remove(path);
  } catch (error) {
    // A compaction on another machine was quicker.
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

function removeLeftovers(environment: StoreEnvironment, folder: string): void {
  const { files, now } = environment;
  for (const name of files.list(folder)) {
    if (!LEFTOVER.test(name)) continue;
    const path = join(folder, name);
    const modifiedMs = files.status(path)?.modifiedMs;
    if (modifiedMs !== undefined && now() - modifiedMs > LEFTOVER_MS) removeIfThere(files, path);
  }
}

/** The first line of the new snapshots: how far they have taken in each journal that is still there. */
function headerLine(absorbed: ReadonlyMap<string, number>): Buffer {
  const members = absorbed.size > 0 ? { absorbed: Object.fromEntries(absorbed) } : {};
  return sealLine(JSON.stringify({ tarjuman: FORMAT, ...members }));
}

async function* withPauses(pieces: Iterable<Buffer>): AsyncGenerator<Buffer, void> {
  for (const piece of pieces) {
    yield piece;
    await nextTurn();
  }
}

/** The index of a snapshot that was just written, for the cache; undefined when somebody has replaced it since. */
function cacheSection(
  files: FileLayer,
  folder: string,
  name: string,
  written: FileStatus,
  cached: CachedIndex,
): SectionToWrite | undefined {
  const file = files.open(join(folder, name), 'r');
  try {
    const status = files.statusOfOpen(file);
    if (status.inode !== written.inode || status.sizeBytes !== written.sizeBytes) return undefined;
    return { file: name, fingerprint: fingerprintOf(files, file, status), cached };
  } finally {
    files.close(file);
  }
}

/**
 * Throws when somebody has replaced a snapshot since it was read: a compaction of another machine or container, whose
 * lock is not seen here, or git. What stands there now may hold more than the new one. The file is opened, because a
 * network folder may answer from memory what it is asked about a name.
 */
function checkUnchanged(files: FileLayer, path: string, read: FileStatus | undefined): void {
  let now: FileStatus | undefined;
  if (files.status(path)) {
    const file = files.open(path, 'r');
    try {
      now = files.statusOfOpen(file);
    } finally {
      files.close(file);
    }
  }
  if (!isSameFile(read, now)) throw new StoreFailure({ code: 'memory.busy', at: { file: path } });
}

async function writeSnapshot<R extends StoredRecord>(
  environment: StoreEnvironment,
  folder: string,
  state: MemoryState,
  set: RecordSet<R>,
  runs: readonly Snapshot<R>[] = [],
): Promise<{ readonly count: number; readonly section: SectionToWrite | undefined }> {
  const { files, unique } = environment;
  const index = new IndexBuilder();
  const known = state.flaws.length;
  const absorbed = new Map([...state.positions].sort(([a], [b]) => (a < b ? -1 : 1)));
  const content = async function* () {
    yield* withPauses(snapshotContent(headerLine(absorbed), set, runs, index));
    // Damage that only came to light while copying is set aside before the old file goes.
    if (state.flaws.length > known) await keepAside(environment, folder, state.flaws.slice(known));
  };
  const { file } = set.kind;
  const path = join(folder, file);
  const written = await replaceFile(files, path, content(), unique(), () =>
    checkUnchanged(files, path, set.snapshot.status),
  );
  if (index.count < CACHED_COUNT_MIN) return { count: index.count, section: undefined };
  const cached = { header: { format: FORMAT, absorbed }, index: index.build() };
  return { count: index.count, section: cacheSection(files, folder, file, written, cached) };
}

/** The conflict copies of a kind, to be taken in; those of a later format stay where they are. */
async function copiesOf<R extends StoredRecord>(
  files: FileLayer,
  folder: string,
  state: MemoryState,
  kind: Kind<R>,
): Promise<Snapshot<R>[]> {
  const copies: Snapshot<R>[] = [];
  for (const name of conflictCopies(files, folder, kind)) {
    const copy = await openConflictCopy(files, folder, name, kind, (flaws) =>
      state.addFlaws(flaws),
    );
    if (copy.scan.header.format > FORMAT) copy.close();
    else copies.push(copy);
  }
  return copies;
}

/** Takes away copies whose records the new snapshots have, unless somebody has written them meanwhile. */
function removeTakenIn(files: FileLayer, folder: string, copies: readonly CopyFile[]): void {
  for (const { kind, status } of copies) {
    const path = join(folder, kind.file);
    if (isSameFile(status, files.status(path))) removeIfThere(files, path);
  }
}

async function compactLocked(
  environment: StoreEnvironment,
  folder: string,
  { retention, closed, runs = [] }: CompactionRequest,
): Promise<Compaction> {
  const { files, now, unique } = environment;
  removeLeftovers(environment, folder);
  const ended = endedJournals(environment, folder, closed(), retention);
  const state = await loadState(files, folder);
  const copies: (CopyFile & { readonly close: () => void })[] = [];
  const copied = async <R extends StoredRecord>(kind: Kind<R>): Promise<Snapshot<R>[]> => {
    const found = await copiesOf(files, folder, state, kind);
    copies.push(...found);
    return found;
  };
  try {
    if (state.format > FORMAT)
      throw new StoreFailure({
        code: 'memory.format-newer',
        at: { file: folder },
        values: { format: state.format },
      });
    const of = {
      person: await copied(PEOPLE),
      statement: await copied(STATEMENTS),
      unit: await copied(UNITS),
    };
    await keepAside(environment, folder, state.flaws);
    await backUp(environment, folder, state);
    const removed = removableJournals(ended, state, now(), retention);
    for (const name of removed) state.positions.delete(name);
    const { unit, statement, person } = state.sets;
    const written = [
      await writeSnapshot(environment, folder, state, person, of.person),
      await writeSnapshot(environment, folder, state, statement, of.statement),
      await writeSnapshot(environment, folder, state, unit, [...of.unit, ...runs]),
    ];
    const sections = written.flatMap(({ section }) => (section ? [section] : []));
    if (sections.length > 0) writeCache(files, folder, sections, unique());
    const records = written.reduce((sum, { count }) => sum + count, 0);
    for (const name of removed) removeIfThere(files, join(folder, JOURNAL_FOLDER, name));
    removeTakenIn(files, folder, copies);
    return { records, removed };
  } finally {
    for (const copy of copies) copy.close();
    state.close();
  }
}

/**
 * Compacts the memory in a folder. Throws what the file layer throws, and a `StoreFailure` with `memory.busy` when
 * another program is at it or `memory.format-newer`; whatever happens, nothing that was saved is lost.
 */
export async function compactMemory(
  environment: StoreEnvironment,
  folder: string,
  request: CompactionRequest,
): Promise<Compaction> {
  const unlock = await lockMemory(environment, folder);
  if (!unlock) throw new StoreFailure({ code: 'memory.busy', at: { file: folder } });
  try {
    return await compactLocked(environment, folder, request);
  } finally {
    await unlock();
  }
}
