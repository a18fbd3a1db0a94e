/** Taking statements and the people who made them into the memory. */
import {
  canonicalJson,
  mergePeople,
  mergeStatements,
  type Person,
  type Statement,
} from '../../core/memory/index.ts';
import { ok, type Problem, type Result } from '../../core/result.ts';
import { readStatements } from '../../formats/index.ts';
import { fitsRecord, type Memory } from '../../store/index.ts';
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
    if (!before) return { before, after: one };
    const after = merge(before, one);
    // Merging puts parts in order: a record as it came says the same as itself in order.
    const isNews = canonicalJson(after) !== canonicalJson(merge(before, before));
    return { before, after: isNews ? after : before };
  });
}

function isKnown<R>({ before, after }: Joined<R>): boolean {
  return before === after;
}

/** Statements and the people who made them, as a file has them. */
export interface ReadRecords {
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
}

/** What taking records in came to. */
type Counted = Pick<ImportReport, 'read' | 'added' | 'known' | 'skipped'>;

/** What is too long to be kept is left out by itself, and named, before anything is saved. */
function withoutTooLong<R extends Statement | Person>(
  joins: readonly Joined<R>[],
  record: 'statement' | 'person',
  path: string,
): { readonly kept: readonly Joined<R>[]; readonly skipped: readonly Problem[] } {
  const tooLong = joins.filter((one) => !isKnown(one) && !fitsRecord(one.after));
  const kept = tooLong.length === 0 ? joins : joins.filter((one) => !tooLong.includes(one));
  const problem = ({ after }: Joined<R>): Problem => {
    const values = { record, id: after.id };
    return { code: 'memory.record-refused', at: { file: path }, values };
  };
  return { kept, skipped: tooLong.map(problem) };
}

/**
 * Merges records into the memory, or counts what that would do; null when it was stopped. Problems: those of saving.
 */
export async function takeRecords(
  memory: Memory,
  records: ReadRecords,
  { path, dryRun, signal, onProgress, onChanged }: ImportRequest,
): Promise<Result<Counted> | null> {
  const { kept: people, skipped: peopleLeft } = withoutTooLong(
    joined(records.people, (id) => memory.held('person', id), mergePeople),
    'person',
    path,
  );
  const { kept: statements, skipped: statementsLeft } = withoutTooLong(
    joined(records.statements, (id) => memory.held('statement', id), mergeStatements),
    'statement',
    path,
  );
  const skipped = [...peopleLeft, ...statementsLeft];
  const all: readonly Joined<Person | Statement>[] = [...people, ...statements];
  const fresh = all.filter((one) => !isKnown(one));
  const counted: Counted = {
    read: all.length + skipped.length,
    skipped,
    added: fresh.filter(({ before }) => !before).length,
    known: all.length - fresh.length,
  };
  if (dryRun || fresh.length === 0) return ok(counted);
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
  const ids = (list: readonly Joined<Person | Statement>[]) =>
    list.filter((one) => !isKnown(one)).map(({ after }) => after.id);
  onChanged?.({
    units: [],
    statements: ids(statements),
    people: ids(people),
    isReloaded: false,
  });
  return ok(counted);
}

/** Imports the text of a list of statements; null when it was stopped. Problems: those of `readStatements` and of saving. */
export async function importStatements(
  memory: Memory,
  text: string,
  request: ImportRequest,
): Promise<Result<ImportReport> | null> {
  const read = readStatements(text, { file: request.path });
  if (!read.ok) return read;
  const { problems } = read.value;
  const taken = await takeRecords(memory, read.value, request);
  if (!taken?.ok) return taken;
  const { value } = taken;
  return ok({
    ...value,
    read: value.read + problems.length,
    conflicting: 0,
    skipped: [...problems, ...value.skipped],
  });
}

/** What is new, in groups. */
function groupsOf<R>(records: readonly Joined<R>[]): R[][] {
  const fresh = records.filter((one) => !isKnown(one)).map(({ after }) => after);
  return Array.from({ length: Math.ceil(fresh.length / GROUP) }, (_, i) =>
    fresh.slice(i * GROUP, (i + 1) * GROUP),
  );
}
