/**
 * The memories at hand: one that is written, others that are only read, and one index over all of them for matches,
 * words and statements. What is confirmed is findable at once.
 */
import type { LanguageTag } from '../core/language-tag.ts';
import { commonness, wordLinks } from '../core/lexicon/index.ts';
import {
  type ConcordanceHit,
  type ConcordanceQuery,
  createMatchIndex,
  findParts,
  type MatchIndex,
  type Part,
  type PartsQuery,
  searchConcordance,
} from '../core/match/index.ts';
import {
  livingStatement,
  type Person,
  type Statement,
  type TranslationUnit,
} from '../core/memory/index.ts';
import type { Result } from '../core/result.ts';
import { createStatementIndex, type StatementIndex } from '../core/statement/index.ts';
import {
  type HeldRecord,
  type Memory,
  type MemoryChange,
  readDisposable,
  writeDisposable,
} from '../store/index.ts';
import type { HouseRules } from './house-rules.ts';
import { type Indexing, referenceSource, startIndexing } from './indexing.ts';
import { createLexicons, type Lexicons } from './lexicon/index.ts';
import { each, livingOf, newestFirst } from './memories.ts';
import type { StatementEntry } from './search/state.ts';
import type { MemoryState } from './state.ts';
import { statementsOf } from './statements/by-person.ts';
import { listStatements } from './statements/list.ts';
import type { RecordChange, TranslateState } from './translate/state.ts';

/** Most hits of a search on the screen. */
const MOST_HITS = 50;

/** The memories and what is built over them. */
export interface Workspace {
  readonly memory: Memory;
  readonly references: readonly Memory[];
  /** Those of the memory that is written, as they stood when it was opened. */
  readonly rules: HouseRules;
  readonly matches: MatchIndex;
  readonly statements: StatementIndex;
  /** A statement or person of any memory at hand, the written one first. */
  readonly statement: (id: string) => Statement | undefined;
  readonly person: (id: string) => Person | undefined;
  /** A unit of one of the memories, by the memory's name. */
  readonly unitOf: (memory: string, id: string) => TranslationUnit | undefined;
  /** The record of the written memory or its tombstone, as it will be once everything taken in is saved. */
  readonly held: Memory['held'];
  /** Units and statements of the written memory, with what was taken in. */
  readonly counts: () => { readonly units: number; readonly statements: number };
  /** Takes changes in at once: whoever asks next sees them. They are on disk only after {@link Workspace.save}. */
  readonly take: (records: readonly RecordChange[]) => void;
  /** Writes the `after` of each change; resolves once durable. */
  readonly save: (records: readonly RecordChange[]) => Promise<Result<void>>;
  /** Word translations, with what the memories teach. On screen they come a moment later; scripts load them first. */
  readonly lexicons: Lexicons;
  /** Stretches of a text that the memories know, with their translations where those can be told. */
  readonly parts: (query: Omit<PartsQuery, 'links' | 'commonness'>) => readonly Part[];
  /** Units with the words of a search: see core/match/concordance. In steps, so that keys and signals come between. */
  readonly search: (
    text: string,
    options?: Omit<ConcordanceQuery, 'text' | 'statementsOf'>,
  ) => Generator<number, readonly ConcordanceHit[], void>;
  readonly listStatements: (
    text: string,
    translate: TranslateState | null,
  ) => readonly StatementEntry[];
  /** How far the match index is: large memories are taken in while the program runs. */
  readonly indexing: Indexing;
  /** Makes the indexes agree with what was changed in the memory past {@link Workspace.take}. */
  readonly catchUp: (change: MemoryChange) => void;
  /** Calls back when another program has changed the memory. */
  readonly follow: (listener: (change: MemoryChange) => void) => () => void;
  readonly close: () => Promise<void>;
}

function indexStatements(memories: readonly Memory[], lexicons: Lexicons): StatementIndex {
  return createStatementIndex(
    each(memories, livingOf),
    each(memories, (one) => one.people()),
    { lexicon: lexicons.at },
  );
}

