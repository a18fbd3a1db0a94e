/** One thing that the program depends on, as `doctor` says it. */
import { directionOf } from '../../core/language-tag.ts';
import { type Locale, languageOf, translate } from '../../i18n/index.ts';
import { printJson } from '../output.ts';
import type { Say } from './speech.ts';

/** What is looked at. Names of the lines in JSON. */
export type LineName =
  | 'tarjuman'
  | 'node'
  | 'locale'
  | 'window'
  | 'colours'
  | 'keys'
  | 'right-to-left'
  | 'memory'
  | 'duplicates'
  | 'rules'
  | 'reset';

/** One line of the report. */
export interface Line {
  readonly what: LineName;
  readonly fit: boolean;
  /** For scripts: a name, a number, a path. */
  readonly found: string | number;
  /** For people, when `found` needs words. */
  readonly words?: string;
  /** What to change, or what is good to know. */
  readonly advice?: readonly string[];
}

/** Columns of the names in the list. */
const NAME_COLUMNS = 24;

/** A line for people: in columns from left to right, in one sentence from right to left. */
function sentenceOf({ what, fit, found, words }: Line, language: Locale): string {
  const name = translate(language, `doctor.line.${what}`);
  const sign = fit ? 'ok' : '!!';
  if (directionOf(languageOf(language)) === 'rtl') return `${sign} ${name}: ${words ?? found}`;
  return `${sign}  ${name.padEnd(NAME_COLUMNS)} ${words ?? found}`;
}

/** Prints the lines for scripts. */
export function printLines(lines: readonly Line[]): void {
  for (const { what, fit, found, advice = [] } of lines) printJson({ what, fit, found, advice });
}

/** Says the lines to people, the advice below each. */
export function sayLines(lines: readonly Line[], language: Locale, say: Say): void {
  for (const line of lines) {
    say(sentenceOf(line, language));
    for (const sentence of line.advice ?? []) say(`    ${sentence}`);
  }
}
