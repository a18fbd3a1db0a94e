/** Splitting a row at a picked place: between two segments, or before a word inside one. */
import type { Document } from '../../core/document.ts';
import { cutDocument, cutRows, type SegmentCut, wordStarts } from './cut.ts';
import { splitRow } from './rows.ts';
import type { AlignRow, RowsChange, SplitPlace } from './state.ts';

/** Marks that a clause ends with. */
const CLAUSE_END = /[.,;:!?\u060C\u061B\u061F\u2026\u00BB\u201D"]\s*$/u;

/** Every place where a side of a row can be split, in reading order. */
export function splitPlaces(
  document: Document | undefined,
  row: AlignRow | undefined,
  side: number,
): readonly SplitPlace[] {
  return (row?.sides[side] ?? []).flatMap((segment, i) => {
    const inside = wordStarts(document?.segments[segment]?.text ?? '');
    return [...(i > 0 ? [0] : []), ...inside].map((offset) => ({ side, segment, offset }));
  });
}

/** How likely a place is meant: between segments, else behind a clause, else between words; then the nearer to the middle. */
export function likeliestPlace(document: Document, row: AlignRow, side: number): SplitPlace | null {
  const lengths = new Map<number, number>();
  let whole = 0;
  for (const segment of row.sides[side] ?? []) {
    lengths.set(segment, whole);
    whole += document.segments[segment]?.text.length ?? 0;
  }
  const ranked = splitPlaces(document, row, side).map((place) => {
    const text = document.segments[place.segment]?.text ?? '';
    const rank = place.offset === 0 ? 0 : CLAUSE_END.test(text.slice(0, place.offset)) ? 1 : 2;
    const at = (lengths.get(place.segment) ?? 0) + place.offset;
    return { place, rank, off: Math.abs(at - whole / 2) };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.off - b.off)[0]?.place ?? null;
}

/** How many segments of another side go above: the border nearest to the same share of the text; a single one stays. */
function shareAbove(document: Document | undefined, segments: readonly number[], share: number) {
  if (segments.length < 2) return segments.length;
  const lengths = segments.map((index) => document?.segments[index]?.text.length ?? 0);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let [best, nearest, before] = [1, Number.POSITIVE_INFINITY, 0];
  for (let count = 1; count < segments.length; count += 1) {
    before += lengths[count - 1] ?? 0;
    const off = Math.abs(before / Math.max(1, whole) - share);
    if (off < nearest) [best, nearest] = [count, off];
  }
  return best;
}

/** The change that splits a row at a place; the other sides are split where the same share of their text ends. */
export function splitAt(
  documents: readonly Document[],
  rows: readonly AlignRow[],
  at: number,
  place: SplitPlace,
): RowsChange | null {
  const { side, segment, offset } = place;
  const cut: SegmentCut | null = offset > 0 ? place : null;
  const finer = cut
    ? documents.map((document, k) => (k === side ? cutDocument(document, cut) : document))
    : documents;
  const numbered = cut ? cutRows(rows, cut) : rows;
  const own = numbered[at]?.sides[side] ?? [];
  const upper = own.indexOf(cut ? segment + 1 : segment);
  const length = (index: number) => finer[side]?.segments[index]?.text.length ?? 0;
  const sum = (list: readonly number[]) => list.reduce((all, index) => all + length(index), 0);
  const share = sum(own.slice(0, upper)) / Math.max(1, sum(own));
  const above = (numbered[at]?.sides ?? []).map((segments, k) =>
    k === side ? upper : shareAbove(finer[k], segments, share),
  );
  const change = upper > 0 ? splitRow(numbered, at, above) : null;
  return change && cut ? { ...change, cut } : change;
}
