/**
 * Names of the keys behind the final bytes and numbers of control sequences: xterm's ctlseqs (also VTE, Konsole,
 * Alacritty), rxvt, the Linux console, and the kitty keyboard protocol.
 */

/** `CSI … final` and `SS3 … final`. */
export const BY_FINAL: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  E: 'begin',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
};

/** rxvt writes the modified arrows in lower case: `CSI a` is Shift+Up, `SS3 a` is Ctrl+Up. */
export const RXVT_ARROWS: Readonly<Record<string, string>> = {
  a: 'up',
  b: 'down',
  c: 'right',
  d: 'left',
};

/** `CSI number ~`. */
export const BY_NUMBER: Readonly<Record<number, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};

/**
 * `CSI number ~` for the numbers of F13 to F20: keyboards have no such keys any more, and rxvt and PuTTY send these
 * for Shift with F3 to F10.
 */
export const SHIFTED_BY_NUMBER: Readonly<Record<number, string>> = {
  25: 'f3',
  26: 'f4',
  28: 'f5',
  29: 'f6',
  31: 'f7',
  32: 'f8',
  33: 'f9',
  34: 'f10',
};

/** `CSI [ letter`: the function keys of the Linux console. */
export const LINUX_FUNCTION_KEYS: Readonly<Record<string, string>> = {
  A: 'f1',
  B: 'f2',
  C: 'f3',
  D: 'f4',
  E: 'f5',
};

/** The keypad in application mode, `SS3 letter` (VT100): what the key types. */
export const KEYPAD_TEXT: Readonly<Record<string, string>> = {
  j: '*',
  k: '+',
  l: ',',
  m: '-',
  n: '.',
  o: '/',
  p: '0',
  q: '1',
  r: '2',
  s: '3',
  t: '4',
  u: '5',
  v: '6',
  w: '7',
  x: '8',
  y: '9',
  X: '=',
};

/** Code points of `CSI … u` that are keys of their own. */
const BY_CODE: Readonly<Record<number, string>> = {
  8: 'backspace',
  9: 'tab',
  10: 'enter',
  13: 'enter',
  27: 'escape',
  32: 'space',
  127: 'backspace',
  57363: 'menu',
  57414: 'enter',
  57417: 'left',
  57418: 'right',
  57419: 'up',
  57420: 'down',
  57421: 'pageup',
  57422: 'pagedown',
  57423: 'home',
  57424: 'end',
  57425: 'insert',
  57426: 'delete',
  57427: 'begin',
};

/** The kitty codes 57399 to 57416: the keypad, as it types. */
const KITTY_KEYPAD = '0123456789./*-+\r=,';

/** First and last code of the private-use block in which kitty numbers keys that type nothing. */
const KITTY_PRIVATE = { first: 57344, last: 63743 };

/** Named key of a `CSI u` code, F13 to F20 included; undefined for characters and for keys that we do not use. */
export function nameOfCode(code: number): string | undefined {
  if (code >= 57376 && code <= 57383) return `f${code - 57376 + 13}`;
  return BY_CODE[code];
}

/** What a `CSI u` code types; undefined for the kitty codes of keys that type nothing. */
export function textOfCode(code: number): string | undefined {
  if (code >= 57399 && code <= 57416) return KITTY_KEYPAD[code - 57399];
  if (code >= KITTY_PRIVATE.first && code <= KITTY_PRIVATE.last) return undefined;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || code > 0x10ffff) return undefined;
  if (code >= 0xd800 && code <= 0xdfff) return undefined;
  return String.fromCodePoint(code);
}
