/**
 * What a unit is worth for a segment, told from its texts: the last word on score, kind and penalties. The index only
 * finds which units are worth asking.
 */
import { type DiffSpan, differenceTo } from '../diff/index.ts';
import type { LanguageTag } from '../language-tag.ts';
import { fold, type Word } from '../languages/index.ts';
import type { TranslationUnit, Variant } from '../memory/index.ts';
import type { Span } from '../span.ts';
import {
  type Adjustment,
  adjustTarget,
  differs,
  type Exchange,
  type Value,
  valuesOf,
} from './adjust.ts';
import { type Comparison, compareWords } from './compare.ts';
import { classNumber, comparableWords } from './lookup/query.ts';
import { comparePlaces, KIND_ORDER, nearnessOf, type Place, worthOf } from './lookup/top.ts';
import { secondsOf, usableVariants } from './lookup/unit-table.ts';
import { type MemorySource, penaltiesOf, penaltySum } from './penalties.ts';
import { isSameText, type Likeness, likeness, wordScore } from './score.ts';
import type { MatchKind, MatchQuery, Penalty } from './types.ts';
import { TOKENS_MAX } from './weights.ts';

/** A match before it is written out, with what decides its place. */
export interface Judgement {
  readonly unit: TranslationUnit;
  readonly memory: MemorySource;
  readonly memoryNumber: number;
  readonly source: Variant;
  readonly target: Variant;
  readonly kind: MatchKind;
  readonly score: number;
  readonly worth: number;
  /** How near the translation comes to who asks: `nearnessOf`. */
  readonly near: number;
  readonly contextBefore: boolean;
  readonly contextAfter: boolean;
  readonly comparison: Comparison;
  readonly exchanges: readonly Exchange[];
  readonly adjustment: Adjustment | undefined;
  readonly likeness: Likeness | undefined;
  /** Penalties besides those of the text and the memory. */
  readonly extraPenalties?: readonly Penalty[];
}

/** The present segment, and what every judgement wants to know of it, told once a query. */
export class Present {
  readonly query: MatchQuery;
  readonly words: readonly Word[];
  #values: readonly Value[] | undefined;
  #marks: string | undefined;
  #differences: ReturnType<typeof differenceTo> | undefined;

  constructor(query: MatchQuery, words: readonly Word[]) {
    this.query = query;
    this.words = words;
  }

  /** Its tokens that are no words. */
  get values(): readonly Value[] {
    this.#values ??= valuesOf(this.query.text, this.query.from, this.words);
    return this.#values;
  }

  /** What stands between its tokens. */
  get marks(): string {
    this.#marks ??= marksOf(this.query.text, this.words);
    return this.#marks;
  }

  /** The difference from a text of the memory to it; `words` are those of the text. */
  differenceFrom(text: string, words: readonly Word[]): readonly DiffSpan[] {
    const { query } = this;
    this.#differences ??= differenceTo(query.text, query.from, unlessCut(this.words));
    return this.#differences(text, unlessCut(words));
  }
}

/** Words that are all of their text: comparing stops at so many. */
function unlessCut(words: readonly Word[]): readonly Word[] | undefined {
  return words.length < TOKENS_MAX ? words : undefined;
}

/** The words of a query's text. */
export function presentOf(query: MatchQuery): Present {
  return new Present(query, comparableWords(query.text, query.from));
}

/** Tokens that stand for each other and are no words, in the order of the source. */
function exchangesOf(comparison: Comparison, present: Present, source: Variant): Exchange[] {
  const steps = comparison.steps.filter(({ first }) => first && classNumber(first.kind) >= 0);
  if (steps.length === 0) return [];
  const now = present.values;
  const then = valuesOf(source.text, present.query.from, comparison.second);
  return steps.flatMap(({ first, second }) => {
    const presentValue = now.find(({ word }) => word.start === first?.start);
    const stored = then.find(({ word }) => word.start === second?.start);
    return presentValue && stored ? [{ present: presentValue, stored }] : [];
  });
}

function sameNeighbour(a: string | undefined, b: string | undefined, from: LanguageTag): boolean {
  return a !== undefined && b !== undefined && a.trim() !== '' && fold(a, from) === fold(b, from);
}

/** The stretches of two texts that their words stand for, as typed: mostly a word for a word, where a letter is several words more. */
function typedPairs(comparison: Comparison, a: string, b: string): (readonly [string, string])[] {
  const pairs: (readonly [Span, Span])[] = [];
  for (const { first, second } of comparison.steps) {
    if (!first || !second || classNumber(first.kind) >= 0) continue;
    const [own, other] = pairs.at(-1) ?? [];
    if (own && other && (first.start < own.end || second.start < other.end))
      pairs[pairs.length - 1] = [
        { start: own.start, end: first.end },
        { start: other.start, end: second.end },
      ];
    else pairs.push([first, second]);
  }
  return pairs.map(([own, other]) => [
    a.slice(own.start, own.end),
    b.slice(other.start, other.end),
  ]);
}

