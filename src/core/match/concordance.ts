/**
 * Concordance: texts of the memories that hold given words, in any of the languages. Words are compared folded, and
 * unless told otherwise by stem, so that clitics and endings do not hide them. A word that ends in `*` stands for every
 * word that begins so; words between quotation marks must follow each other.
 */

import { LANGUAGE_TAGS, type LanguageTag } from '../language-tag.ts';
import { type Word, words } from '../languages/index.ts';
import type { TranslationUnit, Variant } from '../memory/index.ts';
import type { Span } from '../span.ts';
import { isQuoteMark } from '../text/index.ts';
import { countHolding, stemNumbers } from './lookup/holding.ts';
import { classNumber } from './lookup/query.ts';
import { languageNumber, secondsOf, usableVariants } from './lookup/unit-table.ts';
import type { MatchIndex } from './match-index.ts';

/** What to look for. */
export interface ConcordanceQuery {
  readonly text: string;
  /** Language of the words; all four are tried when it is not given. */
  readonly language?: LanguageTag;
  /** @default 50 */
  readonly limit?: number;
  /** Whether other endings and clitics count. @default true */
  readonly stems?: boolean;
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

/** One thing to look for: a word, or the beginning of words. */
interface Sought {
  readonly word: Word;
  readonly prefix: boolean;
}

interface Wanted {
  readonly language: LanguageTag;
  readonly sought: readonly Sought[];
  readonly phrase: boolean;
  readonly stems: boolean;
}

const LIMIT = 50;
/** Least share of the words for a text to be shown when no text has all of them. */
const SHARE_MIN = 0.5;
/** Units read to see what the index only promises (a number's value, the order of a phrase). */
const LOOKED_AT_MAX = 5000;

function wantedOf(query: ConcordanceQuery, language: LanguageTag): Wanted {
  const { text } = query;
  const trimmed = text.trim();
  const sought = words(text, language).map((word) => ({
    word,
    prefix: word.kind === 'word' && text.charAt(word.end) === '*',
  }));
  const phrase =
    trimmed.length > 2 &&
    isQuoteMark(trimmed.charAt(0)) &&
    isQuoteMark(trimmed.charAt(trimmed.length - 1));
  return { language, sought, phrase, stems: query.stems ?? true };
}

/** Whether a word of a text is what is looked for. */
function isFound(word: Word, { word: wanted, prefix }: Sought, stems: boolean): boolean {
  if (prefix) return word.form.startsWith(wanted.form);
  if (classNumber(wanted.kind) >= 0) return word.kind === wanted.kind && word.form === wanted.form;
  return word.form === wanted.form || (stems && word.stem === wanted.stem);
}

/** Words found in a text: all of them, or for a phrase those that follow each other. */
function highlightsOf(
  text: string,
  wanted: Wanted,
): { readonly found: number; readonly spans: readonly Span[] } {
  const tokens = words(text, wanted.language);
  const { sought, stems, phrase } = wanted;
  const span = ({ start, end }: Span): Span => ({ start, end });
  if (phrase) {
    const spans: Span[] = [];
    for (let at = 0; at + sought.length <= tokens.length; at += 1) {
      const run = tokens.slice(at, at + sought.length);
      const fits = run.every((word, i) => {
        const one = sought[i];
        return one !== undefined && isFound(word, one, stems);
      });
      const [first, last] = [run[0], run.at(-1)];
      if (fits && first && last) spans.push({ start: first.start, end: last.end });
    }
    return { found: spans.length > 0 ? sought.length : 0, spans };
  }
  const hits = tokens.filter((word) => sought.some((one) => isFound(word, one, stems)));
  const found = sought.filter((one) => hits.some((word) => isFound(word, one, stems))).length;
  return { found, spans: hits.map(span) };
}

interface Found {
  readonly unit: TranslationUnit;
  readonly memory: string;
  readonly language: LanguageTag;
  readonly variant: Variant;
  readonly score: number;
  readonly seconds: number;
}

/** The best units for the words in one language. */
function findIn(index: MatchIndex, wanted: Wanted, limit: number): readonly Found[] {
  const number = languageNumber(wanted.language);
  const all = wanted.sought.length;
  const least = Math.max(1, all * SHARE_MIN);
  const holding = index.source.shelves.flatMap((shelf) => {
    const { table } = shelf;
    const part = shelf.index(wanted.language);
    const numbers = wanted.sought.map(({ word, prefix }) => stemNumbers(part, word, prefix));
    const bySlot = countHolding(part, numbers, least, (slot) => table.languagesAt(slot) !== 0);
    return [...bySlot].map(([slot, count]) => {
      return { shelf, slot, count, seconds: table.secondsAt(slot, number) };
    });
  });
  holding.sort(
    (a, b) =>
      b.count - a.count ||
      b.seconds - a.seconds ||
      a.shelf.number - b.shelf.number ||
      (a.shelf.table.idAt(a.slot) < b.shelf.table.idAt(b.slot) ? -1 : 1),
  );
  const whole: Found[] = [];
  const partial: Found[] = [];
  for (const { shelf, slot, count } of holding.slice(0, LOOKED_AT_MAX)) {
    if (whole.length >= limit || (whole.length > 0 && count < all)) break;
    const unit = shelf.unit(shelf.table.idAt(slot));
    if (!unit) continue;
    const best = usableVariants(unit, wanted.language)
      .map((variant) => ({ variant, found: highlightsOf(variant.text, wanted).found }))
      .sort((a, b) => b.found - a.found)[0];
    // Stems in a list say "perhaps": a number of another value or another form was counted too.
    if (!best || best.found === 0 || best.found < all * SHARE_MIN) continue;
    const found = {
      unit,
      memory: shelf.memory.name,
      language: wanted.language,
      variant: best.variant,
      score: best.found / all,
      seconds: secondsOf(best.variant),
    };
    if (best.found === all) whole.push(found);
    else if (partial.length < limit) partial.push(found);
  }
  return whole.length > 0 ? whole : partial.sort((a, b) => b.score - a.score);
}

function hitOf(found: Found, query: ConcordanceQuery): ConcordanceHit {
  const { unit, variant, language, memory, score } = found;
  const { by, at, document } = variant;
  const others = LANGUAGE_TAGS.filter((tag) => tag !== language).flatMap((tag) =>
    usableVariants(unit, tag)
      .slice(0, 1)
      .map(({ text }) => ({ language: tag, text })),
  );
  const texts = [{ language, text: variant.text }, ...others].map((one) => ({
    ...one,
    highlights: highlightsOf(one.text, wantedOf(query, one.language)).spans,
  }));
  return {
    unit: unit.id,
    memory,
    language,
    score,
    texts,
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(document === undefined ? {} : { document }),
  };
}

/**
 * Units that hold the words, best first: most words, then the newest. When no text has all words, those with at least
 * half of them. A unit is listed once.
 */
export function searchConcordance(
  index: MatchIndex,
  query: ConcordanceQuery,
): readonly ConcordanceHit[] {
  const limit = query.limit ?? LIMIT;
  const languages = query.language === undefined ? LANGUAGE_TAGS : [query.language];
  const all = languages.flatMap((language) => {
    const wanted = wantedOf(query, language);
    return wanted.sought.length === 0 ? [] : findIn(index, wanted, limit);
  });
  const most = Math.max(0, ...all.map(({ score }) => score));
  const seen = new Set<string>();
  return all
    .filter(({ score }) => most < 1 || score === 1)
    .sort((a, b) => b.score - a.score || b.seconds - a.seconds)
    .filter(({ memory, unit }) => {
      const key = `${memory}\u0000${unit.id}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .slice(0, limit)
    .map((found) => hitOf(found, query));
}
