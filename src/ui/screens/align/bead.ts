/** One row of the align screen: its texts, its shape, how sure it is. */
import type { AlignRow, AlignState } from '../../../app/index.ts';
import { languageAt, languageOfSegments } from '../../../core/document.ts';
import { directionOf } from '../../../core/language-tag.ts';
import { formatPercent, joinParts } from '../../../i18n/index.ts';
import {
  blank,
  block,
  joined,
  label,
  type Mark,
  oneLine,
  type Piece,
  padded,
  type Surface,
  say,
  sign,
  toThe,
} from '../../frame/index.ts';
import type { Role } from '../../theme.ts';
import { figure } from '../figures.ts';

/** What a row is called: its status, or that it stands alone. */
export type BeadWord = 'auto' | 'review' | 'confirmed' | 'furniture' | 'alone';

/** The word for a row. A row that the aligner is not sure of is one to look at. */
export function wordOf(row: AlignRow, threshold: number): BeadWord {
  if (row.status === 'furniture' || row.status === 'confirmed') return row.status;
  if (row.sides.filter((side) => side.length > 0).length < 2) return 'alone';
  return row.status === 'review' || row.confidence < threshold ? 'review' : 'auto';
}

const ROLES: Readonly<Record<BeadWord, Role>> = {
  auto: 'label',
  review: 'warning',
  confirmed: 'good',
  furniture: 'faint',
  alone: 'warning',
};

/** The sign of a row; no two are alike. */
function signOf(surface: Surface, word: BeadWord): { text: string; role: Role } {
  const { glyphs } = surface;
  const signs: Readonly<Record<BeadWord, string>> = {
    auto: glyphs.empty,
    review: '?',
    confirmed: glyphs.confirmed,
    furniture: glyphs.furniture,
    alone: glyphs.rejected,
  };
  return { text: signs[word], role: ROLES[word] };
}

/** Cells of the bar of confidence. */
const BAR_COLUMNS = 3;

/** How many segments stand on each side: `2-1`. */
export function shapeOf(surface: Surface, row: AlignRow): string {
  return row.sides.map((side) => figure(surface, side.length)).join('-');
}

/** The sign of a row as drawn: that it is pinned, or taken from, goes before what is known of it. */
export function markOf(
  surface: Surface,
  align: AlignState,
  row: AlignRow,
): { readonly text: string; readonly role: Role } {
  const { glyphs } = surface;
  if (align.held && align.rows[align.held.row] === row)
    return { text: glyphs.held, role: 'current' };
  const mark = signOf(surface, wordOf(row, align.threshold));
  return row.pinned && row.status !== 'confirmed' ? { ...mark, text: glyphs.pinned } : mark;
}

/** What is known of a row in words. */
export function wordsOf(surface: Surface, align: AlignState, row: AlignRow): string {
  const words = [say(surface, `screens.align.status.${wordOf(row, align.threshold)}`)];
  if (row.pinned) words.push(say(surface, 'screens.align.pinned'));
  if (align.held && align.rows[align.held.row] === row)
    words.push(say(surface, 'screens.align.held'));
  return joinParts(surface.language, words);
}

/** A mark in the text where it is about to be split. */
const SPLIT_MARK = '// ';

/** The text of a segment, with the mark of the place that is being picked. */
export function shownText(align: AlignState, side: number, index: number): string {
  const text = align.documents[side]?.segments[index]?.text ?? '';
  const { splitting } = align;
  if (splitting?.side !== side || splitting.segment !== index) return text;
  return text.slice(0, splitting.offset) + SPLIT_MARK + text.slice(splitting.offset);
}

