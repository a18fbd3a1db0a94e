/** Small JSON objects that people edit too: the house rules of a memory and a user's own settings. */
import { dirname, join, resolve } from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';
import { diskProblem } from './disk/disk-problem.ts';
import { makeFolders, replaceFile } from './disk/durable.ts';
import { readStart } from './disk/read-bytes.ts';
import { type StoreEnvironment, systemEnvironment } from './environment.ts';

/** Settings by name. The store does not know what they mean; those it is not given a new value for stay as they are. */
export type Settings = Readonly<Record<string, unknown>>;

/** Largest settings file read. */
const SETTINGS_BYTES_MAX = 1 << 20;

/** Path of the house rules of a memory. */
export function settingsPath(memoryDir: string): string {
  return join(resolve(memoryDir), 'settings.json');
}

/** Reads a settings file; an absent one is empty. Problems: `settings.invalid`, `memory.not-readable`. */
export function readSettings(
  path: string,
  environment: StoreEnvironment = systemEnvironment(),
): Result<Settings> {
  const { files } = environment;
  try {
    const status = files.status(path);
    if (!status) return ok({});
    if (status.isFolder || status.sizeBytes > SETTINGS_BYTES_MAX)
      return fail({ code: 'settings.invalid', at: { file: path } });
    const text = readStart(files, path, status.sizeBytes).toString('utf8');
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ok(value as Settings)
      : fail({ code: 'settings.invalid', at: { file: path } });
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ code: 'settings.invalid', at: { file: path } });
    return fail(diskProblem(error, path, 'memory.not-readable'));
  }
}

/**
 * Changes settings: those given replace or (with `undefined`) remove their namesakes, all others stay. The file is
 * replaced whole or not at all. An invalid file is refused and left as it is.
 *
 * Problems: those of reading, `memory.not-saved`, `memory.disk-full`, `memory.read-only`.
 */
export async function writeSettings(
  path: string,
  changes: Settings,
  environment: StoreEnvironment = systemEnvironment(),
): Promise<Result<Settings>> {
  const known = readSettings(path, environment);
  if (!known.ok) return known;
  const next = { ...known.value, ...changes };
  const { files, unique } = environment;
  try {
    await makeFolders(files, dirname(path));
    const content = Buffer.from(`${JSON.stringify(next, null, 2)}\n`);
    await replaceFile(files, path, [content], unique());
    return ok(next);
  } catch (error) {
    return fail(diskProblem(error, path, 'memory.not-saved'));
  }
}
