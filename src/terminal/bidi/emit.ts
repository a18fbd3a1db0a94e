/** A laid-out line as the string of a frame row. */
import { isArabicBlock } from './joining-types.ts';
import { STAND_IN } from './stand-ins.ts';
import type { Strategy } from './strategy.ts';
import type { Style } from './style.ts';
import type { Cell, Line } from './types.ts';

/** How a line is drawn. */
export interface LineLook {
  /** The look of a cell; compared by identity, so that neighbours of one look share their SGR sequences. */
  readonly styleAt?: ((cell: Cell) => Style | undefined) | undefined;
  /** The cursor: the look of the cell at its place, or of a blank behind the last letter. */
  readonly caret?: { readonly offset: number; readonly style: Style } | undefined;
}

/** A stretch to draw: text and look. */
interface Piece {
  readonly text: string;
  readonly style: Style | undefined;
}

const BLANK = ' ';

function byPlace(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((a, b) => a.start - b.start);
}

/** Arabic letters but not the script's punctuation and digits, which kitty leaves where they stand. */
function isWordCell(cell: Cell): boolean {
  const code = cell.text.codePointAt(0) ?? 0;
  return cell.level % 2 === 1 && isArabicBlock(code) && /^\p{L}/u.test(cell.text);
}

/** Visual order, but runs of Arabic letters in logical order: the terminal turns each of them round. */
function byWords(cells: readonly Cell[]): readonly Cell[] {
  const result: Cell[] = [];
  for (let from = 0; from < cells.length; from++) {
    let to = from;
    while (to < cells.length && isWordCell(cells[to] as Cell)) to += 1;
    if (to > from) {
      result.push(...cells.slice(from, to).reverse());
      from = to - 1;
    } else result.push(cells[from] as Cell);
  }
  return result;
}

function inStreamOrder(line: Line, strategy: Strategy): readonly Cell[] {
  if (strategy === 'words') return byWords(line.cells);
  const logical = strategy !== 'explicit' && strategy !== 'app' && strategy !== 'override';
  return logical ? byPlace(line.cells) : line.cells;
}

/** Whether the end of the text is the last thing in the stream (logical order) or at the left (visual, RTL). */
function caretComesFirst(line: Line, strategy: Strategy): boolean {
  const visual = strategy !== 'isolate' && strategy !== 'isolate-swap' && strategy !== 'stacked';
  return visual && line.direction === 'rtl';
}

function piecesOf(line: Line, strategy: Strategy, look: LineLook): Piece[] {
  const caret = look.caret;
  const at = caret?.offset ?? -1;
  let drawn = false;
  const pieces = inStreamOrder(line, strategy).map((cell): Piece => {
    const isCaret = caret !== undefined && at >= cell.start && at < cell.end;
    drawn ||= isCaret;
    return { text: cell.text, style: isCaret ? caret.style : look.styleAt?.(cell) };
  });
  if (caret === undefined || drawn) return pieces;
  const behind = { text: BLANK, style: caret.style };
  return caretComesFirst(line, strategy) ? [behind, ...pieces] : [...pieces, behind];
}

function painted(pieces: readonly Piece[]): string {
  let row = '';
  let current: Style | undefined;
  for (const { text, style } of pieces) {
    if (style !== current) row += (current?.close ?? '') + (style?.open ?? '');
    current = style;
    row += text;
  }
  return row + (current?.close ?? '');
}

/** Controls around the text, as stand-ins; pure left-to-right lines in isolates need none. */
function bracketsFor(line: Line, strategy: Strategy): readonly [string, string] {
  const hasRightToLeft = line.direction === 'rtl' || line.cells.some((cell) => cell.level > 0);
  if (!hasRightToLeft) return ['', ''];
  if (strategy === 'override') return [STAND_IN.lro, STAND_IN.pdf];
  if (strategy === 'isolate' || strategy === 'isolate-swap') {
    return [line.direction === 'rtl' ? STAND_IN.rli : STAND_IN.lri, STAND_IN.pdi];
  }
  return ['', ''];
}

/** Glues the closing stand-in to the last piece, inside its colours: behind them it would lose its cell. */
function closed(pieces: readonly Piece[], close: string): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || close === '') return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text + close }];
}

/**
 * The row for a line, exactly `padColumns + textColumns` columns wide (in `plain` and `stacked` without padding).
 * May hold stand-ins for directional controls, which only the screen turns into real ones.
 */
export function emitLine(line: Line, strategy: Strategy, look: LineLook = {}): string {
  const pieces = piecesOf(line, strategy, look);
  if (strategy === 'plain' || strategy === 'stacked') return painted(pieces);
  const extra = pieces.length > line.cells.length ? 1 : 0;
  const rightToLeft = line.direction === 'rtl';
  const left = Math.max(0, line.leftPadColumns - (rightToLeft ? extra : 0));
  const right = line.padColumns - line.leftPadColumns - (rightToLeft ? 0 : extra);
  const [open, close] = pieces.length === 0 ? ['', ''] : bracketsFor(line, strategy);
  const before = BLANK.repeat(left);
  return `${before}${open}${painted(closed(pieces, close))}${BLANK.repeat(Math.max(0, right))}`;
}
