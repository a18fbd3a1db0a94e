/** All keys of the present part of the screen, made from the command table, and what the marks mean. */
import type { AppState } from '../../app/index.ts';
import { type Command, commandsAt, keyLabel, placeOf } from '../commands/index.ts';
import {
  blank,
  block,
  joined,
  label,
  oneLine,
  type Piece,
  padded,
  type Surface,
  say,
  sign,
} from '../frame/index.ts';
import { figure } from '../screens/figures.ts';
import { box, boxColumns, boxLine, boxRows, type Cover } from './box.ts';

/** Least columns for the keys of a command, and the blanks behind them. */
const KEY_COLUMNS = 20;
const GAP_COLUMNS = 2;
/** Most lines for what a command does. */
const TITLE_ROWS = 2;

/** A command's keys, and beside them what it does; keys that want more room take it. */
function commandLines(surface: Surface, command: Command): readonly Piece[] {
  const keys = surface.keymap
    .keysOf(command)
    .map((key) => keyLabel(key, surface.language))
    .join('  ');
  const title = say(surface, `commands.${command.id}`);
  if (!surface.sideBySide) return [boxLine(surface, `${keys}  ${title}`)];
  const key = sign(surface, keys, 'key');
  const lead = padded(surface, key, Math.max(KEY_COLUMNS, key.columns + GAP_COLUMNS));
  const columns = boxColumns(surface) - lead.columns;
  const setting = { columns, direction: surface.direction, most: TITLE_ROWS };
  return block(surface, title, setting).map((line, i) =>
    joined(surface, [i === 0 ? lead : blank(lead.columns), line]),
  );
}

function markLines(surface: Surface): readonly Piece[] {
  const { glyphs } = surface;
  const marks = [
    [glyphs.confirmed, say(surface, 'screens.state.confirmed')],
    [glyphs.draft, say(surface, 'screens.state.draft')],
    [glyphs.prefilled, say(surface, 'screens.help.prefilled')],
    [glyphs.empty, say(surface, 'screens.state.empty')],
    [glyphs.rejected, say(surface, 'screens.state.rejected')],
    [glyphs.repetition, say(surface, 'screens.help.repetition')],
    [glyphs.furniture, say(surface, 'screens.state.furniture')],
    [`${glyphs.problem} `, say(surface, 'screens.help.problem')],
    ['[-x-] {+x+}', say(surface, 'screens.help.diff')],
  ] as const;
  const columns = boxColumns(surface) - KEY_COLUMNS;
  return [
    boxLine(surface, say(surface, 'screens.help.marks'), 'heading'),
    ...marks.map(([mark, words]) =>
      surface.sideBySide
        ? joined(surface, [
            padded(surface, sign(surface, mark), KEY_COLUMNS),
            oneLine(surface, words, { columns, direction: surface.direction }),
          ])
        : boxLine(surface, `${mark}  ${words}`),
    ),
  ];
}

/** Every line of the help for the part of the screen that has the keys. */
function helpLines(surface: Surface, state: AppState): readonly Piece[] {
  const commands = commandsAt(placeOf(state)).filter(
    (command) => surface.keymap.keysOf(command).length > 0,
  );
  return [
    ...commands.flatMap((command) => commandLines(surface, command)),
    blank(boxColumns(surface)),
    ...markLines(surface),
  ];
}

/** Pages that the help takes on a surface. */
export function helpPages(surface: Surface, state: AppState): number {
  return Math.max(1, Math.ceil(helpLines(surface, state).length / (boxRows(surface) - 2)));
}

/** One page of help. */
export function helpCover(surface: Surface, state: AppState, page: number): Cover {
  const lines = helpLines(surface, state);
  const height = boxRows(surface) - 2;
  const pages = helpPages(surface, state);
  const at = Math.max(0, Math.min(page, pages - 1));
  const shown = [...lines.slice(at * height, (at + 1) * height)];
  const numbers = { page: figure(surface, at + 1), pages: figure(surface, pages) };
  const title = `${say(surface, 'screens.help.title')} ${say(surface, 'screens.help.page', numbers)}`;
  const more = label(surface, say(surface, 'screens.help.more'), 'faint', boxColumns(surface));
  return box(surface, title, [...shown, blank(boxColumns(surface)), more]);
}
