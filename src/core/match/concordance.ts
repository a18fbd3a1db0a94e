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
import { type Block, lowerBound } from './lookup/block.ts';
import type { EntryList } from './lookup/entries.ts';
import type { LanguageIndex } from './lookup/language-index.ts';
import { classKey, classNumber } from './lookup/query.ts';
import { secondsOf, usableVariants } from './lookup/unit-table.ts';
import type { MatchIndex } from './match-index.ts';
import { TOKENS_MAX } from './weights.ts';

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

/** Numbers of the stems under which a sought word can stand. */
function stemNumbers(index: LanguageIndex, { word, prefix }: Sought): readonly number[] {
  if (classNumber(word.kind) >= 0) return [index.stems.find(classKey(word.kind))];
  if (!prefix) return [index.stems.find(word.stem)];
  const found = new Set<number>();
  const { forms, stemOf } = index;
  for (let form = 0; form < forms.size; form += 1)
    if (forms.lengthOf(form) >= word.form.length && forms.textOf(form).startsWith(word.form))
      found.add(stemOf[form] ?? -1);
  return [...found];
}

/** Entries of a block by how many of the sought words they may hold. */
function countInBlock(block: Block, numbers: readonly (readonly number[])[]): Uint8Array {
  const counts = new Uint8Array(block.entries.count);
  const last = new Int16Array(block.entries.count).fill(-1);
  for (const [i, stems] of numbers.entries()) {
    for (const stem of stems) {
      const kind = stem < 0 ? block.stems.length : lowerBound(block.stems, stem);
      if (block.stems[kind] !== stem) continue;
      for (let at = block.starts[kind] ?? 0; at < (block.starts[kind + 1] ?? 0); at += 1) {
        const entry = block.places[at] ?? 0;
        if (last[entry] === i) continue;
        last[entry] = i;
        counts[entry] = (counts[entry] ?? 0) + 1;
      }
    }
  }
  return counts;
}

function countInList(
  entries: EntryList,
  numbers: readonly (readonly number[])[],
  stemOf: Uint32Array,
): Uint8Array {
  const sets = numbers.map((stems) => new Set(stems));
  const counts = new Uint8Array(entries.count);
  const tokens = new Int32Array(TOKENS_MAX + 1);
  for (let entry = 0; entry < entries.count; entry += 1) {
    const length = entries.read(entry, tokens);
    const stems = new Set(Array.from(tokens.subarray(0, length), (token) => stemOf[token] ?? 0));
    counts[entry] = sets.filter((set) => [...set].some((stem) => stems.has(stem))).length;
  }
  return counts;
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
  const { table, unit: unitOf } = index.source;
  const part = index.source.index(wanted.language);
  const numbers = wanted.sought.map((one) => stemNumbers(part, one));
  const { blocks, tail } = part.parts;
  const number = LANGUAGE_TAGS.indexOf(wanted.language);
  const counted = [
    ...blocks.map((block) => ({ entries: block.entries, counts: countInBlock(block, numbers) })),
    { entries: tail, counts: countInList(tail, numbers, part.stemOf) },
  ];
  const bySlot = new Map<number, number>();
  for (const { entries, counts } of counted) {
    for (let entry = 0; entry < entries.count; entry += 1) {
      const count = counts[entry] ?? 0;
      const slot = entries.unitAt(entry);
      if (count === 0 || count < numbers.length * SHARE_MIN || table.languagesAt(slot) === 0)
        continue;
      bySlot.set(slot, Math.max(count, bySlot.get(slot) ?? 0));
    }
  }
  const slots = [...bySlot].sort(
    ([a, countA], [b, countB]) =>
      countB - countA ||
      table.secondsAt(b, number) - table.secondsAt(a, number) ||
      table.memoryAt(a) - table.memoryAt(b) ||
      (table.idAt(a) < table.idAt(b) ? -1 : 1),
  );
  const found: Found[] = [];
  const complete = slots[0]?.[1] === numbers.length;
  for (const [slot, count] of slots) {
    if (found.length >= limit || (complete && count < numbers.length)) break;
    const memory = table.memories[table.memoryAt(slot)]?.name ?? '';
    const unit = unitOf(memory, table.idAt(slot));
    if (!unit) continue;
    const best = usableVariants(unit, wanted.language)
      .map((variant) => ({ variant, found: highlightsOf(variant.text, wanted).found }))
      .sort((a, b) => b.found - a.found)[0];
    // Stems in a list say "perhaps": a number of another value or another form was counted too.
    if (!best || best.found === 0 || best.found < numbers.length * SHARE_MIN) continue;
    const score = best.found / numbers.length;
    found.push({
      unit,
      memory,
      language: wanted.language,
      variant: best.variant,
      score,
      seconds: secondsOf(best.variant),
    });
  }
  return found;
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
