/** List markers ("1.", "a)", a dash, a bullet): they stay with their item. */
import { isDigit, isLetter, isSpace } from '../../text/index.ts';

/** Most digits in a group of a list number. More is a year or an amount. */
const MARKER_DIGITS = 2;

/** Most groups in a list number (2.1.3.). */
const MARKER_GROUPS = 4;

function isBullet(code: number): boolean {
  return (
    code === 0x2d || // HYPHEN-MINUS
    code === 0x2a || // ASTERISK
    code === 0xb7 || // MIDDLE DOT
    code === 0x2013 || // EN DASH
    code === 0x2014 || // EM DASH
    code === 0x2022 || // BULLET
    code === 0x2023 || // TRIANGULAR BULLET
    code === 0x25aa || // BLACK SMALL SQUARE
    code === 0x25cf || // BLACK CIRCLE
    code === 0x25e6 || // WHITE BULLET
    code === 0x2043 // HYPHEN BULLET
  );
}

/** Whether "b)" or "2)" stands at a place within a line: the next item of a list. */
export function isInnerMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (isLetter(code) || isDigit(code)) && text.charCodeAt(at + 1) === 0x29;
}

/** Where the text after a list marker at `start` begins; `start` when there is no marker. */
export function afterListMarker(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (isBullet(code)) {
    return isSpace(text.charCodeAt(start + 1)) ? blanks(text, start + 1, end) : start;
  }
  const body = code === 0x28 ? start + 1 : start;
  const tail = afterNumber(text, body, end) ?? afterSingleLetter(text, body, end);
  if (tail === undefined || tail >= end || !isSpace(text.charCodeAt(tail))) return start;
  return blanks(text, tail, end);
}

/** Behind "12." "3)" "2.1." or undefined. */
function afterNumber(text: string, start: number, end: number): number | undefined {
  let at = start;
  for (let group = 0; group < MARKER_GROUPS; group++) {
    const digits = at;
    while (at < end && at - digits <= MARKER_DIGITS && isDigit(text.charCodeAt(at))) at++;
    if (at === digits) return group > 0 ? at : undefined;
    if (at - digits > MARKER_DIGITS || !isMarkerEnd(text.charCodeAt(at))) return undefined;
    at++;
  }
  return at;
}

/** Behind "a." or "b)" or undefined. */
function afterSingleLetter(text: string, start: number, end: number): number | undefined {
  if (start + 1 >= end || !isLetter(text.charCodeAt(start))) return undefined;
  return isMarkerEnd(text.charCodeAt(start + 1)) ? start + 2 : undefined;
}

function isMarkerEnd(code: number): boolean {
  return code === 0x2e || code === 0x29;
}

function blanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}
