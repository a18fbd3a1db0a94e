/** Whether two names are one file, however they are spelled: links, case, ways around. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** True for the same file; a name that does not exist yet is no other file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = await Promise.all(
    [a, b].map((path) => stat(path, { bigint: true }).catch(() => null)),
  );
  return Boolean(one && other && one.ino !== 0n && one.ino === other.ino && one.dev === other.dev);
}
