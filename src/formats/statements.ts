/**
 * Statements as JSON, the form in which a newsroom exchanges them: `{"store": [{id, speaker, names, role, medium, date,
 * origLang, variants: [{lang, text}]}]}`. Ids are kept. What the form has no name for travels under its own name, so
 * that reading what was written gives the same records.
 */
import type { LanguageTag } from '../core/language-tag.ts';
import {
  canonicalJson,
  mergeStatements,
  type Person,
  parsePerson,
  parseStatement,
  type Statement,
  type StatementVariant,
} from '../core/memory/index.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { isEmbeddedPost, recordsOfPost } from './embedded-posts.ts';
import { kurdishByScript, namedLanguage } from './languages.ts';

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

/** A language by the name an entry gives it (`AR-IQ`), Kurdish by its letters; what is none of ours is left for the check. */
function languageFrom(name: unknown, text: unknown): unknown {
  if (typeof name !== 'string') return name;
  const named = namedLanguage(name);
  if (named.kind === 'ours') return named.language;
  if (named.kind !== 'kurdish' || typeof text !== 'string') return name;
  return kurdishByScript(text) ?? name;
}

/** Variants without a stated provenance: in the language of the original they are it, else the house's rendering. */
function variantFrom(value: unknown, originalLanguage: unknown): unknown {
  if (!isFields(value)) return value;
  const { lang, ...rest } = value;
  const language = languageFrom(rest.language ?? lang, rest.text);
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

function listOfNames(names: Fields): Fields {
  return Object.fromEntries(
    Object.entries(names).map(([language, name]) => [
      language,
      Array.isArray(name) ? name : [name],
    ]),
  );
}

/** A role in one string is taken as English, the language of the form; else it is told by language. */
function rolesFrom(role: unknown): readonly Fields[] {
  if (typeof role === 'string') return [{ language: 'en', text: role }];
  return isFields(role) ? Object.entries(role).map(([language, text]) => ({ language, text })) : [];
}

/** The speaker of an entry as a person, not yet checked. */
function speakerFrom({ speaker, names, role }: Fields): Fields | undefined {
  if (typeof speaker !== 'string' || names === undefined) return undefined;
  const roles = rolesFrom(role);
  return {
    id: speaker,
    version: 1,
    names: isFields(names) ? listOfNames(names) : names,
    ...(roles.length > 0 ? { roles } : {}),
  };
}

/** What is known about a person, with what another entry says besides behind it. */
function withMore(known: Person, said: Person): Person {
  const names = Object.entries(said.names).map(([tag, more]) => {
    const had = known.names[tag as LanguageTag] ?? [];
    return [tag, [...had, ...(more ?? []).filter((name) => !had.includes(name))]] as const;
  });
  const had = new Set(known.roles?.map(({ language, text }) => `${language} ${text}`));
  const roles = (said.roles ?? []).filter(({ language, text }) => !had.has(`${language} ${text}`));
  return {
    ...known,
    names: { ...known.names, ...Object.fromEntries(names) },
    ...(roles.length > 0 ? { roles: [...(known.roles ?? []), ...roles] } : {}),
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

/** Deepest nesting of an entry; those of the form need six. */
const DEPTH_MAX = 64;

function isDeeper(value: unknown, than: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return than === 0 || Object.values(value).some((one) => isDeeper(one, than - 1));
}

/**
 * Whether a value cannot be kept: for half of a surrogate pair anywhere in it, which JSON writes as an escape, or for
 * being nested without sense.
 */
function isUnfit(value: unknown): boolean {
  return isDeeper(value, DEPTH_MAX) || /\\ud[89a-f]/i.test(JSON.stringify(value) ?? '');
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
    if (isUnfit(entry)) {
      this.#refuse(entry, number, { code: 'statements.entry', values: { field: 'text' } });
      return;
    }
    if (isFields(entry) && isEmbeddedPost(entry)) {
      const { statement, person } = recordsOfPost(entry);
      const parsed = parseStatement(statement);
      if (!parsed.ok) this.#refuse(entry, number, parsed.problem);
      else {
        this.#keep(parsed.value);
        this.addPerson(person, number);
      }
      return;
    }
    const parsed = parseStatement(isFields(entry) ? statementFrom(entry) : entry);
    if (!parsed.ok) this.#refuse(entry, number, parsed.problem);
    else {
      this.#keep(parsed.value);
      if (isFields(entry)) this.addPerson(speakerFrom(entry), number);
    }
  }

  /** Two entries with one id are two states of one statement, as if they came in two files. */
  #keep(statement: Statement): void {
    const known = this.statements.get(statement.id);
    const isSame = known && canonicalJson(known) === canonicalJson(statement);
    this.statements.set(
      statement.id,
      known && !isSame ? mergeStatements(known, statement) : statement,
    );
  }

  /** What is said about a person first comes first; complete people come before those read from statements. */
  addPerson(value: unknown, number: number): void {
    if (value === undefined) return;
    const parsed = isUnfit(value)
      ? fail({ code: 'statements.entry' as const, values: { field: 'names' } })
      : parsePerson(isFields(value) ? { version: 1, ...value } : value);
    if (!parsed.ok) {
      this.#refuse(value, number, parsed.problem);
      return;
    }
    const known = this.people.get(parsed.value.id);
    this.people.set(parsed.value.id, known ? withMore(known, parsed.value) : parsed.value);
  }

  #refuse(entry: unknown, number: number, { values }: Problem): void {
    const id = isFields(entry) ? String(entry.id ?? '') : '';
    const field = String(values?.field ?? '');
    const at = { file: this.#file };
    this.problems.push({ code: 'statements.entry', at, values: { number, id, field } });
  }
}

/**
 * Reads statements and their speakers. Two entries with one id are merged. Entries that cannot be read are left
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
