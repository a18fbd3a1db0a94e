/**
 * Commands by key position: a translator on an Arabic or Kurdish layout presses the key of `j`, and the letter that
 * arrives is not `j`. Used for chords and list screens only, never for what is typed into a text.
 */
import { KEYS_OF_LAYOUT, type KeyboardLayout, TELLING_LETTERS } from './keyboard-layouts.ts';
import type { KeyEvent } from './types.ts';

/** Zero of each block of decimal digits that keyboards of the four languages type. */
const DIGIT_ZEROS = [
  0x660, // ARABIC-INDIC DIGIT ZERO
  0x6f0, // EXTENDED ARABIC-INDIC DIGIT ZERO
];

/** The digit 0 to 9 behind a digit of the Latin, Arabic or extended Arabic block; undefined for anything else. */
export function digitOf(char: string): number | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? undefined : code - zero;
}

function keyOfChar(char: string, layout: KeyboardLayout): string {
  const digit = digitOf(char);
  if (digit !== undefined) return String(digit);
  const lower = char === '\u0130' ? 'i' : char.toLowerCase(); // LATIN CAPITAL LETTER I WITH DOT ABOVE
  const layouts: readonly KeyboardLayout[] = [layout, 'latin', 'arabic', 'sorani'];
  for (const name of layouts) {
    const key = KEYS_OF_LAYOUT[name].get(lower);
    if (key !== undefined) return key;
  }
  return lower;
}

/**
 * The Latin key in the place of the key that was pressed: `a` for sheen on the Arabic layout, `1` for a one of any
 * script, the name itself for named keys. The terminal's own report of the place (kitty) wins over `layout`.
 */
export function physicalKey(event: KeyEvent, layout: KeyboardLayout = 'arabic'): string {
  if (event.base !== undefined) return event.base;
  if ([...event.name].length !== 1) return event.name;
  return keyOfChar(event.name, layout);
}

/** The layout in use after one more typed character: a letter that only one layout has decides. */
export function layoutAfter(layout: KeyboardLayout, typed: string): KeyboardLayout {
  for (const char of typed) {
    if (TELLING_LETTERS.arabic.has(char)) return 'arabic';
    if (TELLING_LETTERS.sorani.has(char)) return 'sorani';
  }
  return layout;
}
