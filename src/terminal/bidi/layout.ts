/** Text to lines of cells: the one way in which text of either direction reaches the screen. */
import { cellsOf, type LogicalCell, showsJoiner, withJoinerSign } from './cells.ts';
import { isolatesIn, isolatesOnCells, isolatesWithin } from './isolates.ts';
import { levelsOf, mirrored, reorder } from './levels.ts';
import { drawsVisually, markColumns, needsControls } from './strategy.ts';
import type { Cell, Isolate, LayoutOptions, Line } from './types.ts';
import { type WrappedLine, wrap } from './wrap.ts';

/** Whether the terminal leaves brackets in right-to-left runs as they are, so that we exchange them. */
function mirrorsHere(options: LayoutOptions): boolean {
  const { strategy } = options;
  return drawsVisually(strategy) || strategy === 'words' || strategy === 'isolate-swap';
}

/** Whether the terminal works out levels by itself, line by line, without knowing the rest of the paragraph. */
function terminalSetsLevels(options: LayoutOptions): boolean {
  return !drawsVisually(options.strategy) && options.strategy !== 'words';
}

/** One paragraph being laid out. */
interface Paragraph {
  readonly text: string;
  /** Where it starts in the whole text. */
  readonly offset: number;
  readonly cells: readonly LogicalCell[];
  readonly levels: Uint8Array;
  /** Within the paragraph. */
  readonly isolates: readonly Isolate[];
  readonly options: LayoutOptions;
}

/** Levels of the cells of one line; blanks at its end take the paragraph's level (rule L1). */
function lineLevels(paragraph: Paragraph, cells: readonly LogicalCell[]): readonly number[] {
  const start = cells[0]?.start ?? 0;
  const end = cells.at(-1)?.end ?? start;
  const { direction } = paragraph.options;
  const own = terminalSetsLevels(paragraph.options);
  const levels = own
    ? levelsOf(
        paragraph.text.slice(start, end),
        direction,
        isolatesWithin(paragraph.isolates, start, end),
      )
    : paragraph.levels;
  const result = cells.map((cell) => levels[own ? cell.start - start : cell.start] ?? 0);
  const base = direction === 'rtl' ? 1 : 0;
  for (let i = cells.length - 1; i >= 0 && cells[i]?.text === ' '; i--) result[i] = base;
  return result;
}

function drawnText(cell: LogicalCell, level: number, options: LayoutOptions): string {
  const isRightToLeft = level % 2 === 1;
  if (!isRightToLeft || !mirrorsHere(options)) return cell.text;
  const first = cell.text[0] ?? '';
  const other = mirrored(first);
  return other === undefined ? cell.text : other + cell.text.slice(first.length);
}

function placed(paragraph: Paragraph, cell: LogicalCell, level: number): Cell {
  const { options, offset, text: source } = paragraph;
  let text = drawnText(cell, level, options);
  let widthColumns = cell.widthColumns;
  if (showsJoiner(source.slice(cell.start, cell.end), options)) {
    text = withJoinerSign(text, level % 2 === 1, drawsVisually(options.strategy));
    widthColumns += 1;
  }
  return { text, start: cell.start + offset, end: cell.end + offset, widthColumns, level };
}

/** Cells of a line with the edges of its isolates, for terminals that are told where they are. */
function withEdges(paragraph: Paragraph, cells: readonly Cell[]): readonly Cell[] {
  const { isolates, offset, options } = paragraph;
  const start = (cells[0]?.start ?? 0) - offset;
  const end = (cells.at(-1)?.end ?? 0) - offset;
  if (isolates.length === 0 || drawsVisually(options.strategy)) return cells;
  const within = isolatesWithin(isolates, start, end);
  return cells.map((cell) => {
    const from = cell.start - offset - start;
    const to = cell.end - offset - start;
    const opened = within.find((isolate) => isolate.start === from);
    const closed = within.some((isolate) => isolate.end === to);
    return {
      ...cell,
      ...(opened === undefined ? {} : { opens: opened.direction }),
      ...(closed ? { closes: true as const } : {}),
    };
  });
}

