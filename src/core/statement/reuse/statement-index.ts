/** The statements of a memory, ready to be asked which of them a quotation tells. */
import { LANGUAGE_TAGS, type LanguageTag } from '../../language-tag.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import type { Person, Statement } from '../../memory/index.ts';
import { findQuotations } from '../find-quotations.ts';
import type { Reuse } from '../types.ts';
import { type AskedSpeaker, isNamed, relationTo, type SpeakerRelation } from './asked-speaker.ts';
import { type Comparable, comparable } from './comparable.ts';
import { acrossLikeness, type Sounds, soundsOf } from './cross-language.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { isUnlike, otherwiseOf, renderingFor, warningsFor } from './offer.ts';
import { PeopleIndex } from './people-index.ts';
import type { ReuseQuery } from './query.ts';
import {
  CANDIDATES_COMPARED,
  CROSS_LANGUAGE,
  CROSS_LANGUAGE_LEAST,
  FOREIGN_COMPARED,
  KEPT_BELOW_BEST,
  LEAST_SCORE,
  LEAST_SHARED_GRAMS,
  MOST_SUGGESTIONS,
  SPEAKER_DIFFERENT,
  SPEAKER_SAME,
} from './ranking.ts';
import { type Telling, Tellings } from './tellings.ts';

/** What the index may use besides the statements. */
export interface StatementIndexOptions {
  /** The lexicon of two languages (either way round), or null while there is none. Asked at every query. */
  readonly lexicon?: (a: LanguageTag, b: LanguageTag) => Lexicon | null;
}

/** Statements by what was said and by whom. */
export interface StatementIndex {
  readonly size: number;
  /** Adds a statement or replaces the one of the same id; a deleted one is taken out. */
  add(statement: Statement): void;
  /** Adds a person or replaces the one of the same id. */
  addPerson(person: Person): void;
  /** What to suggest for a quotation, best first; empty when nothing fits. */
  reuse(query: ReuseQuery): readonly Reuse[];
  /** Statements told in another language, likeliest first, however unlikely: for searching, not for suggesting. */
  searchAcross(
    query: ReuseQuery,
  ): readonly { readonly statement: string; readonly evidence: number }[];
  /** Who a written name or handle means, if that is clear. */
  person(name: string, language: LanguageTag): Person | undefined;
  /** People a name being typed may mean, in whichever script it is; the surest first. */
  peopleLike(typed: string, limit: number): readonly Person[];
  statement(id: string): Statement | undefined;
}

interface Asked extends AskedSpeaker {
  readonly quote: Comparable;
  readonly query: ReuseQuery;
}

interface Found {
  readonly statement: Statement;
  readonly telling: Telling;
  readonly likeness: Likeness;
  readonly speaker: SpeakerRelation;
  readonly score: number;
}

interface Foreign {
  readonly statement: Statement;
  readonly telling: Telling;
  readonly speaker: SpeakerRelation;
  readonly evidence: number;
  readonly isShown: boolean;
}

function weighed(score: number, speaker: SpeakerRelation): number {
  if (speaker === 'same') return score + SPEAKER_SAME;
  return speaker === 'different' ? score + SPEAKER_DIFFERENT : score;
}

class Index implements StatementIndex {
  readonly #statements = new Map<string, Statement>();
  readonly #bySpeaker = new Map<string, Set<string>>();
  readonly #tellings = new Tellings();
  readonly #people = new PeopleIndex();
  readonly #lexicon: NonNullable<StatementIndexOptions['lexicon']>;

  constructor(options: StatementIndexOptions) {
    this.#lexicon = options.lexicon ?? (() => null);
  }

  get size(): number {
    return this.#statements.size;
  }

  add(statement: Statement): void {
    const before = this.#statements.get(statement.id);
    if (before?.speaker) this.#bySpeaker.get(before.speaker)?.delete(statement.id);
    this.#tellings.replace(statement);
    if (statement.deleted) {
      this.#statements.delete(statement.id);
      return;
    }
    this.#statements.set(statement.id, statement);
    if (statement.speaker === undefined) return;
    const said = this.#bySpeaker.get(statement.speaker) ?? new Set<string>();
    said.add(statement.id);
    this.#bySpeaker.set(statement.speaker, said);
  }

