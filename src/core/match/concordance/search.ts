/**
 * Concordance: texts of the memories that hold given words, in any of the languages. Words are compared folded, and
 * unless told otherwise by stem, so that clitics and endings do not hide them.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../../language-tag.ts';
import type { TranslationUnit, Variant } from '../../memory/index.ts';
import type { Span } from '../../span.ts';
import { countHolding, soughtNumbers } from '../lookup/holding.ts';
import type { Shelf } from '../lookup/shelf.ts';
import { languageNumber, type Slot, secondsOf, usableVariants } from '../lookup/unit-table.ts';
import type { MatchIndex } from '../match-index.ts';
import { isLetThrough } from './filter.ts';
import { Newest } from './newest.ts';
import { type ConcordanceFilter, type QuestionPiece, readQuestion } from './question.ts';
import { highlightsOf, type Wanted, wantedOf } from './wanted.ts';

/** What to look for. */
export interface ConcordanceQuery {
  /** As typed into the search field: see question.ts. */
  readonly text: string;
  /** Language of the words; all four are tried when it is not given. */
  readonly language?: LanguageTag;
  /** @default 50 */
  readonly limit?: number;
  /** Whether other endings and clitics count. @default true */
  readonly stems?: boolean;
  /** Besides what the text asks for. */
  readonly filter?: ConcordanceFilter;
  /** Ids of the statements of people whose name holds something; without it no person is found. */
  readonly statementsOf?: (person: string) => ReadonlySet<string>;
}

/** One text of a unit, with what was found in it. */
export interface ConcordanceText {
  readonly language: LanguageTag;
  readonly text: string;
  /** The words found, in order; empty in texts that do not hold them. */
  readonly highlights: readonly Span[];
}

/** A unit that holds what was looked for. */
export interface ConcordanceHit {
  readonly unit: string;
  readonly memory: string;
  /** Language of the text in which the words were found. */
  readonly language: LanguageTag;
  /** Share of the words found, 0..1; 1 when all are there. */
  readonly score: number;
  /** The unit's current texts, the one found first. */
  readonly texts: readonly ConcordanceText[];
  readonly by?: string;
  readonly at?: string;
  readonly document?: string;
}

/** A question read once for all languages. */
interface Asked {
  readonly pieces: readonly QuestionPiece[];
  readonly filter: ConcordanceFilter;
  readonly statements: ReadonlySet<string> | null;
  readonly stems: boolean;
  readonly limit: number;
}

interface Found {
  readonly unit: TranslationUnit;
  readonly memory: string;
  readonly language: LanguageTag;
  readonly variant: Variant;
  readonly score: number;
  readonly seconds: number;
}

const LIMIT = 50;
/** Least share of the words for a text to be shown when no text has all of them. */
const SHARE_MIN = 0.5;
/** Units of a memory and language that are looked at before the others are put in order: mostly enough are found. */
const FIRST_LOOKED_AT = 5000;
/** Units read between two rests. */
const STEP = 32;

/** When the newest text of a unit was confirmed: a source text seldom has a time of its own. */
function newestAt({ table }: Shelf, slot: Slot): number {
  return Math.max(...LANGUAGE_TAGS.map((_, number) => table.secondsAt(slot, number)));
}

/** Least number of the terms that a text must hold to be shown at all. */
function leastTerms({ terms }: Wanted): number {
  return Math.max(1, Math.ceil(terms.length * SHARE_MIN));
}

/** Units in the order of their keys, the highest first; the first of them without putting the rest in order. */
function* byKey(slots: Uint32Array, keyOf: (slot: Slot) => number): Generator<Slot, void> {
  const best = new Newest(FIRST_LOOKED_AT);
  for (const slot of slots) best.add(slot, keyOf(slot));
  const first = best.list;
  yield* first;
  if (slots.length === first.length) return;
  const seen = new Set(first);
  const others = slots.filter((slot) => !seen.has(slot));
  const keys = Float64Array.from(others, keyOf);
  const order = Uint32Array.from(others.keys());
  order.sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b);
  for (const i of order) yield others[i] ?? 0;
}

/** Units of a memory that may hold the words, those with the most terms first, then the newest. */
function* candidates(shelf: Shelf, wanted: Wanted): Generator<number, Iterable<Slot>> {
  const { table } = shelf;
  const part = shelf.index(wanted.language);
  const terms = wanted.terms.map((term) =>
    term.map(({ word, isPrefix, stems }) =>
      soughtNumbers(part, word, isPrefix ? 'prefix' : stems ? 'stem' : 'form'),
    ),
  );
  const isAlive = (slot: Slot) => table.languagesAt(slot) !== 0;
  const counts = yield* countHolding(part, terms, leastTerms(wanted), isAlive);
  const slots = Uint32Array.from(counts.keys()).sort();
  return byKey(slots, (slot) => (counts.get(slot) ?? 0) * 2 ** 33 + newestAt(shelf, slot));
}

/** All units of a memory with a text in a language, the newest first. */
function everyUnit(shelf: Shelf, language: LanguageTag): Iterable<Slot> {
  const { table } = shelf;
  const bit = 1 << languageNumber(language);
  const slots = new Uint32Array(table.places);
  let count = 0;
  for (let slot = 0; slot < table.places; slot += 1)
    if ((table.languagesAt(slot) & bit) !== 0) slots[count++] = slot;
  return byKey(slots.subarray(0, count), (slot) => newestAt(shelf, slot));
}

