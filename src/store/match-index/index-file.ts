/**
 * `.matches.idx`: the search index of a memory's snapshot in one file, in parts that are read when they are needed.
 * Disposable: each part has a checksum of its own, what it is of is compared record by record with the snapshot, and
 * whatever does not fit is made anew. Replaced whole, so a reader keeps the file it has opened.
 */
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PART_NAMES, type PartName, type SavedParts } from '../../core/match/index.ts';
import { writeAll } from '../disk/durable.ts';
import { errorCode, type FileLayer } from '../disk/file-layer.ts';
import { readInto } from '../disk/read-bytes.ts';

/** Name of the file in a memory's folder. */
const MATCH_CACHE_FILE = '.matches.idx';

/** First bytes; the number changes with the layout. */
const MAGIC = 'tjmatch5';
/** For each part in the order of PART_NAMES, its place and its length as 64-bit numbers. */
const HEAD_BYTES = MAGIC.length + PART_NAMES.length * 16;
/** Bytes written before other work of the process gets a turn: a few milliseconds. */
const PIECE_BYTES = 4 << 20;

/** The parts of an index, each in one piece. */
export type Parts = ReadonlyMap<PartName, Uint8Array>;

/**
 * Writes the parts of an index beside a memory; not durably, for it can be made again.
 *
 * @returns whether they are there: a folder that may not be written to and a full disk are no news
 */
export async function writeIndexFile(
  files: FileLayer,
  folder: string,
  parts: Parts,
  unique: string,
): Promise<boolean> {
  const head = new Uint8Array(HEAD_BYTES);
  head.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(head.buffer);
  let place = HEAD_BYTES;
  for (const [i, name] of PART_NAMES.entries()) {
    const length = parts.get(name)?.length ?? 0;
    view.setFloat64(MAGIC.length + i * 16, place, true);
    view.setFloat64(MAGIC.length + i * 16 + 8, length, true);
    place += length;
  }
  const temporary = join(folder, `${MATCH_CACHE_FILE}.${unique}`);
  try {
    const file = files.open(temporary, 'wx');
    try {
      for (const bytes of [
        head,
        ...PART_NAMES.map((name) => parts.get(name) ?? new Uint8Array()),
      ]) {
        for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
          writeAll(files, file, bytes.subarray(at, at + PIECE_BYTES));
          await nextTurn();
        }
      }
    } finally {
      files.close(file);
    }
    files.rename(temporary, join(folder, MATCH_CACHE_FILE));
    return true;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    if (files.status(temporary)) files.remove(temporary);
    return false;
  }
}

/** An open index file. */
export interface IndexFile extends SavedParts {
  readonly close: () => void;
}

function readPart(files: FileLayer, file: number, place: number, length: number) {
  const bytes = new Uint8Array(length);
  return readInto(files, file, bytes, place) === length ? bytes : undefined;
}

/** Opens a memory's index file; undefined when there is none, or it is none. Its parts are yet to be checked. */
export function openIndexFile(files: FileLayer, folder: string): IndexFile | undefined {
  const path = join(folder, MATCH_CACHE_FILE);
  if (!files.status(path)) return undefined;
  const file = files.open(path, 'r');
  const head = readPart(files, file, 0, HEAD_BYTES);
  const size = files.statusOfOpen(file).sizeBytes;
  if (!head || new TextDecoder().decode(head.subarray(0, MAGIC.length)) !== MAGIC) {
    files.close(file);
    return undefined;
  }
  const view = new DataView(head.buffer);
  let isOpen = true;
  const stretchOf = (name: PartName) => {
    const at = MAGIC.length + PART_NAMES.indexOf(name) * 16;
    const [place, length] = [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
    const isSound = Number.isSafeInteger(place) && Number.isSafeInteger(length);
    const isIn = isSound && place >= HEAD_BYTES && length > 0 && place + length <= size;
    return isOpen && isIn ? { place, length } : undefined;
  };
  return {
    part(name) {
      const found = stretchOf(name);
      return found && readPart(files, file, found.place, found.length);
    },
    again(name, at, length) {
      const found = stretchOf(name);
      return found && readPart(files, file, found.place + at, length);
    },
    close() {
      if (isOpen) files.close(file);
      isOpen = false;
    },
  };
}
