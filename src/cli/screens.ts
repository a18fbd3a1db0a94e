/** From the command line to the screens: only here is the interface loaded. */
import { type App, type PersonalSettings, readPersonalSettings, UNSET } from '../app/index.ts';
import { translate } from '../i18n/index.ts';
import {
  askTerminal,
  askTmux,
  type Detected,
  detectStrategy,
  isStrategy,
  readOwnSettings,
  type SavedTerminal,
  savedTerminals,
} from '../terminal/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { CommonOptions } from './options.ts';
import { note, noteProblem } from './output.ts';
import { uiLanguageOf } from './ui-language.ts';

/** Whether there is a terminal to draw on and to type at. */
export function hasTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** The user's own settings; those of a file that cannot be read are not followed. */
export function ownSettings(): PersonalSettings {
  const own = readPersonalSettings();
  return own.ok ? own.value : UNSET;
}

/** What this user has chosen by picture, by terminal. */
function savedHere(): Readonly<Record<string, SavedTerminal>> {
  return savedTerminals(ownSettings().terminals);
}

/** What the terminal at hand is, asked where it can be asked. */
export function detectTerminal(options: CommonOptions): Promise<Detected> {
  return detectStrategy({
    env: process.env,
    isTTY: hasTerminal(),
    ask: () => askTerminal(process.stdin, process.stdout, process.env),
    askTmux,
    askSettings: () => readOwnSettings(process.env),
    flag: isStrategy(options.bidi) ? options.bidi : undefined,
    saved: savedHere(),
  });
}

/** Shows the program until it is left. */
export async function showScreens(app: App, options: CommonOptions): Promise<ExitCode> {
  const { bidi } = options;
  if (bidi !== undefined && !isStrategy(bidi)) {
    note(translate(uiLanguageOf(options), 'cli.usage.bidi', { name: bidi }));
    await app.close();
    return EXIT.usage;
  }
  const { startScreens } = await import('../ui/index.ts');
  const own = readPersonalSettings();
  if (!own.ok) noteProblem(own.problem, uiLanguageOf(options));
  return startScreens(app, {
    ...(bidi === undefined ? {} : { bidi }),
    saved: savedHere(),
    ...(own.ok ? { keys: own.value.keys } : {}),
  });
}
