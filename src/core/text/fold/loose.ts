/** The third pass of folding, loose tier only: letters that careless typing or a foreign keyboard makes equal. */
import { isLetter } from '../char-class.ts';
import type { FoldBuffer } from './buffer.ts';
import type { SwitchesOff } from './letters.ts';
import { isOff } from './letters.ts';
import type { FoldTable } from './table.ts';
import { DROP, MAP } from './table.ts';

const WAW = 0x648; // ARABIC LETTER WAW
const TATWEEL = 0x640; // ARABIC TATWEEL

/**
 * End of a run of removable characters; negative when the run stays. A run that no letter touches stays, so that
 * folding twice is folding once.
 */
function removable(buffer: FoldBuffer, action: Uint8Array, from: number, before: number): number {
  let end = from + 1;
  while (end < buffer.length && action[buffer.units[end] ?? 0] === DROP) end += 1;
  if (isLetter(before)) return end;
  return end < buffer.length && isLetter(buffer.units[end] ?? 0) ? end : -end;
}

/** Applies the loose rules in place. @returns whether anything changed */
export function applyLoose(buffer: FoldBuffer, table: FoldTable, off: SwitchesOff): boolean {
  const { action, to, by } = table.loose;
  const { units, starts, length } = buffer;
  const doubleWaw = !isOff(off, table.index['double-waw']);
  const stretchedHeh = table.index['final-heh'] >= 0;
  let at = 0;
  let changed = false;
  let keepUntil = 0;
  for (let index = 0; index < length; index += 1) {
    let code = units[index] ?? 0;
    const what = off !== null && off[by[code] ?? 0] === 1 ? 0 : (action[code] ?? 0);
    let gone = stretchedHeh && code === TATWEEL;
    if (what === MAP) {
      code = to[code] ?? code;
      changed = true;
    } else if (what === DROP && index >= keepUntil) {
      const end = removable(buffer, action, index, at > 0 ? (units[at - 1] ?? 0) : 0);
      gone = end > 0;
      if (gone) index = end - 1;
      else keepUntil = -end;
    }
    if (gone || (doubleWaw && code === WAW && at > 0 && units[at - 1] === WAW)) {
      changed = true;
      continue;
    }
    starts[at] = starts[index] ?? 0;
    units[at] = code;
    at += 1;
  }
  buffer.length = at;
  return changed;
}
