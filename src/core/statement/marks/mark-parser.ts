/**
 * Pairs the quotation marks of a whole text by choosing the cheapest reading of all of them together (a beam search
 * over stacks of at most two open marks). Reading them one by one fails on real copy, where marks are missing,
 * mirrored, glued to the wrong word, or wait several segments for their end.
 */
import {
  CARRY_COST,
  CARRY_THROUGH_REPORT_COST,
  closingCost,
  ignoringCost,
  MOST_SEGMENTS_CARRIED,
  NESTING_COST,
  NESTING_IN_WORD_COST,
  NESTING_WHILE_CARRIED_COST,
  openingCost,
  orphanCost,
  pairCost,
  SHARED_END_COST,
  SURPLUS_AT_END_COST,
  unclosedCost,
} from './mark-costs.ts';
import type { MarkToken } from './mark-tokens.ts';

/** A mark and the segment it stands in. */
export interface PlacedMark {
  readonly segment: number;
  readonly token: MarkToken;
  /** Number of the mark in the text, from 1. */
  readonly ordinal: number;
}

/** How one quotation was read: its marks, of which one may be missing. */
export interface MarkReading {
  readonly open: PlacedMark | null;
  readonly close: PlacedMark | null;
  /** True for a quotation inside another one. */
  readonly nested: boolean;
  /** The closing mark ends the quotation around this one as well. */
  readonly sharesEnd: boolean;
}

interface Chain {
  readonly reading: MarkReading;
  readonly before: Chain | null;
}

interface Hypothesis {
  readonly cost: number;
  readonly outer: PlacedMark | null;
  readonly inner: PlacedMark | null;
  readonly readings: Chain | null;
}

/** More hypotheses than this never changed a reading of the development data; the bound keeps hostile text linear. */
const BEAM = 12;
/** No single later mark makes up for a difference of this much. */
const SPREAD = 8;

function keep(pool: Hypothesis[]): Hypothesis[] {
  if (pool.length < 2) return pool;
  pool.sort((a, b) => a.cost - b.cost);
  const kept: Hypothesis[] = [];
  const most = (pool[0]?.cost ?? 0) + SPREAD;
  for (const one of pool) {
    if (kept.length >= BEAM || one.cost > most) break;
    // Sorted by cost: the first with these open marks is the best with them.
    if (!kept.some((other) => other.outer === one.outer && other.inner === one.inner))
      kept.push(one);
  }
  return kept;
}

function withReading(
  from: Hypothesis,
  change: { cost: number; outer: PlacedMark | null; inner: PlacedMark | null },
  reading: MarkReading,
): Hypothesis {
  return {
    cost: from.cost + change.cost,
    outer: change.outer,
    inner: change.inner,
    readings: { reading, before: from.readings },
  };
}

function nestingCost(outer: PlacedMark, { segment, token }: PlacedMark): number {
  const inWord = token.before === 'letter' && token.after === 'letter' && !token.proclitic;
  const nesting = outer.segment < segment ? NESTING_WHILE_CARRIED_COST : NESTING_COST;
  return nesting + (inWord ? NESTING_IN_WORD_COST : 0);
}

