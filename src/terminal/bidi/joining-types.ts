/**
 * How the letters of the Arabic script join their neighbours. Ranges from Unicode 14 (`Joining_Type`), blocks Arabic,
 * Arabic Supplement, Arabic Extended-A and -B.
 */

/**
 * `dual` joins on both sides, `right` only to the letter before it, `causing` joins without changing (tatweel),
 * `transparent` is a mark that does not count, `none` breaks the join.
 */
export type JoiningType = 'dual' | 'right' | 'causing' | 'transparent' | 'none';

/** First and last code points of the ranges of each type, flat. */
const DUAL = [
  ...[0x620, 0x620, 0x626, 0x626, 0x628, 0x628, 0x62a, 0x62e, 0x633, 0x63f, 0x641, 0x647],
  ...[0x649, 0x64a, 0x66e, 0x66f, 0x678, 0x687, 0x69a, 0x6bf, 0x6c1, 0x6c2, 0x6cc, 0x6cc],
  ...[0x6ce, 0x6ce, 0x6d0, 0x6d1, 0x6fa, 0x6fc, 0x6ff, 0x6ff, 0x74e, 0x758, 0x75c, 0x76a],
  ...[0x76d, 0x770, 0x772, 0x772, 0x775, 0x777, 0x77a, 0x77f, 0x886, 0x886, 0x889, 0x88d],
  ...[0x8a0, 0x8a9, 0x8af, 0x8b0, 0x8b3, 0x8b8, 0x8ba, 0x8c8],
];
const RIGHT = [
  ...[0x622, 0x625, 0x627, 0x627, 0x629, 0x629, 0x62f, 0x632, 0x648, 0x648, 0x671, 0x673],
  ...[0x675, 0x677, 0x688, 0x699, 0x6c0, 0x6c0, 0x6c3, 0x6cb, 0x6cd, 0x6cd, 0x6cf, 0x6cf],
  ...[0x6d2, 0x6d3, 0x6d5, 0x6d5, 0x6ee, 0x6ef, 0x759, 0x75b, 0x76b, 0x76c, 0x771, 0x771],
  ...[0x773, 0x774, 0x778, 0x779, 0x870, 0x882, 0x88e, 0x88e, 0x8aa, 0x8ac, 0x8ae, 0x8ae],
  ...[0x8b1, 0x8b2, 0x8b9, 0x8b9],
];
const TRANSPARENT = [
  ...[0x610, 0x61a, 0x61c, 0x61c, 0x64b, 0x65f, 0x670, 0x670, 0x6d6, 0x6dc, 0x6df, 0x6e4],
  ...[0x6e7, 0x6e8, 0x6ea, 0x6ed, 0x898, 0x89f, 0x8ca, 0x8e1, 0x8e3, 0x8ff],
];
const CAUSING = [0x640, 0x640, 0x883, 0x885];

const FIRST = 0x600;
const LAST = 0x8ff;

const TYPES: readonly JoiningType[] = ['none', 'dual', 'right', 'causing', 'transparent'];

const table = new Uint8Array(LAST - FIRST + 1);
for (const [type, ranges] of [DUAL, RIGHT, CAUSING, TRANSPARENT].entries()) {
  for (let i = 0; i < ranges.length; i += 2) {
    table.fill(type + 1, (ranges[i] ?? FIRST) - FIRST, (ranges[i + 1] ?? FIRST) - FIRST + 1);
  }
}

/** ZERO WIDTH JOINER: joins like tatweel and is not drawn. */
export const ZWJ = 0x200d;
/** ZERO WIDTH NON-JOINER: breaks the join and is not drawn. */
export const ZWNJ = 0x200c;

const MARK = /^\p{M}$/u;

/** Joining type of a code point. Marks of any script are transparent; letters of other scripts break the join. */
export function joiningType(codePoint: number): JoiningType {
  if (codePoint >= FIRST && codePoint <= LAST) {
    return TYPES[table[codePoint - FIRST] ?? 0] ?? 'none';
  }
  if (codePoint < 0x300) return 'none';
  if (codePoint === ZWJ) return 'causing';
  if (codePoint === ZWNJ) return 'none';
  return MARK.test(String.fromCodePoint(codePoint)) ? 'transparent' : 'none';
}

/** Whether the code point is of the Arabic blocks in which letters join. */
export function isArabicBlock(codePoint: number): boolean {
  return codePoint >= FIRST && codePoint <= LAST && (codePoint < 0x700 || codePoint >= 0x750);
}
