/**
 * What the index is measured against: brute force with a good Levenshtein library, and two search engines whose best 200
 * are ranked by it. Each gets the texts of the query's language that have a translation into the one wanted.
 */
import { distance } from 'fastest-levenshtein';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { profileOf } from '../../../src/core/languages/index.ts';
import { foldWith } from '../../../src/core/text/index.ts';
import { type BenchQuery, type Stock, unitOf } from './generate.ts';

/** A text that can be found. */
interface Entry {
  readonly id: number;
  readonly unit: string;
  readonly text: string;
}

/** Answers a query with the ids of the best units. */
export type Rival = (query: BenchQuery) => readonly string[];

/** Texts that a search engine hands over to be ranked. */
const CANDIDATES = 200;
const LIMIT = 5;
const THRESHOLD = 0.7;

/** The texts of a memory by language, folded as ours are: spelling is not what is compared here. */
export class Corpus {
  readonly #byLanguage = new Map<LanguageTag, Entry[]>();

  constructor(stock: Stock, size: number) {
    for (let number = 0; number < size; number += 1) {
      const { id, variants } = unitOf(stock, number);
      for (const { language, text } of variants) {
        const tag = language as LanguageTag;
        const list = this.#byLanguage.get(tag) ?? [];
        list.push({ id: list.length, unit: id, text: foldWith(text, profileOf(tag).fold, 'fold') });
        this.#byLanguage.set(tag, list);
      }
    }
  }

  of(language: LanguageTag): readonly Entry[] {
    return this.#byLanguage.get(language) ?? [];
  }

  get languages(): readonly LanguageTag[] {
    return [...this.#byLanguage.keys()];
  }
}

function folded({ text, from }: BenchQuery): string {
  return foldWith(text, profileOf(from).fold, 'fold');
}

/** The best of some texts by characters. */
function best(entries: Iterable<Entry>, text: string): readonly string[] {
  const found: { readonly unit: string; readonly score: number }[] = [];
  for (const entry of entries) {
    const longer = Math.max(entry.text.length, text.length);
    if (Math.min(entry.text.length, text.length) < THRESHOLD * longer) continue;
    const score = 1 - distance(entry.text, text) / longer;
    if (score >= THRESHOLD) found.push({ unit: entry.unit, score });
  }
  found.sort((a, b) => b.score - a.score);
  return found.slice(0, LIMIT).map(({ unit }) => unit);
}

/** Every text of about the same length, by Levenshtein distance. */
export function bruteForce(corpus: Corpus): Rival {
  return (query) => best(corpus.of(query.from), folded(query));
}

/** FlexSearch: words in any order, any of them. */
export function flexSearch(corpus: Corpus): Rival {
  const engines = new Map(
    corpus.languages.map((tag) => {
      const engine = new Document({ document: { id: 'id', index: ['text'] }, encode: words });
      for (const entry of corpus.of(tag)) engine.add({ id: entry.id, text: entry.text });
      return [tag, engine] as const;
    }),
  );
  return (query) => {
    const text = folded(query);
    const all = corpus.of(query.from);
    const options = { limit: CANDIDATES, suggest: true };
    const fields = engines.get(query.from)?.search(text, options) ?? [];
    const ids = fields.flatMap(({ result }) => result as readonly number[]);
    return best(
      ids.flatMap((id) => all[id] ?? []),
      text,
    );
  };
}

/** MiniSearch: BM25 over words. */
export function miniSearch(corpus: Corpus): Rival {
  const engines = new Map(
    corpus.languages.map((tag) => {
      const engine = new MiniSearch<Entry>({ fields: ['text'], tokenize: words });
      engine.addAll([...corpus.of(tag)]);
      return [tag, engine] as const;
    }),
  );
  return (query) => {
    const text = folded(query);
    const all = corpus.of(query.from);
    const hits = engines.get(query.from)?.search(text) ?? [];
    return best(
      hits.slice(0, CANDIDATES).flatMap(({ id }) => all[id as number] ?? []),
      text,
    );
  };
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}
