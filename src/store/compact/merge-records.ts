/**
 * The lines of a new snapshot: those of the old one, the newer states over it, and those of sorted files that an import
 * has made, in one order. A line that stands alone is copied byte for byte; several states of one record are merged.
 */
import { StoreFailure } from '../disk/disk-problem.ts';
import { idAtStart, MERGED_BYTES_MAX, type Seal, sealLine } from '../disk/line.ts';
import type { Kind, StoredRecord } from '../records/kinds.ts';
import { refusedRecord } from '../records/memory-state.ts';
import type { RecordSet } from '../records/record-set.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { compareIds, type IdKey, type IndexBuilder, idKey } from '../records/snapshot-index.ts';

/** One state of one record on its way into the new file. */
interface State<R extends StoredRecord> {
  readonly key: IdKey;
  readonly id: string;
  /** The sealed line with its end, when it can be copied. */
  readonly bytes: Buffer | undefined;
  readonly record: () => R | undefined;
}

/** States in order, the first of them at hand. */
interface Cursor<R extends StoredRecord> {
  readonly next: () => State<R> | undefined;
  head: State<R> | undefined;
}

const LINE_FEED = Buffer.from('\n');

function* statesOf<R extends StoredRecord>(snapshot: Snapshot<R>): Generator<State<R>, void> {
  for (const { bytes, seal, start } of snapshot.lines()) {
    const id = idOf(snapshot, bytes, seal, start);
    if (id === undefined) continue;
    // The bytes are a view of a window that moves on, so they are copied while they hold.
    const own = Buffer.concat([bytes, LINE_FEED]);
    const record = () => snapshot.parse(own.subarray(0, -1), start);
    yield { key: idKey(id), id, bytes: seal === 'right' ? own : undefined, record };
  }
}

function idOf<R extends StoredRecord>(
  snapshot: Snapshot<R>,
  bytes: Buffer,
  seal: Seal,
  start: number,
): string | undefined {
  const id = seal === 'right' ? idAtStart(bytes) : undefined;
  return id ?? snapshot.parse(bytes, start)?.id;
}

function* statesOver<R extends StoredRecord>(set: RecordSet<R>): Generator<State<R>, void> {
  const newer = [...set.over()].sort((a, b) => compareIds(a.id, b.id));
  for (const record of newer)
    yield { key: idKey(record.id), id: record.id, bytes: undefined, record: () => record };
}

function cursorOver<R extends StoredRecord>(states: Generator<State<R>, void>): Cursor<R> {
  const next = () => states.next().value ?? undefined;
  return { next, head: next() };
}

function isBelow(a: IdKey, b: IdKey): boolean {
  return a.high < b.high || (a.high === b.high && a.low < b.low);
}

/** All states with the least key among the cursors, which move on past them. */
function takeLeast<R extends StoredRecord>(cursors: readonly Cursor<R>[]): State<R>[] {
  let least: IdKey | undefined;
  for (const { head } of cursors)
    if (head && (!least || isBelow(head.key, least))) least = head.key;
  const taken: State<R>[] = [];
  if (!least) return taken;
  for (const cursor of cursors) {
    for (let { head } = cursor; head && !isBelow(least, head.key); head = cursor.head) {
      taken.push(head);
      cursor.head = cursor.next();
    }
  }
  return taken;
}

/** A line with its id, ready to be written. */
interface RecordLine {
  readonly id: string;
  /** With line end. */
  readonly bytes: Buffer;
}

/**
 * The line of one record from all its states; undefined when none of them can be read. Throws when it could not be read
 * again: then the files stay as they are, and with them all that it says.
 */
function lineOf<R extends StoredRecord>(
  kind: Kind<R>,
  id: string,
  states: readonly State<R>[],
): RecordLine | undefined {
  const [only] = states;
  if (states.length === 1 && only?.bytes) return { id, bytes: only.bytes };
  const records = states.flatMap((state) => state.record() ?? []);
  const [first, ...rest] = records;
  if (!first) return undefined;
  const bytes = sealLine(JSON.stringify(rest.reduce(kind.merge, first)));
  if (bytes.length <= MERGED_BYTES_MAX) return { id, bytes };
  const problem = { code: 'memory.line-too-long', values: { bytes: bytes.length } } as const;
  throw new StoreFailure({ ...refusedRecord(problem, kind.name, id), at: { file: kind.file } });
}

/**
 * All records in the order of their ids. Deleted ones stay as tombstones: a copy of the memory that still has the record
 * must learn of it.
 */
function* inOrder<R extends StoredRecord>(
  set: RecordSet<R>,
  runs: readonly Snapshot<R>[],
): Generator<RecordLine, void> {
  const cursors = [
    cursorOver(statesOf(set.snapshot)),
    cursorOver(statesOver(set)),
    ...runs.map((run) => cursorOver(statesOf(run))),
  ];
  for (let taken = takeLeast(cursors); taken.length > 0; taken = takeLeast(cursors)) {
    // Nearly always one record; different ids with the same key come out in the order of the ids.
    const ids = [...new Set(taken.map(({ id }) => id))].sort();
    for (const id of ids) {
      const states = ids.length === 1 ? taken : taken.filter((state) => state.id === id);
      const line = lineOf(set.kind, id, states);
      if (line) yield line;
    }
  }
}

/** Lines are written in pieces of about this size; between two of them other work of the process gets a turn. */
const PIECE_BYTES = 256 << 10;

/**
 * The content of a new snapshot in pieces.
 *
 * @param header its first line
 * @param runs sorted files beside the old snapshot
 * @param index is told the place of every record
 */
export function* snapshotContent<R extends StoredRecord>(
  header: Buffer,
  set: RecordSet<R>,
  runs: readonly Snapshot<R>[],
  index: IndexBuilder,
): Generator<Buffer, void> {
  let piece: Buffer[] = [header];
  let pieceBytes = header.length;
  let place = header.length;
  for (const { id, bytes } of inOrder(set, runs)) {
    index.add(id, place, bytes.subarray(0, -1));
    place += bytes.length;
    piece.push(bytes);
    pieceBytes += bytes.length;
    if (pieceBytes < PIECE_BYTES) continue;
    yield Buffer.concat(piece, pieceBytes);
    piece = [];
    pieceBytes = 0;
  }
  yield Buffer.concat(piece, pieceBytes);
}
