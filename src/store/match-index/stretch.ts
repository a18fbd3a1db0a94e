/** Reads a stretch of a snapshot of units for the index, as fast as it goes: the index asks the memory again anyway. */
import type { ShelfBuilder } from '../../core/match/index.ts';
import type { TranslationUnit, Variant } from '../../core/memory/index.ts';
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

/** Bytes read at once: they stay in the processor's near memory until they are looked at. */
const WINDOW_BYTES = 1 << 18;

function isSame(a: FileStatus, b: FileStatus): boolean {
  return a.inode === b.inode && a.sizeBytes === b.sizeBytes && a.modifiedMs === b.modifiedMs;
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

/** A value that can be taken for a unit: whatever else is wrong with it, the memory will tell when it is asked. */
export function isUnit(value: unknown): value is TranslationUnit {
  if (typeof value !== 'object' || value === null) return false;
  const { id, variants } = value as Partial<TranslationUnit>;
  return (
    typeof id === 'string' &&
    Array.isArray(variants) &&
    variants.every(
      (variant: Partial<Variant> | null) =>
        typeof variant?.language === 'string' &&
        typeof variant.text === 'string' &&
        isTextOrAbsent(variant.by) &&
        isTextOrAbsent(variant.document),
    )
  );
}

/** Reads the records of a stretch into memory that is used again and again. */
class Window {
  readonly #files: FileLayer;
  readonly #file: number;
  #bytes = Buffer.allocUnsafe(WINDOW_BYTES);
  #start = 0;
  #filled = 0;

  constructor(files: FileLayer, file: number) {
    this.#files = files;
    this.#file = file;
  }

  /** The bytes at hand. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  /** Whether the `length` bytes at `place` of the file are at hand. */
  holds(place: number, length: number): boolean {
    return place >= this.#start && place + length <= this.#start + this.#filled;
  }

  /** Where in {@link bytes} the `length` bytes at `place` of the file lie; read when they are not there. */
  find(place: number, length: number): number {
    if (!this.holds(place, length)) {
      if (length > this.#bytes.length) this.#bytes = Buffer.allocUnsafe(length);
      this.#filled = this.#files.read(this.#file, this.#bytes, place);
      this.#start = place;
      if (this.#filled < length) throw new RangeError('the snapshot has become shorter');
    }
    return place - this.#start;
  }
}

/**
 * Has a builder take in the units of a stretch, in order.
 *
 * @returns after every unit, so that the caller can do something else
 * @throws SyntaxError for a line that is no unit; an error of the file layer; RangeError when the file is another by now
 */
export function* readStretch(
  builder: ShelfBuilder,
  files: FileLayer,
  snapshot: SnapshotFile,
  { start, length, sum }: Stretch,
): Generator<void, void> {
  const file = files.open(snapshot.path, 'r');
  try {
    if (!isSame(files.statusOfOpen(file), snapshot.status))
      throw new RangeError('the snapshot was replaced');
    const window = new Window(files, file);
    for (let i = 0; i < start.length; i += 1) {
      const bytes = length[i] ?? 0;
      if (!window.holds(start[i] ?? 0, bytes)) builder.readWaiting();
      const at = window.find(start[i] ?? 0, bytes);
      if (!builder.addLine(window.bytes, at, at + bytes, sum[i] ?? 0)) {
        const value: unknown = JSON.parse(window.bytes.toString('utf8', at, at + bytes));
        if (!isUnit(value)) throw new SyntaxError('a record is no unit');
        builder.add(value, sum[i] ?? 0);
      }
      yield;
    }
    builder.readWaiting();
  } finally {
    files.close(file);
  }
}
