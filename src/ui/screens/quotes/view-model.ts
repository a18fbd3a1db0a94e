/** The statements screen as rows of a frame: statements of the document first, all renderings of the selected one. */
import type { AppState, StatementEntry } from '../../../app/index.ts';
import { directionOf } from '../../../core/language-tag.ts';
import {
  blank,
  type Column,
  type FrameRow,
  joined,
  label,
  oneLine,
  type Piece,
  type Surface,
  say,
} from '../../frame/index.ts';
import { hintRow, messagePieces, savePiece, topRow } from '../bars.ts';
import { equalColumns, fieldRow, listFrameRows } from '../list-frame.ts';
import { type ListGeometry, listGeometry } from '../memory/geometry.ts';
import { filled, textRows, wordsRow } from '../stacked-text.ts';
import { firstInSight } from '../windows.ts';
import { comparedWords, entryPiece, entryWords, variantPieces, variantWords } from './entry.ts';

/** Narrowest column in which a rendering can be read. */
const RENDERING_COLUMNS = 36;

function quotesTop(surface: Surface, state: AppState): FrameRow {
  const { entries } = state.quotes;
  const here = entries.filter((entry) => entry.here).length;
  return topRow(surface, {
    title: [
      label(surface, say(surface, 'screens.quotes.title'), 'heading'),
      label(surface, say(surface, 'screens.quotes.here', { count: here }), 'faint'),
    ],
    end: [savePiece(surface, state)],
  });
}

/** Why the list is empty: nothing has what was asked for, or nothing is known at all. */
function emptyWords(surface: Surface, { quotes }: AppState): string {
  const text = quotes.field.text.trim();
  return text === ''
    ? say(surface, 'screens.quotes.none')
    : say(surface, 'screens.quotes.nothing', { text });
}

function entryPieces(surface: Surface, state: AppState, geometry: ListGeometry): readonly Piece[] {
  const { entries, selected, held } = state.quotes;
  const { innerColumns, listRows } = geometry;
  if (entries.length === 0) {
    const setting = { columns: innerColumns - 2, direction: surface.direction };
    const words = emptyWords(surface, state);
    return [joined(surface, [blank(1), oneLine(surface, words, setting, { role: 'faint' })])];
  }
  const from = firstInSight(selected, listRows);
  return entries.slice(from, from + listRows).map((entry, i) =>
    entryPiece(surface, entry, {
      selected: from + i === selected,
      held: entry.statement.id === held,
      columns: innerColumns,
    }),
  );
}

/** All renderings side by side; when there are more than columns, the later ones go below the earlier ones. */
function renderings(
  surface: Surface,
  entry: StatementEntry,
  geometry: ListGeometry,
  chosen: number,
): readonly Column[] {
  const { variants } = entry.statement;
  if (variants.length === 0) return [];
  const most = Math.max(1, Math.floor(geometry.innerColumns / RENDERING_COLUMNS));
  const widths = equalColumns(geometry.innerColumns, Math.min(variants.length, most));
  const bands = Math.ceil(variants.length / widths.length);
  const height = Math.max(2, Math.floor(geometry.detailRows / bands));
  return widths.map((columns, at) => ({
    columns,
    rows: variants
      .filter((_, i) => i % widths.length === at)
      .flatMap((variant) => {
        const held = { variant, chosen: variants[chosen] };
        const pieces = variantPieces(surface, held, columns, height - 1);
        const rest = Math.max(0, height - pieces.length);
        return [...pieces, ...Array.from({ length: rest }, () => blank(columns))];
      }),
  }));
}

function quotesCount(surface: Surface, state: AppState): string {
  return say(surface, 'screens.top.statements', { count: state.quotes.entries.length });
}

/** All renderings of a statement below each other, the chosen one with a sign. */
function stackedRenderings(
  surface: Surface,
  { statement: { variants } }: StatementEntry,
  at: number,
): readonly FrameRow[] {
  const chosen = variants[at];
  return variants.flatMap((variant) => {
    const sign = variant === chosen ? surface.glyphs.pointer : ' ';
    const words = `  ${sign} ${variantWords(surface, variant)}`;
    const { text, marks } = comparedWords({ variant, chosen });
    const setting = { direction: directionOf(variant.language), most: 2 };
    return [wordsRow(surface, words, 'label'), ...textRows(surface, text, setting, { marks })];
  });
}

/** One text a row: the statements in turn, the selected one with all its renderings. */
function stackedRows(
  surface: Surface,
  state: AppState,
  geometry: ListGeometry,
): readonly FrameRow[] {
  const { entries, selected, field, held } = state.quotes;
  const height = surface.rows - 3 - geometry.messageRows;
  const rows: FrameRow[] = [];
  for (let i = firstInSight(selected, 4); i < entries.length && rows.length < height; i += 1) {
    const entry = entries[i];
    if (entry === undefined) break;
    const pointer = i === selected ? surface.glyphs.pointer : ' ';
    const words = `${pointer} ${entryWords(surface, entry, entry.statement.id === held)}`;
    rows.push(wordsRow(surface, words, i === selected ? 'current' : undefined));
    if (i !== selected) continue;
    rows.push(...stackedRenderings(surface, entry, state.quotes.rendering));
  }
  if (entries.length === 0) rows.push(wordsRow(surface, emptyWords(surface, state), 'faint'));
  const messages = messagePieces(surface, state, surface.columns - 1, geometry.messageRows);
  return [
    quotesTop(surface, state),
    fieldRow(surface, field, quotesCount(surface, state)),
    ...filled(rows, height),
    ...messages.map((piece) => piece.text),
    hintRow(surface, state),
  ];
}

/** All rows of the screen. */
export function quotesRows(surface: Surface, state: AppState): readonly FrameRow[] {
  const geometry = listGeometry(surface);
  if (!surface.sideBySide) return stackedRows(surface, state, geometry);
  const { entries, selected, field } = state.quotes;
  const entry = entries[selected];
  return listFrameRows(surface, state, geometry, {
    top: quotesTop(surface, state),
    field,
    count: quotesCount(surface, state),
    rows: entryPieces(surface, state, geometry),
    title: say(surface, 'screens.quotes.tellings'),
    details:
      entry === undefined ? [] : renderings(surface, entry, geometry, state.quotes.rendering),
  });
}
