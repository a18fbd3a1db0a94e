/** Writing a file so that nobody ever sees half of it, and never over what a memory is made of. */
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';
import { writeProblem } from './file-problem.ts';

/** How every file that a memory keeps its records in begins. */
const MEMORY_FILE_START = '{"tarjuman":';

async function isFileOfMemory(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return false;
  try {
    const length = MEMORY_FILE_START.length;
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead)) === MEMORY_FILE_START;
  } finally {
    await file.close();
  }
}

/**
 * Replaces a file: a temporary file beside it, then a rename. A link stays a link. When it is stopped or fails, the file
 * is as it was and nothing else is left behind.
 *
 * Problems: `file.same-as-input` for a file of a memory, `file.is-folder`, `file.not-regular`, those of
 * {@link writeProblem}.
 */
export async function replaceWhole(
  path: string,
  bytes: Uint8Array | string | Iterable<string>,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Result<void>> {
  let target = path;
  let temporary = '';
  try {
    const existing = await stat(path).catch(() => null);
    if (existing?.isDirectory()) return fail({ code: 'file.is-folder', at: { file: path } });
    if (existing && !existing.isFile())
      return fail({ code: 'file.not-regular', at: { file: path } });
    if (existing) target = await realpath(path);
    if (existing && (await isFileOfMemory(target)))
      return fail({ code: 'file.same-as-input', at: { file: path } });
    temporary = join(dirname(target), `.${process.pid}-${Date.now()}.tmp`);
    await writeFile(temporary, bytes, { flush: true, ...(signal ? { signal } : {}) });
    await rename(temporary, target);
    return ok(undefined);
  } catch (error) {
    if (temporary !== '') await rm(temporary, { force: true });
    return fail(writeProblem(error, path));
  }
}
