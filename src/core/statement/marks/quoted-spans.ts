/** Turns readings of marks into quoted stretches of segments, one for each segment that a quotation runs over. */
import type { Span } from '../../span.ts';
import type { Quotation } from '../types.ts';
import { type MarkReading, type ReportTest, readMarks } from './mark-parser.ts';
import { type MarkToken, markTokens } from './mark-tokens.ts';

/** A stretch of one segment that stands in quotation marks. */
export interface QuotedSpan {
  readonly segment: number;
  /** Content without the marks, outer blanks trimmed. */
  readonly span: Span;
  /** The marks themselves, when they stand in this segment. */
  readonly open: MarkToken | null;
  readonly close: MarkToken | null;
  readonly nested: boolean;
  /** False for a segment in the middle of a longer quotation. */
  readonly marked: boolean;
  readonly continuation: Quotation['continuation'];
  /** Stretches with the same number are one quotation that runs over several segments. */
  readonly chain: number;
}

function trimmed(text: string, start: number, end: number): Span {
  let a = start;
  let b = end;
  while (a < b && /\s/u.test(text.charAt(a))) a++;
  while (b > a && /\s/u.test(text.charAt(b - 1))) b--;
  return { start: a, end: b };
}

function stretchesOf(
  reading: MarkReading,
  chain: number,
  texts: readonly string[],
): readonly QuotedSpan[] {
  const { open, close, nested } = reading;
  const from = open?.segment ?? close?.segment ?? 0;
  const to = close?.segment ?? from;
  const stretches: QuotedSpan[] = [];
  for (let segment = from; segment <= to; segment++) {
    const text = texts[segment] ?? '';
    const opens = segment === from ? (open?.token ?? null) : null;
    const closes = segment === to ? (close?.token ?? null) : null;
    const span = trimmed(text, opens?.end ?? 0, closes?.start ?? text.length);
    if (span.end <= span.start) continue;
    let continuation: Quotation['continuation'] = 'none';
    if (from < to) continuation = segment === from ? 'begin' : segment === to ? 'end' : 'middle';
    else if (close === null) continuation = 'unclosed';
    else if (open === null) continuation = 'orphan-close';
    const marked = opens !== null || closes !== null;
    stretches.push({
      segment,
      span,
      open: opens,
      close: closes,
      nested,
      marked,
      continuation,
      chain,
    });
  }
  return stretches;
}

/** A mark doubled by mistake reads as a quotation that holds only another one (`""Name""`, `"so-called "Name"`). */
function isSlip(outer: QuotedSpan, inner: QuotedSpan, text: string): boolean {
  if (!inner.nested || outer.segment !== inner.segment || outer.open === null) return false;
  const lead = text.slice(outer.span.start, inner.open?.start ?? inner.span.start).trim();
  if (outer.close !== null && outer.close === inner.close) {
    return lead === '' || (!/\s/u.test(lead) && outer.continuation === 'none');
  }
  return lead === '' && inner.close !== null && outer.span.end === inner.close.end;
}

/** Drops outer quotations that are slips; what stood inside them stands alone. */
function withoutSlips(
  found: readonly QuotedSpan[],
  texts: readonly string[],
): readonly QuotedSpan[] {
  const kept: QuotedSpan[] = [];
  let freed = -1;
  for (const [i, quoted] of found.entries()) {
    const inner = found[i + 1];
    if (!quoted.nested) {
      freed = -1;
      if (inner !== undefined && isSlip(quoted, inner, texts[quoted.segment] ?? '')) {
        freed = quoted.segment;
        continue;
      }
    }
    kept.push(quoted.segment === freed ? { ...quoted, nested: false } : quoted);
  }
  return kept;
}

/**
 * Finds what stands in quotation marks, in reading order, a quotation before those inside it.
 * Empty pairs are left out. Linear in the length of the text.
 * @param isReport tells whether a segment reads as a report of its own, so that a quotation hardly runs through it
 */
export function quotedSpans(
  texts: readonly string[],
  isReport: ReportTest = () => false,
): readonly QuotedSpan[] {
  const readings = readMarks(texts.map(markTokens), isReport);
  const found = readings.flatMap((reading, i) => stretchesOf(reading, i, texts));
  found.sort(
    (a, b) =>
      a.segment - b.segment ||
      (a.open?.start ?? -1) - (b.open?.start ?? -1) ||
      Number(a.nested) - Number(b.nested),
  );
  return withoutSlips(found, texts);
}
