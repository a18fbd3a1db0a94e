/**
 * Sentences of the doctor as its reader can read them: at a terminal they are laid out in the way that was found for
 * it, in a pipe they are the plain text.
 */

import { directionOf } from '../../core/language-tag.ts';
import { type Locale, languageOf } from '../../i18n/index.ts';
import { type Detected, emitLine, layout, safe, withControls } from '../../terminal/index.ts';
import { print } from '../output.ts';

/** Says one sentence on lines of its own. */
export type Say = (text: string) => void;

/** Widest lines that are comfortable to read, in columns. */
const COMFORTABLE_COLUMNS = 100;

/** The switch for the rows drawn while it is on, without the rest of what taking a terminal over means. */
function rowSwitch(found: Detected): readonly [on: string, off: string] {
  return found.modes.explicitBidi ? ['\u001b[8l', '\u001b[8h'] : ['', ''];
}

/** How to speak in a language at the terminal found. */
export function speaker(found: Detected, language: Locale): Say {
  const { strategy, widths, forms, ae } = found;
  const { stdout } = process;
  // mlterm reorders whatever it is sent until its own switch is off; what it makes of plain text reads right.
  const isPlain = stdout.isTTY !== true || strategy === 'plain' || found.modes.mltermBidiOff;
  if (isPlain) return print;
  const widthColumns = Math.min(stdout.columns - 1, COMFORTABLE_COLUMNS);
  const options = {
    widthColumns,
    direction: directionOf(languageOf(language)),
    strategy,
    widths,
    forms,
    ae,
  };
  const [on, off] = rowSwitch(found);
  return (text) => {
    const rows = layout(safe(text), options).map((line) => withControls(emitLine(line, strategy)));
    stdout.write(`${on}${rows.map((row) => `${row.trimEnd()}\n`).join('')}${off}`);
  };
}
