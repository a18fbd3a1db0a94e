/** From the command line to the screens: only here is the interface loaded. */
import type { App } from '../app/index.ts';
import type { ExitCode } from './exit-codes.ts';
import type { CommonOptions } from './options.ts';

/** Whether there is a terminal to draw on and to type at. */
export function hasTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Shows the program until it is left. */
export async function showScreens(app: App, options: CommonOptions): Promise<ExitCode> {
  const { startScreens } = await import('../ui/index.ts');
  return startScreens(app, { ...(options.bidi ? { bidi: options.bidi } : {}) });
}
