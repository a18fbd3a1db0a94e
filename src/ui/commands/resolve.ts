/** From a key to what is to be done, and which commands the hint bar names. */
import type { AppState } from '../../app/index.ts';
import type { MessageKey } from '../../i18n/index.ts';
import { hasMessage } from '../../i18n/index.ts';
import type { KeyboardLayout, KeyEvent } from '../../terminal/index.ts';
import { chordOf, suggestionDigit } from './chord.ts';
import type { Command, Place } from './command.ts';
import { commandsAt } from './table.ts';

/** The part of the screen that has the keys. */
export function placeOf(state: AppState): Place {
  if (state.screen !== 'translate') return state.screen;
  return state.translate === null || state.translate.pane === 'editor' ? 'editor' : 'offers';
}

const byPlace = new Map<Place, ReadonlyMap<string, readonly Command[]>>();

/** Commands of a place by chord, in the order of the table; `Alt+1..9` stands under each of its nine chords. */
export function keysAt(place: Place): ReadonlyMap<string, readonly Command[]> {
  const known = byPlace.get(place);
  if (known) return known;
  const keys = new Map<string, Command[]>();
  for (const command of commandsAt(place)) {
    for (const chord of command.keys.flatMap(chordsOf)) {
      const others = keys.get(chord);
      if (others) others.push(command);
      else keys.set(chord, [command]);
    }
  }
  byPlace.set(place, keys);
  return keys;
}

/** The chords that an entry of the table stands for. */
export function chordsOf(key: string): readonly string[] {
  if (key !== 'Alt+1..9') return [key];
  return Array.from({ length: 9 }, (_, i) => `Alt+${i + 1}`);
}

/** The command of a key in a state, with the digit of Alt+digit: the first that would do something, else the last. */
export function commandFor(
  event: KeyEvent,
  state: AppState,
  layout: KeyboardLayout,
): { readonly command: Command; readonly digit: number } | null {
  const place = placeOf(state);
  // What is typed where text is typed is text; only lists take single letters as commands.
  if (event.kind === 'text' && place !== 'align' && place !== 'offers') return null;
  const chord = chordOf(event, layout);
  const commands = (chord === null ? undefined : keysAt(place).get(chord)) ?? [];
  const command = commands.find((one) => one.isLive?.(state) ?? true) ?? commands.at(-1);
  return command ? { command, digit: suggestionDigit(event) ?? 1 } : null;
}

/** One entry of the hint bar: the first key of a command and the key of its short name. */
export interface Hint {
  readonly key: string;
  readonly title: MessageKey;
}

/** Entries that the hint bar holds at most. */
const HINTS_SHOWN = 6;

/** Commands that do something now, the most useful first; help is always among them. */
export function hintsFor(state: AppState): readonly Hint[] {
  const ranked = commandsAt(placeOf(state))
    .filter((command) => command.hintRank !== undefined && (command.isLive?.(state) ?? true))
    .sort((a, b) => (a.hintRank ?? 0) - (b.hintRank ?? 0));
  const help = ranked.filter((command) => command.id === 'help.toggle');
  const others = ranked.filter((command) => command.id !== 'help.toggle');
  return [...others.slice(0, HINTS_SHOWN - help.length), ...help].flatMap(({ id, keys: [key] }) => {
    const title = `commands.${id}.hint`;
    return key !== undefined && hasMessage(title) ? [{ key, title }] : [];
  });
}
