/**
 * One compaction at a time. The lock is one that the system itself takes back when its holder dies: an abstract socket
 * on Linux, a named pipe on Windows. Elsewhere it is a file that names its holder.
 *
 * Programs on different machines (or in different network spaces) do not see each other's lock. Two compactions at once
 * lose nothing all the same: each writes a complete snapshot, and journals go only when an earlier snapshot has them.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeAll } from '../disk/durable.ts';
import { errorCode, type FileLayer } from '../disk/file-layer.ts';
import { sealLine } from '../disk/line.ts';
import { readLines } from '../disk/line-reader.ts';
import type { StoreEnvironment } from '../environment.ts';
import { writerFrom } from '../journal/journal-line.ts';
import { parseLine } from '../records/parse-line.ts';

/** Gives a lock back. */
export type Unlock = () => Promise<void>;

/** Name of the lock file where there is no better lock. */
const LOCK_FILE = '.compact.lock';

function listen(name: string): Promise<Unlock | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', (error) => {
      if (errorCode(error) === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen({ path: name, exclusive: true }, () =>
      resolve(() => new Promise((done) => server.close(() => done()))),
    );
  });
}

function holderOf(files: FileLayer, path: string) {
  if (!files.status(path)) return undefined;
  const file = files.open(path, 'r');
  try {
    for (const line of readLines(files, file)) {
      const parsed = parseLine(line, true);
      return parsed.ok ? writerFrom(parsed.value) : undefined;
    }
    return undefined;
  } finally {
    files.close(file);
  }
}

/** Takes a dead holder's file away without taking that of somebody who was quicker. */
function removeStale(environment: StoreEnvironment, path: string): void {
  const { files, lifeOf, unique } = environment;
  const moved = `${path}.${unique()}`;
  files.rename(path, moved);
  const holder = holderOf(files, moved);
  if (holder && lifeOf(holder) !== 'dead' && !files.status(path)) files.link(moved, path);
  files.remove(moved);
}

/** What file systems without second names say when one is asked for (exFAT, some network disks). */
const WITHOUT_LINKS = new Set(['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM']);

/** Gives the finished file `own` the name of the lock; throws EEXIST when that is taken. */
function takeName({ files, self }: StoreEnvironment, own: string, path: string): void {
  try {
    // A link, unlike a rename, fails when the name is taken, and the name never stands for an unwritten file.
    files.link(own, path);
  } catch (error) {
    if (!WITHOUT_LINKS.has(errorCode(error))) throw error;
    const file = files.open(path, 'wx');
    try {
      writeAll(files, file, sealLine(JSON.stringify(self)));
    } finally {
      files.close(file);
    }
  }
}

function lockByFile(environment: StoreEnvironment, folder: string): Unlock | undefined {
  const { files, self, lifeOf, unique } = environment;
  const path = join(folder, LOCK_FILE);
  const own = `${path}.${unique()}`;
  const file = files.open(own, 'wx');
  try {
    writeAll(files, file, sealLine(JSON.stringify(self)));
  } finally {
    files.close(file);
  }
  try {
    const holder = holderOf(files, path);
    if (holder && lifeOf(holder) === 'dead') removeStale(environment, path);
    takeName(environment, own, path);
    return async () => files.remove(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT') return undefined;
    throw error;
  } finally {
    files.remove(own);
  }
}

/** Takes the lock of a memory; undefined when another program holds it. */
export async function lockMemory(
  environment: StoreEnvironment,
  folder: string,
): Promise<Unlock | undefined> {
  const { files, platform } = environment;
  const hash = createHash('sha256').update(files.realPath(folder)).digest('hex').slice(0, 32);
  if (platform === 'linux') return listen(`\0tarjuman-${hash}`);
  if (platform === 'win32') return listen(`\\\\.\\pipe\\tarjuman-${hash}`);
  return lockByFile(environment, folder);
}
