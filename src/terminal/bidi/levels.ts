/** Embedding levels and mirrored characters (UAX #9), through bidi-js. */
import bidiModule, { type Bidi, type BidiCharTypeName } from 'bidi-js';
import type { Direction } from './types.ts';

/** The package's types describe an ES module, its main file is CommonJS: what is imported is the factory itself. */
const makeBidi = bidiModule as unknown as () => Bidi;

/** Built when first needed: its tables take a few milliseconds. */
let engine: Bidi | undefined;

function bidi(): Bidi {
  engine ??= makeBidi();
  return engine;
}

/** A BMP character of each class that characters beyond the BMP have. */
const STAND_INS: Partial<Record<BidiCharTypeName, string>> = {
  L: 'a',
  R: '\u05d0', // HEBREW LETTER ALEF
  AL: '\u0627', // ARABIC LETTER ALEF
  AN: '\u0660', // ARABIC-INDIC DIGIT ZERO
  EN: '0',
  NSM: '\u0300', // COMBINING GRAVE ACCENT
  BN: '\u200b', // ZERO WIDTH SPACE
  ON: '!',
  ET: '$',
};

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * bidi-js looks at single UTF-16 code units, so every emoji would count as a Latin letter. Each pair is replaced by a
 * character of its class and a boundary neutral.
 */
function withoutPairs(text: string): string {
  return text.replace(
    ASTRAL,
    (pair) => `${STAND_INS[bidi().getBidiCharTypeName(pair)] ?? '!'}\u200b`,
  );
}

/** Levels of the code units of one paragraph (no line feed inside) of the given direction. */
export function levelsOf(paragraph: string, direction: Direction): Uint8Array {
  if (paragraph === '') return new Uint8Array(0);
  return bidi().getEmbeddingLevels(withoutPairs(paragraph), direction).levels;
}

/** Direction of the first letter, as terminals guess a line's direction; undefined without letters. */
export function firstStrong(text: string): Direction | undefined {
  for (const char of text) {
    const type = bidi().getBidiCharTypeName(char);
    if (type === 'L') return 'ltr';
    if (type === 'R' || type === 'AL') return 'rtl';
  }
  return undefined;
}

/** The character that stands for this one in right-to-left text: `)` for `(`; undefined where there is none. */
export function mirrored(char: string): string | undefined {
  return bidi().getMirroredCharacter(char) ?? undefined;
}

/** Reverses runs of items from the highest level down to the lowest odd one (rule L2). */
export function reorder<T extends { readonly level: number }>(items: readonly T[]): T[] {
  const ordered = [...items];
  let highest = 0;
  let lowestOdd = 255;
  for (const { level } of items) {
    highest = Math.max(highest, level);
    if (level % 2 === 1) lowestOdd = Math.min(lowestOdd, level);
  }
  for (let level = highest; level >= lowestOdd; level--) {
    for (let from = 0; from < ordered.length; from++) {
      if ((ordered[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((ordered[to + 1]?.level ?? -1) >= level) to += 1;
      reverse(ordered, from, to);
      from = to;
    }
  }
  return ordered;
}

function reverse<T>(items: T[], from: number, to: number): void {
  const part = items.slice(from, to + 1).reverse();
  items.splice(from, part.length, ...part);
}