/** The state of a row: pointer, sign, shape, bar, percent; the word below on the current row. */
export function beadPieces(
  surface: Surface,
  align: AlignState,
  row: AlignRow,
  place: { readonly current: boolean; readonly columns: number },
): readonly Piece[] {
  const { glyphs, language, mirrored } = surface;
  const word = wordOf(row, align.threshold);
  const mark = markOf(surface, align, row);
  const pointer = place.current ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const full = Math.round(row.confidence * BAR_COLUMNS);
  const isMeasured = word === 'auto' || word === 'review';
  const measure = isMeasured
    ? [
        sign(surface, glyphs.full.repeat(full), mark.role),
        sign(surface, glyphs.rest.repeat(BAR_COLUMNS - full), 'faint'),
        blank(1),
        label(surface, formatPercent(language, row.confidence), mark.role),
      ]
    : [];
  const line = joined(surface, [
    sign(surface, pointer, 'current'),
    sign(surface, mark.text, mark.role),
    blank(1),
    label(surface, shapeOf(surface, row), place.current ? 'current' : 'faint'),
    blank(1),
    ...measure,
  ]);
  const words = wordsOf(surface, align, row);
  if (!isMeasured && !place.current) {
    // The sign alone says it where the word does not fit.
    const named = label(surface, words, mark.role);
    return [line.columns + named.columns <= place.columns ? joined(surface, [line, named]) : line];
  }
  if (!place.current) return [line];
  const below = label(surface, words, mark.role, place.columns - 3);
  return [line, joined(surface, [blank(3), below])];
}

/** The words that speak for a row, found again in one of its texts. */
export function evidenceMarks(row: AlignRow, side: number, text: string): readonly Mark[] {
  return row.evidence.flatMap((reason): Mark[] => {
    const words = side === 0 ? reason.source : reason.target;
    const start = words ? text.indexOf(words) : -1;
    return words && start >= 0 ? [{ start, end: start + words.length, role: 'hit' }] : [];
  });
}

/** Columns of a segment number, at least two. */
function numberColumns(align: AlignState, side: number): number {
  return Math.max(2, String(align.documents[side]?.segments.length ?? 0).length);
}

function segmentRole(
  align: AlignState,
  row: AlignRow,
  side: number,
  index: number,
): Role | undefined {
  const segment = align.documents[side]?.segments[index];
  return segment?.role === 'furniture' || row.status === 'furniture' ? 'faint' : undefined;
}

/** One side of the current row: each segment on lines of its own with its number at the side where it begins. */
export function openSide(
  surface: Surface,
  align: AlignState,
  row: AlignRow,
  side: number,
  columns: number,
): readonly Piece[] {
  const document = align.documents[side];
  if (document === undefined) return [];
  const column = directionOf(document.language);
  const numbers = numberColumns(align, side);
  const room = columns - numbers - 1;
  return (row.sides[side] ?? []).flatMap((index) => {
    const text = shownText(align, side, index);
    const marks = align.why ? evidenceMarks(row, side, text) : [];
    const role = segmentRole(align, row, side, index);
    const direction = directionOf(languageAt(document, index));
    const lines = block(surface, text, { columns: room, direction }, { role, marks });
    const number = sign(surface, figure(surface, index + 1).padStart(numbers), 'current');
    return lines.map((line, i) =>
      toThe(column, [i === 0 ? number : blank(numbers), blank(1), line]),
    );
  });
}

/** One side of another row: its segments on one line. */
export function closedSide(
  surface: Surface,
  align: AlignState,
  row: AlignRow,
  side: number,
  columns: number,
): Piece {
  const document = align.documents[side];
  const indices = row.sides[side] ?? [];
  const [first] = indices;
  if (document === undefined || first === undefined) return blank(columns);
  const direction = directionOf(languageOfSegments(document, indices));
  const numbers = numberColumns(align, side);
  const text = indices.map((index) => document.segments[index]?.text ?? '').join(' ');
  const role = segmentRole(align, row, side, first);
  const line = oneLine(surface, text, { columns: columns - numbers - 1, direction }, { role });
  const number = sign(surface, figure(surface, first + 1).padStart(numbers), 'faint');
  return toThe(directionOf(document.language), [padded(surface, number, numbers), blank(1), line]);
}
