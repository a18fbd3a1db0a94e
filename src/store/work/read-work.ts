/** Reads the journals of one document's work. */
import { join } from 'node:path';
import type { Problem } from '../../core/result.ts';
import type { FileLayer } from '../disk/file-layer.ts';
import { readLines } from '../disk/line-reader.ts';
import type { ProcessIdentity } from '../environment.ts';
import { writerFrom } from '../journal/journal-line.ts';
import { isHeader, parseLine } from '../records/parse-line.ts';

/** Longest line of a work log: the alignment of a very long document is one entry. */
const WORK_LINE_BYTES_MAX = 64 << 20;

/** What the journals of a document say. */
export interface WorkReading {
  /** Entries in the order in which they were appended, whoever appended them. */
  readonly entries: readonly unknown[];
  /** Number of the last entry. */
  readonly last: number;
  /** Processes that wrote the journals. */
  readonly writers: readonly ProcessIdentity[];
  readonly problems: readonly Problem[];
}

interface Numbered {
  /** Session and number. */
  readonly key: string;
  readonly journal: string;
  readonly number: number;
  readonly entry: unknown;
}

/**
 * Reads all journals in a folder (given from the memory's folder). Entries carry their number; two programs that worked
 * at the same time are put in one order by it, then by the name of the journal.
 */
export function readWork(files: FileLayer, memory: string, folder: string): WorkReading {
  const entries: Numbered[] = [];
  const writers: ProcessIdentity[] = [];
  const problems: Problem[] = [];
  const voided = new Set<string>();
  const begunAnew = new Set<string>();
  const names = files.list(join(memory, folder)).filter((name) => name.endsWith('.jsonl'));
  for (const name of names.sort()) {
    const file = files.open(join(memory, folder, name), 'r');
    try {
      for (const line of readLines(files, file, { lineBytesMax: WORK_LINE_BYTES_MAX })) {
        if (line.unfinished) break;
        const parsed = parseLine(line, true);
        const at = { file: `${folder}/${name}`, line: line.number, byte: line.start };
        if (!parsed.ok) problems.push({ ...parsed.problem, at });
        else if (isHeader(parsed.value)) {
          const writer = writerFrom(parsed.value);
          if (writer) writers.push(writer);
        } else if (parsed.value.restarts === true) begunAnew.add(name);
        else if (Array.isArray(parsed.value.voids)) {
          begunAnew.delete(name);
          for (const journal of parsed.value.voids) voided.add(String(journal));
        } else {
          const { n, session, entry } = parsed.value;
          entries.push({ key: `${session} ${n}`, journal: name, number: Number(n), entry });
        }
      }
    } finally {
      files.close(file);
    }
  }
  // Array.prototype.sort is stable: equal numbers stay in the order of the journals' names.
  const sorted = entries
    .filter(({ journal }) => !voided.has(journal) && !begunAnew.has(journal))
    .sort((a, b) => a.number - b.number);
  // After a failed flush an entry is written again to another journal, and may stand in both.
  const valid = [...new Map(sorted.map((one) => [one.key, one])).values()];
  return {
    entries: valid.map(({ entry }) => entry),
    last: Math.max(0, ...entries.map(({ number }) => number)),
    writers,
    problems,
  };
}
