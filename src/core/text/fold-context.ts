/** The second pass of folding: rules that look at a character's neighbours. Sees letters already mapped. */
import { isLetter } from './char-class.ts';
import type { SwitchesOff } from './fold.ts';
import type { FoldBuffer } from './fold-buffer.ts';
import { dropsJoiner } from './fold-joiner.ts';
import type { ContextRule, SpellingSwitch } from './fold-rules.ts';
import type { FoldTable } from './fold-table.ts';

const TATWEEL = 0x640; // ARABIC TATWEEL
const HEH = 0x647; // ARABIC LETTER HEH
const HEH_DOACHASHMEE = 0x6be; // ARABIC LETTER HEH DOACHASHMEE
const AE = 0x6d5; // ARABIC LETTER AE
const REH = 0x631; // ARABIC LETTER REH
const REH_SMALL_V = 0x695; // ARABIC LETTER REH WITH SMALL V BELOW
const WAW = 0x648; // ARABIC LETTER WAW
const CARET = 0x5e;
const circumflexed = new Map([
  [0x65, 0xea], // e
  [0x69, 0xee], // i
  [0x75, 0xfb], // u
  [0xea, 0xea],
  [0xee, 0xee],
  [0xfb, 0xfb],
]);

function isAsciiDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}

/** Whether the separator at `at` stands between one to three digits and exactly three digits. */
function groups(units: Uint16Array, at: number, length: number): boolean {
  let before = 0;
  while (before < 4 && at - before - 1 >= 0 && isAsciiDigit(units[at - before - 1])) before += 1;
  if (before === 0 || before > 3) return false;
  let after = 0;
  while (after < 4 && at + after + 1 < length && isAsciiDigit(units[at + after + 1])) after += 1;
  return after === 3;
}

/**
 * Copies `from` into `to` with the context rules applied.
 * @returns whether anything changed; if not, `to` holds the same text
 */
export function applyContext(
  from: FoldBuffer,
  to: FoldBuffer,
  table: FoldTable,
  off: SwitchesOff,
): boolean {
  const on = (name: SpellingSwitch): boolean => off?.[table.indexOf.get(name) ?? 0] !== 1;
  const has = (name: ContextRule): boolean => table.context.has(name) && on(name);
  const finalHeh = has('final-heh');
  const initialReh = has('initial-reh');
  const initialWaw = has('initial-waw');
  const caret = has('caret');
  const joiner = has('suffix-joiner');
  const hasHeh = table.context.has('final-heh');
  const hehOn = on('heh');
  const [ellipsis, decimal, grouping] = [on('ellipsis'), on('decimal'), on('grouping')];
  const { units, starts, length } = from;
  to.reset(length * 2 + 2);
  const out = to.units;
  const places = to.starts;
  const verdict = { until: -1, drop: -1 };
  let at = 0;
  let changed = false;
  for (let index = 0; index < length; index += 1) {
    const code = units[index] ?? 0;
    const next = index + 1 < length ? (units[index + 1] ?? 0) : 0;
    const place = starts[index] ?? 0;
    let emit = code;
    if (code < 0x80) {
      if (code === 0x2e) {
        if (ellipsis && next === 0x2e && units[index + 2] === 0x2e && index + 2 < length) {
          while (index + 1 < length && units[index + 1] === 0x2e) index += 1;
          emit = 0x2026; // HORIZONTAL ELLIPSIS
        }
      } else if (code === 0x2c) {
        if (grouping && groups(units, index, length)) emit = 0;
      } else if (code === CARET && caret) {
        const vowel = circumflexed.get(next);
        if (vowel !== undefined) {
          index += 1;
          emit = vowel;
        } else {
          const previous = at > 0 ? circumflexed.get(out[at - 1] ?? 0) : undefined;
          if (previous !== undefined) {
            out[at - 1] = previous;
            emit = 0;
          }
        }
      } else if (joiner && (code === 0x27 || code === 0x2d)) {
        if (dropsJoiner(units, index, length, table, verdict)) emit = 0;
      }
    } else if (code === 0x66b) {
      // ARABIC DECIMAL SEPARATOR
      if (decimal && isAsciiDigit(units[index - 1]) && isAsciiDigit(next)) emit = 0x2e;
    } else if (code === 0x66c) {
      // ARABIC THOUSANDS SEPARATOR
      if (grouping && groups(units, index, length)) emit = 0;
    } else if (code === REH) {
      if (initialReh && (index === 0 || !isLetter(units[index - 1] ?? 0))) emit = REH_SMALL_V;
    } else if (code === WAW) {
      if (initialWaw && next === WAW && (index === 0 || !isLetter(units[index - 1] ?? 0))) {
        let end = index + 1;
        while (end < length && units[end] === WAW) end += 1;
        if (end < length && isLetter(units[end] ?? 0)) index = end - 1;
        else {
          // A word of nothing but waws stays as it is.
          while (index < end - 1) {
            places[at] = starts[index] ?? 0;
            out[at++] = WAW;
            index += 1;
          }
        }
        if (at === 0 || index + 1 > at) changed = true;
      }
    } else if (hasHeh && (code === HEH || code === HEH_DOACHASHMEE)) {
      const stretched = next === TATWEEL;
      const after = stretched ? (index + 2 < length ? (units[index + 2] ?? 0) : 0) : next;
      const inside = after !== TATWEEL && isLetter(after);
      const plain = hehOn ? HEH : code;
      if (stretched) index += 1;
      if (inside || !finalHeh) emit = plain;
      else if (stretched || code === HEH_DOACHASHMEE) {
        places[at] = place;
        out[at++] = plain;
        emit = TATWEEL;
        if (!stretched) changed = true;
      } else emit = at > 0 && isLetter(out[at - 1] ?? 0) ? AE : plain;
      if (inside && stretched) changed = true;
    }
    if (emit === 0) {
      changed = true;
      continue;
    }
    if (emit !== code) changed = true;
    places[at] = place;
    out[at++] = emit;
  }
  to.length = at;
  return changed || at !== length;
}
