/** The one table of commands. */
import { align } from './align.ts';
import { clipboard } from './clipboard.ts';
import type { Command, CommandId, Place } from './command.ts';
import { everywhere } from './everywhere.ts';
import { lists } from './lists.ts';
import { pile } from './pile.ts';
import { translate } from './translate.ts';
import { typing } from './typing.ts';

/** Every command, in the order of help. */
export const COMMANDS: readonly Command[] = [
  ...translate,
  ...align,
  ...pile,
  ...lists,
  ...clipboard,
  ...everywhere,
  ...typing,
];

/** Commands of a place, in the order of help. */
export function commandsAt(place: Place): readonly Command[] {
  return COMMANDS.filter((command) => command.places.includes(place));
}

/** A command by its id. */
export function commandById(id: CommandId): Command | undefined {
  return COMMANDS.find((command) => command.id === id);
}
