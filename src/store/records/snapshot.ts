/** A snapshot file: its index in memory, its records on disk, read one by one or in order. Never changed once written. */
import type { Problem } from '../../core/result.ts';
import type { FileLayer, FileStatus } from '../disk/file-layer.ts';
import { checkSeal, type Seal } from '../disk/line.ts';
import { readInto } from '../disk/read-bytes.ts';
import type { Kind, StoredRecord } from './kinds.ts';
import { parseLine } from './parse-line.ts';
import { fileOrder, hasKey, idKey, lowerBound } from './snapshot-index.ts';
import type { Flaw, Scan } from './snapshot-scan.ts';

/** Bytes read at once when going through all records. */
const WINDOW_BYTES = 1 << 20;

/** The bytes of a record as they stand in the file, without line end. */
export interface SnapshotLine {
  readonly bytes: Buffer;
  readonly seal: Seal;
  /** Place of the first byte. */
  readonly start: number;
}

/** An open snapshot. Of records with the same id (a file merged by git) each is given; the caller merges them. */
export class Snapshot<R extends StoredRecord> {
  readonly kind: Kind<R>;
  readonly scan: Scan;
  /** Status of the file when it was opened; undefined when there was none. */
  readonly status: FileStatus | undefined;
  /** Called with a record that turned out to be damaged when it was read. */
  onDamage: (flaw: Flaw) => void = () => undefined;
  readonly #files: FileLayer;
  readonly #file: number | undefined;
  #users = 1;

  constructor(
    kind: Kind<R>,
    files: FileLayer,
    opened: { readonly file: number; readonly status: FileStatus } | undefined,
    scan: Scan,
  ) {
    this.kind = kind;
    this.#files = files;
    this.#file = opened?.file;
    this.status = opened?.status;
    this.scan = scan;
  }

  /** How many records the file holds, deleted ones and twins included. */
  get count(): number {
    return this.scan.index.count;
  }

  /** The states of a record that the file holds: none, one, or several after a merge by git. */
  get(id: string): R[] {
    const key = idKey(id);
    const found: R[] = [];
    for (let i = lowerBound(this.scan.index, key); hasKey(this.scan.index, i, key); i += 1) {
      const record = this.#readAt(i);
      if (record?.id === id) found.push(record);
    }
    return found;
  }

  /** Id of the record at a position of the index; undefined when it cannot be read. */
  idAt(position: number): string | undefined {
    return this.#readAt(position)?.id;
  }

  /** All records in the order of the file. */
  *records(): Generator<R, void, undefined> {
    const order = fileOrder(this.scan.index);
    for (const { bytes, start } of this.#lines(order)) {
      const record = this.parse(bytes, start);
      if (record) yield record;
    }
  }

  /** All whole lines in the order of the index, their seals checked. */
  *lines(): Generator<SnapshotLine, void, undefined> {
    for (const { bytes, start } of this.#lines(undefined)) {
      const seal = checkSeal(bytes);
      if (seal === 'wrong') this.#damaged({ code: 'memory.line-damaged' }, start, bytes.length);
      else yield { bytes, seal, start };
    }
  }

  /** The record of a line, or undefined, after telling `onDamage`, when there is none in it. */
  parse(bytes: Buffer, start: number): R | undefined {
    const line = { bytes, start, end: start + bytes.length, tooLong: false };
    const parsed = parseLine(line, false);
    const record = parsed.ok ? this.kind.parse(parsed.value) : parsed;
    if (record.ok) return record.value;
    this.#damaged(record.problem, start, bytes.length);
    return undefined;
  }

  /** Lets the file go once nobody iterates over it. */
  close(): void {
    this.#users -= 1;
    if (this.#users === 0 && this.#file !== undefined) this.#files.close(this.#file);
  }

  /** Lines by position in the index. The file stays open until the iteration ends, even when closed meanwhile. */
  *#lines(order: Uint32Array | undefined): Generator<Omit<SnapshotLine, 'seal'>, void, undefined> {
    if (this.#file === undefined) return;
    this.#users += 1;
    try {
      const { count, start, length } = this.scan.index;
      let window = Buffer.alloc(0);
      let windowStart = 0;
      for (let n = 0; n < count; n += 1) {
        const position = order?.[n] ?? n;
        const from = start[position] ?? 0;
        const bytes = length[position] ?? 0;
        if (from < windowStart || from + bytes > windowStart + window.length) {
          window = this.#read(from, Math.max(WINDOW_BYTES, bytes));
          windowStart = from;
        }
        const at = from - windowStart;
        yield { bytes: window.subarray(at, at + bytes), start: from };
      }
    } finally {
      this.close();
    }
  }

  #readAt(position: number): R | undefined {
    const from = this.scan.index.start[position] ?? 0;
    return this.parse(this.#read(from, this.scan.index.length[position] ?? 0), from);
  }

  #read(from: number, bytes: number): Buffer<ArrayBuffer> {
    const into = Buffer.allocUnsafe(bytes);
    const filled = this.#file === undefined ? 0 : readInto(this.#files, this.#file, into, from);
    return into.subarray(0, filled);
  }

  #damaged(problem: Problem, start: number, bytes: number): void {
    const file = this.kind.file;
    const at = { file, byte: start };
    this.onDamage({
      problem: { ...problem, at },
      file,
      start,
      end: start + bytes,
      aside: 'line',
    });
  }
}
