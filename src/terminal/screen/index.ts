/** The terminal's screen: frames out, modes on and off. */
export { clipRow } from './clip-row.ts';
export { clipboardSequence } from './clipboard.ts';
export { enterSequence, leaveSequence, NO_MODES, type TerminalModes } from './modes.ts';
export {
  createScreen,
  Screen,
  type ScreenOptions,
  type ScreenOutput,
} from './screen.ts';
export {
  enterScreen,
  leaveScreen,
  type ScreenSession,
  type SessionInput,
  type SessionOptions,
  type SessionOutput,
  type SessionProcess,
} from './session.ts';
