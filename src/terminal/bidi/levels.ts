/** Embedding levels and mirrored characters (UAX #9), through bidi-js. */
import bidiModule, { type Bidi, type BidiCharTypeName } from 'bidi-js';
import type { Direction, Isolate } from './types.ts';

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

const OPEN = { ltr: '\u2066', rtl: '\u2067' } as const;
const CLOSE = '\u2069';

/** Levels of the code units of a text with controls around its isolates, the controls' own levels left out. */
function isolatedLevels(
  text: string,
  direction: Direction,
  isolates: readonly Isolate[],
): Uint8Array {
  let marked = '';
  let at = 0;
  const taken: number[] = [];
  for (const isolate of isolates) {
    marked += text.slice(at, isolate.start);
    taken.push(marked.length);
    marked += OPEN[isolate.direction] + text.slice(isolate.start, isolate.end);
    taken.push(marked.length);
    marked += CLOSE;
    at = isolate.end;
  }
  const all = bidi().getEmbeddingLevels(marked + text.slice(at), direction).levels;
  const levels = new Uint8Array(text.length);
  let next = 0;
  let from = 0;
  for (const place of [...taken, all.length]) {
    levels.set(all.subarray(from, place), next);
    next += place - from;
    from = place + 1;
  }
  return levels;
}

/** Levels of the code units of one paragraph (no line feed inside) of the given direction. */
export function levelsOf(
  paragraph: string,
  direction: Direction,
  isolates: readonly Isolate[] = [],
): Uint8Array {
  if (paragraph === '') return new Uint8Array(0);
  const text = withoutPairs(paragraph);
  if (isolates.length > 0) return isolatedLevels(text, direction, isolates);
  return bidi().getEmbeddingLevels(text, direction).levels;
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
