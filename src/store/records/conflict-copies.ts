/**
 * Second copies of a snapshot that a sync tool leaves beside it when two machines have written it: `units (conflicted
 * copy).jsonl`, `units.sync-conflict-….jsonl`, `units 2.jsonl`. They may hold records that are nowhere else, so they are
 * said to be there, and the next compaction takes them in.
 */
import { join } from 'node:path';
import type { FileLayer } from '../disk/file-layer.ts';
import { type Kind, PEOPLE, STATEMENTS, type StoredRecord, UNITS } from './kinds.ts';
import { Snapshot } from './snapshot.ts';
import { type Flaw, scanSnapshot } from './snapshot-scan.ts';

const KINDS = [UNITS, STATEMENTS, PEOPLE];
/** What stands between the name of a snapshot and its ending: Dropbox and Drive, iCloud, Syncthing and ownCloud. */
const MARK = /^(?: ?\(.+\)| \d+|[._ -].*conflict.*)$/i;
const ENDING = '.jsonl';

/** Names of the conflict copies of one kind of record in a memory's folder, sorted. */
export function conflictCopies(files: FileLayer, folder: string, kind: { file: string }): string[] {
  const stem = kind.file.slice(0, -ENDING.length);
  const isCopy = (name: string) =>
    name.startsWith(stem) &&
    name.endsWith(ENDING) &&
    MARK.test(name.slice(stem.length, -ENDING.length)) &&
    files.status(join(folder, name))?.isFile === true;
  return files.list(folder).filter(isCopy).sort();
}

/** What there is to say about the conflict copies in a memory's folder. */
export function conflictFlaws(files: FileLayer, folder: string): Flaw[] {
  return KINDS.flatMap((kind) => conflictCopies(files, folder, kind)).map((file) => ({
    problem: { code: 'memory.conflict-copy', at: { file } },
    file,
    start: 0,
    end: 0,
    aside: 'nothing',
  }));
}

/**
 * Opens a conflict copy to be read like a snapshot; what is damaged in it is handed to `onFlaws`. Throws what the file
 * layer throws.
 */
export async function openConflictCopy<R extends StoredRecord>(
  files: FileLayer,
  folder: string,
  name: string,
  kind: Kind<R>,
  onFlaws: (flaws: readonly Flaw[]) => void,
): Promise<Snapshot<R>> {
  const file = files.open(join(folder, name), 'r');
  try {
    const status = files.statusOfOpen(file);
    const copied: Kind<R> = { ...kind, file: name };
    const scan = await scanSnapshot(files, file, copied);
    onFlaws(scan.flaws);
    const snapshot = new Snapshot(copied, files, { file, status }, scan);
    snapshot.onDamage = (flaw) => onFlaws([flaw]);
    return snapshot;
  } catch (error) {
    files.close(file);
    throw error;
  }
}
