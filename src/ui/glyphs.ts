/** Signs that stand for states and lines, in Unicode and in ASCII for terminals whose locale is not UTF-8. */
import type { ControlSigns } from '../core/text/index.ts';

/** One cell each. */
export interface Glyphs {
  readonly confirmed: string;
  readonly draft: string;
  /** A draft that nobody has looked at. */
  readonly prefilled: string;
  readonly empty: string;
  readonly rejected: string;
  readonly repetition: string;
  readonly furniture: string;
  /** A row whose sides are held together, and one that segments are taken from. */
  readonly pinned: string;
  readonly held: string;
  readonly problem: string;
  readonly saved: string;
  readonly failed: string;
  /** Points at the current row, on left-to-right and on mirrored screens. */
  readonly pointer: string;
  readonly pointerMirrored: string;
  /** Done and left part of a bar. */
  readonly full: string;
  readonly rest: string;
  readonly horizontal: string;
  readonly vertical: string;
  /** Junctions by the row of the frame they stand in: left edge, inside, right edge. */
  readonly top: Junctions;
  readonly middle: Junctions;
  readonly bottom: Junctions;
  /** In the editor: what is in the text and not drawn. */
  readonly controls: ControlSigns;
  readonly separator: string;
  readonly ellipsis: string;
}

/** Left edge, right edge, and inside: a column opening below, one closing above, one going on. */
export interface Junctions {
  readonly left: string;
  readonly right: string;
  readonly opens: string;
  readonly closes: string;
  readonly crosses: string;
}

/** One cell wide in every terminal of the table in `terminal/detect`. */
export const UNICODE_GLYPHS: Glyphs = {
  confirmed: '\u2713',
  draft: '\u270E',
  prefilled: '\u00BB',
  empty: '\u00B7',
  rejected: '\u2717',
  repetition: '\u2248',
  furniture: '\u2013',
  pinned: '=',
  held: '+',
  problem: '!',
  saved: '\u25CF',
  failed: '\u2717',
  pointer: '\u25B6',
  pointerMirrored: '\u25C0',
  full: '\u2588',
  rest: '\u2591',
  horizontal: '\u2500',
  vertical: '\u2502',
  top: { left: '\u250C', right: '\u2510', opens: '\u252C', closes: '\u2500', crosses: '\u252C' },
  middle: { left: '\u251C', right: '\u2524', opens: '\u252C', closes: '\u2534', crosses: '\u253C' },
  bottom: { left: '\u2514', right: '\u2518', opens: '\u2500', closes: '\u2534', crosses: '\u2534' },
  controls: { leftToRight: '\u2192', rightToLeft: '\u2190', other: '\u00A4' },
  separator: '\u00B7',
  ellipsis: '\u2026',
};

const PLUS: Junctions = { left: '+', right: '+', opens: '+', closes: '+', crosses: '+' };

/** The same with the signs of ASCII. */
export const ASCII_GLYPHS: Glyphs = {
  confirmed: 'v',
  draft: 'e',
  prefilled: 'p',
  empty: '.',
  rejected: 'x',
  repetition: '=',
  furniture: '-',
  pinned: '=',
  held: '+',
  problem: '!',
  saved: '*',
  failed: 'X',
  pointer: '>',
  pointerMirrored: '<',
  full: '#',
  rest: '.',
  horizontal: '-',
  vertical: '|',
  top: PLUS,
  middle: PLUS,
  bottom: PLUS,
  controls: { leftToRight: '>', rightToLeft: '<', other: '?' },
  separator: '-',
  ellipsis: '~',
};

/** Unicode unless the locale names another character set. */
export function glyphsFor(environment: Readonly<Record<string, string | undefined>>): Glyphs {
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '';
  const other = /\.(?!utf-?8)/i.test(locale) || locale === 'C' || locale === 'POSIX';
  return other ? ASCII_GLYPHS : UNICODE_GLYPHS;
}
