/** Reads what a journal has gained since the last time. */
import { join } from 'node:path';
import type { FileLayer } from '../disk/file-layer.ts';
import { readLines } from '../disk/line-reader.ts';
import type { KindName } from '../records/kinds.ts';
import { headerFrom, isHeader, parseLine } from '../records/parse-line.ts';
import type { Flaw } from '../records/snapshot-scan.ts';
import { entryFrom, type JournalEntry } from './journal-line.ts';

/** Name of the folder of journals in a memory. */
export const JOURNAL_FOLDER = 'journal';

/** How much of a journal is already known. */
export interface JournalPosition {
  /** Place after the last whole line read. */
  readonly at: number;
  /** For each kind, the bytes that its snapshot has taken in. */
  readonly absorbed: Readonly<Record<KindName, number>>;
}

/** What was new in a journal. */
export interface JournalReading {
  /** Place after the last whole line. */
  readonly at: number;
  readonly flaws: readonly Flaw[];
  /** Highest format version that a header named; 0 when none was read. */
  readonly format: number;
}

const LINE_FEED = 0x0a;

/**
 * Where to go on: at a known place, unless no line ends there any more. Its writer may have taken a failure back, or
 * the bytes were counted in a copy with other line ends (git on Windows) or in a longer one (a sync tool).
 */
function resumeAt(files: FileLayer, file: number, at: number): number {
  if (at === 0) return 0;
  const before = Buffer.alloc(1);
  return files.read(file, before, at - 1) === 1 && before[0] === LINE_FEED ? at : 0;
}

/**
 * Reads the whole lines of a journal from a position on and hands each state of a record to `onEntry`. What follows the
 * last line end is left: its writer has not acknowledged it. A line whose checksum is wrong is a flaw.
 */
export function readJournal(
  files: FileLayer,
  folder: string,
  name: string,
  position: JournalPosition,
  onEntry: (entry: JournalEntry) => void,
): JournalReading {
  const path = `${JOURNAL_FOLDER}/${name}`;
  const file = files.open(join(folder, path), 'r');
  const flaws: Flaw[] = [];
  let format = 0;
  try {
    let at = resumeAt(files, file, position.at);
    const isWhole = at === 0;
    const { unit, statement, person } = position.absorbed;
    const absorbed = {
      unit: resumeAt(files, file, unit),
      statement: resumeAt(files, file, statement),
      person: resumeAt(files, file, person),
    };
    for (const line of readLines(files, file, { from: at })) {
      if (line.unfinished) break;
      at = line.end;
      const parsed = parseLine(line, true);
      if (parsed.ok && isHeader(parsed.value)) {
        format = Math.max(format, headerFrom(parsed.value).format);
        continue;
      }
      const entry = parsed.ok ? entryFrom(parsed.value) : parsed;
      if (!entry.ok) {
        const number = isWhole ? { line: line.number } : {};
        const where = { file: path, ...number, byte: line.start };
        const problem = { ...entry.problem, at: where };
        flaws.push({ problem, file: path, start: line.start, end: line.end, aside: 'line' });
      } else if (line.start >= absorbed[entry.value.kind]) onEntry(entry.value);
    }
    return { at, flaws, format };
  } finally {
    files.close(file);
  }
}
