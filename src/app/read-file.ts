/**
 * Reading a file that the user named, whole: only what is a file, and only so much of it as the program can work with.
 * A pipe would be waited for, a device has no end.
 */
import { open, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/result.ts';
import { readProblem } from './file-problem.ts';

/** Largest text opened, in bytes: a hundred novels. Segmented, short lines take some forty times as much memory. */
export const TEXT_BYTES_MAX = 64 << 20;
/** Largest table or list of statements imported, in bytes; TMX has no limit. */
export const TABLE_BYTES_MAX = 256 << 20;

const MEGABYTE = 1 << 20;
const PIECE_BYTES = 1 << 20;

/** Makes sure that a path is a file. Problems: `file.not-found`, `file.is-folder`, `file.not-regular`, `file.not-readable`. */
export async function checkFile(path: string): Promise<Result<{ readonly sizeBytes: number }>> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return fail({ code: 'file.is-folder', at: { file: path } });
    if (!status.isFile()) return fail({ code: 'file.not-regular', at: { file: path } });
    return ok({ sizeBytes: status.size });
  } catch (error) {
    return fail(readProblem(error, path));
  }
}

/** The bytes of a file. Problems: those of {@link checkFile}, and `file.too-large`, also for one that grows meanwhile. */
export async function readWhole(path: string, mostBytes: number): Promise<Result<Uint8Array>> {
  const checked = await checkFile(path);
  if (!checked.ok) return checked;
  const tooLarge = (size: number) =>
    fail({
      code: 'file.too-large' as const,
      at: { file: path },
      values: { size: Math.ceil(size / MEGABYTE), most: mostBytes / MEGABYTE },
    });
  if (checked.value.sizeBytes > mostBytes) return tooLarge(checked.value.sizeBytes);
  try {
    const file = await open(path, 'r');
    try {
      const pieces: Uint8Array[] = [];
      for (let size = 0; ; ) {
        const piece = new Uint8Array(PIECE_BYTES);
        const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, size);
        if (bytesRead === 0) return ok(Buffer.concat(pieces, size));
        pieces.push(piece.subarray(0, bytesRead));
        size += bytesRead;
        if (size > mostBytes) return tooLarge(size);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    return fail(readProblem(error, path));
  }
}