/** Builds the indexes over open memories. */
export function createWorkspace(
  memory: Memory,
  references: readonly Memory[],
  rules: HouseRules,
): Workspace {
  const all = [memory, ...references];
  const byName = new Map(all.map((one) => [one.name, one]));
  const matches = createMatchIndex({
    unit: (name, id) =>
      (name === memory.name ? taken.unit.get(id) : undefined) ?? byName.get(name)?.unit(id),
  });
  const own = { name: memory.name, penalty: 0 };
  /** Units taken in while open: they are what lexicons learn from first. */
  const newest = new Map<string, TranslationUnit>();
  const lexicons = createLexicons({
    units: () => newestFirst(newest, all),
    memoryOf: (id) => all.find((one) => one.unit(id))?.name,
    shelf: memory.readOnly
      ? null
      : {
          read: (name) => readDisposable(memory.dir, name),
          write: (name, text) => writeDisposable(memory.dir, name, text),
        },
  });
  let statements = indexStatements(all, lexicons);

  const first = <T>(find: (one: Memory) => T | undefined): T | undefined =>
    all.map(find).find((found) => found !== undefined);

  /** What was taken in and is not handed to the memory yet. */
  const taken: { readonly [K in keyof HeldRecord]: Map<string, HeldRecord[K]> } = {
    unit: new Map(),
    statement: new Map(),
    person: new Map(),
  };
  /** Somebody as the memory will have them once everything taken in is saved. */
  const personNow = (id: string): Person | undefined => {
    const now = taken.person.get(id);
    return now ? (now.deleted ? undefined : now) : first((one) => one.person(id));
  };
  const held: Memory['held'] = (kind, id) => taken[kind].get(id) ?? memory.held(kind, id);

  const indexing = startIndexing(matches, [
    { memory, source: own, taken: () => taken.unit.values() },
    ...references.map((one) => referenceSource(one)),
  ]);

  /** Statements as they will be once everything taken in is saved. */
  function* statementsNow(): Iterable<Statement> {
    for (const statement of taken.statement.values()) yield livingStatement(statement);
    for (const statement of each(all, livingOf)) {
      if (!taken.statement.has(statement.id)) yield statement;
    }
  }

  let counts = memory.counts();

  /** Counting the whole memory again after each change would cost more the larger it is. */
  function recount({ kind, id, after }: RecordChange): void {
    const before = held(kind, id);
    const step = Number(!after.deleted) - Number(before !== undefined && !before.deleted);
    if (kind === 'unit') counts = { ...counts, units: counts.units + step };
    if (kind === 'statement') counts = { ...counts, statements: counts.statements + step };
  }

  function take(records: readonly RecordChange[]): void {
    for (const record of records) {
      recount(record);
      if (record.kind === 'unit') {
        taken.unit.set(record.id, record.after);
        newest.set(record.id, record.after);
        if (record.after.deleted) matches.remove(record.id, memory.name);
        else matches.add(record.after, own);
      } else if (record.kind === 'statement') {
        taken.statement.set(record.id, record.after);
        statements.add(livingStatement(record.after));
      } else {
        taken.person.set(record.id, record.after);
        statements.addPerson(record.after);
      }
    }
  }

  async function save(records: readonly RecordChange[]): Promise<Result<void>> {
    const saved = await memory.save({
      units: records.flatMap((one) => (one.kind === 'unit' ? [one.after] : [])),
      statements: records.flatMap((one) => (one.kind === 'statement' ? [one.after] : [])),
      people: records.flatMap((one) => (one.kind === 'person' ? [one.after] : [])),
    });
    // From here on the memory itself shows them, even when they could not be written yet.
    for (const { kind, id, after } of records) {
      if (taken[kind].get(id) === after) taken[kind].delete(id);
    }
    return saved;
  }

  /** What is known of the words of two languages; without a lexicon, names and numbers. */
  function knowing(from: LanguageTag, to: LanguageTag): Pick<PartsQuery, 'links' | 'commonness'> {
    const lexicon = lexicons.at(from, to);
    const links = wordLinks(lexicon);
    return lexicon ? { links, commonness: commonness(lexicon.source) } : { links };
  }

  function catchUp(change: MemoryChange): void {
    for (const id of change.isReloaded ? [] : change.units) {
      const unit = memory.unit(id);
      if (unit) matches.add(unit, own);
      else matches.remove(id, memory.name);
    }
    if (change.isReloaded) indexing.renew(memory);
    statements = indexStatements(all, lexicons);
    counts = memory.counts();
  }

  /** Ids of stored statements that a document's utterances tell, whole or in part. */
  function toldIn(translate: TranslateState | null): ReadonlySet<string> {
    const found = translate?.utterances.flatMap(({ text, speaker }) =>
      statements
        .reuse({
          text,
          language: translate.document.language,
          to: translate.target,
          ...(speaker ? { speaker: speaker.name } : {}),
          limit: 1,
        })
        .filter((one) => one.how === 'exact' || one.how === 'contained')
        .map((one) => one.statement),
    );
    return new Set(found);
  }

  return {
    memory,
    references,
    rules,
    matches,
    get statements() {
      return statements;
    },
    unitOf: (name, id) => byName.get(name)?.unit(id),
    statement: (id) => {
      const found = taken.statement.get(id) ?? first((one) => one.statement(id));
      return found && !found.deleted ? livingStatement(found) : undefined;
    },
    person: personNow,
    counts: () => counts,
    lexicons,
    held,
    take,
    save,
    parts: (query) => findParts(matches, { ...query, ...knowing(query.from, query.to) }),
    indexing,
    search: (text, options = {}) =>
      searchConcordance(matches, {
        text,
        limit: MOST_HITS,
        statementsOf: (name) => statementsOf(name, each(all, livingOf), personNow),
        ...options,
      }),
    listStatements: (text, translate) =>
      listStatements(
        {
          told: toldIn(translate),
          statements: statementsNow(),
          person: personNow,
        },
        text,
        translate,
      ),
    catchUp,
    follow: (listener) =>
      memory.follow((change) => {
        catchUp(change);
        listener(change);
      }),
    async close() {
      await indexing.close();
      lexicons.close();
      for (const one of all) await one.close();
    },
  };
}

/** What the status line says of the memories. */
export function memoryStateOf(workspace: Workspace): MemoryState {
  const { memory, references } = workspace;
  return {
    name: memory.name,
    folder: memory.dir,
    readOnly: memory.readOnly,
    ...workspace.counts(),
    references: references.map((one) => ({ name: one.name, units: one.counts().units })),
    indexing: workspace.indexing.share(),
    problems: memory.problems,
  };
}
