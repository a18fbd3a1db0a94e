/** A laid-out line as the string of a frame row. */
import { isArabicBlock } from './joining-types.ts';
import { firstStrong } from './levels.ts';
import { STAND_IN } from './stand-ins.ts';
import type { Strategy } from './strategy.ts';
import type { Style } from './style.ts';
import type { Cell, Direction, Line } from './types.ts';

/** How a line is drawn. */
export interface LineLook {
  /** The look of a cell; compared by identity, so that neighbours of one look share their SGR sequences. */
  readonly styleAt?: ((cell: Cell) => Style | undefined) | undefined;
  /** The cursor: the look of the cell at its place, or of a blank behind the last letter. */
  readonly caret?: { readonly offset: number; readonly style: Style } | undefined;
}

/** A stretch to draw: text and look, and whether an isolate begins or ends with it. */
interface Piece {
  readonly text: string;
  readonly style: Style | undefined;
  readonly opens?: Direction | undefined;
  readonly closes?: true | undefined;
}

const BLANK = ' ';
const OPEN_ISOLATE = { ltr: STAND_IN.lri, rtl: STAND_IN.rli } as const;

function byPlace(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((a, b) => a.start - b.start);
}

/** Whether kitty draws the cell in the font of Arabic text, and so in one run with its neighbours. */
function isArabicCell(cell: Cell | undefined): boolean {
  return cell !== undefined && isArabicBlock(cell.text.codePointAt(0) ?? 0);
}

/**
 * Visual order, but runs of Arabic characters turned round: kitty draws each such run, digits and commas included,
 * from right to left.
 */
function byWords(cells: readonly Cell[]): readonly Cell[] {
  const result: Cell[] = [];
  let run: Cell[] = [];
  for (const cell of cells) {
    if (isArabicCell(cell)) run.unshift(cell);
    else {
      result.push(...run, cell);
      run = [];
    }
  }
  return result.concat(run);
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
  const stream = inStreamOrder(line, strategy);
  // kitty moves the letters of a run but leaves the colours where they are.
  const looks = strategy === 'words' ? line.cells : stream;
  let drawn = false;
  const pieces = stream.map(({ text, opens, closes }, i): Piece => {
    const cell = looks[i];
    if (cell === undefined) return { text, style: undefined };
    const isCaret = caret !== undefined && at >= cell.start && at < cell.end;
    drawn ||= isCaret;
    return { text, style: isCaret ? caret.style : look.styleAt?.(cell), opens, closes };
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

/** ARABIC TATWEEL and MODIFIER LETTER HALF TRIANGULAR COLON: the least visible letters of either direction. */
const DIRECTION_SIGNS = { rtl: '\u0640', ltr: '\u02d1' } as const;

/**
 * Terminals that work out a line's direction by themselves go by its first letter, and some ignore invisible marks. A
 * line that would come out wrong begins with a small letter of its own direction; {@link layout} leaves room for it.
 */
function directionSign(line: Line): string {
  const text = byPlace(line.cells).map((cell) => cell.text);
  const hasRightToLeft = line.direction === 'rtl' || line.cells.some((cell) => cell.level > 0);
  const isRight = firstStrong(text.join('')) === line.direction;
  if (!hasRightToLeft || isRight || text.length === 0) return '';
  return `${DIRECTION_SIGNS[line.direction]} `;
}

/** Controls that go before and behind each piece. */
interface Edges {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** The isolates of the text, for a terminal that works out everything else by itself. */
function edgesOfIsolates(pieces: readonly Piece[]): Edges {
  return {
    before: pieces.map(({ opens }) => (opens === undefined ? '' : OPEN_ISOLATE[opens])),
    behind: pieces.map(({ closes }) => (closes === true ? STAND_IN.pdi : '')),
  };
}

/** Lowest of the levels above `floor` that follow one another from `from` on. */
function lowestOfRun(levels: readonly number[], from: number, floor: number): number {
  let lowest = levels[from] ?? floor;
  for (let i = from; i < levels.length && (levels[i] ?? floor) > floor; i++)
    lowest = Math.min(lowest, levels[i] ?? lowest);
  return lowest;
}

/**
 * Every run of a level as an isolate of its direction: for a terminal that gets exchanged brackets, which no longer
 * meet their partners, so that its own idea of the levels would be another one.
 */
function edgesOfLevels(levels: readonly number[], base: number): Edges {
  const before = levels.map(() => '');
  const behind = levels.map(() => '');
  const open: number[] = [];
  const top = () => open.at(-1) ?? base;
  for (const [i, level] of levels.entries()) {
    while (top() > level && open.length > 0) {
      behind[i - 1] += STAND_IN.pdi;
      open.pop();
    }
    while (top() < level) {
      const next = lowestOfRun(levels, i, top());
      before[i] += OPEN_ISOLATE[next % 2 === 1 ? 'rtl' : 'ltr'];
      open.push(next);
    }
  }
  for (const _ of open) behind[behind.length - 1] += STAND_IN.pdi;
  return { before, behind };
}

function edgesFor(line: Line, pieces: readonly Piece[], strategy: Strategy): Edges | null {
  if (strategy === 'isolate') return edgesOfIsolates(pieces);
  if (strategy !== 'isolate-swap') return null;
  const base = line.direction === 'rtl' ? 1 : 0;
  // A caret behind the last letter is a piece without a cell.
  const levels = byPlace(line.cells).map((cell) => cell.level);
  return edgesOfLevels(
    pieces.map((_, i) => levels[i] ?? base),
    base,
  );
}

/**
 * Glues controls to the cells before them: an opening one to the last cell of the text before it (`blank` for the
 * first), a closing one to the last cell it closes, each inside its cell's colours. Behind them it would lose its
 * cell.
 */
function withControlsGlued(
  blank: string,
  pieces: readonly Piece[],
  [open, close]: readonly [string, string],
  edges: Edges | null,
): { readonly blank: string; readonly pieces: readonly Piece[] } {
  if (open === '' && close === '') return { blank, pieces };
  const glued = [blank + open, ...pieces.map((piece) => piece.text)];
  if (edges !== null) {
    for (const i of pieces.keys()) {
      glued[i] += edges.before[i] ?? '';
      glued[i + 1] += edges.behind[i] ?? '';
    }
  }
  glued[glued.length - 1] += close;
  const [first = '', ...rest] = glued;
  return { blank: first, pieces: pieces.map((piece, i) => ({ ...piece, text: rest[i] ?? '' })) };
}

/**
 * The row for a line, exactly `padColumns + textColumns` columns wide (in `plain` and `stacked` without padding).
 * May hold stand-ins for directional controls, which only the screen turns into real ones.
 */
export function emitLine(line: Line, strategy: Strategy, look: LineLook = {}): string {
  const pieces = piecesOf(line, strategy, look);
  if (strategy === 'plain') return painted(pieces);
  if (strategy === 'stacked') return directionSign(line) + painted(pieces);
  const extra = pieces.length > line.cells.length ? 1 : 0;
  const rightToLeft = line.direction === 'rtl';
  const left = Math.max(0, line.leftPadColumns - (rightToLeft ? extra : 0));
  const right = line.padColumns - line.leftPadColumns - (rightToLeft ? 0 : extra);
  const brackets: readonly [string, string] =
    pieces.length === 0 ? ['', ''] : bracketsFor(line, strategy);
  const glued = withControlsGlued(
    BLANK.repeat(left),
    pieces,
    brackets,
    edgesFor(line, pieces, strategy),
  );
  return glued.blank + painted(glued.pieces) + BLANK.repeat(Math.max(0, right));
}
