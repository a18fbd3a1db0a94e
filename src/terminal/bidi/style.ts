/** Colours and marks on single cells, as SGR sequences that leave no trace behind. */

/** What is written before and after cells of one look. Compared by identity: make each once. */
export interface Style {
  readonly open: string;
  readonly close: string;
}

/** The eight colours every terminal has, and their bright versions; what they look like is the user's choice. */
export type Color =
  | 'black'
  | 'red'
  | 'green'
  | 'yellow'
  | 'blue'
  | 'magenta'
  | 'cyan'
  | 'white'
  | 'gray'
  | 'brightRed'
  | 'brightGreen'
  | 'brightYellow'
  | 'brightBlue'
  | 'brightMagenta'
  | 'brightCyan'
  | 'brightWhite';

/** Parts of a look. Colour alone must never carry a meaning: pair it with another part or a sign. */
export interface StyleParts {
  readonly color?: Color;
  readonly background?: Color;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
  readonly strikethrough?: boolean;
}

const COLORS: readonly Color[] = [
  'black',
  'red',
  'green',
  'yellow',
  'blue',
  'magenta',
  'cyan',
  'white',
  'gray',
  'brightRed',
  'brightGreen',
  'brightYellow',
  'brightBlue',
  'brightMagenta',
  'brightCyan',
  'brightWhite',
];

/** SGR numbers that switch each mark on and off (ECMA-48). */
const MARKS = [
  ['bold', 1, 22],
  ['dim', 2, 22],
  ['italic', 3, 23],
  ['underline', 4, 24],
  ['inverse', 7, 27],
  ['strikethrough', 9, 29],
] as const;

function sgr(number: number): string {
  return `\u001b[${number}m`;
}

/** SGR number of a colour: 30 to 37 and 90 to 97; backgrounds are 10 higher. */
function colorNumber(color: Color): number {
  const index = COLORS.indexOf(color);
  return index < 8 ? 30 + index : 82 + index;
}

/** Makes a look from its parts. */
export function style(parts: StyleParts): Style {
  let open = '';
  let close = '';
  for (const [mark, on, off] of MARKS) {
    if (parts[mark] !== true) continue;
    open += sgr(on);
    close = sgr(off) + close;
  }
  if (parts.color !== undefined) {
    open += sgr(colorNumber(parts.color));
    close = sgr(39) + close;
  }
  if (parts.background !== undefined) {
    open += sgr(colorNumber(parts.background) + 10);
    close = sgr(49) + close;
  }
  return { open, close };
}

const stacked = new WeakMap<Style, WeakMap<Style, Style>>();

/** One look on top of another: both apply, the upper one's colours win. */
function styleOver(lower: Style, upper: Style): Style {
  const known = stacked.get(lower)?.get(upper);
  if (known !== undefined) return known;
  const both = { open: lower.open + upper.open, close: upper.close + lower.close };
  const uppers = stacked.get(lower) ?? new WeakMap<Style, Style>();
  uppers.set(upper, both);
  stacked.set(lower, uppers);
  return both;
}

/** A stretch of the laid-out text (UTF-16 offsets, end exclusive) and its look. */
export interface StyledSpan {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/** Where to draw a cell's look from its place in the text; spans that come later lie on top. */
export function styleOfSpans(
  spans: readonly StyledSpan[],
): (cell: { readonly start: number; readonly end: number }) => Style | undefined {
  return (cell) => {
    let look: Style | undefined;
    for (const span of spans) {
      const touches = span.start < cell.end && cell.start < span.end;
      if (touches) look = look === undefined ? span.style : styleOver(look, span.style);
    }
    return look;
  };
}
