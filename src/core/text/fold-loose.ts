/** The third pass of folding, loose tier only: letters that careless typing or a foreign keyboard makes equal. */
import { isLetter } from './char-class.ts';
import type { SwitchesOff } from './fold.ts';
import type { FoldBuffer } from './fold-buffer.ts';
import type { FoldTable } from './fold-table.ts';
import { DROP, MAP } from './fold-table.ts';

const WAW = 0x648; // ARABIC LETTER WAW
const TATWEEL = 0x640; // ARABIC TATWEEL

/**
 * Applies the loose rules in place. A removed character stays when no letter is beside it, so that folding twice is
 * folding once.
 * @returns whether anything changed
 */
export function applyLoose(buffer: FoldBuffer, table: FoldTable, off: SwitchesOff): boolean {
  const { action, to, by } = table.loose;
  const { units, starts, length } = buffer;
  const doubleBy = table.indexOf.get('double-waw');
  const doubleWaw = doubleBy !== undefined && off?.[doubleBy] !== 1;
  const finalHeh = table.context.has('final-heh');
  let at = 0;
  let changed = false;
  for (let index = 0; index < length; index += 1) {
    let code = units[index] ?? 0;
    const what = off !== null && off[by[code] ?? 0] === 1 ? 0 : (action[code] ?? 0);
    if (what === MAP) {
      code = to[code] ?? code;
      changed = true;
    } else if (what === DROP) {
      let end = index + 1;
      while (end < length && action[units[end] ?? 0] === DROP) end += 1;
      const beside =
        (at > 0 && isLetter(units[at - 1] ?? 0)) || (end < length && isLetter(units[end] ?? 0));
      if (beside) {
        changed = true;
        index = end - 1;
        continue;
      }
      for (; index < end - 1; index += 1) {
        starts[at] = starts[index] ?? 0;
        units[at++] = units[index] ?? 0;
      }
    } else if (finalHeh && code === TATWEEL) {
      changed = true;
      continue;
    }
    if (doubleWaw && code === WAW && at > 0 && units[at - 1] === WAW) {
      changed = true;
      continue;
    }
    starts[at] = starts[index] ?? 0;
    units[at++] = code;
  }
  buffer.length = at;
  return changed;
}
