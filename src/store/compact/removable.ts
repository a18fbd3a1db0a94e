/** Which journals may go: those whose every line an earlier snapshot has, and that nobody will write to again. */
import { join } from 'node:path';
import { errorCode, type FileLayer } from '../disk/file-layer.ts';
import { readLines } from '../disk/line-reader.ts';
import type { StoreEnvironment } from '../environment.ts';
import { writerFrom } from '../journal/journal-line.ts';
import { JOURNAL_FOLDER } from '../journal/read-journal.ts';
import { journalNames } from '../records/load.ts';
import type { MemoryState } from '../records/memory-state.ts';
import { parseLine } from '../records/parse-line.ts';

/** How long journals are kept after a snapshot has taken them in. */
export interface Retention {
  /** Kept at least this long after their last change, unless there are too many. */
  readonly keepMs: number;
  /** Most of them kept. */
  readonly keepCount: number;
  /** A journal of another machine counts as left behind when nothing was written to it for this long. */
  readonly foreignIdleMs: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day lets other programs read on in peace and a person undo a mistake; 16 files keep opening fast. */
export const RETENTION: Retention = { keepMs: DAY_MS, keepCount: 16, foreignIdleMs: 30 * DAY_MS };

/** A journal nobody writes to any more. */
interface Ended {
  readonly name: string;
  readonly modifiedMs: number;
}

/** Opens a journal to be read; undefined when somebody has kept it to himself. What is not read is not removed either. */
function openIfAllowed(files: FileLayer, path: string): number | undefined {
  try {
    return files.open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'EACCES') return undefined;
    throw error;
  }
}

function isEnded(
  environment: StoreEnvironment,
  folder: string,
  name: string,
  idleMs: number,
  foreignIdleMs: number,
): boolean {
  const { files, lifeOf } = environment;
  const file = openIfAllowed(files, join(folder, JOURNAL_FOLDER, name));
  if (file === undefined) return false;
  try {
    for (const line of readLines(files, file)) {
      const parsed = parseLine(line, true);
      const writer = parsed.ok ? writerFrom(parsed.value) : undefined;
      const life = writer ? lifeOf(writer) : 'unknown';
      return life === 'dead' || (life === 'unknown' && idleMs > foreignIdleMs);
    }
    // Its writer was killed before its first line was whole.
    return idleMs > DAY_MS;
  } finally {
    files.close(file);
  }
}

/**
 * Journals whose writers have ended. To be asked BEFORE the journals are read: a writer that is alive now may still
 * append and die before the answer is used.
 *
 * @param closed names that this session has closed itself
 */
export function endedJournals(
  environment: StoreEnvironment,
  folder: string,
  closed: readonly string[],
  retention: Retention,
): Ended[] {
  const { files, now } = environment;
  const ended: Ended[] = [];
  for (const name of journalNames(files, folder)) {
    const modifiedMs = files.status(join(folder, JOURNAL_FOLDER, name))?.modifiedMs;
    if (modifiedMs === undefined) continue;
    const idle = now() - modifiedMs;
    if (closed.includes(name) || isEnded(environment, folder, name, idle, retention.foreignIdleMs))
      ended.push({ name, modifiedMs });
  }
  return ended;
}

/**
 * Of the ended journals, those to remove: the snapshots that `state` was read from have every whole line of them, and
 * they are older than the retention or too many.
 */
export function removableJournals(
  ended: readonly Ended[],
  state: MemoryState,
  now: number,
  retention: Retention,
): string[] {
  const { unit, statement, person } = state.sets;
  const headers = [unit, statement, person].map(({ snapshot }) => snapshot.scan.header);
  const absorbed = ended
    .filter(({ name }) => {
      const read = state.positions.get(name);
      return (
        read !== undefined && headers.every((header) => (header.absorbed.get(name) ?? -1) >= read)
      );
    })
    .sort((a, b) => b.modifiedMs - a.modifiedMs);
  return absorbed
    .filter(({ modifiedMs }, i) => i >= retention.keepCount || now - modifiedMs > retention.keepMs)
    .map(({ name }) => name);
}
