/** From a key to what is to be done, and which commands the hint bar names. */
import type { AppState } from '../../app/index.ts';
import type { MessageKey } from '../../i18n/index.ts';
import { hasMessage } from '../../i18n/index.ts';
import type { KeyboardLayout, KeyEvent } from '../../terminal/index.ts';
import { chordOf, suggestionDigit } from './chord.ts';
import type { Command, Place } from './command.ts';
import { DEFAULT_KEYMAP, type Keymap } from './keymap.ts';
import { commandsAt } from './table.ts';

/** The part of the screen that has the keys. */
export function placeOf(state: AppState): Place {
  if (state.screen !== 'translate') return state.screen;
  return state.translate === null || state.translate.pane === 'editor' ? 'editor' : 'offers';
}

/** Places where nothing is typed, so that single letters are commands. */
const LISTS: readonly Place[] = ['align', 'pile', 'offers'];

/** The command of a key in a state, with the digit of Alt+digit: the first that would do something, else the last. */
export function commandFor(
  event: KeyEvent,
  state: AppState,
  layout: KeyboardLayout,
  keymap: Keymap = DEFAULT_KEYMAP,
): { readonly command: Command; readonly digit: number } | null {
  const place = placeOf(state);
  // What is typed where text is typed is text; only lists take single letters as commands.
  if (event.kind === 'text' && !LISTS.includes(place)) return null;
  const chord = chordOf(event, layout);
  const commands = chord === null ? [] : keymap.commandsOn(place, chord);
  const command = commands.find((one) => one.isLive?.(state) ?? true) ?? commands.at(-1);
  return command ? { command, digit: suggestionDigit(event) ?? 1 } : null;
}

/** One entry of the hint bar: the first key of a command and the key of its short name. */
export interface Hint {
  readonly key: string;
  readonly title: MessageKey;
}

/** Entries that the hint bar holds at most; a narrow window has room for fewer. */
const HINTS_SHOWN = 10;

/** Commands that do something now, the most useful first; help is always among them. */
export function hintsFor(state: AppState, keymap: Keymap = DEFAULT_KEYMAP): readonly Hint[] {
  const ranked = commandsAt(placeOf(state))
    .filter((command) => command.hintRank !== undefined && (command.isLive?.(state) ?? true))
    .sort((a, b) => (a.hintRank ?? 0) - (b.hintRank ?? 0));
  const help = ranked.filter((command) => command.id === 'help.toggle');
  const others = ranked.filter((command) => command.id !== 'help.toggle');
  return [...others.slice(0, HINTS_SHOWN - help.length), ...help].flatMap((command) => {
    const title = `commands.${command.id}.hint`;
    const [key] = keymap.keysOf(command);
    return key !== undefined && hasMessage(title) ? [{ key, title }] : [];
  });
}