/** What a unit has of the words, or null. */
function foundIn(
  unit: TranslationUnit,
  memory: string,
  wanted: Wanted,
  asked: Asked,
): Found | null {
  if (!isLetThrough(unit, memory, asked.filter, asked.statements)) return null;
  const { language, terms } = wanted;
  const [best] = usableVariants(unit, language)
    .map((variant) => ({
      variant,
      found: highlightsOf(variant.text, wanted).found,
    }))
    .sort((a, b) => b.found - a.found);
  // The index says "perhaps": a number of another value was counted too.
  if (!best || best.found < terms.length * SHARE_MIN) return null;
  if (terms.length > 0 && best.found === 0) return null;
  const score = terms.length === 0 ? 1 : best.found / terms.length;
  const seconds = Math.max(...unit.variants.map(secondsOf));
  return { unit, memory, language, variant: best.variant, score, seconds };
}

/** The best units of one memory for the words in one language. */
function* findIn(shelf: Shelf, wanted: Wanted, asked: Asked): Generator<number, readonly Found[]> {
  const { limit } = asked;
  const slots =
    wanted.terms.length === 0
      ? everyUnit(shelf, wanted.language)
      : yield* candidates(shelf, wanted);
  const whole: Found[] = [];
  const partial: Found[] = [];
  let i = 0;
  for (const slot of slots) {
    if (whole.length >= limit) break;
    i += 1;
    if (i % STEP === STEP - 1) yield i;
    const unit = shelf.unit(shelf.table.idAt(slot));
    const found = unit && foundIn(unit, shelf.memory.name, wanted, asked);
    if (!found) continue;
    if (found.score === 1) whole.push(found);
    else if (partial.length < limit) partial.push(found);
  }
  return whole.length > 0 ? whole : partial;
}

/** Who confirmed a unit when: as its found text says, else as the newest of its other texts. */
function provenanceOf({ unit, variant }: Found): Pick<ConcordanceHit, 'by' | 'at' | 'document'> {
  const [newest] = unit.variants
    .filter((one) => one.at !== undefined && one.status !== 'rejected')
    .sort((a, b) => secondsOf(b) - secondsOf(a));
  const { by, at, document } = variant.at === undefined && newest ? newest : variant;
  return {
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(document === undefined ? {} : { document }),
  };
}

function hitOf(found: Found, { pieces, stems }: Asked): ConcordanceHit {
  const { unit, variant, language, memory, score } = found;
  const others = LANGUAGE_TAGS.filter((tag) => tag !== language).flatMap((tag) =>
    usableVariants(unit, tag)
      .slice(0, 1)
      .map(({ text }) => ({ language: tag, text })),
  );
  const texts = [{ language, text: variant.text }, ...others].map((one) => ({
    ...one,
    highlights: highlightsOf(one.text, wantedOf(pieces, one.language, stems)).spans,
  }));
  return {
    unit: unit.id,
    memory,
    language,
    score,
    texts,
    ...provenanceOf(found),
  };
}

/** The best of all memories and languages: most words, then the newest; each unit once. */
function inOrder(all: readonly Found[], asked: Asked): readonly ConcordanceHit[] {
  const most = Math.max(0, ...all.map(({ score }) => score));
  const seen = new Set<string>();
  return all
    .filter(({ score }) => most < 1 || score === 1)
    .sort((a, b) => b.score - a.score || b.seconds - a.seconds)
    .filter(({ memory, unit }) => {
      const key = `${memory}\u0000${unit.id}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .slice(0, asked.limit)
    .map((found) => hitOf(found, asked));
}

/**
 * Units that hold the words and pass the filters, best first: most words, then the newest. When no text has all words,
 * those with at least half of them. Filters alone list the newest units.
 *
 * Yields between pieces of work, so that whoever runs it can rest or stop.
 */
export function* searchConcordance(
  index: MatchIndex,
  query: ConcordanceQuery,
): Generator<number, readonly ConcordanceHit[], void> {
  const { pieces, filter: typed, unknown } = readQuestion(query.text);
  // A filter that is not understood would let through what was not asked for.
  if (unknown.length > 0) return [];
  const filter = { ...query.filter, ...typed };
  const { person } = filter;
  const asked: Asked = {
    pieces,
    filter,
    statements: person === undefined ? null : (query.statementsOf?.(person) ?? new Set()),
    stems: query.stems ?? true,
    limit: query.limit ?? LIMIT,
  };
  const hasFilter = Object.keys(filter).length > 0;
  const language = filter.language ?? query.language;
  const all: Found[] = [];
  for (const tag of language === undefined ? LANGUAGE_TAGS : [language]) {
    const wanted = wantedOf(pieces, tag, asked.stems);
    if (wanted.terms.length === 0 && (pieces.length > 0 || !hasFilter)) continue;
    for (const shelf of index.source.shelves) {
      if (filter.memory !== undefined && shelf.memory.name !== filter.memory) continue;
      all.push(...(yield* findIn(shelf, wanted, asked)));
      yield all.length;
    }
  }
  return inOrder(all, asked);
}