  addPerson(person: Person): void {
    this.#people.add(person);
  }

  person(name: string, language: LanguageTag): Person | undefined {
    return this.#people.find(name, language)?.person;
  }

  peopleLike(typed: string, limit: number): readonly Person[] {
    return this.#people.like(typed, limit);
  }

  #personOf(id: string | undefined, written: string, language: LanguageTag): Person | undefined {
    const known = id === undefined ? undefined : this.#people.get(id);
    return known ?? (written === '' ? undefined : this.person(written, language));
  }

  statement(id: string): Statement | undefined {
    return this.#statements.get(id);
  }

  reuse(query: ReuseQuery): readonly Reuse[] {
    const quote = comparable(query.text, query.language);
    const written = query.speaker ?? this.#speakerIn(query) ?? '';
    if (quote.words.length === 0 || (quote.words.length <= 2 && written === '')) return [];
    const person = this.#personOf(query.person, written, query.language);
    const named = person !== undefined || isNamed(written, query.language);
    const asked: Asked = { quote, query, person, named };
    const best = new Map<string, Found>();
    const offer = (found: Found | null) => {
      if (found === null) return;
      const known = best.get(found.statement.id);
      if (known === undefined || found.score > known.score) best.set(found.statement.id, found);
    };
    for (const entry of this.#candidates(asked)) offer(this.#compare(entry, asked));
    // What is known in this language is surer than anything found across languages.
    if (best.size === 0) {
      for (const one of this.#across(asked)) offer(this.#shownAcross(one));
    }
    const found = [...best.values()].filter(({ statement }) => !isUnlike(statement, query));
    return this.#ranked(found, asked);
  }

  searchAcross(query: ReuseQuery): readonly { statement: string; evidence: number }[] {
    const quote = comparable(query.text, query.language);
    const person = query.speaker ? this.person(query.speaker, query.language) : undefined;
    const found = this.#across({ quote, query, person, named: person !== undefined });
    const best = new Map<string, number>();
    for (const { statement, evidence } of found) {
      best.set(statement.id, Math.max(evidence, best.get(statement.id) ?? evidence));
    }
    return [...best]
      .sort((a, b) => b[1] - a[1])
      .slice(0, query.limit ?? MOST_SUGGESTIONS)
      .map(([statement, evidence]) => ({ statement, evidence }));
  }

  #speakerIn({ sentence, text, language }: ReuseQuery): string | undefined {
    if (sentence === undefined) return undefined;
    const { quotations, utterances } = findQuotations([{ text: sentence }], language);
    const at = sentence.indexOf(text);
    const quotation = quotations.find(({ span }) => at < span.end && span.start < at + text.length);
    return utterances.find((one) => one.number === quotation?.utterance)?.speaker?.name;
  }

  #saidBy(person: Person | undefined): Iterable<string> {
    return person === undefined ? [] : (this.#bySpeaker.get(person.id) ?? []);
  }

  #isToldIn(statement: string, language: LanguageTag): boolean {
    return this.#tellings
      .of(statement)
      .some((entry) => this.#tellings.get(entry)?.text.language === language);
  }

  /** Renderings in the quotation's language: those with the same letters, and what the same person said. */
  *#candidates({ quote, person }: Asked): Iterable<number> {
    const seen = new Set<number>();
    for (const [entry, share] of this.#tellings.similar(quote, CANDIDATES_COMPARED)) {
      if (share < LEAST_SHARED_GRAMS) break;
      seen.add(entry);
      yield entry;
    }
    let left = CANDIDATES_COMPARED;
    for (const id of this.#saidBy(person)) {
      for (const entry of this.#tellings.of(id)) {
        const isSame = this.#tellings.get(entry)?.text.language === quote.language;
        if (!isSame || seen.has(entry)) continue;
        if (left-- <= 0) return;
        yield entry;
      }
    }
  }

  #compare(entry: number, asked: Asked): Found | null {
    const telling = this.#tellings.get(entry);
    const statement = this.#statements.get(telling?.statement ?? '');
    if (!telling || !statement) return null;
    const likeness = likenessOf(asked.quote, telling.text);
    const speaker = relationTo(statement, asked);
    if (likeness === null || likeness.score < LEAST_SCORE[speaker]) return null;
    return { statement, telling, likeness, speaker, score: weighed(likeness.score, speaker) };
  }

  /** Statements that are not known in the quotation's language: of the same person, or like it in another language. */
  *#across(asked: Asked): Iterable<Foreign> {
    const { quote, person } = asked;
    const sounds = soundsOf(quote);
    const entries = new Set<number>();
    for (const id of this.#saidBy(person)) {
      for (const entry of this.#tellings.of(id)) entries.add(entry);
    }
    if (person === undefined) {
      for (const language of LANGUAGE_TAGS) {
        if (language === quote.language) continue;
        const lexicon = this.#lexicon(quote.language, language);
        const near = this.#tellings.foreign(sounds, language, lexicon, FOREIGN_COMPARED);
        for (const entry of near) entries.add(entry);
      }
    }
    for (const entry of entries) {
      const found = this.#compareAcross(entry, sounds, asked);
      if (found !== null) yield found;
    }
  }

  #compareAcross(entry: number, sounds: Sounds, asked: Asked): Foreign | null {
    const telling = this.#tellings.get(entry);
    const statement = this.#statements.get(telling?.statement ?? '');
    const other = this.#tellings.sounds(entry);
    if (!telling || !statement || !other) return null;
    if (this.#isToldIn(statement.id, asked.query.language)) return null;
    const speaker = relationTo(statement, asked);
    if (speaker === 'different') return null;
    const lexicon = this.#lexicon(asked.query.language, telling.text.language);
    const least = CROSS_LANGUAGE_LEAST[lexicon === null ? 'without' : 'withLexicon'][speaker];
    const evidence = acrossLikeness(sounds, other, lexicon);
    return { statement, telling, speaker, evidence, isShown: evidence >= least };
  }

  #shownAcross({ statement, telling, speaker, evidence, isShown }: Foreign): Found | null {
    if (!isShown) return null;
    const score = Math.min(CROSS_LANGUAGE.most, CROSS_LANGUAGE.perEvidence * evidence);
    const likeness: Likeness = { how: 'cross-language', score, part: false, pairs: [] };
    return { statement, telling, likeness, speaker, score: weighed(score, speaker) };
  }

  #ranked(found: Found[], { quote, query }: Asked): readonly Reuse[] {
    found.sort((a, b) => b.score - a.score || b.likeness.score - a.likeness.score);
    const least = (found[0]?.score ?? 0) - KEPT_BELOW_BEST;
    const limit = Math.min(query.limit ?? MOST_SUGGESTIONS, MOST_SUGGESTIONS);
    return found
      .filter((one) => one.score >= least)
      .slice(0, limit)
      .flatMap(({ statement, telling, likeness, speaker, score }): Reuse[] => {
        const offered = renderingFor(statement, query.to, telling.variant);
        if (offered === null) return [];
        const occasion = { quote, stored: telling.text, likeness, speaker, to: query.to };
        return [
          {
            statement: statement.id,
            score: Math.min(1, score),
            likeness: likeness.score,
            how: likeness.how,
            language: offered.language,
            text: offered.text,
            provenance: offered.provenance,
            warnings: warningsFor(statement, offered, occasion),
            ...otherwiseOf(statement, offered, occasion.to),
          },
        ];
      });
  }
}

/** Builds the index over the statements and people of a memory. */
export function createStatementIndex(
  statements: Iterable<Statement>,
  people: Iterable<Person>,
  options: StatementIndexOptions = {},
): StatementIndex {
  const index = new Index(options);
  for (const person of people) index.addPerson(person);
  for (const statement of statements) index.add(statement);
  return index;
}
