/**
 * Nothing that cannot be read is ever dropped: before a file is written anew, its damaged lines are copied verbatim to
 * `quarantine.jsonl`, with place and reason, and a file of nothing but zeros gets a second name that stays.
 */
import { join } from 'node:path';
import { writeAll } from '../disk/durable.ts';
import type { FileLayer } from '../disk/file-layer.ts';
import { checksum, sealLine } from '../disk/line.ts';
import { readLines } from '../disk/line-reader.ts';
import { readInto } from '../disk/read-bytes.ts';
import { secondName } from '../disk/second-name.ts';
import type { StoreEnvironment } from '../environment.ts';
import { parseLine } from './parse-line.ts';
import type { Flaw } from './snapshot-scan.ts';

/** Name of the file in the memory's folder. */
export const QUARANTINE = 'quarantine.jsonl';
/** A damaged stretch longer than this is cut into pieces of this size, one line each. */
const PIECE_BYTES = 16 << 20;
/** Longest line of the file: a piece in base64 and its place. */
const QUARANTINE_LINE_BYTES_MAX = 24 << 20;

const LINE_FEED = Buffer.from('\n');

/** What tells one quarantined piece from another: file, place and content. */
function keyOf(piece: { readonly file: unknown; readonly byte: unknown; readonly sum: unknown }) {
  return `${piece.file}\n${piece.byte}\n${piece.sum}`;
}

/** Keys of what is in quarantine already. An unfinished last line does not count. */
function knownKeys(files: FileLayer, path: string): Set<string> {
  const known = new Set<string>();
  if (!files.status(path)) return known;
  const file = files.open(path, 'r');
  try {
    const lines = readLines(files, file, { lineBytesMax: QUARANTINE_LINE_BYTES_MAX });
    for (const line of lines) {
      const parsed = line.unfinished ? undefined : parseLine(line, false);
      if (parsed?.ok) {
        const { file: from, byte, sum } = parsed.value;
        known.add(keyOf({ file: from, byte, sum }));
      }
    }
  } finally {
    files.close(file);
  }
  return known;
}

/** The bytes as text when they are well-formed UTF-8 and not mostly escapes, which would make the line too long to read. */
function verbatim(bytes: Buffer): { readonly text: string } | { readonly base64: string } {
  const text = bytes.toString('utf8');
  const base64 = bytes.toString('base64');
  const isText = Buffer.from(text, 'utf8').equals(bytes);
  const isShort =
    bytes.length < PIECE_BYTES / 8 || Buffer.byteLength(JSON.stringify(text)) <= base64.length;
  return isText && isShort ? { text } : { base64 };
}

function* linesFor(
  files: FileLayer,
  folder: string,
  flaw: Flaw,
  known: Set<string>,
  at: string,
): Generator<Buffer, void, undefined> {
  const file = files.open(join(folder, flaw.file), 'r');
  try {
    for (let byte = flaw.start; byte < flaw.end; byte += PIECE_BYTES) {
      const into = Buffer.alloc(Math.min(PIECE_BYTES, flaw.end - byte));
      const bytes = into.subarray(0, readInto(files, file, into, byte));
      const sum = checksum(bytes);
      const key = keyOf({ file: flaw.file, byte, sum });
      if (known.has(key)) continue;
      known.add(key);
      const { code, values } = flaw.problem;
      const piece = { file: flaw.file, byte, sum, reason: code, ...values, at };
      yield sealLine(JSON.stringify({ ...piece, ...verbatim(bytes) }));
    }
  } finally {
    files.close(file);
  }
}

/**
 * Copies what is damaged to a safe place, durably, once however often it is found. Throws when that fails; then nothing
 * of the damaged files may be written over.
 */
export async function keepAside(
  environment: StoreEnvironment,
  folder: string,
  flaws: readonly Flaw[],
): Promise<void> {
  const { files, now } = environment;
  const whole = new Set(flaws.filter(({ aside }) => aside === 'file').map(({ file }) => file));
  for (const name of whole)
    await secondName(files, join(folder, name), join(folder, `${name}.damaged`));
  if (whole.size > 0) await files.flushFolder(folder);
  const pieces = flaws.filter(({ aside }) => aside === 'line');
  if (pieces.length === 0) return;
  const path = join(folder, QUARANTINE);
  const known = knownKeys(files, path);
  const at = new Date(now()).toISOString();
  let file: number | undefined;
  try {
    for (const flaw of pieces) {
      for (const line of linesFor(files, folder, flaw, known, at)) {
        if (file === undefined) {
          file = files.open(path, 'a');
          // A crash may have left an unfinished line; blank lines are passed over when reading.
          if (files.statusOfOpen(file).sizeBytes > 0) writeAll(files, file, LINE_FEED);
        }
        writeAll(files, file, line);
      }
    }
    if (file !== undefined) await files.flush(file);
  } finally {
    if (file !== undefined) files.close(file);
  }
  if (file !== undefined) await files.flushFolder(folder);
}
