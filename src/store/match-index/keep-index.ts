/**
 * The search index of a memory's units: what was saved beside the memory, with everything that has changed since, and how
 * it is made anew.
 */
import { type SavedParts, SavedShelf } from '../../core/match/index.ts';
import type { TranslationUnit } from '../../core/memory/index.ts';
import type { StoreEnvironment } from '../environment.ts';
import { CACHED_COUNT_MIN } from '../records/index-cache.ts';
import type { RecordSet } from '../records/record-set.ts';
import { buildIndex } from './build-index.ts';
import { differencesBetween } from './differences.ts';
import { type IndexFile, openIndexFile, type Parts, writeIndexFile } from './index-file.ts';

/** A saved index and what it takes to bring it up to date. */
export interface OpenedIndex {
  readonly saved: SavedShelf;
  /** Units, and tombstones of those that are gone, to be added to it in this order. */
  readonly later: Iterable<TranslationUnit>;
  /** True when so much is added later that making the index anew would pay. */
  readonly isWorn: boolean;
}

/** What a build is told and tells. */
export interface IndexBuild {
  /** Told the units read so far. */
  readonly progress: (units: number) => void;
  readonly signal: AbortSignal;
}

/** Changes beyond this share of the units, and this many, are worth making an index anew; three times as many are not taken in at all. */
const WORN_SHARE = 0.02;
const WORN_COUNT = 2_000;

/** What an index is kept of. */
export interface IndexedMemory {
  readonly environment: StoreEnvironment;
  readonly folder: string;
  readonly readOnly: boolean;
  /** The units as they are now. */
  readonly units: () => RecordSet<TranslationUnit>;
  readonly unitsPath: string;
}

function tombstone(id: string): TranslationUnit {
  return { id, version: 1, sourceLanguage: 'und', variants: [], deleted: true };
}

/** The index of one open memory. */
export class IndexKeeper {
  readonly #memory: IndexedMemory;
  #file: IndexFile | undefined;
  /** Parts that could not be written; given away once. */
  #unwritten: Parts | undefined;

  constructor(memory: IndexedMemory) {
    this.#memory = memory;
  }

  /**
   * Whether an index of the units is kept at all: few are read faster than it is, and a file that is not as this program
   * writes it soon will be.
   */
  get isKept(): boolean {
    const { scan } = this.#memory.units().snapshot;
    return scan.isTidy && scan.index.count >= CACHED_COUNT_MIN;
  }

  /** Opens what was saved; undefined when there is none that can be used. */
  open(): OpenedIndex | undefined {
    if (!this.isKept) return undefined;
    const unwritten = this.#unwritten;
    this.#unwritten = undefined;
    if (unwritten) return this.#openParts({ part: (name) => unwritten.get(name) }, undefined);
    const file = openIndexFile(this.#memory.environment.files, this.#memory.folder);
    const opened = file && this.#openParts(file, file);
    if (!opened) file?.close();
    return opened;
  }

  /** Opens what parts say; an index of before goes on with its own file until there is another. */
  #openParts(parts: SavedParts, file: IndexFile | undefined): OpenedIndex | undefined {
    const saved = SavedShelf.open(parts);
    if (!saved) return undefined;
    const set = this.#memory.units();
    const { index } = set.snapshot.scan;
    const most = Math.max(WORN_COUNT, index.count * WORN_SHARE);
    const differences = differencesBetween(saved, index, most * 3);
    if (!differences) return undefined;
    saved.letGo();
    this.#file?.close();
    this.#file = file;
    const { changed, gone } = differences;
    const isWorn = changed.length + gone.length > most;
    return { saved, later: laterThan(set, changed, gone), isWorn };
  }

  /** Makes the index anew, to be opened then. @returns false when it was stopped or the memory cannot be read */
  async build({ progress, signal }: IndexBuild): Promise<boolean> {
    const { environment, folder, readOnly, units, unitsPath } = this.#memory;
    const { status, scan } = units().snapshot;
    if (!status || !this.isKept) return false;
    const { files, unique } = environment;
    const snapshot = { path: unitsPath, status };
    const parts = await buildIndex({ files, snapshot, stretch: scan.index, progress, signal });
    if (!parts || signal.aborted) return false;
    const isWritten = !readOnly && (await writeIndexFile(files, folder, parts, unique()));
    this.#unwritten = isWritten ? undefined : parts;
    return true;
  }

  /** Lets the file go. */
  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }
}

/** What the set has that the saved index lacks. */
function* laterThan(
  set: RecordSet<TranslationUnit>,
  changed: readonly number[],
  gone: readonly string[],
): Generator<TranslationUnit, void> {
  for (const id of gone) yield tombstone(id);
  for (const position of changed) {
    const id = set.snapshot.idAt(position);
    const unit = id === undefined ? undefined : set.state(id);
    if (unit) yield unit;
  }
  yield* set.over();
}
