/**
 * Statements as JSON, the form in which a newsroom exchanges them: `{"store": [{id, speaker, names, role, medium, date,
 * origLang, variants: [{lang, text}]}]}`. Ids are kept. What the form has no name for travels under its own name, so
 * that reading what was written gives the same records.
 */
import {
  type Person,
  parsePerson,
  parseStatement,
  type Statement,
  type StatementVariant,
} from '../core/memory/index.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';

import { isEmbeddedPost, recordsOfPost } from './embedded-posts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Statements, the people who made them, and the entries that were left out. */
export interface StatementsFile {
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  readonly problems: readonly Problem[];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Variants without a stated provenance: in the language of the original they are it, else the house's rendering. */
function variantFrom(value: unknown, originalLanguage: unknown): unknown {
  if (!isFields(value)) return value;
  const { lang, ...rest } = value;
  const language = rest.language ?? lang;
  const provenance = language === originalLanguage ? 'original' : 'house';
  return { provenance, ...rest, language };
}

function statementFrom(entry: Fields): Fields {
  const { names: _names, role: _role, origLang, ...rest } = entry;
  const originalLanguage = rest.originalLanguage ?? origLang ?? 'unknown';
  const variants = Array.isArray(entry.variants)
    ? entry.variants.map((variant: unknown) => variantFrom(variant, originalLanguage))
    : entry.variants;
  return { version: 1, medium: 'unknown', mentions: [], ...rest, originalLanguage, variants };
}

function listOfNames(names: unknown): Fields {
  if (!isFields(names)) return {};
  return Object.fromEntries(
    Object.entries(names).map(([language, name]) => [
      language,
      Array.isArray(name) ? name : [name],
    ]),
  );
}

/** The speaker of an entry as a person; a role in one string is taken as English, the language of the form. */
function speakerFrom(entry: Fields): Fields | undefined {
  if (typeof entry.speaker !== 'string' || !isFields(entry.names)) return undefined;
  const role = typeof entry.role === 'string' ? [{ language: 'en', text: entry.role }] : [];
  return {
    id: entry.speaker,
    version: 1,
    names: listOfNames(entry.names),
    ...(role.length > 0 ? { roles: role } : {}),
  };
}

function entriesOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return undefined;
  if (Array.isArray(value.store)) return value.store;
  if (Array.isArray(value.posts)) return value.posts;
  if (isEmbeddedPost(value)) return [value];
  return undefined;
}

/** Whether half of a surrogate pair stands anywhere in a value: JSON writes such halves as escapes. */
function hasHalfCharacter(value: unknown): boolean {
  return /\\ud[89a-f]/i.test(JSON.stringify(value) ?? '');
}

/** Collects what can be read and why the rest cannot. */
class Collector {
  readonly statements = new Map<string, Statement>();
  readonly people = new Map<string, Person>();
  readonly problems: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  addStatement(entry: unknown, number: number): void {
    if (hasHalfCharacter(entry)) {
      this.#refuse(entry, number, { code: 'statements.entry', values: { field: 'text' } });
      return;
    }
    if (isFields(entry) && isEmbeddedPost(entry)) {
      const { statement, person } = recordsOfPost(entry);
      const parsed = parseStatement(statement);
      if (!parsed.ok) this.#refuse(entry, number, parsed.problem);
      else {
        this.statements.set(parsed.value.id, parsed.value);
        this.addPerson(person, number);
      }
      return;
    }
    const parsed = parseStatement(isFields(entry) ? statementFrom(entry) : entry);
    if (!parsed.ok) this.#refuse(entry, number, parsed.problem);
    else {
      this.statements.set(parsed.value.id, parsed.value);
      if (isFields(entry)) this.addPerson(speakerFrom(entry), number);
    }
  }

  /** The first that is said about a person holds; complete people come before those read from statements. */
  addPerson(value: unknown, number: number): void {
    if (value === undefined) return;
    const parsed = hasHalfCharacter(value)
      ? fail({ code: 'statements.entry' as const, values: { field: 'names' } })
      : parsePerson(value);
    if (!parsed.ok) this.#refuse(value, number, parsed.problem);
    else if (!this.people.has(parsed.value.id)) this.people.set(parsed.value.id, parsed.value);
  }

  #refuse(entry: unknown, number: number, { values }: Problem): void {
    const id = isFields(entry) ? String(entry.id ?? '') : '';
    const field = String(values?.field ?? '');
    const at = { file: this.#file };
    this.problems.push({ code: 'statements.entry', at, values: { number, id, field } });
  }
}

/**
 * Reads statements and their speakers. Of two entries with one id the last holds. Entries that cannot be read are left
 * out and named in `problems` (`statements.entry`).
 *
 * Problems: `json.invalid`, `statements.shape`.
 */
export function readStatements(
  text: string,
  options: { readonly file?: string } = {},
): Result<StatementsFile> {
  const file = options.file ?? '';
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ code: 'json.invalid', at: { file } });
    throw error;
  }
  const entries = entriesOf(value);
  if (!entries) return fail({ code: 'statements.shape', at: { file } });
  const collector = new Collector(file);
  const people = isFields(value) && Array.isArray(value.people) ? value.people : [];
  for (const [index, person] of people.entries()) collector.addPerson(person, index + 1);
  for (const [index, entry] of entries.entries()) collector.addStatement(entry, index + 1);
  return ok({
    statements: [...collector.statements.values()],
    people: [...collector.people.values()],
    problems: collector.problems,
  });
}

function variantTo({ language, ...rest }: StatementVariant): Fields {
  return { lang: language, ...rest };
}

function statementTo(statement: Statement, people: ReadonlyMap<string, Person>): Fields {
  const { id, speaker, originalLanguage, variants, ...rest } = statement;
  const person = speaker === undefined ? undefined : people.get(speaker);
  const names = Object.entries(person?.names ?? {}).map(([tag, all]) => [tag, all?.[0] ?? '']);
  const role = person?.roles?.find(({ language }) => language === 'en')?.text;
  return {
    id,
    ...(speaker === undefined ? {} : { speaker }),
    ...(person ? { names: Object.fromEntries(names) } : {}),
    ...(role === undefined ? {} : { role }),
    ...rest,
    origLang: originalLanguage,
    variants: variants.map(variantTo),
  };
}

/** Writes statements and the people who made them, indented for people to read. Reading it gives the same records. */
export function writeStatements(statements: Iterable<Statement>, people: Iterable<Person>): string {
  const byId = new Map([...people].map((person) => [person.id, person]));
  const store = [...statements].map((statement) => statementTo(statement, byId));
  return `${JSON.stringify({ store, people: [...byId.values()] }, null, 1)}\n`;
}
