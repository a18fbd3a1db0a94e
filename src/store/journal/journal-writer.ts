/**
 * The one file that this session appends to and nobody else writes. Lines are acknowledged only once they are flushed
 * and the file is still the one in the folder. After a failure the file ends at the last acknowledged byte, or is
 * never written again and a new one is begun.
 */
import { join } from 'node:path';
import { StoreFailure } from '../disk/disk-problem.ts';
import { makeFolders, writeAll } from '../disk/durable.ts';
import type { StoreEnvironment } from '../environment.ts';

/** An open journal. */
interface Open {
  readonly path: string;
  readonly name: string;
  readonly file: number;
  readonly inode: number;
  /** Bytes acknowledged. */
  good: number;
}

/** Where journals go and what begins each. */
export interface JournalPlace {
  /** Folder of the journals; made when first needed. */
  readonly folder: string;
  /** First line of a new file. */
  readonly header: () => Buffer;
  /** Called before each new file is begun: makes what the folder stands in, or throws when that is another one now. */
  readonly prepare: () => Promise<void>;
}

/** Letters and digits of the host's name that go into the name of a journal. */
const HOST_CHARACTERS_MAX = 12;

/** Appends to a journal of its own; not to be called again before the last call has ended. */
export class JournalWriter {
  readonly #environment: StoreEnvironment;
  readonly #place: JournalPlace;
  #open: Open | undefined;
  /** Inode of the journals' folder when it was first used: another one later is another memory. */
  #folderInode: number | undefined;
  #written: string[] = [];

  constructor(environment: StoreEnvironment, place: JournalPlace) {
    this.#environment = environment;
    this.#place = place;
  }

  /** Names of the files that this session has begun, oldest first. */
  get names(): readonly string[] {
    return this.#written;
  }

  /** Name of the file being written and the bytes of it that are acknowledged. */
  get current(): { readonly name: string; readonly good: number } | undefined {
    return this.#open && { name: this.#open.name, good: this.#open.good };
  }

  /** Appends whole lines and returns once they are on disk. Throws, and then nothing of them counts as written. */
  async append(lines: Uint8Array): Promise<void> {
    if (await this.#appendOnce(lines)) return;
    // The file was removed under us while its folder is still there: the lines go into a new one.
    if (await this.#appendOnce(lines)) return;
    throw new StoreFailure({ code: 'memory.folder-gone', at: { file: this.#place.folder } });
  }

  /** Ends the file; the next append begins a new one. */
  rotate(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open) this.#environment.files.close(open.file);
  }

  /** False when the file turned out to be no longer in its folder. */
  async #appendOnce(lines: Uint8Array): Promise<boolean> {
    const { files } = this.#environment;
    const open = this.#open ?? (await this.#begin());
    const isNew = open.good === 0;
    const bytes = isNew ? Buffer.concat([this.#place.header(), lines]) : lines;
    try {
      writeAll(files, open.file, bytes);
    } catch (error) {
      this.#cutBack(open);
      throw error;
    }
    let isInPlace: boolean;
    try {
      await files.flush(open.file);
      if (isNew) await files.flushFolder(this.#place.folder);
      isInPlace = files.status(open.path)?.inode === open.inode;
    } catch (error) {
      // After a failed flush the system may have dropped the pages and would report success on a second try
      // (PostgreSQL, 2018), so this file is never flushed again. Nor is it written again: the lines stand in it behind
      // the last good byte, and whatever followed them would be cut off with them.
      this.rotate();
      throw error;
    }
    if (!isInPlace) {
      this.rotate();
      this.#checkFolder();
      return false;
    }
    open.good += bytes.length;
    return true;
  }

  #cutBack(open: Open): void {
    try {
      this.#environment.files.truncate(open.file, open.good);
    } catch {
      // What stands behind the last good byte is a torn tail to every reader; a new file is begun.
      this.rotate();
    }
  }

  #checkFolder(): void {
    const inode = this.#environment.files.status(this.#place.folder)?.inode;
    if (this.#folderInode !== undefined && inode !== this.#folderInode)
      throw new StoreFailure({ code: 'memory.folder-gone', at: { file: this.#place.folder } });
  }

  async #begin(): Promise<Open> {
    const { files, self, unique } = this.#environment;
    const { folder, prepare } = this.#place;
    this.#checkFolder();
    await prepare();
    await makeFolders(files, folder);
    const host = self.host.replace(/[^A-Za-z0-9]/g, '').slice(0, HOST_CHARACTERS_MAX);
    const name = `${host}-${self.pid}-${unique()}.jsonl`;
    const path = join(folder, name);
    const file = files.open(path, 'ax');
    const open = { path, name, file, inode: files.statusOfOpen(file).inode, good: 0 };
    this.#folderInode ??= files.status(folder)?.inode;
    this.#open = open;
    this.#written = [...this.#written, name];
    return open;
  }
}
