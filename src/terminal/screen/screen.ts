/**
 * The screen: takes whole frames, sends only the rows that changed, each addressed absolutely. The one place from
 * which text goes to the terminal, and the one that knows how directional controls are written.
 */

import { Writable } from 'node:stream';
import { needsControls, type Strategy, withControls, withoutStandIns } from '../bidi/index.ts';
import type { ScreenPlace } from '../screen-place.ts';
import { clipRow } from './clip-row.ts';
import { clipboardSequence } from './clipboard.ts';

/** What the screen needs of the terminal's output stream; `process.stdout` fits. */
export interface ScreenOutput {
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
  on(event: 'resize' | 'error', listener: () => void): unknown;
  off(event: 'resize' | 'error', listener: () => void): unknown;
}

/** How a screen is made. */
export interface ScreenOptions {
  readonly strategy: Strategy;
  /** Columns at the right edge that cannot be used, see Detection. @default 0 */
  readonly lostColumns?: number;
  /** Runs a task after the current one; a test passes its own. */
  readonly defer?: (task: () => void) => void;
}

/** What the window has when the terminal does not say (VT100). */
const FALLBACK = { columns: 80, rows: 24 };

const BEGIN_FRAME = '\u001b[?2026h';
const END_FRAME = '\u001b[?2026l';
const CLEAR = '\u001b[0m\u001b[H\u001b[2J';

/** Moves to the start of a row and empties it. Erasing first keeps the last column when the row is full. */
function atRow(row: number): string {
  return `\u001b[${row + 1};1H\u001b[0m\u001b[K`;
}

/**
 * A stream for whole frames: rows separated by line feeds, the latest write of a tick wins. Behaves as a terminal
 * output stream for the layout engine (`columns`, `rows`, `isTTY`, `resize`).
 */
export class Screen extends Writable {
  readonly isTTY = true;
  #output: ScreenOutput;
  #strategy: Strategy;
  #lostColumns: number;
  #defer: (task: () => void) => void;
  /** Rows on the terminal; null when what is there is not known. */
  #shown: readonly string[] | null = null;
  #latest = '';
  #isScheduled = false;
  #isPaused = false;
  #cursor: ScreenPlace | null = null;
  #cursorShown: ScreenPlace | null = null;

  constructor(output: ScreenOutput, options: ScreenOptions) {
    super({ decodeStrings: false });
    this.#output = output;
    this.#strategy = options.strategy;
    this.#lostColumns = options.lostColumns ?? 0;
    this.#defer = options.defer ?? setImmediate;
    output.on('resize', this.#onResize);
  }

  /** Columns of the window that can be used. */
  get columns(): number {
    return Math.max(1, (this.#output.columns || FALLBACK.columns) - this.#lostColumns);
  }

  /** Rows of the window. */
  get rows(): number {
    return this.#output.rows || FALLBACK.rows;
  }

  /** The strategy in which rows are sent. Set it together with drawing new frames. */
  get strategy(): Strategy {
    return this.#strategy;
  }

  set strategy(strategy: Strategy) {
    this.#strategy = strategy;
    this.redraw();
  }

  /** Where the terminal's own cursor is to stand (input methods look there), or null for nowhere in particular. */
  setCursor(place: ScreenPlace | null): void {
    this.#cursor = place;
    this.#schedule();
  }

  /** Copies a text to the system's clipboard; false when it is too long. Whether the terminal obeys is not known. */
  copy(text: string): boolean {
    const sequence = clipboardSequence(text);
    if (sequence === null) return false;
    this.#output.write(sequence);
    return true;
  }

  /** Forgets what is on the terminal and draws the last frame again. */
  redraw(): void {
    this.#shown = null;
    this.#schedule();
  }

  /** Keeps frames back, for as long as another program has the terminal. */
  pause(): void {
    this.#isPaused = true;
  }

  /** Draws again after {@link pause}. */
  resume(): void {
    this.#isPaused = false;
    this.redraw();
  }

  /** Sends what is waiting, at once. */
  flush(): void {
    this.#isScheduled = false;
    if (this.#isPaused) return;
    const rows = this.#rowsOf(this.#latest);
    const cleared = this.#shown === null;
    const before = this.#shown ?? [];
    let bytes = cleared ? CLEAR : '';
    for (let i = 0; i < Math.max(rows.length, before.length); i++) {
      const row = rows[i] ?? '';
      if (row === (before[i] ?? '')) continue;
      bytes += atRow(i) + row;
    }
    this.#shown = rows;
    bytes += this.#cursorBytes(bytes !== '');
    if (bytes !== '') this.#output.write(BEGIN_FRAME + bytes + END_FRAME);
  }

  override _write(
    chunk: string | Buffer,
    _encoding: BufferEncoding,
    done: (error?: Error | null) => void,
  ): void {
    this.#latest = String(chunk);
    this.#schedule();
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#output.off('resize', this.#onResize);
    done(error);
  }

  #onResize = (): void => {
    this.#shown = null;
    this.emit('resize');
    this.#schedule();
  };

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#defer(() => {
      if (this.#isScheduled) this.flush();
    });
  }

  /** The frame as rows of bytes; the last cell of the last row stays empty, since filling it scrolls some consoles. */
  #rowsOf(frame: string): readonly string[] {
    const translate = needsControls(this.#strategy) ? withControls : withoutStandIns;
    const rows = frame.replace(/\n$/, '').split('\n').slice(0, this.rows);
    return rows.map((row, i) => {
      const columns = i === this.rows - 1 ? this.columns - 1 : this.columns;
      return translate(clipRow(row, columns));
    });
  }

  #cursorBytes(hasMoved: boolean): string {
    const place = this.#cursor;
    if (place === null) {
      this.#cursorShown = null;
      return '';
    }
    const shown = this.#cursorShown;
    if (!hasMoved && shown?.row === place.row && shown.column === place.column) return '';
    this.#cursorShown = place;
    return `\u001b[${place.row + 1};${place.column + 1}H`;
  }
}

/** Makes the screen on a terminal's output. */
export function createScreen(output: ScreenOutput, options: ScreenOptions): Screen {
  return new Screen(output, options);
}
