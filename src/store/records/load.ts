/** Reads a memory from its folder: three snapshots, then every journal. */
import { join } from 'node:path';
import { errorCode, type FileLayer, type FileStatus } from '../disk/file-layer.ts';
import { JOURNAL_FOLDER, type JournalPosition, readJournal } from '../journal/read-journal.ts';
import { conflictFlaws } from './conflict-copies.ts';
import { type ChangedIds, MemoryState, noChanges, type Pending } from './memory-state.ts';
import { openSnapshots } from './open-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** A memory that is compacted again and again while it is being opened is read at most so many times. */
const ATTEMPTS_MAX = 8;

/** Whether two looks at a file found the same one, unchanged. */
export function isSameFile(a: FileStatus | undefined, b: FileStatus | undefined): boolean {
  return a?.inode === b?.inode && a?.sizeBytes === b?.sizeBytes && a?.modifiedMs === b?.modifiedMs;
}

/** Whether the snapshots on disk are still the ones that a state was read from. */
export function isCurrent(files: FileLayer, folder: string, state: MemoryState): boolean {
  const { unit, statement, person } = state.sets;
  return [unit.snapshot, statement.snapshot, person.snapshot].every((snapshot) =>
    isSameFile(snapshot.status, files.status(join(folder, snapshot.kind.file))),
  );
}

/** Names of the journals in a memory, sorted. A pipe or folder of such a name is none. */
export function journalNames(files: FileLayer, folder: string): string[] {
  const journals = join(folder, JOURNAL_FOLDER);
  const isJournal = (name: string) =>
    name.endsWith('.jsonl') && files.status(join(journals, name))?.isFile === true;
  return files.list(journals).filter(isJournal).sort();
}

function positionOf(state: MemoryState, name: string): JournalPosition {
  const absorbed = (snapshot: Snapshot<never>) => snapshot.scan.header.absorbed.get(name) ?? 0;
  const { unit, statement, person } = state.sets;
  const taken = {
    unit: absorbed(unit.snapshot as unknown as Snapshot<never>),
    statement: absorbed(statement.snapshot as unknown as Snapshot<never>),
    person: absorbed(person.snapshot as unknown as Snapshot<never>),
  };
  const from = Math.min(taken.unit, taken.statement, taken.person);
  return { at: state.positions.get(name) ?? from, absorbed: taken };
}

/**
 * Reads what the journals have gained, and returns the ids of the records that came up.
 *
 * @param without names not to be read: this session's own, whose records the state has already
 */
export function pullJournals(
  files: FileLayer,
  folder: string,
  state: MemoryState,
  without: readonly string[] = [],
): ChangedIds {
  const changed = noChanges();
  for (const name of journalNames(files, folder)) {
    if (without.includes(name)) continue;
    const position = positionOf(state, name);
    try {
      if (files.status(join(folder, JOURNAL_FOLDER, name))?.sizeBytes === position.at) {
        state.positions.set(name, position.at);
        continue;
      }
      const reading = readJournal(files, folder, name, position, (entry) => {
        state.apply(entry);
        changed[entry.kind].add(entry.record.id);
      });
      state.positions.set(name, reading.at);
      state.addFlaws(reading.flaws);
      state.format = Math.max(state.format, reading.format);
    } catch (error) {
      // Removed between listing and opening: the snapshot has it, which the caller finds out by `isCurrent`.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  return changed;
}

/** What is part of a state besides the files, and what may be left behind in the folder. */
export interface LoadOptions {
  /** Changes of this session that are not on disk yet: they are part of the state. */
  readonly pending?: Pending[];
  /** When given, an index cache may be written, under a temporary name with this in it. */
  readonly cacheUnique?: string;
}

async function loadOnce(
  files: FileLayer,
  folder: string,
  { pending = [], cacheUnique }: LoadOptions,
): Promise<MemoryState> {
  const state = new MemoryState(await openSnapshots(files, folder, cacheUnique), pending);
  state.addFlaws(conflictFlaws(files, folder));
  pullJournals(files, folder, state);
  return state;
}

/** The state of the memory in a folder; an absent folder is an empty memory. Throws what the file layer throws. */
export async function loadState(
  files: FileLayer,
  folder: string,
  options: LoadOptions = {},
): Promise<MemoryState> {
  for (let attempt = 1; ; attempt += 1) {
    const state = await loadOnce(files, folder, options);
    // A compaction in between may have removed a journal that the snapshot read here does not know yet.
    if (attempt === ATTEMPTS_MAX || isCurrent(files, folder, state)) {
      for (const { entry } of options.pending ?? []) state.apply(entry);
      return state;
    }
    state.close();
  }
}
