/** Quotations over a whole document: the same words told twice are rendered alike, and all wear the same marks. */
import { fold } from '../languages/index.ts';
import { type Span, slice } from '../span.ts';
import { linkQuotations } from '../statement/index.ts';
import type { SideText, TextPair } from './checked-text.ts';
import { finding } from './finding.ts';
import { quoteMarks } from './quoted.ts';
import type { RowFinding } from './row-finding.ts';

/** Fewer words than these occur twice by chance. */
const LEAST_WORDS = 3;
/** Share of the shorter rendering's words that the longer one must have, when one tells the other's words in part. */
const SHARED_OF_PART = 0.6;
/** The same when both tell the same words. */
const SHARED_OF_ALL = 0.8;
/** Characters of a quotation that a finding shows. */
const SHOWN = 40;

interface Told {
  readonly row: number;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly span: Span;
}

function wordsOf({ text, language }: SideText, span: Span): readonly string[] {
  return fold(slice(text, span), language)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

function toldIn({ source, target }: TextPair, row: number): readonly Told[] {
  return linkQuotations(source, target).flatMap((link) => {
    const words = wordsOf(source, link.a);
    if (words.length < LEAST_WORDS) return [];
    return [{ row, source: words, target: wordsOf(target, link.b), span: link.b }];
  });
}

function gramsOf({ source }: Told): readonly string[] {
  return source
    .slice(0, source.length - LEAST_WORDS + 1)
    .map((_, i) => source.slice(i, i + LEAST_WORDS).join(' '));
}

function holds(long: Told, short: Told): boolean {
  return ` ${long.source.join(' ')} `.includes(` ${short.source.join(' ')} `);
}

/** Whether the renderings of the same words, or of words and a part of them, go apart. */
function differs(a: Told, b: Told): boolean {
  const [short, long] = a.source.length <= b.source.length ? [a, b] : [b, a];
  if (!holds(long, short) || short.target.length === 0) return false;
  const words = new Set(long.target);
  const shared = short.target.filter((word) => words.has(word)).length / short.target.length;
  return shared < (short.source.length === long.source.length ? SHARED_OF_ALL : SHARED_OF_PART);
}

/** Headline and body, or two paragraphs, that quote the same words in the source and other ones in the translation. */
export function checkTellings(rows: readonly TextPair[]): readonly RowFinding[] {
  const byGram = new Map<string, Told[]>();
  const found: RowFinding[] = [];
  for (const [row, pair] of rows.entries()) {
    if (pair.target.text.trim() === '') continue;
    for (const told of toldIn(pair, row)) {
      const grams = gramsOf(told);
      const earlier = new Set(grams.flatMap((gram) => byGram.get(gram) ?? []));
      const other = [...earlier].find((one) => one.row !== row && differs(one, told));
      if (other !== undefined) {
        const words = slice(pair.target.text, told.span).slice(0, SHOWN);
        const values = { row: other.row + 1, words };
        found.push({ ...finding('quotation-differs', 'target', told.span, values), row });
      }
      for (const gram of grams) byGram.set(gram, [...(byGram.get(gram) ?? []), told]);
    }
  }
  return found;
}

interface Worn {
  readonly row: number;
  readonly span: Span;
  readonly marks: string;
}

/** Quotations of a document in other marks than most of them: the rarer ones are pointed at. */
export function checkMixedMarks(rows: readonly TextPair[]): readonly RowFinding[] {
  const worn = rows.flatMap(({ target }, row): Worn[] => {
    const { pairs } = quoteMarks(target.text);
    const outer = pairs.filter(
      (pair) => !pairs.some((one) => one.start < pair.start && one.end >= pair.end),
    );
    return outer.map((span) => ({
      row,
      span,
      marks: `${target.text.charAt(span.start)}\u2026${target.text.charAt(span.end - 1)}`,
    }));
  });
  const counts = new Map<string, number>();
  for (const { marks } of worn) counts.set(marks, (counts.get(marks) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || second === undefined || most[1] === second[1]) return [];
  const [right] = most;
  return worn
    .filter(({ marks }) => marks !== right)
    .map(({ row, span, marks }) => ({
      ...finding('marks-mixed', 'target', span, { mark: marks, right }),
      row,
    }));
}
