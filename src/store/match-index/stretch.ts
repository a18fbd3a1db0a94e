/** Reads a stretch of a snapshot of units for the index, as fast as it goes: the index asks the memory again anyway. */
import type { TranslationUnit } from '../../core/memory/index.ts';
import type { FileLayer, FileStatus } from '../disk/file-layer.ts';
import type { Places } from '../records/snapshot-index.ts';

/** Where the records of a stretch lie, in order, and the checksum of each. All three are as long. */
export interface Stretch {
  readonly start: Places;
  readonly length: Uint32Array;
  readonly sum: Uint32Array;
}

/** A snapshot file as it was when its places were noted. */
export interface SnapshotFile {
  readonly path: string;
  readonly status: FileStatus;
}

/** Bytes read at once. */
const WINDOW_BYTES = 4 << 20;

function isSame(a: FileStatus, b: FileStatus): boolean {
  return a.inode === b.inode && a.sizeBytes === b.sizeBytes && a.modifiedMs === b.modifiedMs;
}

/** A value that can be taken for a unit: whatever else is wrong with it, the memory will tell when it is asked. */
function isUnit(value: unknown): value is TranslationUnit {
  if (typeof value !== 'object' || value === null) return false;
  const { id, variants } = value as Partial<TranslationUnit>;
  return (
    typeof id === 'string' &&
    Array.isArray(variants) &&
    variants.every(({ language, text }) => typeof language === 'string' && typeof text === 'string')
  );
}

/**
 * The units of a stretch with their checksums, in order.
 *
 * @throws SyntaxError for a line that is no unit; an error of the file layer; RangeError when the file is another by now
 */
export function* unitsIn(
  files: FileLayer,
  snapshot: SnapshotFile,
  { start, length, sum }: Stretch,
): Generator<readonly [unit: TranslationUnit, sum: number], void> {
  const file = files.open(snapshot.path, 'r');
  try {
    if (!isSame(files.statusOfOpen(file), snapshot.status))
      throw new RangeError('the snapshot was replaced');
    let window = Buffer.alloc(0);
    let windowStart = 0;
    for (let i = 0; i < start.length; i += 1) {
      const from = start[i] ?? 0;
      const bytes = length[i] ?? 0;
      if (from < windowStart || from + bytes > windowStart + window.length) {
        const into = Buffer.allocUnsafe(Math.max(WINDOW_BYTES, bytes));
        window = into.subarray(0, files.read(file, into, from));
        windowStart = from;
      }
      const at = from - windowStart;
      const value: unknown = JSON.parse(window.toString('utf8', at, at + bytes));
      if (!isUnit(value)) throw new SyntaxError('a record is no unit');
      yield [value, sum[i] ?? 0];
    }
  } finally {
    files.close(file);
  }
}
