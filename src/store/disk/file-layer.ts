/**
 * The few calls of node:fs that the memory is built on, as one interface, so that a test can make the n-th of them fail.
 * All of them throw Node's own errors; what an error means to the translator is decided in `disk-problem.ts`.
 */
import fs from 'node:fs';
import { promisify } from 'node:util';

/** What the memory needs to know about a file or folder. */
export interface FileStatus {
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  /** Tells a file that was replaced from the one that was opened. */
  readonly inode: number;
  readonly isFolder: boolean;
  /** False for pipes, devices and sockets too. */
  readonly isFile: boolean;
}

/** How a file is opened: to read, to append, to append to a new one, to write a new one. New ones must not exist yet. */
export type OpenMode = 'r' | 'a' | 'ax' | 'wx';

/** File operations. Paths are absolute; `file` is what `open` gave. */
export interface FileLayer {
  readonly open: (path: string, mode: OpenMode) => number;
  readonly close: (file: number) => void;
  /** Reads at a place and returns how many bytes came; 0 at the end. */
  readonly read: (file: number, into: Uint8Array, position: number) => number;
  /** Writes at the end and returns how many bytes were taken, which may be fewer than given. */
  readonly write: (file: number, bytes: Uint8Array) => number;
  readonly truncate: (file: number, sizeBytes: number) => void;
  /** Returns once what was written will survive a power cut (fdatasync). */
  readonly flush: (file: number) => Promise<void>;
  /** The same for the names in a folder. Does nothing where the system has no such call (Windows). */
  readonly flushFolder: (path: string) => Promise<void>;
  /** Status of a path, links followed; undefined when nothing is there. */
  readonly status: (path: string) => FileStatus | undefined;
  readonly statusOfOpen: (file: number) => FileStatus;
  /** Names in a folder, unsorted; none when the folder does not exist. */
  readonly list: (folder: string) => readonly string[];
  /** Makes one folder; its parent must exist. */
  readonly makeFolder: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  /**
   * How long to wait, time after time, before a rename onto a file is tried again that another program has open
   * (Windows refuses that). None where names and open files are apart.
   */
  readonly renameWaitsMs: readonly number[];
  /** Makes a second name for a file; fails when the name is taken. */
  readonly link: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Removes an empty folder. */
  readonly removeFolder: (path: string) => void;
  /** The path with all links resolved. */
  readonly realPath: (path: string) => string;
  /** Whether the system would let this process write there. */
  readonly mayWrite: (path: string) => boolean;
  /** Calls back when something in a folder changes; returns the function that ends it. Best effort. */
  readonly watch: (folder: string, onChange: () => void) => () => void;
}

const fdatasync = promisify(fs.fdatasync);
const fsync = promisify(fs.fsync);

/** Codes of the operating system; Node's own, for wrong use of a call, have underscores. */
const SYSTEM_CODE = /^(?:E[A-Z0-9]+|UNKNOWN)$/;

/** The `code` of a system error, or an empty string. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_CODE.test(code) ? code : '';
}

function statusFrom(stats: fs.Stats): FileStatus {
  return {
    sizeBytes: stats.size,
    modifiedMs: stats.mtimeMs,
    inode: stats.ino,
    isFolder: stats.isDirectory(),
    isFile: stats.isFile(),
  };
}

/** Errors by which a file system says that folders cannot be flushed on it. */
const FOLDER_FLUSH_UNKNOWN = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EBADF']);

async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = fs.openSync(path, 'r');
  try {
    await fsync(folder);
  } catch (error) {
    if (!FOLDER_FLUSH_UNKNOWN.has(errorCode(error))) throw error;
  } finally {
    fs.closeSync(folder);
  }
}

function watch(folder: string, onChange: () => void): () => void {
  try {
    const watcher = fs.watch(folder, { persistent: false }, onChange);
    // Following also polls, so a watcher that dies (folder removed, too many watches) is no loss.
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return () => undefined;
  }
}

/** Virus scanners and indexers let go within a second; 1.3 seconds in all. */
const WINDOWS_RENAME_WAITS_MS = [10, 20, 50, 100, 200, 400, 500];

/** The waits of a system; see {@link FileLayer}. */
export function renameWaitsOn(platform: NodeJS.Platform): readonly number[] {
  return platform === 'win32' ? WINDOWS_RENAME_WAITS_MS : [];
}

/** The operations of the system that the program runs on. */
export const nodeFiles: FileLayer = {
  open: (path, mode) => fs.openSync(path, mode),
  close: (file) => fs.closeSync(file),
  read: (file, into, position) => fs.readSync(file, into, 0, into.length, position),
  write: (file, bytes) => fs.writeSync(file, bytes),
  truncate: (file, sizeBytes) => fs.ftruncateSync(file, sizeBytes),
  flush: (file) => fdatasync(file),
  flushFolder,
  status: (path) => {
    try {
      const stats = fs.statSync(path, { throwIfNoEntry: false });
      return stats && statusFrom(stats);
    } catch (error) {
      // A file stands where a folder of the path should be.
      if (errorCode(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  },
  statusOfOpen: (file) => statusFrom(fs.fstatSync(file)),
  list: (folder) => {
    try {
      return fs.readdirSync(folder);
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
      throw error;
    }
  },
  makeFolder: (path) => fs.mkdirSync(path),
  rename: (from, to) => fs.renameSync(from, to),
  renameWaitsMs: renameWaitsOn(process.platform),
  link: (from, to) => fs.linkSync(from, to),
  remove: (path) => fs.unlinkSync(path),
  removeFolder: (path) => fs.rmdirSync(path),
  realPath: (path) => fs.realpathSync(path),
  mayWrite: (path) => {
    try {
      fs.accessSync(path, fs.constants.W_OK);
      return true;
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return false;
    }
  },
  watch,
};
