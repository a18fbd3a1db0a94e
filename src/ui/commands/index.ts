/** The command table and what is made from it. */
export {
  type Command,
  type CommandContext,
  type CommandId,
  PLACES,
  type Place,
  type ScreenAction,
  type View,
} from './command.ts';
export { keyLabel } from './key-label.ts';
export { chordsOf, DEFAULT_KEYMAP, type Keymap, keymapWith } from './keymap.ts';
export { commandFor, type Hint, hintsFor, placeOf } from './resolve.ts';
export { COMMANDS, commandById, commandsAt } from './table.ts';
