/** What a terminal shows after some bytes: a headless xterm.js of a given size. */
import xterm, { type IUnicodeVersionProvider } from '@xterm/headless';
import stringWidth from 'string-width';

/** Directional controls: xterm.js gives some of them a column; VTE, Konsole and others, which obey them, do not. */
const CONTROL = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A terminal that can be written to and looked at. */
export interface TerminalGrid {
  readonly write: (bytes: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => void;
  /** One entry a cell, with its combining characters; a blank where nothing is. */
  readonly cells: () => string[][];
  /** The rows as text, blanks at their ends kept. */
  readonly rows: () => string[];
  readonly isAlternate: () => boolean;
}

function width(codePoint: number): 0 | 1 | 2 {
  const char = String.fromCodePoint(codePoint);
  if (CONTROL.test(char)) return 0;
  const columns = stringWidth(char);
  return columns === 0 ? 0 : columns === 1 ? 1 : 2;
}

/** Widths as VTE has them; the value's layout is that of xterm.js: state, two bits of width, one bit of joining. */
const OBEDIENT: IUnicodeVersionProvider = {
  version: 'obedient',
  wcwidth: width,
  charProperties(codePoint, preceding) {
    const own = width(codePoint);
    const before = (preceding >> 1) & 3;
    const joins = own === 0 && preceding !== 0 && before !== 0;
    return (Math.max(own, joins ? before : 0) << 1) | (joins ? 1 : 0);
  },
};

/** Makes a terminal of the given size. */
export function terminalGrid(columns: number, rows: number): TerminalGrid {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  terminal.unicode.register(OBEDIENT);
  terminal.unicode.activeVersion = OBEDIENT.version;
  const cells = () =>
    Array.from({ length: terminal.rows }, (_, y) => {
      const line = terminal.buffer.active.getLine(terminal.buffer.active.baseY + y);
      const row: string[] = [];
      for (let x = 0; x < terminal.cols; x++) {
        const cell = line?.getCell(x);
        row.push(cell?.getWidth() === 0 ? '' : cell?.getChars() || ' ');
      }
      return row;
    });
  return {
    write: (bytes) => new Promise((resolve) => terminal.write(bytes, resolve)),
    resize: (newColumns, newRows) => terminal.resize(newColumns, newRows),
    cells,
    rows: () => cells().map((row) => row.join('')),
    isAlternate: () => terminal.buffer.active.type === 'alternate',
  };
}
