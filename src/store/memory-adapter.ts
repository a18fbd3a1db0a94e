/**
 * lowdb's port to the disk. `read` gives the state of the memory; `write` appends what is pending to this session's
 * journal and returns once it will survive a power cut. Nothing is ever written but what changed.
 */
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { StoreFailure } from './disk/disk-problem.ts';
import type { StoreEnvironment } from './environment.ts';
import { journalHeader } from './journal/journal-line.ts';
import { JournalWriter } from './journal/journal-writer.ts';
import { JOURNAL_FOLDER } from './journal/read-journal.ts';
import { MemoryFolder } from './prepare-folder.ts';
import { loadState } from './records/load.ts';
import type { MemoryState, Pending } from './records/memory-state.ts';
import { FORMAT } from './records/parse-line.ts';

/** Lines are handed to the system in pieces of about this size, each flushed before the next. */
const BATCH_BYTES = 4 << 20;

/** The adapter of one session on one memory. */
export class MemoryAdapter implements Adapter<MemoryState> {
  readonly writer: JournalWriter;
  readonly folder: MemoryFolder;
  readonly #environment: StoreEnvironment;
  readonly #path: string;
  readonly #readOnly: boolean;
  /** Writes follow one another: each begins when the one before has ended, well or not. */
  #last: Promise<void> = Promise.resolve();

  constructor(environment: StoreEnvironment, folder: string, readOnly: boolean) {
    this.#readOnly = readOnly;
    this.#environment = environment;
    this.#path = folder;
    this.folder = new MemoryFolder(environment, folder);
    this.writer = new JournalWriter(environment, {
      folder: join(folder, JOURNAL_FOLDER),
      header: () => journalHeader(environment.self),
      prepare: () => this.folder.prepare(),
    });
  }

  read = (): Promise<MemoryState> => this.#load([]);

  /** Reads the memory anew; the changes that `state` has not on disk yet stay part of it and in line to be written. */
  readAgain = (state: MemoryState): Promise<MemoryState> => this.#load(state.pending);

  write = (state: MemoryState): Promise<void> => {
    const turn = this.#last.then(
      () => this.#drain(state),
      () => this.#drain(state),
    );
    this.#last = turn;
    return turn;
  };

  /** Runs something while no write is under way. */
  between<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  #load(pending: Pending[]): Promise<MemoryState> {
    const { files, unique } = this.#environment;
    const cache = this.#readOnly ? {} : { cacheUnique: unique() };
    return loadState(files, this.#path, { pending, ...cache });
  }

  async #drain(state: MemoryState): Promise<void> {
    while (state.pending.length > 0) {
      let bytes = 0;
      let count = 0;
      while (count < state.pending.length && (count === 0 || bytes < BATCH_BYTES)) {
        bytes += state.pending[count]?.line.length ?? 0;
        count += 1;
      }
      const batch = state.pending.slice(0, count);
      if (state.format > FORMAT) throw new StoreFailure({ code: 'memory.format-newer' });
      await this.writer.append(Buffer.concat(batch.map(({ line }) => line)));
      state.pending.splice(0, count);
    }
  }
}
