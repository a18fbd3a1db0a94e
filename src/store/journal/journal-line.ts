/** What stands in a journal: a header that says who writes it, then one state of a record a line. */
import { fail, ok, type Result } from '../../core/result.ts';
import { sealLine } from '../disk/line.ts';
import type { ProcessIdentity } from '../environment.ts';
import { type KindName, PEOPLE, type RecordOf, STATEMENTS, UNITS } from '../records/kinds.ts';
import { FORMAT } from '../records/parse-line.ts';

/** One state of one record. */
export type JournalEntry = {
  readonly [K in KindName]: { readonly kind: K; readonly record: RecordOf[K] };
}[KindName];

/** The first line of a journal. */
export function journalHeader(writer: ProcessIdentity): Buffer {
  const { host, pid, started } = writer;
  return sealLine(JSON.stringify({ tarjuman: FORMAT, host, pid, started }));
}

/** Who writes a journal, from its header line; undefined when the line does not say. */
export function writerFrom(value: Readonly<Record<string, unknown>>): ProcessIdentity | undefined {
  const { host, pid, started } = value;
  if (typeof host !== 'string' || typeof pid !== 'number' || typeof started !== 'string')
    return undefined;
  return { host, pid, started };
}

/** The line of an entry. */
export function journalLine(entry: JournalEntry): Buffer {
  return sealLine(JSON.stringify({ kind: entry.kind, record: entry.record }));
}

/** Checks a parsed line of a journal. */
export function entryFrom(value: Readonly<Record<string, unknown>>): Result<JournalEntry> {
  const { kind, record } = value;
  if (kind === 'unit') {
    const parsed = UNITS.parse(record);
    return parsed.ok ? ok({ kind, record: parsed.value }) : parsed;
  }
  if (kind === 'statement') {
    const parsed = STATEMENTS.parse(record);
    return parsed.ok ? ok({ kind, record: parsed.value }) : parsed;
  }
  if (kind === 'person') {
    const parsed = PEOPLE.parse(record);
    return parsed.ok ? ok({ kind, record: parsed.value }) : parsed;
  }
  return fail({ code: 'memory.record-invalid', values: { record: String(kind), field: 'kind' } });
}
