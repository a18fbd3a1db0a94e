/** The three kinds of records a memory holds, and what the store needs to know of each: file, check, merge. */
import {
  changedPerson,
  changedStatement,
  livingStatement,
  mergePeople,
  mergeStatements,
  mergeUnits,
  type Person,
  parsePerson,
  parseStatement,
  parseUnit,
  type Statement,
  type TranslationUnit,
} from '../../core/memory/index.ts';
import { fail, type Problem, type Result } from '../../core/result.ts';

/** What every record has. */
export interface StoredRecord {
  readonly id: string;
  readonly version: number;
  readonly deleted?: boolean;
}

/** Name of a kind of record, as it stands in journals. */
export type KindName = 'unit' | 'statement' | 'person';

/** A kind of record. */
export interface Kind<R extends StoredRecord> {
  readonly name: KindName;
  /** Name of its snapshot in the memory's folder. */
  readonly file: string;
  readonly parse: (value: unknown) => Result<R>;
  /** The rule for two states of one record: commutative, associative, idempotent (core/memory). */
  readonly merge: (a: R, b: R) => R;
  /** A next state that was made of a known one, with what the merge must know of the two. @default as it is */
  readonly changed?: (known: R, next: R) => R;
}

/** A unit's id is derived from its text and has one form (core/memory `unitId`); any other is not a unit's. */
const UNIT_ID = /^[A-Za-z0-9_-]{16}$/;

function idProblem(record: KindName): Problem {
  return { code: 'memory.record-invalid', values: { record, field: 'id' } };
}

/** Translation units. */
export const UNITS: Kind<TranslationUnit> = {
  name: 'unit',
  file: 'units.jsonl',
  parse: (value) => {
    const parsed = parseUnit(value);
    return parsed.ok && !UNIT_ID.test(parsed.value.id) ? fail(idProblem('unit')) : parsed;
  },
  merge: mergeUnits,
};

/** Statements. */
export const STATEMENTS: Kind<Statement> = {
  name: 'statement',
  file: 'statements.jsonl',
  parse: parseStatement,
  merge: mergeStatements,
  // A field that was taken back and is said again is a change, though its value still stands in the record.
  changed: (known, next) => changedStatement(livingStatement(known), next),
};

/** People. */
export const PEOPLE: Kind<Person> = {
  name: 'person',
  file: 'people.jsonl',
  parse: parsePerson,
  merge: mergePeople,
  changed: changedPerson,
};

/** Type of record by name of kind. */
export interface RecordOf {
  readonly unit: TranslationUnit;
  readonly statement: Statement;
  readonly person: Person;
}
