/** The statements of a memory, ready to be asked which of them a quotation tells. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Person, Statement, StatementVariant } from '../../memory/types.ts';
import { findQuotations } from '../find-quotations.ts';
import { bareNouns, keyOf, lexiconOf } from '../lexis/index.ts';
import type { Reuse } from '../types.ts';
import { type Comparable, comparable } from './comparable.ts';
import { type Sounds, soundLikeness, soundsOf } from './cross-language.ts';
import { GramIndex } from './gram-index.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { isLive, renderingFor, warningsFor } from './offer.ts';
import { PeopleIndex } from './people-index.ts';
import {
  CANDIDATES_COMPARED,
  CROSS_LANGUAGE_LEAST,
  CROSS_LANGUAGE_MOST,
  KEPT_BELOW_BEST,
  LEAST_SCORE,
  MOST_SUGGESTIONS,
  SPEAKER_DIFFERENT,
  SPEAKER_SAME,
} from './ranking.ts';

/** A quotation to be found again. */
export interface ReuseQuery {
  /** The quoted words, parts of a split quotation joined by a blank. */
  readonly text: string;
  readonly language: LanguageTag;
  /** Language to offer a rendering in. */
  readonly to: LanguageTag;
  /** Name, title or handle as written, when known. */
  readonly speaker?: string;
  /** The sentence around the quotation; the speaker is read from it when none is given. */
  readonly sentence?: string;
  /** @default 3 */
  readonly limit?: number;
}

/** Statements by what was said and by whom. */
export interface StatementIndex {
  readonly size: number;
  /** Adds a statement or replaces the one of the same id. */
  add(statement: Statement): void;
  /** Adds a person or replaces the one of the same id. */
  addPerson(person: Person): void;
  /** What to suggest for a quotation, best first; empty when nothing fits. */
  reuse(query: ReuseQuery): readonly Reuse[];
  /** Who a written name or handle means, if that is clear. */
  person(name: string, language: LanguageTag): Person | undefined;
  statement(id: string): Statement | undefined;
}

interface Telling {
  readonly statement: string;
  readonly variant: StatementVariant;
  readonly text: Comparable;
  sounds: Sounds | null;
}

const SALT: Readonly<Record<LanguageTag, number>> = { ar: 1, ckb: 2, kmr: 3, en: 4 };

interface Found {
  readonly statement: Statement;
  readonly telling: Telling | null;
  readonly likeness: Likeness;
  readonly speaker: 'same' | 'different' | 'unknown';
  readonly score: number;
}

