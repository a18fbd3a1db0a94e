/** From the running process to the screens: what the terminal is, how it is spoken to, then everything else. */
import type { App } from '../app/index.ts';
import {
  askTerminal,
  askTmux,
  detectStrategy,
  isStrategy,
  readOwnSettings,
  type SavedTerminal,
} from '../terminal/index.ts';
import { runScreens, type ScreensExit } from './start.tsx';

/** What the command line says about the screens. */
export interface LaunchOptions {
  /** Name of a strategy from `--bidi`; other names are not taken. */
  readonly bidi?: string;
  /** Calibrations of this user's terminals. */
  readonly saved?: Readonly<Record<string, SavedTerminal>>;
  /** The user's own keys, by command id. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
}

/** Shows the program in the terminal of the process until it is left. Both ends must be a terminal. */
export async function startScreens(app: App, options: LaunchOptions = {}): Promise<ScreensExit> {
  const { stdin, stdout, stderr, env } = process;
  const flag = isStrategy(options.bidi) ? options.bidi : undefined;
  const found = await detectStrategy({
    env,
    isTTY: stdin.isTTY === true && stdout.isTTY === true,
    ask: () => askTerminal(stdin, stdout, env),
    askTmux,
    askSettings: () => readOwnSettings(process.env),
    flag,
    saved: options.saved,
  });
  if (!found.readsRight) app.dispatch({ type: 'terminal-doubtful' });
  return runScreens(app, {
    stdin,
    stdout,
    stderr,
    environment: env,
    ...(options.keys ? { keys: options.keys } : {}),
    // `plain` has no width to lay out in: on a screen its place is taken by one text a line.
    strategy: found.strategy === 'plain' ? 'stacked' : found.strategy,
    modes: found.modes,
    widths: found.widths,
    forms: found.forms,
    ae: found.ae,
    typed: found.answers.typed,
    keyState: found.answers.keyState,
    lostColumns: found.lostColumns,
  });
}