/** Words and equal numbers that are typed differently, as typed. */
function spelledPairs(
  comparison: Comparison,
  exchanges: readonly Exchange[],
  present: string,
  stored: string,
): (readonly [string, string])[] {
  const words = typedPairs(comparison, present, stored);
  const equal = exchanges.filter((one) => !differs(one));
  const tokens = equal.map((one) => [one.present.word.text, one.stored.word.text] as const);
  return [...words, ...tokens].filter(([a, b]) => a !== b);
}

/** What stands between the tokens of a text. */
function marksOf(text: string, tokens: readonly Word[]): string {
  let at = 0;
  const gaps = tokens.map(({ start, end }) => {
    const gap = text.slice(at, start);
    at = end;
    return gap;
  });
  return [...gaps, text.slice(at)].join('\u0000').normalize('NFC').trim();
}

/** What one pair of texts of a unit is worth. */
function judgePair(
  present: Present,
  unit: TranslationUnit,
  memory: MemorySource,
  memoryNumber: number,
  source: Variant,
  target: Variant,
  comparison: Comparison,
): Judgement {
  const { query } = present;
  const exchanges = exchangesOf(comparison, present, source);
  const differing = exchanges.filter(differs).length;
  const adjustment = differing > 0 ? adjustTarget(target.text, query.to, exchanges) : undefined;
  let score = 0;
  let alike: Likeness | undefined;
  if (comparison.cost > 0) score = wordScore(comparison.cost, comparison.longer);
  else {
    const { from, text } = query;
    alike = likeness(text, source.text, from, {
      pairs: spelledPairs(comparison, exchanges, text, source.text),
      marks: present.marks !== marksOf(source.text, comparison.second),
      numbers: differing,
      numbersLeft: adjustment?.left ?? 0,
    });
    score = alike.score;
  }
  const same = alike?.kind === 'exact';
  const inOrder = same && query.from === unit.sourceLanguage;
  const contextBefore = inOrder && sameNeighbour(query.before, target.context?.before, query.from);
  const contextAfter = inOrder && sameNeighbour(query.after, target.context?.after, query.from);
  const context = (contextBefore ? 1 : 0) + (contextAfter ? 1 : 0);
  const penalty = penaltySum(penaltiesOf(target, memory));
  return {
    unit,
    memory,
    memoryNumber,
    source,
    target,
    kind: context > 0 ? 'context' : (alike?.kind ?? 'fuzzy'),
    score,
    worth: worthOf(score, context, penalty),
    near: nearnessOf(target, query),
    contextBefore,
    contextAfter,
    comparison,
    exchanges,
    adjustment,
    likeness: alike,
  };
}

/** What decides a judgement's place among the matches. */
export function placeOf({ worth, near, kind, target, memoryNumber }: Judgement): Place {
  return {
    worth,
    kind: KIND_ORDER.indexOf(kind),
    alternative: target.alternative ? 1 : 0,
    seconds: secondsOf(target),
    near,
    memory: memoryNumber,
  };
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of judgements: by place, then by the unit's id, and within a unit by text. */
export function compareJudgements(a: Judgement, b: Judgement): number {
  return (
    comparePlaces(placeOf(a), placeOf(b)) ||
    compareStrings(a.unit.id, b.unit.id) ||
    compareStrings(a.target.text, b.target.text)
  );
}

/**
 * What a unit has for a segment: one judgement for each of its texts in the wanted language, best first; none when the
 * texts are too far apart. Of several source texts the nearest counts.
 */
export function judgeUnit(
  present: Present,
  unit: TranslationUnit,
  memory: MemorySource,
  memoryNumber: number,
): readonly Judgement[] {
  const { from, to } = present.query;
  const targets = usableVariants(unit, to);
  const compared = usableVariants(unit, from)
    .map((source) => ({ source, comparison: compareSource(present, source) }))
    .filter(({ comparison }) => comparison.related);
  const judgements = targets.flatMap((target) => {
    const found = compared.map(({ source, comparison }) =>
      judgePair(present, unit, memory, memoryNumber, source, target, comparison),
    );
    return found.sort(compareJudgements).slice(0, 1);
  });
  return judgements.sort(compareJudgements);
}

/**
 * The judgement of a way through a third language: the first unit's source text, the second unit's translation. Its
 * score is that of the first, times that of the second.
 */
export function rejudge(
  present: Present,
  head: Judgement,
  bridge: Judgement,
  penalty: number,
): Judgement {
  const { unit, memory, memoryNumber, target } = bridge;
  const { source, comparison } = head;
  const whole = judgePair(present, unit, memory, memoryNumber, source, target, comparison);
  const score = whole.score * bridge.score;
  const lost = penalty + penaltySum(penaltiesOf(target, memory));
  return {
    ...whole,
    kind: 'pivot',
    score,
    worth: worthOf(score, 0, lost),
    contextBefore: false,
    contextAfter: false,
    extraPenalties: [{ kind: 'pivot', amount: penalty }],
  };
}

function compareSource(present: Present, source: Variant): Comparison {
  const comparison = compareWords(present.words, comparableWords(source.text, present.query.from));
  if (present.words.length > 0) return comparison;
  // Texts without words are the same or nothing.
  return {
    ...comparison,
    related: isSameText(present.query.text, source.text),
  };
}
