/**
 * Finished rows on their way through the layout engine. The engine measures, tokenises and prints every character of
 * every frame (7,200 cells at 160 x 45, most of the time between a key and its frame). A row that comes here is
 * finished: cleaned, laid out, coloured, as wide as it is to be. So the engine is given one sign that stands for it,
 * and the row takes the place of its sign when the frame leaves the engine.
 */
import { Writable } from 'node:stream';
import type { Screen } from '../terminal/index.ts';
import { type FrameRow, NOTHING } from './frame/index.ts';

/** First of the private-use characters that stand for rows (Supplementary Private Use Area-A), one column wide. */
const FIRST_SIGN = 0xf0000;
/** Rows kept: many frames' worth, so that going back and forth finds the same signs. */
const SIGNS_KEPT = 8192;

const signs = new Map<FrameRow, string>();
const rows = new Map<string, FrameRow>();
let next = 0;

/** A sign that no row on the screen has: a new one, or that of the row seen longest ago. */
function freeSign(): string {
  if (next < SIGNS_KEPT) {
    next += 1;
    return String.fromCodePoint(FIRST_SIGN + next);
  }
  const [oldest = NOTHING, sign = ''] = signs.entries().next().value ?? [];
  signs.delete(oldest);
  rows.delete(sign);
  return sign;
}

/** The sign of a row; the same row always has the same one while it is on the screen. */
export function signOf(row: FrameRow): string {
  const known = signs.get(row);
  if (known !== undefined) return known;
  const sign = freeSign();
  signs.set(row, sign);
  rows.set(sign, row);
  return sign;
}

/** The row behind a sign, which thereby counts as just seen. A line that is no sign came around the door: nothing. */
function rowOf(sign: string): FrameRow {
  const row = rows.get(sign);
  if (row === undefined) return NOTHING;
  signs.delete(row);
  signs.set(row, sign);
  return row;
}

/** A frame of signs as a frame of rows. */
export function withRows(frame: string): string {
  return frame.split('\n').map(rowOf).join('\n');
}

/** The stream that the layout engine writes its frames to: the screen's size, and rows in place of signs. */
export class RowStream extends Writable {
  readonly isTTY = true;
  readonly #screen: Screen;

  constructor(screen: Screen) {
    super({ decodeStrings: false });
    this.#screen = screen;
  }

  /** Columns of the window. */
  get columns(): number {
    return this.#screen.columns;
  }

  /** Rows of the window. */
  get rows(): number {
    return this.#screen.rows;
  }

  override _write(
    chunk: string | Buffer,
    _encoding: BufferEncoding,
    done: (error?: Error | null) => void,
  ): void {
    this.#screen.write(withRows(String(chunk)));
    done();
  }
}
