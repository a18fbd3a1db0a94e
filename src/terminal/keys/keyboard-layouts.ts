/**
 * Which Latin key stands where a letter is typed, for the keyboard layouts of the four languages. From the X keyboard
 * database: `ara(basic)` (the Arabic 101 layout of Windows, too), `ir(ku_ara)` = `iq(ku_ara)` (the Sorani layout of
 * the Kurdistan Region), `tr(basic)` and `tr(ku)` (Kurmanji on the Turkish Q keyboard).
 */

/** Layouts that {@link physicalKey} knows. `latin` covers QWERTY, Turkish Q and the Kurmanji keyboard. */
export type KeyboardLayout = 'arabic' | 'sorani' | 'latin';

/** Latin keys of the three letter rows, then the letters of a layer in the same order; `.` where there is none. */
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`";

/** Letters of one layer of a layout, by code point so that the order is visible in any editor. */
function layer(...codes: readonly number[]): readonly (readonly [string, string])[] {
  return [...LATIN_KEYS].flatMap((key, i) => {
    const code = codes[i] ?? 0;
    return code === 0 ? [] : [[String.fromCodePoint(code), key] as const];
  });
}

/** dad sad theh qaf feh ghain ain heh khah hah jeem dal / sheen seen yeh beh lam alef teh noon meem kaf tah / … */
const ARABIC_PLAIN = layer(
  ...[0x636, 0x635, 0x62b, 0x642, 0x641, 0x63a, 0x639, 0x647, 0x62e, 0x62d, 0x62c, 0x62f],
  ...[0x634, 0x633, 0x64a, 0x628, 0x644, 0x627, 0x62a, 0x646, 0x645, 0x643, 0x637],
  // yeh-hamza, hamza, waw-hamza, reh, lam-alef ligature, alef maksura, teh marbuta, waw, zain, zah; thal
  ...[0x626, 0x621, 0x624, 0x631, 0xfefb, 0x649, 0x629, 0x648, 0x632, 0x638, 0x630],
);

/** Shift: harakat, the hamza forms, the lam-alef ligatures, tatweel. */
const ARABIC_SHIFTED = layer(
  ...[0x64e, 0x64b, 0x64f, 0x64c, 0xfef9, 0x625, 0, 0, 0, 0x61b, 0, 0],
  ...[0x650, 0x64d, 0, 0, 0xfef7, 0x623, 0x640, 0x60c, 0, 0, 0],
  ...[0, 0x652, 0, 0, 0xfef5, 0x622, 0, 0, 0, 0x61f, 0x651],
);

/** qaf waw ae reh teh farsi-yeh yeh-hamza hah oe peh / alef seen dal feh gaf heh jeh keheh lam semicolon / … */
const SORANI_PLAIN = layer(
  ...[0x642, 0x648, 0x6d5, 0x631, 0x62a, 0x6cc, 0x626, 0x62d, 0x6c6, 0x67e, 0, 0],
  ...[0x627, 0x633, 0x62f, 0x641, 0x6af, 0x647, 0x698, 0x6a9, 0x644, 0x61b, 0],
  // zain khah jeem veh beh noon meem comma; ZWNJ
  ...[0x632, 0x62e, 0x62c, 0x6a4, 0x628, 0x646, 0x645, 0x60c, 0, 0, 0x200d],
);

/** Shift: (heh again on E), reh with small v, tah, yeh with small v, hamza, ain, waw-hamza, theh; … */
const SORANI_SHIFTED = layer(
  ...[0, 0, 0, 0x695, 0x637, 0x6ce, 0x621, 0x639, 0x624, 0x62b, 0, 0],
  ...[0x622, 0x634, 0x630, 0x625, 0x63a, 0x200c, 0x623, 0x643, 0x6b5, 0, 0],
  ...[0x636, 0x635, 0x686, 0x638, 0x649, 0x629, 0x640, 0, 0, 0x61f, 0],
);

/** The Windows version of the layout types heh doachashmee where X has heh. */
const SORANI_ELSEWHERE: readonly (readonly [string, string])[] = [['\u06be', 'h']];

/**
 * Letters of Turkish Q and Kurmanji. Those that are an i with or without its dot stay i, since that is what the
 * keycap says; the others are named by their place.
 */
const LATIN: readonly (readonly [string, string])[] = [
  ['\u0131', 'i'], // LATIN SMALL LETTER DOTLESS I
  ['\u011f', '['], // LATIN SMALL LETTER G WITH BREVE
  ['\u00fc', ']'], // LATIN SMALL LETTER U WITH DIAERESIS
  ['\u00fb', ']'], // LATIN SMALL LETTER U WITH CIRCUMFLEX
  ['\u015f', ';'], // LATIN SMALL LETTER S WITH CEDILLA
  ['\u00ee', "'"], // LATIN SMALL LETTER I WITH CIRCUMFLEX
  ['\u00f6', ','], // LATIN SMALL LETTER O WITH DIAERESIS
  ['\u00ea', ','], // LATIN SMALL LETTER E WITH CIRCUMFLEX
  ['\u00e7', '.'], // LATIN SMALL LETTER C WITH CEDILLA
];

/** Letter to Latin key, the plain layer before the shifted one. */
export const KEYS_OF_LAYOUT: Readonly<Record<KeyboardLayout, ReadonlyMap<string, string>>> = {
  arabic: new Map([...ARABIC_SHIFTED, ...ARABIC_PLAIN]),
  sorani: new Map([...SORANI_SHIFTED, ...SORANI_PLAIN, ...SORANI_ELSEWHERE]),
  latin: new Map(LATIN),
};

/** Letters that one of the two Arabic-script layouts has and the other has not. */
function lettersOnlyIn(layout: 'arabic' | 'sorani'): ReadonlySet<string> {
  const other = KEYS_OF_LAYOUT[layout === 'arabic' ? 'sorani' : 'arabic'];
  return new Set([...KEYS_OF_LAYOUT[layout].keys()].filter((letter) => !other.has(letter)));
}

/** Letters that give a layout away. */
export const TELLING_LETTERS = { arabic: lettersOnlyIn('arabic'), sorani: lettersOnlyIn('sorani') };
