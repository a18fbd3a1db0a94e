/** A terminal without a terminal: an input to type at, an output of a given size, and what a user would see on it. */
import { EventEmitter } from 'node:events';
import xterm from '@xterm/headless';
import type { SessionProcess } from '../../src/terminal/index.ts';

/** The output: remembers its bytes and draws them on a screen of the same size. */
export class FakeOutput extends EventEmitter {
  columns: number;
  rows: number;
  readonly isTTY = true;
  bytes = '';
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  #drawn: Promise<void> = Promise.resolve();

  constructor(columns: number, rows: number) {
    super();
    this.columns = columns;
    this.rows = rows;
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  }

  write(text: string): boolean {
    this.bytes += text;
    this.#drawn = new Promise((resolve) => this.#screen.write(text, resolve));
    return true;
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.#screen.resize(columns, rows);
    this.emit('resize');
  }

  /** Rows as a user sees them, from left to right, blanks at the end cut. */
  async lines(): Promise<readonly string[]> {
    await this.#drawn;
    const buffer = this.#screen.buffer.active;
    return Array.from(
      { length: this.rows },
      (_, row) => buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '',
    );
  }

  /** The character in each cell of a row, so that columns can be counted. */
  async cells(row: number): Promise<readonly string[]> {
    await this.#drawn;
    const buffer = this.#screen.buffer.active;
    const line = buffer.getLine(buffer.viewportY + row);
    return Array.from({ length: this.columns }, (_, x) => line?.getCell(x)?.getChars() ?? '');
  }

  /** How the cell under the terminal's cursor is drawn. */
  async cursorCell(): Promise<'inverse' | 'plain'> {
    await this.#drawn;
    const buffer = this.#screen.buffer.active;
    const cell = buffer.getLine(buffer.baseY + buffer.cursorY)?.getCell(buffer.cursorX);
    return cell?.isInverse() ? 'inverse' : 'plain';
  }

  /** Whether the screen shown is the alternate one. */
  get isAlternate(): boolean {
    return this.#screen.buffer.active.type === 'alternate';
  }
}

/** The input: what is typed arrives as bytes, as from a terminal. */
export class FakeInput extends EventEmitter {
  readonly isTTY = true;
  isRaw = false;

  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    return this;
  }

  resume(): this {
    return this;
  }

  pause(): this {
    return this;
  }

  type(text: string): void {
    this.emit('data', Buffer.from(text, 'utf8'));
  }
}

/** The ends of a process, without ending one. */
export class FakeProcess extends EventEmitter implements SessionProcess {
  readonly pid = 0;
  readonly killed: string[] = [];

  kill(_pid: number, signal: NodeJS.Signals): boolean {
    this.killed.push(signal);
    return true;
  }
}

/** Resolves after everything that is waiting has run: the frame that a key asks for is then on the screen. */
export async function drawn(): Promise<void> {
  for (let i = 0; i < 6; i += 1) await new Promise((resolve) => setImmediate(resolve));
}