function lineOf(paragraph: Paragraph, wrapped: WrappedLine): Line {
  const { cells, offset, options, text } = paragraph;
  const own = cells.slice(wrapped.from, wrapped.to);
  const levels = lineLevels(paragraph, own);
  const inPlace = own.map((cell, i) => placed(paragraph, cell, levels[i] ?? 0));
  const ordered = reorder(withEdges(paragraph, inPlace));
  const textColumns = ordered.reduce((sum, cell) => sum + cell.widthColumns, 0);
  const padColumns = Math.max(0, options.widthColumns - textColumns);
  const hardEnd = wrapped.next === cells.length;
  const isRtl = options.direction === 'rtl';
  const gutter = needsControls(options.strategy) ? Math.min(1, padColumns) : 0;
  const last = cells[wrapped.next];
  return {
    start: (cells[wrapped.from]?.start ?? text.length) + offset,
    end: (hardEnd || last === undefined ? text.length : last.start) + offset,
    cells: ordered,
    textColumns,
    padColumns,
    leftPadColumns: isRtl && options.strategy !== 'stacked' ? padColumns : gutter,
    direction: options.direction,
    hardEnd,
  };
}

/** Columns for text: what marks and an editor's cursor do not need. */
function textWidth(options: LayoutOptions): number {
  const taken = markColumns(options.strategy) + (options.reserveCaret === true ? 1 : 0);
  return Math.max(1, options.widthColumns - taken);
}

/** The isolates to keep, unless the terminal could not be told of them. */
function isolatesFor(text: string, options: LayoutOptions): readonly Isolate[] {
  const { strategy, isolates } = options;
  if (strategy === 'stacked' || strategy === 'plain') return [];
  if (options.widths?.countsControls === true) return [];
  return isolates ?? isolatesIn(text);
}

function paragraphAt(
  text: string,
  offset: number,
  isolates: readonly Isolate[],
  options: LayoutOptions,
): Paragraph {
  const cells = cellsOf(text, options);
  const own = isolatesOnCells(isolates, cells);
  const levels = terminalSetsLevels(options)
    ? new Uint8Array(0)
    : levelsOf(text, options.direction, own);
  return { text, offset, cells, levels, isolates: own, options };
}

/** Width of a cell for wrapping: an editor's sign for a non-joiner takes a column. */
function wrapWidths(paragraph: Paragraph): readonly LogicalCell[] {
  const { cells, options, text } = paragraph;
  if (options.visibleJoiners !== true) return cells;
  return cells.map((cell) => {
    const extra = showsJoiner(text.slice(cell.start, cell.end), options) ? 1 : 0;
    return extra === 0 ? cell : { ...cell, widthColumns: cell.widthColumns + extra };
  });
}

/**
 * Lays out a text (cleaned by {@link safe}): lines of `widthColumns` columns, top to bottom, at least one. Line feeds
 * end paragraphs. Wrapping is in logical order, levels are those of the whole paragraph where we draw, those of the
 * single line where the terminal reorders; pure.
 */
export function layout(text: string, options: LayoutOptions): readonly Line[] {
  const lines: Line[] = [];
  const isolates = isolatesFor(text, options);
  let offset = 0;
  for (const part of text.split('\n')) {
    const own = isolatesWithin(isolates, offset, offset + part.length);
    const paragraph = paragraphAt(part, offset, own, options);
    for (const wrapped of wrap(wrapWidths(paragraph), textWidth(options))) {
      lines.push(lineOf(paragraph, wrapped));
    }
    offset += part.length + 1;
  }
  return lines;
}

/** HORIZONTAL ELLIPSIS: stands for what did not fit. */
const ELLIPSIS = '\u2026';

/**
 * The text on one line; what does not fit is cut at its logical end and an ellipsis stands for it (its cell spans the
 * part that was cut). Line feeds are drawn as blanks.
 */
export function fitLine(text: string, options: LayoutOptions): Line {
  const flat = text.replaceAll('\n', ' ');
  const width = textWidth(options);
  const isolates = isolatesFor(flat, options);
  const whole = paragraphAt(flat, 0, isolates, options);
  const cells = wrapWidths(whole);
  const columns = cells.reduce((sum, cell) => sum + cell.widthColumns, 0);
  if (columns <= width) return wholeLine(whole);
  let used = 1;
  let cut = 0;
  for (const cell of cells) {
    used += cell.widthColumns;
    if (used > width) break;
    cut = cell.end;
  }
  const kept = flat.slice(0, cut).trimEnd();
  const keptIsolates = isolatesWithin(isolates, 0, kept.length);
  const line = wholeLine(paragraphAt(kept + ELLIPSIS, 0, keptIsolates, options));
  const lineCells = line.cells.map((cell) =>
    cell.start === kept.length ? { ...cell, end: text.length } : cell,
  );
  return { ...line, cells: lineCells, end: text.length };
}

function wholeLine(paragraph: Paragraph): Line {
  const count = paragraph.cells.length;
  return lineOf(paragraph, { from: 0, to: count, next: count });
}
