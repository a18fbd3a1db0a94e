/** The key table of the README, made from the command table: what is documented is what the program does. */
import type { LanguageTag } from '../core/language-tag.ts';
import { translate } from '../i18n/index.ts';
import { COMMANDS, type Command, PLACES, type Place } from './commands/index.ts';

/** What the table calls the parts of the screens. */
const PLACE_NAMES: Readonly<Record<Place, string>> = {
  editor: 'translate',
  offers: 'suggestions',
  align: 'align',
  pile: 'pairs of files',
  memory: 'memory',
  quotes: 'statements',
};

function whereOf(command: Command): string {
  if (PLACES.every((place) => command.places.includes(place))) return 'everywhere';
  return command.places.map((place) => PLACE_NAMES[place]).join(', ');
}

/** A key in Markdown; the bar of a table must be escaped. */
function keyCell(keys: readonly string[]): string {
  return keys.map((key) => `\`${key.replaceAll('|', '\\|')}\``).join(' ');
}

/**
 * All commands that have a key, as a Markdown table in the order of help: keys, what they do, where. Commands without
 * a key are in the palette (F2) and are listed below the table.
 */
export function renderKeyTable(language: LanguageTag = 'en'): string {
  const title = (command: Command) => translate(language, `commands.${command.id}`);
  const rows = COMMANDS.filter((command) => command.keys.length > 0).map(
    (command) => `| ${keyCell(command.keys)} | ${title(command)} | ${whereOf(command)} |`,
  );
  const others = COMMANDS.filter((command) => command.keys.length === 0).map(title);
  return [
    '| keys | what they do | where |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `In the palette only: ${others.join('; ')}.`,
    '',
  ].join('\n');
}
