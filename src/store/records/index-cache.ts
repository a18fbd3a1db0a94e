/**
 * `.cache.idx`: the indexes of the snapshots, so that opening does not read a million lines. Disposable: it is used only
 * when size, time, inode and edges of the snapshot are those it was made from and its own checksum is right, and it is
 * made anew otherwise. Only indexes of tidy snapshots are kept, so damage is found again at every opening.
 */
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeAll } from '../disk/durable.ts';
import { errorCode, type FileLayer, type FileStatus } from '../disk/file-layer.ts';
import { checksum, sealLine } from '../disk/line.ts';
import { readLines } from '../disk/line-reader.ts';
import { readInto } from '../disk/read-bytes.ts';
import type { Header } from './parse-line.ts';
import { headerFrom, parseLine } from './parse-line.ts';
import type { Places, SnapshotIndex } from './snapshot-index.ts';

/** Name of the cache in a memory's folder. */
const CACHE_FILE = '.cache.idx';
/** Changed when the layout changes: a cache of another layout is made anew. */
const LAYOUT = 3;
/** A snapshot with fewer records is read faster than its cache is checked. */
export const CACHED_COUNT_MIN = 2000;
/** Bytes at the beginning and the end of the snapshot that go into its fingerprint. */
const EDGE_BYTES = 4096;

/** An index and what it is of. */
export interface CachedIndex {
  readonly header: Header;
  readonly index: SnapshotIndex;
}

/** What the cache says about one snapshot, beside its arrays. */
interface Section {
  readonly file: string;
  readonly fingerprint: string;
  readonly count: number;
  readonly deleted: number;
  /** Bytes of the place of a record. */
  readonly placeBytes: 4 | 8;
  /** The snapshot's header line, as the object that it is. */
  readonly header: Readonly<Record<string, unknown>>;
}

/** A snapshot's name, fingerprint and index, to be written. */
export interface SectionToWrite {
  readonly file: string;
  readonly fingerprint: string;
  readonly cached: CachedIndex;
}

/** What tells this state of a file from any other: status, and a checksum of its first and last bytes. */
export function fingerprintOf(files: FileLayer, file: number, status: FileStatus): string {
  const edge = Buffer.alloc(Math.min(EDGE_BYTES, status.sizeBytes));
  files.read(file, edge, 0);
  const first = checksum(edge);
  files.read(file, edge, status.sizeBytes - edge.length);
  return [status.sizeBytes, status.modifiedMs, status.inode, first, checksum(edge)].join('-');
}

/** Bytes of everything about a record but its place. */
const REST_BYTES = 4 + 4 + 4 + 4;
/** Arrays begin at multiples of eight, as typed arrays want it. */
const ALIGNMENT = 8;

function padded(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function sectionBytes({ count, placeBytes }: Pick<Section, 'count' | 'placeBytes'>): number {
  return padded(count * (placeBytes + REST_BYTES));
}

function arraysFrom(body: ArrayBuffer, from: number, section: Section): SnapshotIndex {
  const { count, deleted, placeBytes } = section;
  const start = new (placeBytes === 4 ? Uint32Array : Float64Array)(body, from, count);
  const rest = from + count * placeBytes;
  const high = new Uint32Array(body, rest, count);
  const low = new Uint32Array(body, rest + count * 4, count);
  const length = new Uint32Array(body, rest + count * 8, count);
  const sum = new Uint32Array(body, rest + count * 12, count);
  return { count, start, high, low, length, sum, deleted };
}

function bytesOf(index: SnapshotIndex): Uint8Array[] {
  const view = (array: Places) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const { start, high, low, length, sum } = index;
  const size = index.count * (start.BYTES_PER_ELEMENT + REST_BYTES);
  return [
    view(start),
    view(high),
    view(low),
    view(length),
    view(sum),
    new Uint8Array(padded(size) - size),
  ];
}

/** Puts a cache in a memory's folder; not durably, for it can be made again. Failure is no news. */
export function writeCache(
  files: FileLayer,
  folder: string,
  sections: readonly SectionToWrite[],
  unique: string,
): void {
  const body = sections.flatMap(({ cached }) => bytesOf(cached.index));
  const sum = body.reduce((crc, bytes) => crc32(bytes, crc), 0);
  const head = {
    layout: LAYOUT,
    sum,
    sections: sections.map(({ file, fingerprint, cached }): Section => {
      const { format, absorbed } = cached.header;
      const header = { tarjuman: format, absorbed: Object.fromEntries(absorbed) };
      const { count, deleted, start } = cached.index;
      const placeBytes = start instanceof Uint32Array ? 4 : 8;
      return { file, fingerprint, count, deleted, placeBytes, header };
    }),
  };
  const temporary = join(folder, `${CACHE_FILE}.${unique}`);
  try {
    const file = files.open(temporary, 'wx');
    try {
      for (const bytes of [sealLine(JSON.stringify(head)), ...body])
        if (bytes.length > 0) writeAll(files, file, bytes);
    } finally {
      files.close(file);
    }
    files.rename(temporary, join(folder, CACHE_FILE));
  } catch (error) {
    if (errorCode(error) === '') throw error;
    if (files.status(temporary)) files.remove(temporary);
  }
}

function sectionsFrom(head: Readonly<Record<string, unknown>>): readonly Section[] {
  // The line's seal is right and the layout is ours, so its content is what `writeCache` wrote.
  return head.layout === LAYOUT ? (head.sections as readonly Section[]) : [];
}

function readBody(files: FileLayer, file: number, from: number, bytes: number): ArrayBuffer {
  const body = new Uint8Array(bytes);
  readInto(files, file, body, from);
  return body.buffer;
}

/**
 * The indexes in a memory's cache by name of snapshot and fingerprint (`NAME FINGERPRINT`); none when there is no
 * cache, or when it is cut, damaged or of another layout.
 */
export function readCache(files: FileLayer, folder: string): ReadonlyMap<string, CachedIndex> {
  const found = new Map<string, CachedIndex>();
  const path = join(folder, CACHE_FILE);
  if (!files.status(path)) return found;
  const file = files.open(path, 'r');
  try {
    const [line] = readLines(files, file);
    if (!line || line.unfinished) return found;
    const end = line.end;
    const parsed = parseLine(line, true);
    if (!parsed.ok) return found;
    const sections = sectionsFrom(parsed.value);
    const bytes = sections.reduce((sum, section) => sum + sectionBytes(section), 0);
    if (files.statusOfOpen(file).sizeBytes !== end + bytes) return found;
    const body = readBody(files, file, end, bytes);
    if (crc32(new Uint8Array(body)) !== parsed.value.sum) return found;
    let from = 0;
    for (const section of sections) {
      const { file: name, fingerprint, header } = section;
      const index = arraysFrom(body, from, section);
      found.set(`${name} ${fingerprint}`, { header: headerFrom(header), index });
      from += sectionBytes(section);
    }
    return found;
  } finally {
    files.close(file);
  }
}
