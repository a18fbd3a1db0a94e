/** The minus before a number: a sign glued to its figures, or a listed word. */
import type { Atoms } from './atoms.ts';

/** HYPHEN-MINUS, MINUS SIGN; direction marks may stand between it and the figures. */
const SIGN = /(?:^|[\s("\u00ab\u201c])[-\u2212][\u200e\u200f\u061c]?$/;
/** Figures, then blanks and the sign: a range typed loosely (2003 -2011), or a list. */
const AFTER_FIGURES = /[\p{Nd}%\u066a]\s+[-\u2212][\u200e\u200f\u061c]?$/u; // ARABIC PERCENT SIGN
/** How far the look back goes. */
const REACH = 8;

/** Whether a minus sign is glued to the figures that begin at `start`. */
export function hasSign(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return SIGN.test(before) && !AFTER_FIGURES.test(before);
}

/** Index after a word for the sign ("minus"), or the same index. */
export function pastMinus(atoms: Atoms, index: number): number {
  const word = atoms.phrase(index, 'minus');
  if (word === undefined || !atoms.near(index + word.size - 1)) return index;
  return index + word.size;
}
