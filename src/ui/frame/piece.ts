/** Finished stretches of rows: their bytes are what the screen gets, their width is known. */
import type { Direction } from '../../core/language-tag.ts';
import {
  columnsOf,
  directionOfText,
  emitLine,
  type Line,
  type LineLook,
  markColumns,
  type Style,
  type StyledSpan,
  safe,
  styleOfSpans,
} from '../../terminal/index.ts';
import type { Role } from '../theme.ts';
import { type Drawn, drawn } from './drawn.ts';
import { linesOf } from './lines.ts';
import type { Surface } from './surface.ts';

/** A stretch of a row. In `stacked` a row is a single text and the width says nothing. */
export interface Piece {
  readonly text: Drawn;
  readonly columns: number;
}

/** A stretch of a text and what it is. Offsets are UTF-16 of the text as stored. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** How a text is to look. */
export interface Look {
  readonly role?: Role | undefined;
  readonly marks?: readonly Mark[] | undefined;
}

/** Blank columns. */
export function blank(columns: number): Piece {
  return { text: drawn(' '.repeat(Math.max(0, columns))), columns: Math.max(0, columns) };
}

/** Text in a look, without layout: for signs and for words of ASCII that we write ourselves. */
export function sign(surface: Surface, text: string, role?: Role): Piece {
  const clean = safe(text);
  // Most signs are one character of the frame.
  const columns = clean.length === 1 ? 1 : columnsOf(clean);
  return { text: painted(surface, clean, role), columns };
}

/** Cleaned text in a look. */
function painted(surface: Surface, clean: string, role: Role | undefined): Drawn {
  if (role === undefined) return drawn(clean);
  const { open, close } = surface.theme[role];
  return drawn(open + clean + close);
}

/** Looks of a text as the emitter wants them: the marks lie on top of the whole. */
function spansOf(surface: Surface, length: number, look: Look): readonly StyledSpan[] {
  const whole = look.role === undefined ? [] : [{ start: 0, end: length, role: look.role }];
  return [...whole, ...(look.marks ?? [])].map(({ start, end, role }) => ({
    start,
    end,
    style: surface.theme[role],
  }));
}

/** Looks of the cells of a line; blanks at its end stay bare, else an underline would stick out. */
function stylesOf(surface: Surface, line: Line, length: number, look: Look): LineLook['styleAt'] {
  const spans = spansOf(surface, length, look);
  if (spans.length === 0) return undefined;
  const styleAt = styleOfSpans(spans);
  let inkEnd = 0;
  for (const cell of line.cells) if (cell.text !== ' ') inkEnd = Math.max(inkEnd, cell.end);
  return (cell) => (cell.start < inkEnd ? styleAt(cell) : undefined);
}

function pieceOf(surface: Surface, line: Line, length: number, look: Look): Piece {
  const styleAt = stylesOf(surface, line, length, look);
  return {
    text: drawn(emitLine(line, surface.strategy, { styleAt })),
    columns: line.padColumns + line.textColumns,
  };
}

/** A text on one line of exactly so many columns, cut with an ellipsis; right-to-left text stands at the right edge. */
export function oneLine(
  surface: Surface,
  text: string,
  setting: {
    readonly columns: number;
    readonly direction: Direction;
    readonly isSentence?: boolean;
  },
  look: Look = {},
): Piece {
  const [line] = linesOf(surface, text, { ...setting, shape: 'line' });
  return line === undefined ? blank(setting.columns) : pieceOf(surface, line, text.length, look);
}

/** A text on as many lines as it takes, or on `most`, the last of them then cut with an ellipsis. */
export function block(
  surface: Surface,
  text: string,
  setting: {
    readonly columns: number;
    readonly direction: Direction;
    readonly most?: number;
    readonly isSentence?: boolean;
  },
  look: Look = {},
): readonly Piece[] {
  const { most = Infinity, ...rest } = setting;
  const lines = linesOf(surface, text, { ...rest, shape: 'block' });
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  const pieces = shown.map((line) => pieceOf(surface, line, text.length, look));
  if (lines.length <= most || last === undefined) return pieces;
  // The last line that fits is laid out again with everything that follows, so that it ends in an ellipsis.
  const following = text.slice(last.start);
  const marks = look.marks?.map((mark) => ({
    ...mark,
    start: mark.start - last.start,
    end: mark.end - last.start,
  }));
  const cut = oneLine(surface, following, rest, { role: look.role, marks });
  return [...pieces.slice(0, -1), cut];
}

/** Letters that run right to left, by block: Hebrew to Arabic Extended-A, and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Columns of the sign for the direction of a stacked line; see the layout. */
const STACKED_SIGN_COLUMNS = 2;
/** Wider than any window: a width at which nothing is cut. */
const UNCUT_COLUMNS = 1000;

/** A label in a row that is one text as a whole: no sign of a direction of its own, no blanks, cut where there is no room. */
function labelInText(
  surface: Surface,
  text: string,
  role: Role | undefined,
  setting: { readonly columns: number; readonly direction: Direction },
): Piece {
  // The layout takes the columns of the sign from the width.
  const signColumns = surface.strategy === 'stacked' ? STACKED_SIGN_COLUMNS : 0;
  const [line] = linesOf(surface, text, {
    columns: setting.columns + signColumns,
    direction: setting.direction,
    shape: 'line',
  });
  if (line === undefined) return blank(0);
  const styleAt = stylesOf(surface, line, text.length, { role });
  return { text: drawn(emitLine(line, 'plain', { styleAt })), columns: line.textColumns };
}

/**
 * Words of the interface in the width they need, at most `most` columns. Those without right-to-left letters on a
 * left-to-right screen are sent as they are, without the columns that directional controls or signs need.
 */
export function label(
  surface: Surface,
  text: string,
  role?: Role,
  most = UNCUT_COLUMNS,
  direction: Direction = surface.direction,
): Piece {
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text)) {
    const clean = safe(text);
    const columns = columnsOf(clean);
    if (columns <= most) return { text: painted(surface, clean, role), columns };
  }
  if (!surface.sideBySide) return labelInText(surface, text, role, { columns: most, direction });
  const setting = { direction, isSentence: true } as const;
  const uncut = { ...setting, columns: UNCUT_COLUMNS, shape: 'line' } as const;
  const [line] = linesOf(surface, text, uncut);
  const columns = Math.min(most, (line?.textColumns ?? 0) + markColumns(surface.strategy));
  return columns < 2 ? blank(columns) : oneLine(surface, text, { ...setting, columns }, { role });
}

/** The caret of an editor: its place, and its look. */
export interface Caret {
  readonly offset: number;
  readonly style: Style;
}

/** One line of an editor. The caret belongs to a line only when it is given. */
export function editorLine(
  surface: Surface,
  line: Line,
  length: number,
  look: Look,
  caret?: Caret,
): Piece {
  const spans = spansOf(surface, length, look);
  const styleAt = spans.length > 0 ? styleOfSpans(spans) : undefined;
  return {
    text: drawn(emitLine(line, surface.strategy, { styleAt, caret })),
    columns: line.padColumns + line.textColumns,
  };
}

/**
 * The name of a file or a memory. With a Latin letter in it, it runs left to right as a whole, else its parts would
 * change places on a right-to-left screen.
 */
export function nameLabel(surface: Surface, name: string, role?: Role, most?: number): Piece {
  const direction = /[A-Za-z]/.test(name) ? 'ltr' : directionOfText(name, surface.direction);
  return label(surface, name, role, most, direction);
}
