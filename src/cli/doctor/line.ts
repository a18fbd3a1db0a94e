/** One thing that the program depends on, as `doctor` says it. */
import type { LanguageTag } from '../../core/language-tag.ts';
import { type MessageKey, translate } from '../../i18n/index.ts';
import { print, printJson } from '../output.ts';

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

/** Prints the lines. */
export function printLines(lines: readonly Line[], language: LanguageTag, asJson: boolean): void {
  for (const line of lines) {
    const { what, fit, found, words, advice = [] } = line;
    if (asJson) {
      printJson({ what, fit, found, advice });
      continue;
    }
    const key: MessageKey = `doctor.line.${what}`;
    const name = translate(language, key);
    print(`${fit ? 'ok ' : '!! '} ${name.padEnd(NAME_COLUMNS)} ${words ?? found}`);
    for (const sentence of advice) print(`    ${sentence}`);
  }
}
