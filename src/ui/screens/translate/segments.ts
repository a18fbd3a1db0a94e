/** The list of segments: source, state and translation of each, the current one open with the editor. */
import { quotationsOf, type Row, type TranslateState } from '../../../app/index.ts';
import { languageAt, type Segment } from '../../../core/document.ts';
import { directionOf } from '../../../core/language-tag.ts';
import { formatWholePercent } from '../../../i18n/index.ts';
import {
  blank,
  block,
  joined,
  type Mark,
  oneLine,
  type Piece,
  padded,
  type Surface,
  say,
  sign,
} from '../../frame/index.ts';
import type { Role } from '../../theme.ts';
import { figure } from '../figures.ts';
import { firstInSight } from '../windows.ts';
import { type EditorPieces, editorPieces } from './editor.ts';
import { currentRowsLimit, type Geometry, geometryOf, pageEntries } from './geometry.ts';

/** One segment of the list as drawn: as many rows on both sides. */
export interface Entry {
  readonly source: readonly Piece[];
  readonly target: readonly Piece[];
}

/** Sign and look of a row's state; the sign alone tells the states apart. */
export function stateSign(
  surface: Surface,
  segment: Segment,
  row: Row,
): { readonly text: string; readonly role: Role } {
  const { glyphs } = surface;
  if (segment.role === 'furniture') return { text: glyphs.furniture, role: 'faint' };
  switch (row.status) {
    case 'confirmed':
      return { text: glyphs.confirmed, role: 'good' };
    case 'draft':
      return row.from === 'pretranslated'
        ? { text: glyphs.prefilled, role: 'label' }
        : { text: glyphs.draft, role: 'draft' };
    case 'rejected':
      return { text: glyphs.rejected, role: 'bad' };
    case 'empty':
      return segment.repeatOf === undefined
        ? { text: glyphs.empty, role: 'faint' }
        : { text: glyphs.repetition, role: 'label' };
  }
}

/** The state of a row in words. */
export function stateWords(
  surface: Surface,
  translate: TranslateState,
  segment: Segment,
  row: Row,
): string {
  if (segment.role === 'furniture') return say(surface, 'screens.state.furniture');
  const repeats = repeatNumber(translate, segment);
  if (repeats !== null && row.status === 'empty') {
    const key = row.propagate === false ? 'screens.state.own' : 'screens.state.repetition';
    return say(surface, key, { number: repeats });
  }
  if (row.from === 'pretranslated' && row.status === 'draft') {
    const percent = formatWholePercent(surface.language, row.percent ?? 0);
    return say(surface, 'screens.state.pretranslated', { percent });
  }
  return say(surface, `screens.state.${row.status}`);
}

/** Number of the segment that a segment repeats, as shown; null when it repeats none. */
function repeatNumber(translate: TranslateState, segment: Segment): number | null {
  if (segment.repeatOf === undefined) return null;
  const first = translate.document.segments.findIndex((other) => other.id === segment.repeatOf);
  return first < 0 ? null : first + 1;
}

/** The quotations of a segment, to be underlined in its source. */
export function quotationMarks(translate: TranslateState, index: number): readonly Mark[] {
  return quotationsOf(translate.quotations, index)
    .filter(({ kind }) => kind !== 'other')
    .map(({ span }) => ({ start: span.start, end: span.end, role: 'quotation' }));
}

/** Columns of a segment number, at least two. */
function numberColumns(translate: TranslateState): number {
  return Math.max(2, String(translate.document.segments.length).length);
}

/** Columns before a source text: pointer, number, state. */
function prefixColumns(translate: TranslateState): number {
  return numberColumns(translate) + 4;
}

function prefix(surface: Surface, translate: TranslateState, segment: Segment, row: Row): Piece {
  const { glyphs, mirrored } = surface;
  const isCurrent = segment.index === translate.current;
  const pointer = isCurrent ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const number = figure(surface, segment.index + 1).padStart(numberColumns(translate));
  const state = stateSign(surface, segment, row);
  return joined(surface, [
    sign(surface, pointer, 'current'),
    sign(surface, number, isCurrent ? 'current' : 'faint'),
    blank(1),
    sign(surface, state.text, state.role),
    blank(1),
  ]);
}

/** What stands in the translation column of a row that is not being edited. */
function targetPiece(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
  segment: Segment,
  row: Row,
): Piece {
  const columns = geometry.targetColumns;
  if (row.target !== '') {
    const role: Role | undefined = row.status === 'rejected' ? 'removed' : undefined;
    const direction = directionOf(translate.target);
    return oneLine(surface, row.target, { columns, direction }, { role });
  }
  if (segment.role !== 'furniture' && segment.repeatOf === undefined) return blank(columns);
  const words = `(${stateWords(surface, translate, segment, row)})`;
  return oneLine(surface, words, { columns, direction: surface.direction }, { role: 'faint' });
}

