/**
 * Which keys lead to which commands: those of the table, changed by what a user wrote into the settings. A key that is
 * given to a command is taken from the others of its place. Help, the palette and the way back keep a key whatever is
 * written, so that nobody is locked out.
 */
import { isDeepStrictEqual as isDeepEqual } from 'node:util';
import type { Problem } from '../../core/result.ts';
import { type Command, type CommandId, PLACES, type Place } from './command.ts';
import { COMMANDS, commandById } from './table.ts';

/** Keys by command, and what in the settings could not be followed. */
export interface Keymap {
  /** The keys of a command, the one to show first. */
  readonly keysOf: (command: Command) => readonly string[];
  /** The commands of a place on a chord, in the order of the table. */
  readonly commandsOn: (place: Place, chord: string) => readonly Command[];
  /** Problems: `keys.unknown-command`, `keys.not-a-key`, `keys.taken`. */
  readonly problems: readonly Problem[];
}

/** Commands that a key can always reach. */
const KEPT: readonly CommandId[] = ['help.toggle', 'palette.open', 'back'];

/** Places where text is typed: single letters and signs are text there. */
const TYPED: readonly Place[] = ['editor', 'memory', 'quotes'];

const NAMED =
  /^(?:(?:Ctrl|Alt|Shift)\+)*(?:F(?:1[0-2]|[1-9])|Esc|Enter|Tab|Space|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Up|Down|Left|Right)$/;
/** Ctrl+I, M, J, H and [ are the bytes of Tab, Enter, line feed, Backspace and Esc. */
const CHORD =
  /^(?:Ctrl\+(?:Alt\+)?(?:Shift\+)?(?![IMJH[]$)[A-Z\d\]\\^_]|Alt\+(?:Shift\+)?[A-Z\d]|Alt\+1\.\.9)$/;
const SIGN = /^[!-~]$/;

/** The chords that an entry of the table stands for. */
export function chordsOf(key: string): readonly string[] {
  if (key !== 'Alt+1..9') return [key];
  return Array.from({ length: 9 }, (_, i) => `Alt+${i + 1}`);
}

/** Whether a command can be on a key at all. */
function isKeyFor(command: Command, key: string): boolean {
  if (NAMED.test(key) || CHORD.test(key)) return true;
  return SIGN.test(key) && command.places.every((place) => !TYPED.includes(place));
}

interface Asked {
  readonly keys: ReadonlyMap<Command, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** What the settings ask for, as far as it is a command and a key. */
function asked(settings: Readonly<Record<string, readonly string[]>>): Asked {
  const keys = new Map<Command, readonly string[]>();
  const problems: Problem[] = [];
  for (const [id, list] of Object.entries(settings)) {
    const command = commandById(id as CommandId);
    if (!command) {
      problems.push({ code: 'keys.unknown-command', values: { command: id } });
      continue;
    }
    const fit = list.filter((key) => isKeyFor(command, key));
    for (const key of list) {
      if (!fit.includes(key))
        problems.push({ code: 'keys.not-a-key', values: { command: id, key } });
    }
    const isLost = fit.length === 0 && KEPT.includes(command.id);
    keys.set(command, isLost ? command.keys.slice(0, 1) : fit);
  }
  return { keys, problems };
}

/** Every key of a place with its commands; a key asked for belongs to those that asked for it. */
function placed(place: Place, wanted: Asked['keys']): Map<string, Command[]> {
  const chords = new Map<string, Command[]>();
  const here = COMMANDS.filter((command) => command.places.includes(place));
  const put = (command: Command, keys: readonly string[], onlyFree: ReadonlySet<string>): void => {
    for (const chord of keys.flatMap(chordsOf)) {
      if (onlyFree.has(chord)) continue;
      const others = chords.get(chord);
      if (others) others.push(command);
      else chords.set(chord, [command]);
    }
  };
  for (const command of here) {
    const keys = wanted.get(command);
    if (keys) put(command, keys, new Set());
  }
  const given = new Set(chords.keys());
  for (const command of here) if (!wanted.has(command)) put(command, command.keys, given);
  for (const id of KEPT) {
    const command = here.find((one) => one.id === id);
    const first = command?.keys[0];
    const isReached = [...chords.values()].some((list) => command && list.includes(command));
    if (command && first !== undefined && !isReached) chords.set(first, [command]);
  }
  return chords;
}

/** Keys asked for that another command of the place has: one asked for earlier in the table, or one that is kept. */
function taken(place: Place, chords: Map<string, Command[]>, wanted: Asked['keys']): Problem[] {
  return [...wanted].flatMap(([command, keys]) => {
    if (!command.places.includes(place)) return [];
    return keys.flatMap((key) => {
      const rival = chordsOf(key)
        .map((chord) => chords.get(chord)?.[0])
        .find((first) => first !== command && first?.isLive === undefined);
      if (rival === undefined) return [];
      const values = { key, command: command.id, other: rival.id };
      return [{ code: 'keys.taken', values } as const];
    });
  });
}

/** Makes a keymap of the table and a user's own keys, by command id. */
export function keymapWith(settings: Readonly<Record<string, readonly string[]>>): Keymap {
  const { keys, problems } = asked(settings);
  const byPlace = new Map(PLACES.map((place) => [place, placed(place, keys)] as const));
  const rivals = [...byPlace].flatMap(([place, chords]) => taken(place, chords, keys));
  const isFirst = (one: Problem, i: number): boolean =>
    rivals.findIndex((other) => isDeepEqual(one, other)) === i;
  const reaches = (command: Command, key: string): boolean =>
    command.places.some((place) =>
      chordsOf(key).some((chord) => byPlace.get(place)?.get(chord)?.includes(command)),
    );
  return {
    keysOf: (command) => (keys.get(command) ?? command.keys).filter((key) => reaches(command, key)),
    commandsOn: (place, chord) => byPlace.get(place)?.get(chord) ?? [],
    problems: [...problems, ...rivals.filter(isFirst)],
  };
}

/** The keys as they come. */
export const DEFAULT_KEYMAP: Keymap = keymapWith({});
