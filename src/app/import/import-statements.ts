/** Taking statements and the people who made them into the memory. */
import {
  canonicalJson,
  mergePeople,
  mergeStatements,
  type Person,
  type Statement,
} from '../../core/memory/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { readStatements } from '../../formats/index.ts';
import type { Memory } from '../../store/index.ts';
import type { ImportReport, ImportRequest } from './report.ts';

/** Records saved at a time, so that a long import is never one line of work. */
const GROUP = 500;

interface Joined<R> {
  readonly before: R | undefined;
  readonly after: R;
}

function joined<R extends { readonly id: string }>(
  records: readonly R[],
  held: (id: string) => R | undefined,
  merge: (a: R, b: R) => R,
): Joined<R>[] {
  return records.map((one) => {
    const before = held(one.id);
    return { before, after: before ? merge(before, one) : one };
  });
}

function isKnown<R>({ before, after }: Joined<R>): boolean {
  return before !== undefined && canonicalJson(before) === canonicalJson(after);
}

/** Imports the text of a list of statements; null when it was stopped. Problems: those of `readStatements` and of saving. */
export async function importStatements(
  memory: Memory,
  text: string,
  { path, dryRun, signal, onProgress, onChanged }: ImportRequest,
): Promise<Result<ImportReport> | null> {
  const read = readStatements(text, { file: path });
  if (!read.ok) return read;
  const people: Joined<Person>[] = joined(
    read.value.people,
    (id) => memory.held('person', id),
    mergePeople,
  );
  const statements: Joined<Statement>[] = joined(
    read.value.statements,
    (id) => memory.held('statement', id),
    mergeStatements,
  );
  const all: readonly Joined<Person | Statement>[] = [...people, ...statements];
  const fresh = all.filter((one) => !isKnown(one));
  const report: ImportReport = {
    read: all.length + read.value.problems.length,
    added: fresh.filter(({ before }) => !before).length,
    known: all.length - fresh.length,
    conflicting: 0,
    skipped: read.value.problems,
  };
  if (dryRun) return ok(report);
  // People first, so that a statement never stands without its speaker.
  const batches = [
    ...groupsOf(people).map((group) => ({ people: group })),
    ...groupsOf(statements).map((group) => ({ statements: group })),
  ];
  for (const [count, batch] of batches.entries()) {
    if (signal?.aborted) return null;
    const saved = await memory.save(batch);
    if (!saved.ok) return saved;
    onProgress?.(Math.min(fresh.length, (count + 1) * GROUP), (count + 1) / batches.length);
  }
  const ids = (records: readonly Joined<Person | Statement>[]) =>
    records.filter((one) => !isKnown(one)).map(({ after }) => after.id);
  onChanged?.({
    units: [],
    statements: ids(statements),
    people: ids(people),
    isReloaded: false,
  });
  return ok(report);
}

/** What is new, in groups. */
function groupsOf<R>(records: readonly Joined<R>[]): R[][] {
  const fresh = records.filter((one) => !isKnown(one)).map(({ after }) => after);
  return Array.from({ length: Math.ceil(fresh.length / GROUP) }, (_, i) =>
    fresh.slice(i * GROUP, (i + 1) * GROUP),
  );
}
