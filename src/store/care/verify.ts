/** Reads every byte of a memory and says what is not as it should be. Changes nothing. */
import { join, resolve } from 'node:path';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { diskProblem } from '../disk/disk-problem.ts';
import { readLines } from '../disk/line-reader.ts';
import { type StoreEnvironment, systemEnvironment } from '../environment.ts';
import { loadState } from '../records/load.ts';
import { QUARANTINE } from '../records/quarantine.ts';
import { listBackups } from './backups.ts';

/** What a memory's files hold. */
export interface Verification {
  /** Records in the snapshots, tombstones included, that can be read. */
  readonly stored: number;
  /** States of records that stand in journals only. */
  readonly inJournals: number;
  readonly journals: number;
  /** Lines in quarantine. */
  readonly quarantined: number;
  readonly backups: number;
  readonly problems: readonly Problem[];
}

function countLines(environment: StoreEnvironment, path: string): number {
  const { files } = environment;
  if (!files.status(path)) return 0;
  const file = files.open(path, 'r');
  try {
    let count = 0;
    for (const line of readLines(files, file)) count += Number(line.firstByte !== undefined);
    return count;
  } finally {
    files.close(file);
  }
}

/** Reads a memory through. The index cache is not believed: every line is checked. Problems: `memory.not-readable`. */
export async function verifyMemory(
  memoryDir: string,
  environment: StoreEnvironment = systemEnvironment(),
): Promise<Result<Verification>> {
  const folder = resolve(memoryDir);
  try {
    const state = await loadState(environment.files, folder);
    try {
      const { unit, statement, person } = state.sets;
      let stored = 0;
      // Damage that is met on the way is noted in the state.
      for (const { snapshot } of [unit, statement, person])
        for (const _ of snapshot.records()) stored += 1;
      return ok({
        stored,
        inJournals: unit.overCount + statement.overCount + person.overCount,
        journals: state.positions.size,
        quarantined: countLines(environment, join(folder, QUARANTINE)),
        backups: listBackups(environment.files, folder).length,
        problems: state.flaws.map(({ problem }) => problem),
      });
    } finally {
      state.close();
    }
  } catch (error) {
    return fail(diskProblem(error, folder, 'memory.not-readable'));
  }
}
