/**
 * The tokens of folded code units, for indexes that read millions of texts: what {@link eachToken} finds, without making
 * a string. It gives up on what takes a closer look (addresses, handles, letters of two code units); those are rare, and
 * the caller then asks `eachToken`.
 */
import { classOf, DIGIT, LETTER, OTHER, SPACE, SURROGATE } from './char-class.ts';
import { continuesAddress, isAsciiWord } from './placeable.ts';
import { isApostrophe, isInner, isLatin } from './tokenize.ts';

/** Where the tokens of a text begin and end, and which of them are numbers (the others are words). */
export class TokenRun {
  count = 0;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 for a number. */
  readonly isNumber: Uint8Array;

  /** @param most tokens that are kept; the rest of a text is not looked at */
  constructor(most: number) {
    this.starts = new Uint32Array(most);
    this.ends = new Uint32Array(most);
    this.isNumber = new Uint8Array(most);
  }
}

const AT_SIGN = 0x40;
const NUMBER_SIGN = 0x23;
const DOT = 0x2e;
const LOW_LINE = 0x5f;
const SMALL_H = 0x68;
const SMALL_T = 0x74;
const SMALL_W = 0x77;

/** No token could be told here. */
const GIVEN_UP = -1;

/** The code unit at a place, NaN past the end, as `charCodeAt` has it. */
function unitAt(units: Uint16Array, at: number, length: number): number {
  return at < length ? (units[at] ?? Number.NaN) : Number.NaN;
}

function wordEnd(units: Uint16Array, start: number, length: number): number {
  const latin = isLatin(units[start] ?? 0);
  let at = start + 1;
  while (at < length) {
    const code = units[at] ?? 0;
    const kind = classOf(code);
    if (kind === SURROGATE) return GIVEN_UP;
    if (kind !== LETTER) {
      if (!latin || kind === SPACE) break;
      const joins = isApostrophe(code) && classOf(unitAt(units, at + 1, length)) === LETTER;
      if (kind !== DIGIT && !joins) break;
    }
    at += 1;
  }
  return at;
}

function numberEnd(units: Uint16Array, start: number, length: number): number {
  let at = start + 1;
  while (at < length) {
    const code = units[at] ?? 0;
    if (classOf(code) === DIGIT) at += 1;
    else if (isInner(code) && classOf(unitAt(units, at + 1, length)) === DIGIT) at += 2;
    else break;
  }
  return at;
}

/** Whether a word that begins here may be the scheme or host of a URL (http, www). */
function mayBeginUrl(units: Uint16Array, at: number, length: number): boolean {
  const first = (units[at] ?? 0) | 0x20;
  if (first !== SMALL_H && first !== SMALL_W) return false;
  return (unitAt(units, at + 1, length) | 0x20) === (first === SMALL_H ? SMALL_T : SMALL_W);
}

/**
 * Looks at the characters of addresses that follow a token: with an @ among them, or a dot before a letter or digit, the
 * token may go on as a mail address or domain.
 *
 * @returns the end of what was looked at, or {@link GIVEN_UP}
 */
function plainUntil(units: Uint16Array, end: number, length: number): number {
  let at = end;
  for (; at < length; at += 1) {
    const code = units[at] ?? 0;
    if (code === AT_SIGN) return GIVEN_UP;
    if (code === DOT) {
      if (isAsciiWord(unitAt(units, at + 1, length))) return GIVEN_UP;
    } else if (!isAsciiWord(code) && !continuesAddress(code)) break;
  }
  return at;
}

function mayBeTag(units: Uint16Array, at: number, length: number): boolean {
  const code = units[at] ?? 0;
  if (code !== AT_SIGN && code !== NUMBER_SIGN) return false;
  const next = unitAt(units, at + 1, length);
  const kind = classOf(next);
  return kind === LETTER || kind === DIGIT || next === LOW_LINE || kind === SURROGATE;
}

/**
 * Finds the tokens of `units[0, length)` and puts them into `run`, as many as it holds.
 *
 * @returns false when the text needs the full tokenizer; `run` then says nothing
 */
export function scanTokens(units: Uint16Array, length: number, run: TokenRun): boolean {
  const { starts, ends, isNumber } = run;
  let count = 0;
  let at = 0;
  let plain = 0;
  while (at < length && count < starts.length) {
    const kind = classOf(units[at] ?? 0);
    if (kind === SPACE || kind === OTHER) {
      if (kind === OTHER && mayBeTag(units, at, length)) return false;
      at += 1;
      continue;
    }
    if (kind === SURROGATE || (kind === LETTER && mayBeginUrl(units, at, length))) return false;
    const end = kind === DIGIT ? numberEnd(units, at, length) : wordEnd(units, at, length);
    if (end === GIVEN_UP) return false;
    if (end >= plain) plain = plainUntil(units, end, length);
    if (plain === GIVEN_UP) return false;
    starts[count] = at;
    ends[count] = end;
    isNumber[count] = kind === DIGIT ? 1 : 0;
    count += 1;
    at = end;
  }
  run.count = count;
  return true;
}
