/** The lines of a new snapshot: those of the old one that still hold, byte for byte, and the newer states, in order. */
import { idAtStart, sealLine } from '../disk/line.ts';
import type { StoredRecord } from '../records/kinds.ts';
import type { RecordSet } from '../records/record-set.ts';
import { compareIds, type IndexBuilder } from '../records/snapshot-index.ts';

/** A line with its id, ready to be written. */
interface RecordLine {
  readonly id: string;
  /** With line end. */
  readonly bytes: Buffer;
}

const LINE_FEED = Buffer.from('\n');

function* oldLines<R extends StoredRecord>(set: RecordSet<R>): Generator<RecordLine, void> {
  for (const { bytes, seal, start } of set.snapshot.lines()) {
    const id = seal === 'right' ? idAtStart(bytes) : undefined;
    if (id !== undefined) {
      if (!set.isOver(id)) yield { id, bytes: Buffer.concat([bytes, LINE_FEED]) };
      continue;
    }
    const record = set.snapshot.parse(bytes, start);
    if (record && !set.isOver(record.id))
      yield { id: record.id, bytes: sealLine(JSON.stringify(record)) };
  }
}

function newLine(record: StoredRecord): RecordLine {
  return { id: record.id, bytes: sealLine(JSON.stringify(record)) };
}

/**
 * Both runs of lines in one order. Deleted records stay as tombstones: a copy of the memory that still has the record
 * must learn of it.
 */
function* inOrder<R extends StoredRecord>(set: RecordSet<R>): Generator<RecordLine, void> {
  const newer = [...set.over()].sort((a, b) => compareIds(a.id, b.id));
  let at = 0;
  for (const line of oldLines(set)) {
    for (let next = newer[at]; next && compareIds(next.id, line.id) < 0; next = newer[at]) {
      yield newLine(next);
      at += 1;
    }
    yield line;
  }
  for (; at < newer.length; at += 1) {
    const next = newer[at];
    if (next) yield newLine(next);
  }
}

/** Lines are written in pieces of about this size; between two of them other work of the process gets a turn. */
const PIECE_BYTES = 256 << 10;

/**
 * The content of a new snapshot in pieces.
 *
 * @param header its first line
 * @param index is told the place of every record
 */
export function* snapshotContent<R extends StoredRecord>(
  header: Buffer,
  set: RecordSet<R>,
  index: IndexBuilder,
): Generator<Buffer, void> {
  let piece: Buffer[] = [header];
  let pieceBytes = header.length;
  let place = header.length;
  for (const { id, bytes } of inOrder(set)) {
    index.add(id, place, bytes.length - 1);
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
