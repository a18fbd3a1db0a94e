/**
 * Cutting a segment for aligning: the document gets a finer segmentation in memory, and taking the cut back restores the
 * one before. The text and the file are never touched; ids stay, with the number of the piece behind.
 */
import type { Document, Segment } from '../../core/document.ts';
import type { AlignRow } from './state.ts';

/** A place to cut: before the character at an offset of a segment's text. */
export interface SegmentCut {
  readonly side: number;
  /** Index of the segment; its second piece gets the next one, and what follows moves up by one. */
  readonly segment: number;
  readonly offset: number;
}

/** Offsets of a text at which a word begins, the first word excepted. */
export function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(/\s(?=\S)/gu)].map((gap) => gap.index + 1);
}

/** The two pieces of a text, without the blanks between them. */
export function cutText(text: string, offset: number): readonly [string, string] {
  return [text.slice(0, offset).trimEnd(), text.slice(offset).trimStart()];
}

function piece(
  segment: Segment,
  part: { readonly text: string; readonly start: number },
  n: 1 | 2,
) {
  const start = segment.span.start + part.start;
  const { repeatOf: _, ...rest } = segment;
  return {
    ...rest,
    id: `${segment.id}.${n}`,
    text: part.text,
    span: { start, end: start + part.text.length },
  };
}

function renumbered(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, index) =>
    segment.index === index ? segment : { ...segment, index },
  );
}

/** A document with a segment cut in two. */
export function cutDocument(document: Document, cut: SegmentCut): Document {
  const { segments } = document;
  const whole = segments[cut.segment];
  if (!whole) return document;
  const [first, second] = cutText(whole.text, cut.offset);
  const pieces = [
    piece(whole, { text: first, start: 0 }, 1),
    piece(whole, { text: second, start: whole.text.length - second.length }, 2),
  ];
  const cutting = [
    ...segments.slice(0, cut.segment),
    ...pieces,
    ...segments.slice(cut.segment + 1),
  ];
  return { ...document, segments: renumbered(cutting) };
}

/** The document as it was before a cut. */
export function healDocument(document: Document, cut: SegmentCut): Document {
  const { segments } = document;
  const [first, second] = [segments[cut.segment], segments[cut.segment + 1]];
  if (!first || !second) return document;
  const span = { start: first.span.start, end: second.span.end };
  const text = document.text.slice(span.start, span.end);
  const whole = { ...first, id: first.id.replace(/\.1$/, ''), span, text };
  const healed = [...segments.slice(0, cut.segment), whole, ...segments.slice(cut.segment + 2)];
  return { ...document, segments: renumbered(healed) };
}

function withSide(
  rows: readonly AlignRow[],
  side: number,
  change: (index: number) => readonly number[],
  isTouched: (index: number) => boolean,
): readonly AlignRow[] {
  return rows.map((row) => {
    const own = row.sides[side] ?? [];
    if (!own.some(isTouched)) return row;
    return { ...row, sides: row.sides.map((one, k) => (k === side ? one.flatMap(change) : one)) };
  });
}

/** Rows in the numbers after a cut; the row of the segment holds both pieces. */
export function cutRows(rows: readonly AlignRow[], cut: SegmentCut): readonly AlignRow[] {
  const { side, segment } = cut;
  return withSide(
    rows,
    side,
    (index) => (index < segment ? [index] : index === segment ? [index, index + 1] : [index + 1]),
    (index) => index >= segment,
  );
}

/** Rows in the numbers before a cut; both pieces must stand in one row. */
export function healRows(rows: readonly AlignRow[], cut: SegmentCut): readonly AlignRow[] {
  const { side, segment } = cut;
  return withSide(
    rows,
    side,
    (index) => (index <= segment ? [index] : index === segment + 1 ? [] : [index - 1]),
    (index) => index > segment,
  );
}
