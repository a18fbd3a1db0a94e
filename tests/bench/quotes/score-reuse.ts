/** Reuse: the invented statements and queries, repeats across languages, and the speed of the index. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import type { Lexicon } from '../../../src/core/lexicon/index.ts';
import type {
  Medium,
  OriginalLanguage,
  Person,
  Statement,
} from '../../../src/core/memory/types.ts';
import { createStatementIndex, type StatementIndex } from '../../../src/core/statement/index.ts';
import type { GoldFile } from './gold.ts';

interface StoredStatement {
  readonly id: string;
  readonly speaker: string;
  readonly names: Readonly<Record<LanguageTag, string>>;
  readonly role: string;
  readonly medium: Medium;
  readonly date: string;
  readonly origLang: OriginalLanguage;
  readonly variants: readonly { readonly lang: LanguageTag; readonly text: string }[];
}

interface Query {
  readonly id: string;
  readonly lang: LanguageTag;
  readonly sentence: string;
  readonly quote: string;
  readonly speaker: string;
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly mustNot: readonly string[];
  readonly warn: readonly string[];
}

/** The file of invented statements. */
export interface ReuseFile {
  readonly store: readonly StoredStatement[];
  readonly queries: readonly Query[];
}

/** Shares 0..1, and what was shown that never may be. */
export interface ReuseScore {
  readonly first: number;
  readonly wrong: number;
  readonly forbidden: number;
  readonly warnings: number;
}

function indexOf(store: readonly StoredStatement[]): StatementIndex {
  const people = new Map<string, Person>();
  for (const one of store) {
    const names = Object.fromEntries(Object.entries(one.names).map(([tag, name]) => [tag, [name]]));
    people.set(one.speaker, { id: one.speaker, version: 1, names });
  }
  const statements = store.map(
    (one): Statement => ({
      id: one.id,
      version: 1,
      speaker: one.speaker,
      medium: one.medium,
      date: one.date,
      originalLanguage: one.origLang,
      variants: one.variants.map(({ lang, text }) => ({
        language: lang,
        text,
        provenance: lang === one.origLang ? 'original' : 'house',
      })),
      mentions: [],
    }),
  );
  return createStatementIndex(statements, people.values());
}

/** The data names the language in the warning. */
const WARNING_NAMES: Readonly<Record<string, string>> = { 'original-language': 'original-kurdish' };

/** Scores the queries; with `given` the speaker is told, else it is read from the sentence. */
export function scoreReuse(file: ReuseFile, given: boolean): ReuseScore {
  const index = indexOf(file.store);
  const sum = { must: 0, first: 0, shown: 0, wrong: 0, forbidden: 0, due: 0, warned: 0 };
  for (const query of file.queries) {
    const shown = index.reuse({
      text: query.quote,
      language: query.lang,
      to: query.lang,
      sentence: query.sentence,
      ...(given ? { speaker: query.speaker } : {}),
    });
    const allowed = [...query.must, ...query.may];
    sum.shown += shown.length;
    sum.wrong += shown.filter((one) => !allowed.includes(one.statement)).length;
    sum.forbidden += shown.filter((one) => query.mustNot.includes(one.statement)).length;
    if (query.must.length > 0) {
      sum.must++;
      if (query.must.includes(shown[0]?.statement ?? '')) sum.first++;
    }
    const hit = shown.find((one) => allowed.includes(one.statement));
    if (query.warn.length === 0 || (hit === undefined && query.must.length === 0)) continue;
    const given_ = (hit?.warnings ?? []).map((code) => WARNING_NAMES[code] ?? code);
    sum.due += query.warn.length;
    sum.warned += query.warn.filter((code) => given_.includes(code)).length;
  }
  return {
    first: sum.first / sum.must,
    wrong: sum.wrong / Math.max(1, sum.shown),
    forbidden: sum.forbidden,
    warnings: sum.warned / sum.due,
  };
}

interface Told {
  readonly q: string;
  readonly doc: string;
  readonly text: string;
  readonly speaker: string;
}

function toldIn(file: GoldFile, lang: LanguageTag): readonly Told[] {
  return file.items
    .filter((one) => one.lang === lang && one.kind !== 'other' && one.cont !== 'mid')
    .map((one) => ({
      q: one.q,
      doc: one.doc,
      text: (file.text[lang]?.[one.line] ?? '').slice(one.s, one.e),
      speaker: one.speakerId ?? '',
    }));
}

function storeOf(
  told: readonly Told[],
  lang: LanguageTag,
  withSpeaker: boolean,
  lexicon: Lexicon | null = null,
): StatementIndex {
  const people = [...new Set(told.map((one) => one.speaker))].map(
    (id): Person => ({ id, version: 1, names: {}, handles: [handleOf(id)] }),
  );
  const statements = told.map(
    (one): Statement => ({
      id: one.q,
      version: 1,
      ...(withSpeaker && one.speaker !== '' ? { speaker: one.speaker } : {}),
      medium: 'unknown',
      originalLanguage: lang,
      variants: [{ language: lang, text: one.text, provenance: 'original' }],
      mentions: [],
    }),
  );
  return createStatementIndex(statements, people, { lexicon: () => lexicon });
}

const handleOf = (id: string) => id.replace(/[^a-z0-9]/gi, '_');

/** Share of quotations whose counterpart in another language comes first, memory empty. */
export function scoreAcross(
  file: GoldFile,
  from: LanguageTag,
  to: LanguageTag,
  withSpeaker: boolean,
  lexicon: Lexicon | null,
): { readonly first: number; readonly of: number } {
  const store = toldIn(file, to);
  const known = new Set(store.map((one) => one.q));
  const asked = toldIn(file, from).filter(
    (one) => known.has(one.q) && (!withSpeaker || one.speaker !== ''),
  );
  const index = storeOf(store, to, withSpeaker, lexicon);
  let first = 0;
  for (const one of asked) {
    const [best] = index.searchAcross({
      text: one.text,
      language: from,
      to,
      ...(withSpeaker ? { speaker: `@${handleOf(one.speaker)}` } : {}),
    });
    if (best?.statement === one.q) first++;
  }
  return { first: first / Math.max(1, asked.length), of: asked.length };
}

/** Suggestions for quotations of one document from the statements of all others: unrelated but for true repeats. */
export function scoreUnrelated(file: GoldFile, lang: LanguageTag): number {
  const told = toldIn(file, lang);
  let wrong = 0;
  for (const { doc } of file.docs) {
    const index = storeOf(
      told.filter((one) => one.doc !== doc),
      lang,
      false,
    );
    for (const one of told.filter((other) => other.doc === doc)) {
      wrong += index.reuse({ text: one.text, language: lang, to: lang }).length;
    }
  }
  return wrong / Math.max(1, told.length);
}
