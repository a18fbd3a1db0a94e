/**
 * Statements in TMX: the `tu` that quotes one says in plain props who spoke, where, when and in which language, for people
 * and other programs, and carries the whole records as JSON, so that a memory made from the file alone has them again.
 */
import {
  livingStatement,
  type Person,
  parsePerson,
  parseStatement,
  type Statement,
} from '../../core/memory/index.ts';
import type { Problem } from '../../core/result.ts';
import type { TmxItem } from './raw.ts';

/** Type of the `prop` with a whole statement, as JSON. */
const RECORD_PROP = 'x-tarjuman-statement';
/** The same for the person who made it. */
const PERSON_PROP = 'x-tarjuman-person';
/** Marks a `tu` that is a statement and its renderings, not a unit of the memory. */
const ALONE_PROP = 'x-tarjuman-statement-only';
/** The plain props: `x-statement` is the id. */
const PLAIN = 'x-statement';

const OWN_TYPES: ReadonlySet<string> = new Set([
  RECORD_PROP,
  PERSON_PROP,
  ALONE_PROP,
  PLAIN,
  ...['speaker', 'medium', 'language', 'date', 'url'].map((name) => `${PLAIN}-${name}`),
]);

/** Statements and people by id; all of the statements for those that no unit quotes. */
export interface TmxStatements {
  readonly statement: (id: string) => Statement | undefined;
  readonly person: (id: string) => Person | undefined;
  readonly all: () => Iterable<Statement>;
}

/** What a `tu` carries besides its unit. */
export interface CarriedRecords {
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  /** The `tu` stands for its statement alone. */
  readonly isAlone: boolean;
  readonly problems: readonly Problem[];
}

function prop(type: string, text: string): TmxItem {
  return { element: 'prop', attributes: { type }, text };
}

/** The name to show: English, else any. */
function nameOf(statement: Statement, person: Person | undefined): string | undefined {
  const names = person?.names ?? {};
  return names.en?.[0] ?? Object.values(names).flat()[0] ?? statement.speakerAsWritten;
}

/** The props of a statement, and of the person who made it. */
export function statementItems(
  statement: Statement,
  person: Person | undefined,
): readonly TmxItem[] {
  const { id, medium, originalLanguage, date, url } = livingStatement(statement);
  const plain: readonly (readonly [string, string | undefined])[] = [
    [PLAIN, id],
    [`${PLAIN}-speaker`, nameOf(statement, person)],
    [`${PLAIN}-medium`, medium],
    [`${PLAIN}-language`, originalLanguage],
    [`${PLAIN}-date`, date],
    [`${PLAIN}-url`, url],
  ];
  return [
    ...plain.flatMap(([type, text]) => (text === undefined ? [] : [prop(type, text)])),
    prop(RECORD_PROP, JSON.stringify(statement)),
    ...(person ? [prop(PERSON_PROP, JSON.stringify(person))] : []),
  ];
}

/** The mark of a `tu` that stands for a statement alone. */
export const ALONE: TmxItem = prop(ALONE_PROP, 'true');

/** Whether a prop is one of those above. */
export function isStatementProp(type: string | undefined): boolean {
  return type !== undefined && OWN_TYPES.has(type);
}

function valueFrom(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads the records that a `tu` carries. What another program has cut short is left out, and said. */
export function carriedRecords(
  items: readonly TmxItem[],
  at: NonNullable<Problem['at']>,
): CarriedRecords {
  const problems: Problem[] = [];
  const typed = (type: string) => items.filter(({ attributes }) => attributes?.type === type);
  const read = <R>(type: string, parse: (value: unknown) => { ok: boolean; value?: R }): R[] =>
    typed(type).flatMap(({ text }) => {
      const parsed = parse(valueFrom(text));
      if (parsed.ok && parsed.value !== undefined) return [parsed.value];
      problems.push({ code: 'tmx.record', at, values: { field: type } });
      return [];
    });
  const statements = read<Statement>(RECORD_PROP, parseStatement);
  const people = read<Person>(PERSON_PROP, parsePerson);
  return { statements, people, isAlone: typed(ALONE_PROP).length > 0, problems };
}
