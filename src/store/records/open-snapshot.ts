/** Opens the snapshots of a memory: with their indexes from the cache when those are of these very files. */
import { join } from 'node:path';
import { BACKUP_FOLDER, listBackups } from '../care/backups.ts';
import { StoreFailure } from '../disk/disk-problem.ts';
import { errorCode, type FileLayer } from '../disk/file-layer.ts';
import {
  CACHED_COUNT_MIN,
  type CachedIndex,
  fingerprintOf,
  readCache,
  type SectionToWrite,
  writeCache,
} from './index-cache.ts';
import { type Kind, PEOPLE, STATEMENTS, type StoredRecord, UNITS } from './kinds.ts';
import type { RecordSets } from './memory-state.ts';
import { FORMAT } from './parse-line.ts';
import { RecordSet } from './record-set.ts';
import { Snapshot } from './snapshot.ts';
import { EMPTY_INDEX } from './snapshot-index.ts';
import { type Flaw, type Scan, scanSnapshot } from './snapshot-scan.ts';

/**
 * What a missing or empty file is taken for. This program leaves no such file where it has once written records, so when
 * a backup has them, they were lost on the way: a copy that was broken off, a link to a drive that is not there.
 */
function nothing(files: FileLayer, folder: string, { file }: { readonly file: string }): Scan {
  const hasBackup = listBackups(files, folder).some(({ name }) =>
    files.status(join(folder, BACKUP_FOLDER, name, file)),
  );
  const problem = { code: 'memory.snapshot-gone', at: { file } } as const;
  const gone: Flaw = { problem, file, start: 0, end: 0, aside: 'nothing' };
  return {
    header: { format: FORMAT, absorbed: new Map() },
    index: EMPTY_INDEX,
    flaws: hasBackup ? [gone] : [],
    isTidy: true,
  };
}

/** A snapshot, and the section of the cache that it is worth. */
interface Opened<R extends StoredRecord> {
  readonly snapshot: Snapshot<R>;
  readonly section: SectionToWrite | undefined;
  /** False when the snapshot had to be read through. */
  readonly wasCached: boolean;
}

function openIfThere(files: FileLayer, path: string): number | undefined {
  // A pipe would be waited for, a device has no end.
  if (files.status(path)?.isFile === false)
    throw new StoreFailure({ code: 'memory.not-file', at: { file: path } });
  try {
    return files.open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function openSnapshot<R extends StoredRecord>(
  files: FileLayer,
  folder: string,
  kind: Kind<R>,
  cache: ReadonlyMap<string, CachedIndex>,
): Promise<Opened<R>> {
  const file = openIfThere(files, join(folder, kind.file));
  if (file === undefined) {
    const snapshot = new Snapshot(kind, files, undefined, nothing(files, folder, kind));
    return { snapshot, section: undefined, wasCached: true };
  }
  try {
    const status = files.statusOfOpen(file);
    const fingerprint = fingerprintOf(files, file, status);
    const cached = cache.get(`${kind.file} ${fingerprint}`);
    const scan = cached
      ? { ...cached, flaws: [], isTidy: true }
      : status.sizeBytes === 0
        ? nothing(files, folder, kind)
        : await scanSnapshot(files, file, kind);
    const isWorthIt = scan.isTidy && scan.index.count >= CACHED_COUNT_MIN;
    return {
      snapshot: new Snapshot(kind, files, { file, status }, scan),
      section: isWorthIt ? { file: kind.file, fingerprint, cached: scan } : undefined,
      wasCached: cached !== undefined,
    };
  } catch (error) {
    files.close(file);
    throw error;
  }
}

/**
 * Opens the three snapshots in a memory's folder; absent ones are empty. Throws what the file layer throws.
 *
 * @param cacheUnique when given, a cache that was missing or out of date is written, under a temporary name with this in it
 */
export async function openSnapshots(
  files: FileLayer,
  folder: string,
  cacheUnique?: string,
): Promise<RecordSets> {
  const cache = readCache(files, folder);
  const unit = await openSnapshot(files, folder, UNITS, cache);
  const statement = await openSnapshot(files, folder, STATEMENTS, cache);
  const person = await openSnapshot(files, folder, PEOPLE, cache);
  const all = [unit, statement, person];
  const sections = all.flatMap(({ section }) => (section ? [section] : []));
  const isNews = all.some(({ section, wasCached }) => section !== undefined && !wasCached);
  if (cacheUnique !== undefined && isNews) writeCache(files, folder, sections, cacheUnique);
  return {
    unit: new RecordSet(UNITS, unit.snapshot),
    statement: new RecordSet(STATEMENTS, statement.snapshot),
    person: new RecordSet(PEOPLE, person.snapshot),
  };
}
