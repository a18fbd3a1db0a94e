/** The interface in the terminal. */
export { COMMANDS } from './commands/index.ts';
export { type LaunchOptions, startScreens } from './launch.ts';
export { type KeySource, runScreens, type ScreensExit, type ScreensOptions } from './start.tsx';
