/**
 * Reads a snapshot from end to end: header, place of every record, and whatever in it is not as this program writes it
 * (damage, git's conflict markers, hand-written lines in any order, the same id twice).
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Problem } from '../../core/result.ts';
import type { FileLayer } from '../disk/file-layer.ts';
import { checkSeal, idAtStart } from '../disk/line.ts';
import { type Line, readLines } from '../disk/line-reader.ts';
import type { Kind, StoredRecord } from './kinds.ts';
import { FORMAT, type Header, headerFrom, isHeader, parseLine } from './parse-line.ts';
import { IndexBuilder, type SnapshotIndex } from './snapshot-index.ts';

/** A stretch of a file that is not what it should be, and why. */
export interface Flaw {
  readonly problem: Problem;
  /** Path of the file from the memory's folder. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** What is copied aside before the file is written anew: these bytes, the whole file, or nothing. */
  readonly aside: 'line' | 'file' | 'nothing';
}

/** What a pass over a snapshot found. */
export interface Scan {
  readonly header: Header;
  readonly index: SnapshotIndex;
  readonly flaws: readonly Flaw[];
  /** True when the file is exactly as this program would write it, so that its index may be kept for the next time. */
  readonly isTidy: boolean;
}

/** Lines read before other work of the process gets a turn. */
const LINES_A_TURN = 20_000;

/** Lines that git leaves at a merge it could not make: both sides stand between them (`|||||||` with diff3). */
const CONFLICT_MARKER = /^(<{7}|={7}|>{7}|\|{7})( |$)/;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

class Scanner<R extends StoredRecord> {
  readonly #kind: Kind<R>;
  readonly #builder = new IndexBuilder();
  readonly #flaws: Flaw[] = [];
  #header: Header = { format: FORMAT, absorbed: new Map() };
  #isTidy = true;
  /** Whether this program wrote the file: it replaces a snapshot whole, so one that breaks off was cut on its way here. */
  #isOurs = false;

  constructor(kind: Kind<R>) {
    this.#kind = kind;
  }

  take(line: Line): void {
    if (line.bytes.length === 0 && !line.tooLong) this.#isTidy = false;
    else if (line.unfinished && line.firstByte === 0) this.#zeros(line);
    else this.#takeContent(line);
  }

  result(): Scan {
    const isTidy = this.#isTidy && this.#flaws.length === 0 && this.#builder.isSorted;
    return { header: this.#header, index: this.#builder.build(), flaws: this.#flaws, isTidy };
  }

  #takeContent(line: Line): void {
    if (line.carriageReturn || line.unfinished) this.#isTidy = false;
    const isFirst = line.start === 0 && line.bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
    const at = isFirst ? { ...line, bytes: line.bytes.subarray(3), start: 3 } : line;
    // A right seal vouches for the rest: the record is parsed and checked when it is asked for.
    const sealedId = at.tooLong ? undefined : idAtStart(at.bytes);
    if (sealedId !== undefined && checkSeal(at.bytes) === 'right') {
      this.#builder.add(sealedId, at.start, at.bytes);
      return;
    }
    if (!at.tooLong && CONFLICT_MARKER.test(at.bytes.toString('latin1', 0, 8))) {
      this.#flaw({ code: 'memory.conflict-markers' }, at, 'nothing');
      return;
    }
    this.#takeOdd(at);
  }

  #takeOdd(line: Line): void {
    const parsed = parseLine(line, false);
    if (!parsed.ok) {
      const code = line.unfinished ? this.#brokenOff() : parsed.problem.code;
      this.#flaw({ ...parsed.problem, code }, line, 'line');
      return;
    }
    if (isHeader(parsed.value)) {
      this.#isOurs ||= checkSeal(line.bytes) === 'right';
      const header = headerFrom(parsed.value);
      // Two headers stand in a file that git merged line by line: each is right for its side's lines.
      for (const [name, bytes] of this.#header.absorbed)
        header.absorbed.set(name, Math.max(bytes, header.absorbed.get(name) ?? 0));
      this.#header = { ...header, format: Math.max(this.#header.format, header.format || 0) };
      return;
    }
    const record = this.#kind.parse(parsed.value);
    if (record.ok) this.#builder.add(record.value.id, line.start, line.bytes);
    else this.#flaw(record.problem, line, 'line');
  }

  #zeros(line: Line): void {
    if (line.start === 0) this.#flaw({ code: 'memory.zero-filled' }, line, 'file');
    else this.#flaw({ code: this.#brokenOff() }, line, 'nothing');
  }

  #brokenOff(): Problem['code'] {
    return this.#isOurs ? 'memory.snapshot-cut' : 'memory.torn-tail';
  }

  #flaw(problem: Problem, line: Line, aside: Flaw['aside']): void {
    const file = this.#kind.file;
    const at = { file, line: line.number, byte: line.start };
    this.#flaws.push({
      problem: { ...problem, at },
      file,
      start: line.start,
      end: line.end,
      aside,
    });
  }
}

/** Reads an open snapshot, giving other work a turn now and then. */
export async function scanSnapshot<R extends StoredRecord>(
  files: FileLayer,
  file: number,
  kind: Kind<R>,
): Promise<Scan> {
  const scanner = new Scanner(kind);
  let sinceTurn = 0;
  for (const line of readLines(files, file)) {
    scanner.take(line);
    sinceTurn += 1;
    if (sinceTurn >= LINES_A_TURN) {
      sinceTurn = 0;
      await nextTurn();
    }
  }
  return scanner.result();
}
