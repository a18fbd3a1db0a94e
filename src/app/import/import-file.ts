/** Taking records from a file into the memory: what is new, what is known, what disagrees, what cannot be read. */
import { open } from 'node:fs/promises';
import { fail, type Result } from '../../core/result.ts';
import { formatOf, readText } from '../../formats/index.ts';
import type { Memory } from '../../store/index.ts';
import { readProblem } from '../file-problem.ts';
import { checkFile, readWhole, TABLE_BYTES_MAX } from '../read-file.ts';
import { importStatements } from './import-statements.ts';
import { importTable } from './import-table.ts';
import { importTmx } from './import-tmx.ts';
import type { ImportReport, ImportRequest } from './report.ts';

/** Bytes by which a format is known. */
const FIRST_BYTES = 64;

async function firstBytes(path: string): Promise<Result<Uint8Array>> {
  const checked = await checkFile(path);
  if (!checked.ok) return checked;
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(FIRST_BYTES), 0, FIRST_BYTES, 0);
      return { ok: true, value: buffer.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return fail(readProblem(error, path));
  }
}

/**
 * Imports a file, or says what importing it would do; null when it was stopped, and then the memory is as it was (of a
 * list of statements whole groups may be in). A file that cannot be read changes nothing.
 */
export async function importFile(
  memory: Memory,
  request: ImportRequest,
): Promise<Result<ImportReport> | null> {
  const { path, encoding } = request;
  const first = await firstBytes(path);
  if (!first.ok) return first;
  const format = formatOf(path, first.value, 'records');
  if (!format.ok) return format;
  const { name } = format.value;
  if (name === 'tmx') return importTmx(memory, request);
  const whole = await readWhole(path, TABLE_BYTES_MAX);
  if (!whole.ok) return whole;
  const text = readText(whole.value, { file: path, ...(encoding ? { encoding } : {}) });
  if (!text.ok) return text;
  if (name === 'statements') return importStatements(memory, text.value.text, request);
  return importTable(memory, text.value.text, request);
}
