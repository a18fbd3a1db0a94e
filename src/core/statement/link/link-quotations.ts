/** Which quotation of one text is which of its translation: by order, length, numbers and names. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Span } from '../../span.ts';
import { findQuotations } from '../find-quotations.ts';
import {
  comparable,
  lettersPerEnglish,
  type Sounds,
  soundLikeness,
  soundsOf,
} from '../reuse/index.ts';
import type { Quotation } from '../types.ts';

/** One side of a pair of translations. */
export interface QuotedSide {
  readonly language: LanguageTag;
  readonly text: string;
}

/** A quotation of the first text and the one that renders it; offsets into each text. */
export interface QuotationLink {
  readonly a: Span;
  readonly b: Span;
  /** 0..1 */
  readonly score: number;
}

interface Candidate {
  readonly quotation: Quotation;
  readonly sounds: Sounds;
  /** Length in letters of English, and place in the text, 0..1. */
  readonly length: number;
  readonly place: number;
  readonly isNested: boolean;
}

/** Weights of the evidence for a link; order is the strongest single sign (research: order alone gives F1 90). */
const WEIGHTS = {
  order: 0.36,
  place: 0.14,
  length: 0.24,
  sound: 0.3,
  kind: 0.08,
  nesting: 0.12,
  numbers: 0.25,
};
/** Below this a quotation has no counterpart. */
const LEAST_LINK_SCORE = 0.42;

/** One side with what was found in it. */
export interface FoundSide extends QuotedSide {
  readonly quotations: readonly Quotation[];
}

function candidatesOf({ text, language, quotations }: FoundSide): readonly Candidate[] {
  return quotations.map((quotation) => {
    const { start, end } = quotation.span;
    return {
      quotation,
      sounds: soundsOf(comparable(text.slice(start, end), language)),
      length: (end - start) / lettersPerEnglish(language),
      place: (start + end) / 2 / Math.max(1, text.length),
      isNested: quotations.some(
        (other) => other !== quotation && other.span.start <= start && other.span.end >= end,
      ),
    };
  });
}

/** 1 when the numbers are the same, -1 when both have numbers and share none, 0 when one has none. */
function numberAgreement(a: Sounds, b: Sounds): number {
  if (a.numbers.length === 0 || b.numbers.length === 0) return 0;
  const shared = a.numbers.filter((value) => b.numbers.includes(value)).length;
  return (2 * shared) / Math.max(a.numbers.length, b.numbers.length) - 1;
}

function scoreOf(a: Candidate, b: Candidate, order: number): number {
  const length = Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
  return (
    WEIGHTS.order * order +
    WEIGHTS.place * (1 - Math.abs(a.place - b.place)) +
    WEIGHTS.length * length +
    WEIGHTS.sound * soundLikeness(a.sounds, b.sounds) +
    WEIGHTS.numbers * numberAgreement(a.sounds, b.sounds) +
    (a.quotation.kind === b.quotation.kind ? WEIGHTS.kind : 0) +
    (a.isNested === b.isNested ? WEIGHTS.nesting : 0)
  );
}

/** Likeness 0..1 of two ranks, each among so many. */
function rankLikeness(i: number, count: number, j: number, otherCount: number): number {
  if (count === otherCount) return i === j ? 1 : Math.max(0, 0.5 - 0.25 * (Math.abs(i - j) - 1));
  const [x, y] = [count > 1 ? i / (count - 1) : 0.5, otherCount > 1 ? j / (otherCount - 1) : 0.5];
  return 0.9 * (1 - Math.abs(x - y));
}

function found(side: QuotedSide): FoundSide {
  return { ...side, quotations: findQuotations([{ text: side.text }], side.language).quotations };
}

/** Links the quotations of two translations of one text, each at most once, in the order of the first text. */
export function linkQuotations(a: QuotedSide, b: QuotedSide): readonly QuotationLink[] {
  return linkFound(found(a), found(b));
}

/** The same for texts whose quotations are known. The spans of the links are those of the quotations. */
export function linkFound(a: FoundSide, b: FoundSide): readonly QuotationLink[] {
  const [left, right] = [candidatesOf(a), candidatesOf(b)];
  const scored = left.flatMap((one, i) =>
    right.map((other, j) => ({
      i,
      j,
      score: scoreOf(one, other, rankLikeness(i, left.length, j, right.length)),
    })),
  );
  scored.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const links = new Map<number, QuotationLink>();
  const taken = new Set<number>();
  for (const { i, j, score } of scored) {
    const [one, other] = [left[i], right[j]];
    if (!one || !other || score < LEAST_LINK_SCORE || links.has(i) || taken.has(j)) continue;
    taken.add(j);
    links.set(i, { a: one.quotation.span, b: other.quotation.span, score: Math.min(1, score) });
  }
  return [...links].sort(([i], [j]) => i - j).map(([, link]) => link);
}
