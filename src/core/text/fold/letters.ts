/** The first pass of folding: letters one by one, by table. */
import type { FoldBuffer } from './buffer.ts';
import type { FoldTable } from './table.ts';
import {
  CHANGED,
  CONTEXT,
  DROP,
  EXPAND,
  HEH,
  KEEP,
  MAP,
  NEIGHBOURS,
  TATWEEL,
  WHITE,
} from './table.ts';

const TATWEEL_CODE = 0x640; // ARABIC TATWEEL
const HEH_CODE = 0x647; // ARABIC LETTER HEH
const HEH_DOACHASHMEE = 0x6be; // ARABIC LETTER HEH DOACHASHMEE
const AE_CODE = 0x6d5; // ARABIC LETTER AE
const ZWNJ = 0x200c; // ZERO WIDTH NON-JOINER
const ZWJ = 0x200d; // ZERO WIDTH JOINER
const SPACE_CODE = 0x20;
const DOT_CODE = 0x2e;
const COMMA_CODE = 0x2c;

/** Which switches are off, by index into the table's `switches`; null when all are on. */
export type SwitchesOff = Uint8Array | null;

/** The text is its own fold so far. */
const UNCHANGED = 0;

/** Whether a switch is off; an index of -1 (the language lacks it) counts as off. */
export function isOff(off: SwitchesOff, index: number): boolean {
  return index < 0 || (off !== null && off[index] === 1);
}

/** Tatweel and dropped characters; after a heh, tatweel and ZWJ are left for the second pass to judge. */
function drop(
  code: number,
  at: number,
  table: FoldTable,
  off: SwitchesOff,
  out: FoldBuffer,
): number {
  if (code === TATWEEL_CODE && isOff(off, table.index.tatweel)) {
    out.push(code, at);
    return UNCHANGED;
  }
  const last = out.last();
  const joins = code === TATWEEL_CODE || code === ZWJ;
  if (!joins || table.index['final-heh'] < 0) return CHANGED;
  if (last !== HEH_CODE && last !== HEH_DOACHASHMEE) return CHANGED;
  out.push(TATWEEL_CODE, at);
  return code === TATWEEL_CODE ? NEIGHBOURS : NEIGHBOURS | CHANGED;
}

function expand(replacement: string, at: number, out: FoldBuffer): number {
  for (let unit = 0; unit < replacement.length; unit += 1)
    out.push(replacement.charCodeAt(unit), at);
  return CHANGED;
}

function white(code: number, at: number, out: FoldBuffer): number {
  if (out.length === 0 || out.last() === SPACE_CODE) return CHANGED;
  out.push(SPACE_CODE, at);
  return code === SPACE_CODE ? UNCHANGED : CHANGED;
}

/** Whether heh stands for the vowel ae: before ZWNJ, when the language and the caller say so. */
function isVowelHeh(next: number, table: FoldTable, off: SwitchesOff): boolean {
  return next === ZWNJ && !isOff(off, table.index['heh-zwnj']);
}

/** Whether the neighbours of a code unit can matter: a dot or comma before a blank, or at the end, stays as it is. */
function asksNeighbours(unit: number, text: string, at: number): boolean {
  if (unit !== DOT_CODE && unit !== COMMA_CODE) return true;
  return at + 1 < text.length && text.charCodeAt(at + 1) !== SPACE_CODE;
}

/** What to do with a code unit, given the switches that are off. */
function actionOf(table: FoldTable, off: SwitchesOff, code: number): number {
  const { action, by } = table.fold;
  const what = action[code] ?? KEEP;
  // The other actions ask for their switch themselves.
  return off !== null && what < CONTEXT && off[by[code] ?? 0] === 1 ? KEEP : what;
}

/** Folds the code unit at `at`, whatever it is. @returns flags, with SKIP when it read two */
function foldUnit(
  text: string,
  at: number,
  table: FoldTable,
  off: SwitchesOff,
  out: FoldBuffer,
): number {
  const { to } = table.fold;
  let unit = text.charCodeAt(at);
  let what = actionOf(table, off, unit);
  let flags = UNCHANGED;
  // A small letter may have a rule of its own, which holds for its capital too.
  for (let round = 0; round < 2 && what === MAP; round += 1) {
    unit = to[unit] ?? unit;
    flags = CHANGED;
    what = actionOf(table, off, unit);
  }
  if (what === WHITE) return flags | white(unit, at, out);
  if (what === EXPAND) return flags | expand(table.expansions[to[unit] ?? 0] ?? '', at, out);
  if (what === TATWEEL || what === DROP) return flags | drop(unit, at, table, off, out);
  if (what === HEH) {
    const vowel = isVowelHeh(text.charCodeAt(at + 1), table, off);
    out.push(vowel ? AE_CODE : HEH_CODE, at);
    return flags | (vowel ? CHANGED | SKIP : NEIGHBOURS);
  }
  out.push(unit, at);
  return what === CONTEXT && asksNeighbours(unit, text, at) ? flags | NEIGHBOURS : flags;
}

/** Two code units were read, not one. */
const SKIP = 4;

/**
 * Folds a text letter by letter into `out`.
 * @returns CHANGED and NEIGHBOURS, or-ed
 */
export function foldLetters(
  text: string,
  table: FoldTable,
  off: SwitchesOff,
  out: FoldBuffer,
): number {
  out.reset(text.length * 2 + 2);
  const { units, starts } = out;
  const plain = off === null ? table.plain : NOTHING_PLAIN;
  let flags = UNCHANGED;
  // The length is kept in a local and written back before anything else touches the buffer.
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const become = plain[text.charCodeAt(at)] ?? 0;
    if (become !== 0) {
      units[length] = become;
      starts[length] = at;
      length += 1;
      flags |= become >>> 16;
      continue;
    }
    out.length = length;
    const told = foldUnit(text, at, table, off, out);
    length = out.length;
    flags |= told & (CHANGED | NEIGHBOURS);
    if ((told & SKIP) !== 0) at += 1;
  }
  out.length = length;
  if (out.last() === SPACE_CODE && !isOff(off, table.index.space)) {
    out.length -= 1;
    flags |= CHANGED;
  }
  return flags;
}

/** With switches off every code unit is looked at closely. */
const NOTHING_PLAIN = new Uint32Array(0x10000);