/** All ways to read one mark, given what is open. */
function readMark(from: Hypothesis, mark: PlacedMark, first: boolean, pool: Hypothesis[]): void {
  const { token } = mark;
  const { outer, inner } = from;
  const surplus = outer === null && !first && token.after === 'edge' && token.width === 'double';
  const ignoring = surplus ? SURPLUS_AT_END_COST : ignoringCost(token);
  pool.push({ ...from, cost: from.cost + ignoring });
  const opening = openingCost(token);
  if (outer === null) {
    pool.push({ ...from, outer: mark, cost: from.cost + opening });
    if (first && token.before !== 'edge' && token.introduced !== 'colon') {
      const cost = orphanCost(token);
      const reading = { open: null, close: mark, nested: false, sharesEnd: false };
      pool.push(withReading(from, { cost, outer: null, inner: null }, reading));
    }
    return;
  }
  const closing = closingCost(token);
  if (inner === null) {
    pool.push({ ...from, inner: mark, cost: from.cost + opening + nestingCost(outer, mark) });
    const reading = { open: outer, close: mark, nested: false, sharesEnd: false };
    const cost = closing + pairCost(outer.token, token);
    pool.push(withReading(from, { cost, outer: null, inner: null }, reading));
    return;
  }
  const cost = closing + pairCost(inner.token, token);
  const ended = withReading(
    from,
    { cost, outer, inner: null },
    { open: inner, close: mark, nested: true, sharesEnd: false },
  );
  pool.push(ended);
  if (token.after !== 'letter' && token.after !== 'digit') {
    const extra =
      token.after === 'blank' ? SHARED_END_COST.elsewhere : SHARED_END_COST.beforePunctuation;
    const shared = withReading(
      from,
      { cost: cost + extra, outer, inner: null },
      { open: inner, close: mark, nested: true, sharesEnd: true },
    );
    pool.push(
      withReading(
        shared,
        { cost: 0, outer: null, inner: null },
        { open: outer, close: mark, nested: false, sharesEnd: true },
      ),
    );
  }
}

const unclosed = (open: PlacedMark, nested: boolean): MarkReading => ({
  open,
  close: null,
  nested,
  sharesEnd: false,
});

/** Tells whether a segment reads as a report of its own ("The police said that ..."). Asked only while a mark is open. */
export type ReportTest = (segment: number) => boolean;

interface SegmentEnd {
  readonly segment: number;
  readonly last: boolean;
  readonly hasMarks: boolean;
  readonly isReport: ReportTest;
}

/** At the end of a segment: what is open ends there without a mark, or goes on. */
function endSegment(
  from: Hypothesis,
  { segment, last, hasMarks, isReport }: SegmentEnd,
  pool: Hypothesis[],
): void {
  if (from.outer === null) {
    pool.push(from);
    return;
  }
  let base = from;
  if (from.inner !== null) {
    const cost = unclosedCost(from.inner.token);
    base = withReading(from, { cost, outer: from.outer, inner: null }, unclosed(from.inner, true));
  }
  // A second missing mark is less of a surprise than the first.
  const cost = from.inner === null ? unclosedCost(from.outer.token) : 1;
  pool.push(withReading(base, { cost, outer: null, inner: null }, unclosed(from.outer, false)));
  const carried = segment - from.outer.segment;
  if (last || carried >= MOST_SEGMENTS_CARRIED) return;
  const through = carried > 0 && !hasMarks && isReport(segment) ? CARRY_THROUGH_REPORT_COST : 0;
  const further = (carried === 0 ? CARRY_COST.first : CARRY_COST.more) + through;
  pool.push({ ...base, cost: base.cost + further });
}

function listed(chain: Chain | null): MarkReading[] {
  const readings: MarkReading[] = [];
  for (let link = chain; link !== null; link = link.before) readings.push(link.reading);
  return readings.reverse();
}

/**
 * Reads the marks of a text. `tokens[i]` are the marks of segment `i`.
 * Readings come in the order in which the quotations end. Linear in the number of marks.
 */
export function readMarks(
  tokens: readonly (readonly MarkToken[])[],
  isReport: ReportTest,
): readonly MarkReading[] {
  let beam: Hypothesis[] = [{ cost: 0, outer: null, inner: null, readings: null }];
  let ordinal = 0;
  for (let segment = 0; segment < tokens.length; segment++) {
    const marks = tokens[segment] ?? [];
    let first = true;
    for (const token of marks) {
      const mark = { segment, token, ordinal: ++ordinal };
      const pool: Hypothesis[] = [];
      for (const hypothesis of beam) readMark(hypothesis, mark, first, pool);
      beam = keep(pool);
      first = false;
    }
    if (beam.length === 1 && beam[0]?.outer === null) continue;
    const pool: Hypothesis[] = [];
    const last = segment === tokens.length - 1;
    const end = { segment, last, hasMarks: marks.length > 0, isReport };
    for (const hypothesis of beam) endSegment(hypothesis, end, pool);
    beam = keep(pool);
  }
  return listed(beam[0]?.readings ?? null);
}
