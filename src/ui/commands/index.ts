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
export { chordsOf, commandFor, type Hint, hintsFor, keysAt, placeOf } from './resolve.ts';
export { COMMANDS, commandById, commandsAt } from './table.ts';
