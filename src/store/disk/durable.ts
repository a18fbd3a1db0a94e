/** Writing that is finished only once it will survive a power cut. */
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, type FileLayer, type FileStatus } from './file-layer.ts';

/** Writes all of the bytes, however few the system takes at a time. */
export function writeAll(files: FileLayer, file: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) {
    const count = files.write(file, at === 0 ? bytes : bytes.subarray(at));
    // A call that takes nothing and does not fail would make this loop endless.
    if (count <= 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    at += count;
  }
}

/** Makes a folder and those above it that are missing, and flushes the name of each new one. */
export async function makeFolders(files: FileLayer, path: string): Promise<void> {
  if (files.status(path)?.isFolder) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolders(files, parent);
  try {
    files.makeFolder(path);
  } catch (error) {
    // Another program made it in the meantime.
    if (!files.status(path)?.isFolder) throw error;
  }
  await files.flushFolder(parent);
}

/** What a system says when the file that is to be replaced is open elsewhere. */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Renames, and tries again for a while where the system wants the target closed. The last error is thrown on. */
async function renameOver(files: FileLayer, from: string, to: string): Promise<void> {
  for (const waitMs of files.renameWaitsMs) {
    try {
      return files.rename(from, to);
    } catch (error) {
      if (!BUSY.has(errorCode(error))) throw error;
      await wait(waitMs);
    }
  }
  files.rename(from, to);
}

/** Name of the file that will take the place of `path`: in the same folder, hidden, and known by its beginning. */
function temporaryName(path: string, unique: string): string {
  return join(dirname(path), `.${basename(path)}.${unique}`);
}

/**
 * Puts new content in the place of a file, whole or not at all: temporary file, flush, rename, flush of the folder. A
 * link is kept and its target replaced. On failure the temporary file is removed and the error thrown on. Returns the
 * status of the new file.
 *
 * @param unique part of the temporary name that no other process uses
 * @param beforeRename called when the new file is on disk; what it throws calls everything off
 */
export async function replaceFile(
  files: FileLayer,
  path: string,
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  unique: string,
  beforeRename: () => void = () => undefined,
): Promise<FileStatus> {
  const target = files.status(path) ? files.realPath(path) : path;
  const temporary = temporaryName(target, unique);
  const file = files.open(temporary, 'wx');
  let status: FileStatus;
  try {
    try {
      for await (const bytes of content) writeAll(files, file, bytes);
      await files.flush(file);
      status = files.statusOfOpen(file);
    } finally {
      files.close(file);
    }
    beforeRename();
    await renameOver(files, temporary, target);
  } catch (error) {
    if (files.status(temporary)) files.remove(temporary);
    throw error;
  }
  await files.flushFolder(dirname(target));
  return status;
}
