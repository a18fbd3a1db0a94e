/**
 * The work on a document: a log that outlives a crash. Entries are the caller's own JSON values; the log keeps them in
 * order, durably, and finds them again when the document was moved or edited.
 */
import { join, resolve } from 'node:path';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { diskProblem } from '../disk/disk-problem.ts';
import { sealLine } from '../disk/line.ts';
import { type StoreEnvironment, systemEnvironment } from '../environment.ts';
import { JournalWriter } from '../journal/journal-writer.ts';
import { MemoryFolder } from '../prepare-folder.ts';
import { FORMAT } from '../records/parse-line.ts';
import { readWork, type WorkReading } from './read-work.ts';
import { findWork, type WorkFolders, type WorkIdentity, type WorkOrigin } from './work-folders.ts';

/** The open log of one document's work. */
export interface WorkLog {
  /**
   * What was appended before this log was opened. With the origin `changed` it is the work on the document's earlier
   * content: it is not part of this log, and what of it still holds is for the caller to append anew.
   */
  readonly entries: readonly unknown[];
  readonly origin: WorkOrigin;
  /** True when another running program has the same document open. */
  readonly isOpenElsewhere: boolean;
  /** Damaged lines that were left out. */
  readonly problems: readonly Problem[];
  /** Entries given to `append` that are not on disk, because it failed. */
  readonly pendingCount: number;
  /**
   * Appends entries and returns once they will survive a power cut. After a failure they are kept and written before
   * anything else by the next call; `append([])` tries again.
   */
  readonly append: (entries: readonly unknown[]) => Promise<Result<void>>;
  /**
   * Puts these entries in the place of all that this log holds, whole or not at all. Not for routine: it is how a log
   * that has become long, or no longer fits its document, is begun anew.
   */
  readonly restart: (entries: readonly unknown[]) => Promise<Result<void>>;
  /** Waits for what is being written, tries once more what could not be, and lets the file go. */
  readonly close: () => Promise<Result<void>>;
}

/** How a work log is opened. */
export interface OpenWorkLogOptions {
  /** @default the real machine */
  readonly environment?: StoreEnvironment;
}

class OpenLog implements WorkLog {
  readonly entries: readonly unknown[];
  readonly origin: WorkOrigin;
  readonly isOpenElsewhere: boolean;
  readonly problems: readonly Problem[];
  readonly #environment: StoreEnvironment;
  readonly #writer: JournalWriter;
  readonly #folder: string;
  readonly #pending: Buffer[] = [];
  /** With its number it tells an entry from every other, should a failed flush have left it in two journals. */
  readonly #session: string;
  #last: Promise<Result<void>> = Promise.resolve(ok(undefined));
  #number: number;
  #carried: readonly unknown[] = [];

  constructor(
    environment: StoreEnvironment,
    memory: string,
    identity: WorkIdentity,
    found: { readonly folders: WorkFolders; readonly reading: WorkReading },
  ) {
    const { folders, reading } = found;
    this.#environment = environment;
    this.#session = environment.unique();
    this.entries = reading.entries;
    this.origin = folders.origin;
    this.problems = reading.problems;
    this.isOpenElsewhere = reading.writers.some(
      (writer) =>
        environment.lifeOf(writer) === 'alive' &&
        (writer.pid !== environment.self.pid || writer.host !== environment.self.host),
    );
    this.#folder = join(memory, folders.own);
    this.#number = folders.origin === 'same' ? reading.last : 0;
    const { path, contentHash, purpose = '' } = identity;
    const home = new MemoryFolder(environment, memory);
    const header = { tarjuman: FORMAT, ...environment.self, path, contentHash, purpose };
    this.#writer = new JournalWriter(environment, {
      folder: this.#folder,
      header: () => sealLine(JSON.stringify(header)),
      prepare: () => home.prepare(),
    });
    // A document that was moved takes its work along with the first thing done under its new name.
    if (folders.origin === 'moved') this.#carried = reading.entries;
  }

  get pendingCount(): number {
    return this.#pending.length;
  }

  append = (entries: readonly unknown[]): Promise<Result<void>> => {
    if (entries.length > 0) {
      this.#note([...this.#carried, ...entries]);
      this.#carried = [];
    }
    this.#last = this.#last.then(() => this.#write());
    return this.#last;
  };

  restart = (entries: readonly unknown[]): Promise<Result<void>> => {
    this.#last = this.#last.then(() => this.#restart(entries));
    return this.#last;
  };

  close = async (): Promise<Result<void>> => {
    const last = await this.append([]);
    this.#writer.rotate();
    return last;
  };

  async #restart(entries: readonly unknown[]): Promise<Result<void>> {
    const { files } = this.#environment;
    const isJournal = (name: string) => name.endsWith('.jsonl');
    try {
      const old = files.list(this.#folder).filter(isJournal);
      this.#writer.rotate();
      this.#pending.splice(0);
      this.#carried = [];
      // Between these two lines nothing counts until the second is there: should the file end before it, the old
      // journals still hold.
      this.#pending.push(sealLine(JSON.stringify({ restarts: true })));
      this.#note(entries);
      this.#pending.push(sealLine(JSON.stringify({ voids: old })));
    } catch (error) {
      return fail(diskProblem(error, this.#folder, 'memory.not-saved'));
    }
    return this.#write();
  }

  #note(entries: readonly unknown[]): void {
    for (const entry of entries) {
      this.#number += 1;
      const line = { n: this.#number, session: this.#session, entry };
      this.#pending.push(sealLine(JSON.stringify(line)));
    }
  }

  async #write(): Promise<Result<void>> {
    const count = this.#pending.length;
    if (count === 0) return ok(undefined);
    try {
      await this.#writer.append(Buffer.concat(this.#pending));
      this.#pending.splice(0, count);
      return ok(undefined);
    } catch (error) {
      return fail(diskProblem(error, this.#folder, 'memory.not-saved'));
    }
  }
}

/**
 * Opens the work on a document in a memory's folder. Nothing is written before the first `append`.
 *
 * Problems: `memory.not-readable`.
 */
export async function openWorkLog(
  memoryDir: string,
  identity: WorkIdentity,
  options: OpenWorkLogOptions = {},
): Promise<Result<WorkLog>> {
  const environment = options.environment ?? systemEnvironment();
  const memory = resolve(memoryDir);
  try {
    const folders = findWork(environment.files, memory, identity);
    const reading: WorkReading = folders.earlier
      ? readWork(environment.files, memory, folders.earlier)
      : { entries: [], last: 0, writers: [], problems: [] };
    return ok(new OpenLog(environment, memory, identity, { folders, reading }));
  } catch (error) {
    return fail(diskProblem(error, memory, 'memory.not-readable'));
  }
}
