/** Commands found by their names, typed in any of the four languages. */
import type { AppState } from '../../app/index.ts';
import { LANGUAGE_TAGS } from '../../core/language-tag.ts';
import { fold } from '../../core/languages/index.ts';
import { translate } from '../../i18n/index.ts';
import { directionOfText } from '../../terminal/index.ts';
import { type Command, commandsAt, keyLabel, placeOf } from '../commands/index.ts';
import {
  blank,
  label,
  oneLine,
  type Piece,
  type Surface,
  say,
  sign,
  spread,
} from '../frame/index.ts';
import { box, boxColumns, boxLine, boxRows, type Cover } from './box.ts';

interface Entry {
  readonly command: Command;
  /** Folded titles in all languages, and the id. */
  readonly names: readonly string[];
}

const entries = new Map<Command, Entry>();

function entryOf(command: Command): Entry {
  let entry = entries.get(command);
  if (!entry) {
    const titles = LANGUAGE_TAGS.map((tag) => fold(translate(tag, `commands.${command.id}`), tag));
    entry = { command, names: [...titles, command.id.toLowerCase()] };
    entries.set(command, entry);
  }
  return entry;
}

/** How well a name answers the words asked for; 0 is not at all. */
function closeness(name: string, words: readonly string[]): number {
  if (!words.every((word) => name.includes(word))) return 0;
  const first = words[0] ?? '';
  if (name.startsWith(first)) return 3;
  return name.includes(` ${first}`) ? 2 : 1;
}

/** Commands of the present place whose name in any language holds all words of the query, best first. */
export function paletteCommands(state: AppState, query: string): readonly Command[] {
  const commands = commandsAt(placeOf(state)).filter(
    (command) => command.typing !== true && command.id !== 'palette.open',
  );
  const asked = LANGUAGE_TAGS.map((tag) => fold(query, tag).split(/\s+/).filter(Boolean));
  if (asked.every((words) => words.length === 0)) return commands;
  const scored = commands.map((command) => {
    const { names } = entryOf(command);
    const fits = names.flatMap((name) => asked.map((words) => closeness(name, words)));
    return { command, best: Math.max(...fits) };
  });
  return scored
    .filter(({ best }) => best > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ command }) => command);
}

function commandPiece(surface: Surface, command: Command, selected: boolean): Piece {
  const { glyphs, mirrored } = surface;
  const pointer = selected ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const [key] = surface.keymap.keysOf(command);
  const named = key === undefined ? '' : keyLabel(key, surface.language);
  const end = named === '' ? [] : [sign(surface, named, 'key')];
  const taken = end.reduce((sum, piece) => sum + piece.columns + 1, 2);
  const columns = boxColumns(surface);
  const title = say(surface, `commands.${command.id}`);
  if (!surface.sideBySide) return boxLine(surface, `${pointer} ${title}  ${named}`);
  const name = label(surface, title, selected ? 'current' : undefined, columns - taken);
  return spread(surface, columns, [sign(surface, pointer, 'current'), blank(1), name], end);
}

/** The field with what was typed, and the commands found; the selected one is in sight. */
export function paletteCover(
  surface: Surface,
  state: AppState,
  query: string,
  selected: number,
): Cover {
  const commands = paletteCommands(state, query);
  const height = Math.min(boxRows(surface) - 2, 14);
  const from = Math.max(0, Math.min(selected - height + 1, commands.length - height));
  const direction = directionOfText(query, surface.direction);
  const columns = boxColumns(surface);
  const field = oneLine(surface, `${query}\u2502`, { columns, direction }, { role: 'strong' });
  const found = commands.slice(from, from + height).map((command, i) => ({
    ...commandPiece(surface, command, from + i === selected),
    pick: from + i,
  }));
  const lines =
    found.length > 0 ? found : [boxLine(surface, say(surface, 'screens.palette.none'), 'faint')];
  const filler = Array.from({ length: Math.max(0, height - lines.length) }, () => blank(columns));
  return box(surface, say(surface, 'screens.palette.title'), [
    field,
    blank(columns),
    ...lines,
    ...filler,
  ]);
}
