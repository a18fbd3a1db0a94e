/**
 * A disk that may forget, when the power is cut, whatever was not flushed: bytes behind the last flush of a file, and
 * what was done to the names in a folder since that was flushed. Made of the real one, which remembers.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type FileLayer,
  nodeFiles,
  type StoreEnvironment,
  systemEnvironment,
} from '../../src/store/index.ts';

/** Something done to a name, and how it is undone. */
interface NameChange {
  readonly folder: string;
  readonly undo: () => void;
}

/** Thrown by every call after the cut. */
export class PowerIsOff extends Error {
  readonly code = 'EIO';
  readonly syscall = 'power';
}

/** The disk, until its power is cut. */
export class ForgetfulDisk {
  readonly environment: StoreEnvironment;
  calls = 0;
  readonly #attic: string;
  readonly #lastCall: number;
  readonly #unflushed: NameChange[] = [];
  /** Bytes of each written file that are safe, by inode. */
  readonly #safe = new Map<number, number>();
  #kept = 0;

  /**
   * @param attic a folder outside of the memory, for what may have to come back
   * @param lastCall the call after which the power is cut
   */
  constructor(attic: string, lastCall: number) {
    this.#attic = attic;
    this.#lastCall = lastCall;
    mkdirSync(attic, { recursive: true });
    this.environment = { ...systemEnvironment(), files: this.#layer() };
  }

  /** What is left after the cut: of each folder's unflushed changes the first few, of each file at least what is safe. */
  cut(folder: string, random: () => number): void {
    const folders = new Map<string, NameChange[]>();
    for (const change of this.#unflushed)
      folders.set(change.folder, [...(folders.get(change.folder) ?? []), change]);
    const lost = new Set<NameChange>();
    for (const changes of folders.values())
      for (const change of changes.slice(Math.floor(random() * (changes.length + 1))))
        lost.add(change);
    for (const change of [...this.#unflushed].reverse()) if (lost.has(change)) change.undo();
    this.#forgetBytes(folder, random);
  }

  #forgetBytes(folder: string, random: () => number): void {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const status = statSync(path);
      if (status.isDirectory()) this.#forgetBytes(path, random);
      else {
        const safe = this.#safe.get(status.ino);
        if (safe === undefined || safe >= status.size) continue;
        const left = Math.floor(safe + random() * (status.size - safe));
        truncateSync(path, left);
        // Some file systems keep the length and lose the bytes.
        if (random() < 0.5) truncateSync(path, status.size);
      }
    }
  }

  #changed(path: string, undo: () => void): void {
    this.#unflushed.push({ folder: dirname(path), undo });
  }

  /** A second name for a file that is about to lose its own. */
  #keep(path: string): string | undefined {
    if (!existsSync(path)) return undefined;
    this.#kept += 1;
    const kept = join(this.#attic, `${this.#kept}`);
    linkSync(path, kept);
    return kept;
  }

  #layer(): FileLayer {
    const counted = Object.fromEntries(
      Object.entries({ ...nodeFiles, ...this.#changing() }).map(([name, call]) => {
        if (typeof call !== 'function') return [name, call];
        const act = call as (...given: unknown[]) => unknown;
        return [
          name,
          (...given: unknown[]) => {
            this.calls += 1;
            if (this.calls > this.#lastCall) throw new PowerIsOff('the power is off');
            return act(...given);
          },
        ];
      }),
    );
    return counted as unknown as FileLayer;
  }

  #changing(): Partial<FileLayer> {
    const safe = this.#safe;
    return {
      open: (path, mode) => {
        const isNew = mode !== 'r' && !existsSync(path);
        const file = nodeFiles.open(path, mode);
        const { inode, sizeBytes } = nodeFiles.statusOfOpen(file);
        if (mode !== 'r' && !safe.has(inode)) safe.set(inode, isNew ? 0 : sizeBytes);
        if (isNew) this.#changed(path, () => rmSync(path, { force: true }));
        return file;
      },
      flush: async (file) => {
        const { inode, sizeBytes } = nodeFiles.statusOfOpen(file);
        safe.set(inode, sizeBytes);
      },
      flushFolder: async (folder) => {
        const left = this.#unflushed.filter((change) => change.folder !== folder);
        this.#unflushed.splice(0, this.#unflushed.length, ...left);
      },
      makeFolder: (path) => {
        nodeFiles.makeFolder(path);
        this.#changed(path, () => rmSync(path, { recursive: true, force: true }));
      },
      rename: (from, to) => {
        const replaced = statSync(from).isDirectory() ? undefined : this.#keep(to);
        nodeFiles.rename(from, to);
        this.#changed(to, () => {
          if (!existsSync(to)) return;
          renameSync(to, from);
          if (replaced) linkSync(replaced, to);
        });
      },
      link: (from, to) => {
        nodeFiles.link(from, to);
        this.#changed(to, () => rmSync(to, { force: true }));
      },
      remove: (path) => {
        const kept = this.#keep(path);
        nodeFiles.remove(path);
        this.#changed(path, () => {
          if (kept && existsSync(dirname(path)) && !existsSync(path)) linkSync(kept, path);
        });
      },
      removeFolder: (path) => {
        rmdirSync(path);
        this.#changed(path, () => mkdirSync(path, { recursive: true }));
      },
    };
  }
}
