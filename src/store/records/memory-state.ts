/** What a memory holds at one moment: the value inside lowdb's `Low`. Changes wait in `pending` until they are on disk. */
import {
  canonicalJson,
  type Person,
  type Statement,
  type TranslationUnit,
} from '../../core/memory/index.ts';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { hasEscape, LINE_BYTES_MAX, MERGED_BYTES_MAX } from '../disk/line.ts';
import { type JournalEntry, journalLine } from '../journal/journal-line.ts';
import type { KindName } from './kinds.ts';
import { parseLine } from './parse-line.ts';
import type { RecordSet } from './record-set.ts';
import type { Flaw } from './snapshot-scan.ts';

/** The three sets of records. */
export interface RecordSets {
  readonly unit: RecordSet<TranslationUnit>;
  readonly statement: RecordSet<Statement>;
  readonly person: RecordSet<Person>;
}

/** Records to be written. */
export interface RecordBatch {
  readonly units?: readonly TranslationUnit[];
  readonly statements?: readonly Statement[];
  readonly people?: readonly Person[];
}

/** An entry and the line that will stand for it in the journal. */
export interface Pending {
  readonly entry: JournalEntry;
  readonly line: Buffer;
}

/** Ids of records by kind. */
export type ChangedIds = Readonly<Record<KindName, Set<string>>>;

/** No ids. */
export function noChanges(): ChangedIds {
  return { unit: new Set(), statement: new Set(), person: new Set() };
}

/** The entries of a batch: people and statements first, so that a statement never stands without its speaker. */
function entriesOf(batch: RecordBatch): JournalEntry[] {
  return [
    ...(batch.people ?? []).map((record) => ({ kind: 'person', record }) as const),
    ...(batch.statements ?? []).map((record) => ({ kind: 'statement', record }) as const),
    ...(batch.units ?? []).map((record) => ({ kind: 'unit', record }) as const),
  ];
}

/** The line of an entry, after making sure that it can be read again: what would be refused later is refused now. */
function writableLine(sets: RecordSets, entry: JournalEntry): Result<Buffer> {
  const checked: Result<unknown> = sets[entry.kind].kind.parse(entry.record);
  if (!checked.ok) return checked;
  const line = journalLine(entry);
  const bytes = line.subarray(0, -1);
  const tooLong = bytes.length > LINE_BYTES_MAX;
  // Only a record with half a surrogate pair or of absurd length fails here; both are rare, so is the cost.
  const needsReading = tooLong || hasEscape(bytes);
  const read = needsReading
    ? parseLine({ bytes, start: 0, end: line.length, tooLong }, true)
    : ok(undefined);
  return read.ok ? ok(line) : read;
}

/** Says which record cannot be kept; the reason is the code of what reading its line would have said. */
export function refusedRecord(problem: Problem, kind: KindName, id: string): Problem {
  const values = { ...problem.values, reason: problem.code, record: kind, id };
  return { code: 'memory.record-refused', values };
}

/** The state of a memory. Made anew when the snapshot changes; the pending changes are carried over. */
export class MemoryState {
  readonly sets: RecordSets;
  /** Changes not yet on disk, oldest first. One list for all states of a session: a write in progress takes from it. */
  readonly pending: Pending[];
  /** For each journal, the place up to which it was read. */
  readonly positions = new Map<string, number>();
  /** What in the files is not as it should be, by place. */
  readonly #flaws = new Map<string, Flaw>();
  /** Highest format version found. */
  format: number;

  constructor(sets: RecordSets, pending: Pending[] = []) {
    this.sets = sets;
    this.pending = pending;
    const scans = [sets.unit, sets.statement, sets.person].map(({ snapshot }) => snapshot.scan);
    for (const { flaws } of scans) this.addFlaws(flaws);
    for (const set of [sets.unit, sets.statement, sets.person])
      set.snapshot.onDamage = (flaw) => this.addFlaws([flaw]);
    this.format = Math.max(...scans.map(({ header }) => header.format));
  }

  /** What in the files is not as it should be, in the order found. */
  get flaws(): readonly Flaw[] {
    return [...this.#flaws.values()];
  }

  /** Notes flaws; one that is known already is not noted twice. */
  addFlaws(flaws: readonly Flaw[]): void {
    for (const flaw of flaws) this.#flaws.set(`${flaw.start} ${flaw.file}`, flaw);
  }

  /** Takes in one state of one record and returns its current state. */
  apply(entry: JournalEntry): JournalEntry {
    const { kind, record } = entry;
    if (kind === 'unit') return { kind, record: this.sets.unit.apply(record) };
    if (kind === 'statement') return { kind, record: this.sets.statement.apply(record) };
    return { kind, record: this.sets.person.apply(record) };
  }

  /** The same for a next state that was made here of the current one. */
  #change({ kind, record }: JournalEntry): JournalEntry {
    if (kind === 'unit') return { kind, record: this.sets.unit.change(record) };
    if (kind === 'statement') return { kind, record: this.sets.statement.change(record) };
    return { kind, record: this.sets.person.change(record) };
  }

  /**
   * Takes in a batch and notes what is to be written: each record as it now is, unless nothing about it is new. All or
   * nothing: a record that could not be read again refuses the whole batch, with `record` and `id` in the values.
   */
  put(batch: RecordBatch): Result<void> {
    const lines: { readonly entry: JournalEntry; readonly line: Buffer }[] = [];
    for (const entry of entriesOf(batch)) {
      const line = writableLine(this.sets, entry);
      if (!line.ok) return fail(refusedRecord(line.problem, entry.kind, String(entry.record.id)));
      lines.push({ entry, line: line.value });
    }
    for (const { entry, line } of lines) {
      const known = this.sets[entry.kind].state(entry.record.id);
      const now = this.#change(entry);
      if (known && canonicalJson(known) === canonicalJson(now.record)) continue;
      const merged = journalLine(now);
      // What is too long together is read again one by one, and meets there.
      this.pending.push({ entry: now, line: merged.length > MERGED_BYTES_MAX ? line : merged });
    }
    return ok(undefined);
  }

  /** Lets the files go. */
  close(): void {
    for (const set of [this.sets.unit, this.sets.statement, this.sets.person]) set.snapshot.close();
  }
}
