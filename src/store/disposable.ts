/**
 * Texts beside a memory that can be made again at any time: kept with a checksum, replaced whole, and as good as absent
 * when they are damaged. Their names begin with a dot and end in `.idx`; git does not see them.
 */
import { join } from 'node:path';
import { writeAll } from './disk/durable.ts';
import { errorCode } from './disk/file-layer.ts';
import { checksum } from './disk/line.ts';
import { readStart } from './disk/read-bytes.ts';
import { type StoreEnvironment, systemEnvironment } from './environment.ts';

/** Largest text read back. */
const BYTES_MAX = 64 << 20;

/** Characters of the first line: the checksum. */
const SEAL_CHARS = 8;

const pathOf = (folder: string, name: string): string => join(folder, `.${name}.idx`);

/** The text kept under a name, or null when there is none that is whole. */
export function readDisposable(
  folder: string,
  name: string,
  { files }: StoreEnvironment = systemEnvironment(),
): string | null {
  const path = pathOf(folder, name);
  try {
    const status = files.status(path);
    if (!status || status.isFolder || status.sizeBytes > BYTES_MAX) return null;
    const bytes = readStart(files, path, status.sizeBytes);
    const body = bytes.subarray(SEAL_CHARS + 1);
    const isWhole = bytes.toString('latin1', 0, SEAL_CHARS) === checksum(body);
    return isWhole ? body.toString('utf8') : null;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return null;
  }
}

/** Keeps a text under a name; not durably, for it can be made again. Failure is no news. */
export function writeDisposable(
  folder: string,
  name: string,
  text: string,
  { files, unique }: StoreEnvironment = systemEnvironment(),
): void {
  const path = pathOf(folder, name);
  const temporary = `${path}.${unique()}`;
  const body = Buffer.from(text, 'utf8');
  try {
    const file = files.open(temporary, 'wx');
    try {
      writeAll(files, file, Buffer.from(`${checksum(body)}\n`, 'latin1'));
      writeAll(files, file, body);
    } finally {
      files.close(file);
    }
    files.rename(temporary, path);
  } catch (error) {
    if (errorCode(error) === '') throw error;
    if (files.status(temporary)) files.remove(temporary);
  }
}
