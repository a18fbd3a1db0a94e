/**
 * Kurmanji joins endings to numbers, acronyms and foreign names with an apostrophe, a hyphen, or nothing
 * (2019'an, 2019-an, 2019an). This decides whether a joiner is only spelling.
 */
import { isLetter } from '../char-class.ts';
import type { FoldTable } from './table.ts';

/** The last word judged: every joiner before `until` has had its verdict; `drop` is the one that goes, or -1. */
export interface JoinerVerdict {
  until: number;
  drop: number;
}

/** Whether a code unit is 0 to 9. */
export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isJoiner(code: number): boolean {
  return code === 0x27 || code === 0x2d; // APOSTROPHE, HYPHEN-MINUS
}

/** Whether the letters from `from` to `end`, without marks, are one of the language's endings. */
function isEnding(units: Uint16Array, from: number, end: number, table: FoldTable): boolean {
  if (end - from > table.longestEnding) return false;
  let letters = '';
  for (let at = from; at < end; at += 1) {
    const code = units[at] ?? 0;
    letters += String.fromCharCode(table.loose.to[code] || code);
  }
  return table.endings.has(letters);
}

/** Where the word with the joiner at `at` ends, and how many joiners stand in it before letters from there on. */
function scanWord(
  units: Uint16Array,
  at: number,
  length: number,
): { end: number; joiners: number } {
  let joiners = 0;
  let end = at;
  for (; end < length; end += 1) {
    const code = units[end] ?? 0;
    if (isJoiner(code)) {
      if (end + 1 >= length || !isLetter(units[end + 1] ?? 0)) break;
      joiners += 1;
    } else if (!isLetter(code) && !isAsciiDigit(code)) break;
  }
  return { end, joiners };
}

/**
 * Whether the joiner at `at` is dropped: it is the only one in its word and stands between a digit and letters, or
 * between a letter and a known ending. Words are judged once, so a long run of joiners stays linear.
 */
export function dropsJoiner(
  units: Uint16Array,
  at: number,
  length: number,
  table: FoldTable,
  verdict: JoinerVerdict,
): boolean {
  if (at < verdict.until) return at === verdict.drop;
  const before = at > 0 ? (units[at - 1] ?? 0) : 0;
  verdict.drop = -1;
  verdict.until = at + 1;
  if (!isLetter(before) && !isAsciiDigit(before)) return false;
  const { end, joiners } = scanWord(units, at, length);
  verdict.until = Math.max(end, at + 1);
  if (joiners !== 1) return false;
  if (isAsciiDigit(before) || isEnding(units, at + 1, end, table)) verdict.drop = at;
  return at === verdict.drop;
}