function closedEntry(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
  segment: Segment,
  row: Row,
): Entry {
  const columns = geometry.sourceColumns - prefixColumns(translate);
  const direction = directionOf(languageAt(translate.document, segment.index));
  const role: Role | undefined = segment.role === 'furniture' ? 'faint' : undefined;
  const text = oneLine(surface, segment.text, { columns, direction }, { role });
  return {
    source: [joined(surface, [prefix(surface, translate, segment, row), text])],
    target: [targetPiece(surface, translate, geometry, segment, row)],
  };
}

/** Lines of the source that go with the part of the translation in sight, when not all fit. */
function sourceWindow(
  pieces: readonly Piece[],
  height: number,
  editor: EditorPieces,
): readonly Piece[] {
  const hidden = pieces.length - height;
  if (hidden <= 0) return pieces;
  const last = editor.lines.length - 1;
  const share = last > 0 ? editor.caretLine / last : 0;
  const from = Math.round(hidden * share);
  return pieces.slice(from, from + height);
}

function openEntry(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
  segment: Segment,
  row: Row,
): Entry {
  const most = currentRowsLimit(geometry);
  const before = prefixColumns(translate);
  const columns = geometry.sourceColumns - before;
  const direction = directionOf(languageAt(translate.document, segment.index));
  const marks = quotationMarks(translate, segment.index);
  const source = block(surface, segment.text, { columns, direction }, { marks });
  const editor = editorPieces(surface, translate, geometry.targetColumns, most);
  const height = Math.min(most, Math.max(source.length, editor.pieces.length));
  const shown = sourceWindow(source, height, editor);
  return {
    source: Array.from({ length: height }, (_, i) =>
      joined(surface, [
        i === 0 ? prefix(surface, translate, segment, row) : blank(before),
        padded(surface, shown[i] ?? blank(columns), columns),
      ]),
    ),
    target: editor.pieces,
  };
}

/** First entry on the page of the list that holds the current one. */
function firstEntry(translate: TranslateState, geometry: Geometry): number {
  return firstInSight(translate.current, pageEntries(geometry));
}

/** Top bar and rule over the list. */
export const ROWS_ABOVE_LIST = 2;

/** Where the editor's line with the caret begins on the screen; null while the suggestions have the keys. */
export function editorPlace(
  surface: Surface,
  translate: TranslateState,
): { readonly row: number; readonly column: number } | null {
  if (translate.pane !== 'editor') return null;
  const geometry = geometryOf(surface);
  const editor = editorPieces(
    surface,
    translate,
    geometry.targetColumns,
    currentRowsLimit(geometry),
  );
  // Entries above the current one are one row high.
  const above = translate.current - firstEntry(translate, geometry);
  return {
    row: ROWS_ABOVE_LIST + above + editor.caretLine - editor.firstLine,
    column: editorColumn(surface, geometry),
  };
}

/** Left column of the translations on the screen. */
export function editorColumn(surface: Surface, { sourceColumns, targetColumns }: Geometry): number {
  const before = 1 + sourceColumns + 1;
  return surface.mirrored ? surface.columns - before - targetColumns : before;
}

/** The entries in sight, from the top of the list, with the index of their segment. */
export function entriesInSight(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
): readonly { readonly index: number; readonly entry: Entry }[] {
  const { document, rows, current } = translate;
  const entries: { readonly index: number; readonly entry: Entry }[] = [];
  let height = 0;
  for (let index = firstEntry(translate, geometry); height < geometry.listRows; index += 1) {
    const segment = document.segments[index];
    const row = rows[index];
    if (segment === undefined || row === undefined) break;
    const draw = index === current ? openEntry : closedEntry;
    const entry = draw(surface, translate, geometry, segment, row);
    entries.push({ index, entry });
    height += entry.source.length;
  }
  return entries;
}

/** The part of the list in sight, as two columns of `geometry.listRows` rows. */
export function segmentColumns(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
): { readonly source: readonly Piece[]; readonly target: readonly Piece[] } {
  const source: Piece[] = [];
  const target: Piece[] = [];
  for (const { entry } of entriesInSight(surface, translate, geometry)) {
    for (let i = 0; i < entry.source.length; i += 1) {
      source.push(entry.source[i] ?? blank(geometry.sourceColumns));
      target.push(entry.target[i] ?? blank(geometry.targetColumns));
    }
  }
  return {
    source: source.slice(0, geometry.listRows),
    target: target.slice(0, geometry.listRows),
  };
}
