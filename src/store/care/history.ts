/** What a record was: every state of it that is still on disk, in backups, snapshots and journals. */
import { join, resolve } from 'node:path';
import { canonicalJson } from '../../core/memory/index.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { diskProblem } from '../disk/disk-problem.ts';
import { errorCode } from '../disk/file-layer.ts';
import { type StoreEnvironment, systemEnvironment } from '../environment.ts';
import { JOURNAL_FOLDER, readJournal } from '../journal/read-journal.ts';
import type { KindName, RecordOf } from '../records/kinds.ts';
import { journalNames } from '../records/load.ts';
import { openSnapshots } from '../records/open-snapshot.ts';
import { BACKUP_FOLDER, listBackups } from './backups.ts';

/** A state of a record and where it stands. */
export interface PastState<K extends KindName> {
  /** Path of the file from the memory's folder. */
  readonly file: string;
  readonly record: RecordOf[K];
}

/** Nothing of a journal is passed over. */
const FROM_THE_BEGINNING = { at: 0, absorbed: { unit: 0, statement: 0, person: 0 } };

async function statesIn<K extends KindName>(
  environment: StoreEnvironment,
  memory: string,
  folder: string,
  kind: K,
  id: string,
): Promise<PastState<K>[]> {
  const sets = await openSnapshots(environment.files, join(memory, folder));
  try {
    const set = sets[kind];
    const file = join(folder, set.kind.file);
    // The set of a kind holds records of that kind; the compiler does not follow the name that far.
    return set.snapshot.get(id).map((record) => ({ file, record: record as RecordOf[K] }));
  } finally {
    for (const { snapshot } of [sets.unit, sets.statement, sets.person]) snapshot.close();
  }
}

/**
 * The states of a record that are still on disk, oldest version first, each once. Problems: `memory.not-readable`.
 */
export async function recordHistory<K extends KindName>(
  memoryDir: string,
  kind: K,
  id: string,
  environment: StoreEnvironment = systemEnvironment(),
): Promise<Result<readonly PastState<K>[]>> {
  const memory = resolve(memoryDir);
  const { files } = environment;
  try {
    const states: PastState<K>[] = [];
    for (const { name } of listBackups(files, memory).reverse())
      states.push(...(await statesIn(environment, memory, join(BACKUP_FOLDER, name), kind, id)));
    states.push(...(await statesIn(environment, memory, '', kind, id)));
    for (const name of journalNames(files, memory)) {
      try {
        readJournal(files, memory, name, FROM_THE_BEGINNING, (entry) => {
          if (entry.kind === kind && entry.record.id === id)
            states.push({ file: `${JOURNAL_FOLDER}/${name}`, record: entry.record as RecordOf[K] });
        });
      } catch (error) {
        // Removed by a compaction in between; its states are in the snapshot.
        if (errorCode(error) !== 'ENOENT') throw error;
      }
    }
    const once = new Map<string, PastState<K>>();
    for (const state of states) {
      const key = canonicalJson(state.record);
      if (!once.has(key)) once.set(key, state);
    }
    return ok([...once.values()].sort((a, b) => a.record.version - b.record.version));
  } catch (error) {
    return fail(diskProblem(error, memory, 'memory.not-readable'));
  }
}
