/**
 * The folder of a memory: made when it is new, with the two files that make it a good citizen of a git repository, and
 * never taken for another. One that was there when the memory was opened and is gone or replaced later (renamed, a drive
 * taken out, a link turned elsewhere) is not made anew: what is written would land beside the memory.
 */
import { join } from 'node:path';
import { StoreFailure } from './disk/disk-problem.ts';
import { makeFolders, replaceFile } from './disk/durable.ts';
import type { StoreEnvironment } from './environment.ts';
import { JOURNAL_FOLDER } from './journal/read-journal.ts';
import { PEOPLE, STATEMENTS, UNITS } from './records/kinds.ts';

/**
 * Lines of a snapshot merge one by one: twins are merged when read, so keeping both sides is always right. What can be
 * made again, and the unfinished work of one person, stays out of the repository.
 */
const GIT_FILES: readonly (readonly [name: string, content: string])[] = [
  ['.gitattributes', '*.jsonl text eol=lf merge=union\n'],
  ['.gitignore', '.*.idx\n.*.idx.*\n.*.jsonl.*\ndocuments/\nbackups/\n'],
];

/** What makes a folder a memory. */
export const MEMORY_SIGNS: readonly string[] = [
  ...[UNITS, STATEMENTS, PEOPLE].map(({ file }) => file),
  JOURNAL_FOLDER,
];

/** The folder of a memory as it was when the memory was opened. */
export class MemoryFolder {
  readonly #environment: StoreEnvironment;
  readonly #path: string;
  /** Inode by which it is known; undefined until it exists. */
  #inode: number | undefined;

  constructor(environment: StoreEnvironment, path: string) {
    this.#environment = environment;
    this.#path = path;
    this.#inode = environment.files.status(path)?.inode;
  }

  /** Throws a `StoreFailure` with `memory.folder-gone` when the folder is no longer the one that was opened. */
  check(): void {
    const inode = this.#environment.files.status(this.#path)?.inode;
    if (this.#inode !== undefined && inode !== this.#inode)
      throw new StoreFailure({ code: 'memory.folder-gone', at: { file: this.#path } });
  }

  /** Makes the folder if there was none. One that is a memory already is left as it is. Throws as `check` does. */
  async prepare(): Promise<void> {
    this.check();
    const { files, unique } = this.#environment;
    const isThere = (name: string) => files.status(join(this.#path, name)) !== undefined;
    if (!MEMORY_SIGNS.some(isThere)) {
      await makeFolders(files, this.#path);
      for (const [name, content] of GIT_FILES) {
        if (!isThere(name))
          await replaceFile(files, join(this.#path, name), [Buffer.from(content)], unique());
      }
    }
    this.#inode ??= files.status(this.#path)?.inode;
  }
}
