/**
 * One backup of the snapshots a day, taken when a compaction is about to replace them: a second name for the old files
 * where the file system has such names, so that it costs no space until they differ, else a copy.
 */
import { join } from 'node:path';
import { makeFolders } from '../disk/durable.ts';
import type { FileLayer } from '../disk/file-layer.ts';
import { secondName } from '../disk/second-name.ts';
import type { StoreEnvironment } from '../environment.ts';
import type { MemoryState } from '../records/memory-state.ts';

/** Name of the folder of backups in a memory. */
export const BACKUP_FOLDER = 'backups';
/** Most backups kept. */
const BACKUPS_MAX = 10;
/** Backups beyond the newest two go when all together are larger than this. */
const BACKUP_BYTES_MAX = 2 * 2 ** 30;
const BACKUPS_MIN = 2;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A dated copy of a memory's snapshots. */
export interface Backup {
  /** Its date, `YYYY-MM-DD`, which is the name of its folder. */
  readonly name: string;
  readonly sizeBytes: number;
}

/** The backups of a memory, newest first. */
export function listBackups(files: FileLayer, folder: string): Backup[] {
  const base = join(folder, BACKUP_FOLDER);
  const names = files.list(base).filter((name) => DATE.test(name));
  return names
    .sort()
    .reverse()
    .map((name) => ({ name, sizeBytes: sizeOf(files, join(base, name)) }));
}

function sizeOf(files: FileLayer, folder: string): number {
  const sizes = files.list(folder).map((name) => files.status(join(folder, name))?.sizeBytes ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function removeBackup(files: FileLayer, folder: string): void {
  for (const name of files.list(folder)) files.remove(join(folder, name));
  files.removeFolder(folder);
}

/** A backup on its way, or one that was stopped on it: the day and a part that no other program uses. */
const UNFINISHED = /^(\d{4}-\d{2}-\d{2})\.[0-9a-f]+$/;

function removeOld(files: FileLayer, folder: string, today: string): void {
  const base = join(folder, BACKUP_FOLDER);
  for (const name of files.list(base)) {
    // One of today may be another program's, which is at it just now.
    const day = UNFINISHED.exec(name)?.[1];
    if (day !== undefined && day !== today) removeBackup(files, join(base, name));
  }
  let sum = 0;
  for (const [n, { name, sizeBytes }] of listBackups(files, folder).entries()) {
    sum += sizeBytes;
    if (n >= BACKUPS_MAX || (n >= BACKUPS_MIN && sum > BACKUP_BYTES_MAX))
      removeBackup(files, join(base, name));
  }
}

/**
 * Takes the backup of the day, if there is none yet, of the snapshots that a state was read from. Damaged and absent
 * ones are no backup.
 */
export async function backUp(
  environment: StoreEnvironment,
  folder: string,
  state: MemoryState,
): Promise<void> {
  const { files, now, unique } = environment;
  const sets = [state.sets.unit, state.sets.statement, state.sets.person];
  const isWhole = sets.every(({ snapshot }) => snapshot.scan.flaws.length === 0);
  const there = sets.filter(({ snapshot }) => snapshot.count > 0);
  const day = new Date(now()).toISOString().slice(0, 10);
  const target = join(folder, BACKUP_FOLDER, day);
  if (!isWhole || there.length === 0 || files.status(target)) return;
  // It gets its name when all of it is there: half a backup would be taken for a whole one.
  const unfinished = `${target}.${unique()}`;
  await makeFolders(files, unfinished);
  try {
    for (const { kind } of there)
      await secondName(files, join(folder, kind.file), join(unfinished, kind.file));
    await files.flushFolder(unfinished);
    files.rename(unfinished, target);
  } catch (error) {
    removeBackup(files, unfinished);
    // Another program was quicker with today's.
    if (!files.status(target)) throw error;
  }
  await files.flushFolder(join(folder, BACKUP_FOLDER));
  removeOld(files, folder, day);
}
