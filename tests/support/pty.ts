/** The built program in a terminal: what a user types goes in, what a user sees comes out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

// From the working folder, which is the root of the repository for tests and benches alike.
const main = resolve('dist/main.js');

/** Direction controls that a strategy may emit. xterm.js gives them cells of their own, so tests draw without them. */
const CONTROLS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Keys by name, as xterm sends them. */
export const KEYS = {
  enter: '\r',
  escape: '\u001B',
  tab: '\t',
  backspace: '\u007F',
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  altDown: '\u001B[1;3B',
  altUp: '\u001B[1;3A',
  f1: '\u001BOP',
  f2: '\u001BOQ',
  f3: '\u001BOR',
  f4: '\u001BOS',
  f8: '\u001B[19~',
  ctrlC: '\u0003',
  ctrlG: '\u0007',
  ctrlX: '\u0018',
  ctrlZ: '\u001A',
  ctrlY: '\u0019',
} as const;

/** How the program is started. */
export interface StartOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Path of the built program, for callers that are bundled themselves. */
  readonly program?: string;
}

/** The running program. */
export interface Program {
  /** Rows of the screen, without direction controls and trailing blanks. */
  readonly screen: () => string[];
  /** The screen as one string. */
  readonly text: () => string;
  /** All bytes the program has written. */
  readonly written: () => string;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Resolves once the screen shows something; rejects with the screen when it does not within the wait. */
  readonly shows: (what: string | RegExp, waitMs?: number) => Promise<void>;
  /** The same for something that goes away. */
  readonly hides: (what: string, waitMs?: number) => Promise<void>;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly exit: Promise<{ readonly exitCode: number; readonly signal?: number }>;
}

let ownSettings = '';

/** The folder with the settings of the tests' user, who has seen the first page. Made once. */
function settingsOfTests(): string {
  if (ownSettings === '') {
    ownSettings = mkdtempSync(join(tmpdir(), 'tarjuman-settings-'));
    writeFileSync(join(ownSettings, 'settings.json'), '{"welcomed":true}');
    process.once('exit', () => rmSync(ownSettings, { recursive: true, force: true }));
  }
  return ownSettings;
}

const started = new Set<{ kill: (signal: string) => void }>();

/** Ends every program that a test left running. For `afterEach`. */
export function endPrograms(): void {
  for (const one of started) {
    try {
      one.kill('SIGKILL');
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  started.clear();
}

/** A folder of its own for a test, and what removes it. */
export function temporaryFolder(name: string): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), `tarjuman-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the built program in a pseudo-terminal of 100 by 32 cells unless told otherwise. */
export function startProgram(args: readonly string[], options: StartOptions = {}): Program {
  const { columns = 100, rows = 32 } = options;
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const { CI: _, ...env } = process.env;
  const pty = spawn(process.execPath, [options.program ?? main, ...args], {
    cols: columns,
    rows,
    cwd: options.cwd ?? tmpdir(),
    env: {
      ...env,
      TERM: 'xterm-256color',
      LANG: 'en_US.UTF-8',
      TARJUMAN_BIDI: 'plain',
      // A user's own settings do not reach the tests, nor theirs the user's.
      TARJUMAN_CONFIG: settingsOfTests(),
      ...options.env,
    },
  });
  started.add(pty);
  let bytes = '';
  pty.onData((data) => {
    bytes += data;
    terminal.write(data);
  });
  terminal.onData((reply) => pty.write(reply));
  const exit = new Promise<{ exitCode: number; signal?: number }>((resolve) => {
    pty.onExit(({ exitCode, signal }) => {
      started.delete(pty);
      resolve(signal === undefined ? { exitCode } : { exitCode, signal });
    });
  });

  const screen = () => {
    const buffer = terminal.buffer.active;
    return Array.from({ length: terminal.rows }, (_, row) =>
      (buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '').replace(CONTROLS, ''),
    );
  };
  const text = () => screen().join('\n');
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Waits for something to hold of the screen. Generous, because other tests run beside this one. */
  async function until(holds: () => boolean, what: string, waitMs = 20_000): Promise<void> {
    const end = Date.now() + waitMs;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`${what}\n${text()}`);
      await pause(20);
    }
  }

  return {
    screen,
    text,
    written: () => bytes,
    async press(...keys) {
      for (const key of keys) {
        pty.write(key);
        // A lone Escape is told from a sequence by the silence behind it.
        await pause(key === KEYS.escape ? 120 : 25);
      }
    },
    shows(what, waitMs) {
      const found = () => (typeof what === 'string' ? text().includes(what) : what.test(text()));
      return until(found, `not shown: ${what}`, waitMs);
    },
    hides: (what, waitMs) => until(() => !text().includes(what), `still shown: ${what}`, waitMs),
    resize(nextColumns, nextRows) {
      terminal.resize(nextColumns, nextRows);
      pty.resize(nextColumns, nextRows);
    },
    kill: (signal) => pty.kill(signal),
    exit,
  };
}
