/** What an open memory is: the face that the rest of the program sees. */
import type { Person, Statement, TranslationUnit } from '../core/memory/index.ts';
import type { Problem, Result } from '../core/result.ts';
import type { Bulk } from './bulk.ts';
import type { Compaction } from './compact/compact-memory.ts';
import type { Retention } from './compact/removable.ts';
import type { StoreEnvironment } from './environment.ts';
import type { IndexBuild, OpenedIndex } from './match-index/keep-index.ts';
import type { RecordOf } from './records/kinds.ts';
import type { RecordBatch } from './records/memory-state.ts';

/** What other programs changed in the memory while it was open. */
export interface MemoryChange {
  readonly units: readonly string[];
  readonly statements: readonly string[];
  readonly people: readonly string[];
  /** True when a file was replaced as a whole (compaction, git pull): any record may have changed besides. */
  readonly isReloaded: boolean;
}

/** Records by the name of their kind. */
export type HeldRecord = RecordOf;

/** A memory that is open. Reading is immediate; texts are fetched from disk when asked for. */
export interface Memory {
  /** Name of its folder. */
  readonly name: string;
  /** Absolute path of its folder. */
  readonly dir: string;
  /** True for a reference, and for a place that may not be written to. */
  readonly readOnly: boolean;
  /** What in its files is not as it should be, in the order found. */
  readonly problems: readonly Problem[];
  /** How many records are shown as they are here but not on disk yet, because a save failed or is under way. */
  readonly pendingCount: number;
  /** How many units and statements are not deleted; nothing is read for it. */
  readonly counts: () => { readonly units: number; readonly statements: number };
  /** All units that are not deleted, in no order that means anything. */
  readonly units: () => Iterable<TranslationUnit>;
  readonly unit: (id: string) => TranslationUnit | undefined;
  readonly statements: () => Iterable<Statement>;
  readonly statement: (id: string) => Statement | undefined;
  readonly people: () => Iterable<Person>;
  readonly person: (id: string) => Person | undefined;
  /** The record or its tombstone: what a change must be newer than. */
  readonly held: <K extends keyof HeldRecord>(kind: K, id: string) => HeldRecord[K] | undefined;
  /**
   * Takes records in (merging them with what others wrote meanwhile) and returns once they will survive a power cut.
   * After a failure the records are kept, seen by the readers above, counted in `pendingCount`, and written before
   * anything else by the next save; `save({})` tries again. A deletion is a record with `deleted: true`.
   */
  readonly save: (records: RecordBatch) => Promise<Result<void>>;
  /** Begins to take in very many units, all at once at the end. Problems: `memory.read-only`, `memory.closed`. */
  readonly bulk: () => Result<Bulk>;
  /** Calls back when another program has changed the memory; returns the function that ends it. */
  readonly follow: (listener: (change: MemoryChange) => void) => () => void;
  /** Looks at once for what other programs have written; the answer is also told to the listeners. */
  readonly refresh: () => Promise<Result<MemoryChange>>;
  /** Whether an index of the units is kept beside the memory: it is not of few. */
  readonly keepsIndex: () => boolean;
  /** The index that was kept, with what has changed since; undefined when it must be made. */
  readonly openIndex: () => OpenedIndex | undefined;
  /** Makes the index of the units off this thread. False when it was stopped, or the files changed meanwhile. */
  readonly buildIndex: (build: IndexBuild) => Promise<boolean>;
  /**
   * Writes the snapshots anew with everything that is in the journals. It happens by itself when it pays; saving and
   * reading go on meanwhile. Problems: `memory.busy` while another program is at it, those of saving.
   */
  readonly compact: () => Promise<Result<Compaction>>;
  /** Waits for what is being saved, tries once more what could not be, and lets the files go. */
  readonly close: () => Promise<Result<void>>;
}

/** How a memory is opened. */
export interface OpenMemoryOptions {
  /** Never write, whatever the folder would allow; the folder must exist. @default false */
  readonly readOnly?: boolean;
  /** How long journals are kept after they were taken into a snapshot. @default a day, and at most 16 of them */
  readonly retention?: Retention;
  /** Whether the session compacts by itself. @default true */
  readonly autoCompact?: boolean;
  /** @default the real machine */
  readonly environment?: StoreEnvironment;
}