/** A speaker told by office only ("the governor") says nothing against any person. */
function isNamed(speaker: string, language: LanguageTag): boolean {
  if (speaker.startsWith('@')) return false;
  const { roles, pronouns } = lexiconOf(language);
  const words = speaker.split(/\s+/).filter((word) => word !== '');
  const forms = words.map((word) => keyOf(word.replace(/[^\p{L}\p{M}\p{N}'-]/gu, ''), language));
  if (words.length === 0 || pronouns.find([{ kind: 'word', form: forms[0] ?? '' }], 0) !== null)
    return false;
  const first = forms.find((form) => form !== 'the') ?? '';
  const isRole = roles.has(first) || bareNouns(first, language).some((bare) => roles.has(bare));
  if (!isRole) return language === 'ar' || language === 'ckb' || /\p{Lu}/u.test(speaker.slice(1));
  if (language === 'en' || language === 'kmr')
    return words.slice(1).some((w) => /^\p{Lu}/u.test(w));
  return words.length > 4;
}

class Index implements StatementIndex {
  readonly #statements = new Map<string, Statement>();
  readonly #tellings: Telling[] = [];
  readonly #tellingsOf = new Map<string, number[]>();
  readonly #bySpeaker = new Map<string, Set<string>>();
  readonly #grams = new GramIndex();
  readonly #people = new PeopleIndex();

  get size(): number {
    return this.#statements.size;
  }

  add(statement: Statement): void {
    const before = this.#statements.get(statement.id);
    if (before?.speaker) this.#bySpeaker.get(before.speaker)?.delete(statement.id);
    this.#tellingsOf.delete(statement.id);
    if (statement.deleted) {
      this.#statements.delete(statement.id);
      return;
    }
    this.#statements.set(statement.id, statement);
    const own: number[] = [];
    for (const variant of statement.variants) {
      if (!isLive(variant)) continue;
      const text = comparable(variant.text, variant.language);
      const entry = this.#tellings.length;
      this.#tellings.push({ statement: statement.id, variant, text, sounds: null });
      this.#grams.add(entry, text.words, SALT[variant.language]);
      own.push(entry);
    }
    this.#tellingsOf.set(statement.id, own);
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

  statement(id: string): Statement | undefined {
    return this.#statements.get(id);
  }

  reuse(query: ReuseQuery): readonly Reuse[] {
    const quote = comparable(query.text, query.language);
    if (quote.words.length === 0) return [];
    const written = query.speaker ?? this.#speakerIn(query);
    const person = written ? this.#people.find(written, query.language)?.person : undefined;
    const named = person !== undefined || (!!written && isNamed(written, query.language));
    if (quote.words.length <= 2 && !written) return [];
    const asked: Asked = { quote, query, written: written ?? '', person, named };
    const best = new Map<string, Found>();
    const offer = (found: Found | null) => {
      if (found === null) return;
      const known = best.get(found.statement.id);
      if (known === undefined || found.score > known.score) best.set(found.statement.id, found);
    };
    for (const entry of this.#candidates(asked)) offer(this.#compare(entry, asked));
    for (const id of this.#foreign(asked)) {
      if (!best.has(id)) offer(this.#compareAcross(id, asked));
    }
    return this.#ranked([...best.values()], query);
  }

  #speakerIn(query: ReuseQuery): string | undefined {
    if (query.sentence === undefined) return undefined;
    const { quotations, utterances } = findQuotations([{ text: query.sentence }], query.language);
    const at = query.sentence.indexOf(query.text);
    const quotation = quotations.find(
      ({ span }) => at < span.end && span.start < at + query.text.length,
    );
    return utterances.find((one) => one.number === quotation?.utterance)?.speaker?.name;
  }

  *#candidates({ quote, query, person }: Asked): Iterable<number> {
    const near = this.#grams.nearest(quote.words, SALT[query.language], CANDIDATES_COMPARED);
    const seen = new Set<number>();
    for (const [entry] of near) {
      seen.add(entry);
      yield entry;
    }
    if (person === undefined) return;
    let left = CANDIDATES_COMPARED;
    for (const id of this.#bySpeaker.get(person.id) ?? []) {
      for (const entry of this.#tellingsOf.get(id) ?? []) {
        if (seen.has(entry) || this.#tellings[entry]?.text.language !== query.language) continue;
        if (left-- <= 0) return;
        yield entry;
      }
    }
  }

  /** Statements of the same speaker that are not known in the quotation's language. */
  *#foreign({ query, person }: Asked): Iterable<string> {
    if (person === undefined) return;
    for (const id of this.#bySpeaker.get(person.id) ?? []) {
      const own = this.#tellingsOf.get(id) ?? [];
      if (own.some((entry) => this.#tellings[entry]?.text.language === query.language)) continue;
      yield id;
    }
  }

  #relation(statement: Statement, { person, named }: Asked): Found['speaker'] {
    if (statement.speaker === undefined) return 'unknown';
    if (person !== undefined) return person.id === statement.speaker ? 'same' : 'different';
    return named ? 'different' : 'unknown';
  }

  #compare(entry: number, asked: Asked): Found | null {
    const telling = this.#tellings[entry];
    const statement = telling ? this.#statements.get(telling.statement) : undefined;
    if (!telling || !statement || !this.#tellingsOf.get(statement.id)?.includes(entry)) return null;
    const likeness = likenessOf(asked.quote, telling.text);
    if (likeness === null) return null;
    const speaker = this.#relation(statement, asked);
    if (likeness.score < LEAST_SCORE[speaker]) return null;
    return { statement, telling, likeness, speaker, score: weighed(likeness.score, speaker) };
  }

  #compareAcross(id: string, asked: Asked): Found | null {
    const statement = this.#statements.get(id);
    if (!statement) return null;
    const speaker = this.#relation(statement, asked);
    if (speaker === 'different') return null;
    const sounds = soundsOf(asked.quote);
    let evidence = 0;
    let nearest: Telling | null = null;
    for (const entry of this.#tellingsOf.get(id) ?? []) {
      const telling = this.#tellings[entry];
      if (!telling) continue;
      telling.sounds ??= soundsOf(telling.text);
      const found = soundLikeness(
        sounds,
        asked.query.language,
        telling.sounds,
        telling.text.language,
      );
      if (found > evidence) [evidence, nearest] = [found, telling];
    }
    if (evidence < CROSS_LANGUAGE_LEAST[speaker]) return null;
    const likeness: Likeness = {
      how: 'cross-language',
      score: CROSS_LANGUAGE_MOST * evidence,
      part: false,
      pairs: [],
    };
    return {
      statement,
      telling: nearest,
      likeness,
      speaker,
      score: weighed(likeness.score, speaker),
    };
  }

  #ranked(found: Found[], query: ReuseQuery): readonly Reuse[] {
    found.sort((a, b) => b.score - a.score || b.likeness.score - a.likeness.score);
    const least = (found[0]?.score ?? 0) - KEPT_BELOW_BEST;
    const limit = Math.min(query.limit ?? MOST_SUGGESTIONS, MOST_SUGGESTIONS);
    const quote = comparable(query.text, query.language);
    return found
      .filter((one) => one.score >= least)
      .slice(0, limit)
      .flatMap(({ statement, telling, likeness, speaker, score }): Reuse[] => {
        const offered = renderingFor(statement, query.to);
        if (offered === null) return [];
        const stored = telling?.text ?? null;
        const warnings = warningsFor(statement, offered, {
          quote,
          stored,
          likeness,
          speaker,
          to: query.to,
        });
        return [
          {
            statement: statement.id,
            score: Math.min(1, score),
            how: likeness.how,
            language: offered.language,
            text: offered.text,
            provenance: offered.provenance,
            warnings,
          },
        ];
      });
  }
}

interface Asked {
  readonly quote: Comparable;
  readonly query: ReuseQuery;
  readonly written: string;
  readonly person: Person | undefined;
  readonly named: boolean;
}

function weighed(score: number, speaker: Found['speaker']): number {
  if (speaker === 'same') return score + SPEAKER_SAME;
  return speaker === 'different' ? score + SPEAKER_DIFFERENT : score;
}

/** Builds the index over the statements and people of a memory. */
export function createStatementIndex(
  statements: Iterable<Statement>,
  people: Iterable<Person>,
): StatementIndex {
  const index = new Index();
  for (const person of people) index.addPerson(person);
  for (const statement of statements) index.add(statement);
  return index;
}
