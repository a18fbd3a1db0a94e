/** Opens a snapshot: with its index from the cache when that is of this very file, else by reading it through. */
import { join } from 'node:path';
import type { FileLayer } from '../disk/file-layer.ts';
import type { Kind, StoredRecord } from './kinds.ts';
import { FORMAT } from './parse-line.ts';
import { Snapshot } from './snapshot.ts';
import { EMPTY_INDEX } from './snapshot-index.ts';
import { type Scan, scanSnapshot } from './snapshot-scan.ts';

/** What a missing file is taken for. */
function nothing(): Scan {
  return {
    header: { format: FORMAT, absorbed: new Map() },
    index: EMPTY_INDEX,
    flaws: [],
    isTidy: true,
  };
}

/** Opens the snapshot of a kind in a memory's folder; an absent one is empty. Throws what the file layer throws. */
export async function openSnapshot<R extends StoredRecord>(
  files: FileLayer,
  folder: string,
  kind: Kind<R>,
): Promise<Snapshot<R>> {
  const path = join(folder, kind.file);
  if (!files.status(path)) return new Snapshot(kind, files, undefined, nothing());
  const file = files.open(path, 'r');
  try {
    const status = files.statusOfOpen(file);
    return new Snapshot(kind, files, { file, status }, await scanSnapshot(files, file, kind));
  } catch (error) {
    files.close(file);
    throw error;
  }
}
