/** The interface in the terminal. */
export { COMMANDS } from './commands/index.ts';
export { type KeySource, runScreens, type ScreensOptions } from './start.tsx';
