/**
 * A memory of any size grown from real text, always the same for a seed: clauses put together anew, near duplicates with
 * edits, repeats, other spellings. A unit is made from its number alone, so a million of them need no room.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';

/** Numbers in 0..1 from a seed. */
export type Random = () => number;

/** Mulberry32: small, fast, good enough to mix clauses. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Real text by language: whole segments and the clauses they are made of. */
export type Stock = Readonly<
  Record<LanguageTag, { readonly clauses: readonly string[]; readonly words: readonly string[] }>
>;

/** Reads the development text of a data folder: the parallel set and the alignment strings. */
export function readStock(data: string): Stock {
  const texts: Record<LanguageTag, string[]> = { ar: [], ckb: [], kmr: [], en: [] };
  const [head = '', ...rows] = readFileSync(join(data, 'tico19/units.tsv'), 'utf8').split('\n');
  const columns = head.split('\t');
  for (const row of rows) {
    const cells = row.split('\t');
    for (const tag of ['ar', 'ckb', 'kmr', 'en'] as const) {
      const cell = cells[columns.indexOf(tag)];
      if (cell) texts[tag].push(cell);
    }
  }
  for (const file of readdirSync(join(data, 'align')).filter((name) => name.endsWith('.json'))) {
    const [first, second] = file.replace('.json', '').split('-') as [LanguageTag, LanguageTag];
    const { strings } = JSON.parse(readFileSync(join(data, 'align', file), 'utf8')) as {
      strings: readonly string[];
    };
    // A file holds both languages; letters tell them apart.
    const isArabic = (text: string) => /[\u0621-\u06d5]/.test(text);
    const arabicOf = { ar: true, ckb: true, kmr: false, en: false };
    if (arabicOf[first] === arabicOf[second]) continue;
    for (const text of strings)
      texts[isArabic(text) === arabicOf[first] ? first : second].push(text);
  }
  const cut = (list: readonly string[]) => ({
    clauses: list
      .flatMap((text) => text.split(/(?<=[,،;؛:.])\s+/u))
      .filter((clause) => clause.split(' ').length > 2),
    words: list.flatMap((text) => text.split(' ')).filter((word) => word.length > 2),
  });
  return { ar: cut(texts.ar), ckb: cut(texts.ckb), kmr: cut(texts.kmr), en: cut(texts.en) };
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Clauses in a row, 8 to 45 words. */
function freshText(stock: Stock, language: LanguageTag, random: Random): string {
  const wanted = 8 + Math.floor(random() * random() * 37);
  const parts: string[] = [];
  for (let words = 0; words < wanted; ) {
    const clause = pick(stock[language].clauses, random);
    parts.push(clause);
    words += clause.split(' ').length;
  }
  return parts.join(' ').split(' ').slice(0, 60).join(' ');
}

/** A text with `edits` words exchanged, put in, left out, or of another number. */
export function edited(
  text: string,
  edits: number,
  stock: Stock,
  language: LanguageTag,
  random: Random,
): string {
  const words = text.split(' ');
  for (let i = 0; i < edits; i += 1) {
    const at = Math.floor(random() * words.length);
    const kind = random();
    const other = pick(stock[language].words, random);
    if (kind < 0.5) words[at] = other;
    else if (kind < 0.7) words.splice(at, 0, other);
    else if (kind < 0.9 && words.length > 2) words.splice(at, 1);
    else words[at] = String(Math.floor(random() * 2000));
  }
  return words.join(' ');
}

const SPELLINGS: Readonly<Record<LanguageTag, readonly (readonly [RegExp, string])[]>> = {
  ar: [
    [/[\u0623\u0625]/g, '\u0627'], // ALEF WITH HAMZA ABOVE or BELOW to ALEF
    [/\u0629/g, '\u0647'], // TEH MARBUTA to HEH
  ],
  ckb: [
    [/\u06a9/g, '\u0643'], // KEHEH to KAF
    [/\u06cc/g, '\u064a'], // FARSI YEH to YEH
  ],
  kmr: [[/\u00ea/g, 'e\u0302']],
  en: [[/'/g, '\u2019']],
};

function respelled(text: string, language: LanguageTag): string {
  return SPELLINGS[language].reduce((done, [from, to]) => done.replace(from, to), text);
}

const MIX: readonly (readonly [LanguageTag, number])[] = [
  ['ar', 0.46],
  ['ckb', 0.7],
  ['en', 0.89],
  ['kmr', 1],
];
const TARGET: Readonly<Record<LanguageTag, LanguageTag>> = {
  ar: 'ckb',
  ckb: 'ar',
  en: 'ckb',
  kmr: 'ar',
};

/** Source language of unit `number`. */
export function languageOf(number: number): LanguageTag {
  const share = randomFrom(number * 3 + 1)();
  return MIX.find(([, upTo]) => share < upTo)?.[0] ?? 'ar';
}

/** Source text of unit `number`. */
export function textOf(stock: Stock, number: number): string {
  const random = randomFrom(number * 7 + 20260218);
  const language = languageOf(number);
  const kind = random();
  if (kind > 0.23 || number < 100) return freshText(stock, language, random);
  let earlier = Math.floor(random() * number);
  for (let tries = 0; languageOf(earlier) !== language && tries < 50; tries += 1)
    earlier = Math.floor(random() * number);
  if (languageOf(earlier) !== language) return freshText(stock, language, random);
  // The pattern's own text is always fresh, so that a chain of copies ends at once.
  const pattern = freshText(stock, language, randomFrom(earlier * 7 + 20260218));
  if (kind < 0.03) return respelled(pattern, language);
  if (kind < 0.07) return pattern;
  return edited(pattern, 1 + Math.floor(random() * 6), stock, language, random);
}

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function scrambled(number: number, factor: number): string {
  let bits = Math.imul(number + 1, factor) >>> 0;
  let letters = '';
  for (let i = 0; i < 5; i += 1, bits >>>= 6) letters += ID_LETTERS.charAt(bits & 63);
  return letters;
}

/** Id of unit `number`: of the form that ids have, and spread as they are. */
export function idOf(number: number): string {
  const end = number.toString(36).padStart(6, '0');
  return scrambled(number, 0x9e3779b1) + scrambled(number, 0x85ebca6b) + end;
}

/** Unit `number` with source and translation. */
export function unitOf(stock: Stock, number: number): TranslationUnit {
  const language = languageOf(number);
  const to = TARGET[language];
  const random = randomFrom(number * 11 + 5);
  return {
    id: idOf(number),
    version: 1,
    sourceLanguage: language,
    variants: [
      { language, text: textOf(stock, number) },
      {
        language: to,
        text: freshText(stock, to, random),
        status: 'confirmed',
        by: 'bench',
        at: '2026-02-18T09:00:00Z',
      },
    ],
  };
}

/** A segment to look up: an edited neighbour of a unit, an unrelated text, or one to three words. */
export interface BenchQuery {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly kind: 'edited' | 'new' | 'short';
}

/** `count` queries against a memory of `size` units: 60 % edited, 25 % new, 15 % of one to three words. */
export function benchQueries(stock: Stock, size: number, count: number): readonly BenchQuery[] {
  const random = randomFrom(99);
  return Array.from({ length: count }, (_, i): BenchQuery => {
    const number = Math.floor(random() * size);
    const from = languageOf(number);
    const to = TARGET[from];
    const share = i % 20;
    if (share < 12) {
      const text = edited(textOf(stock, number), 1 + (i % 6), stock, from, random);
      return { text, from, to, kind: 'edited' };
    }
    const fresh = freshText(stock, from, random);
    if (share < 17) return { text: fresh, from, to, kind: 'new' };
    return {
      text: fresh
        .split(' ')
        .slice(0, 1 + (i % 3))
        .join(' '),
      from,
      to,
      kind: 'short',
    };
  });
}
