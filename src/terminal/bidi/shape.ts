/**
 * Letter forms for terminals that do not join: each letter of the Arabic script becomes the presentation form that its
 * neighbours ask for. Joining types decide, so a letter without forms of its own (U+0695, U+06B5, U+06CE) stays as it
 * is while its neighbours still join to it.
 */
import { isArabicBlock, type JoiningType, joiningType, ZWJ, ZWNJ } from './joining-types.ts';
import { COMPOSED, LAM_ALEF, LETTER_FORMS, OE } from './presentation-forms.ts';
import type { FormChoice } from './types.ts';

/** A cluster of the text and what is drawn for it. Offsets are UTF-16, end exclusive. */
export interface Glyph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Switches of the shaper; see LayoutOptions. */
export interface ShapeOptions {
  readonly lamAlef: boolean;
  readonly forms: FormChoice;
}

const LAM = '\u0644';
const NON_JOINER = String.fromCharCode(ZWNJ);

/** A letter (anything but a mark) with its type, and which glyph it belongs to. */
interface Letter {
  readonly codePoint: number;
  readonly type: JoiningType;
  readonly glyph: number;
}

/** The letters of the text without its marks: joining looks only at these. */
function lettersOf(glyphs: readonly Glyph[]): readonly Letter[] {
  const letters: Letter[] = [];
  for (const [glyph, { text }] of glyphs.entries()) {
    for (const char of text) {
      const codePoint = char.codePointAt(0) ?? 0;
      const type = joiningType(codePoint);
      if (type !== 'transparent') letters.push({ codePoint, type, glyph });
    }
  }
  return letters;
}

function joinsBefore(type: JoiningType | undefined): boolean {
  return type === 'dual' || type === 'right' || type === 'causing';
}

function joinsAfter(type: JoiningType | undefined): boolean {
  return type === 'dual' || type === 'causing';
}

/** Bit 1: joined to the letter before; bit 2: joined to the letter after. Index into {@link LetterForms}. */
function formIndex(letters: readonly Letter[], i: number): 0 | 1 | 2 | 3 {
  const type = letters[i]?.type;
  const before = joinsBefore(type) && joinsAfter(letters[i - 1]?.type);
  const after = joinsAfter(type) && joinsBefore(letters[i + 1]?.type);
  if (before) return after ? 3 : 1;
  return after ? 2 : 0;
}

function formOf(letters: readonly Letter[], i: number, options: ShapeOptions): string {
  const codePoint = letters[i]?.codePoint ?? 0;
  const composed = options.forms === 'composed' ? COMPOSED.get(codePoint) : undefined;
  const letter = composed?.letter ?? codePoint;
  if (codePoint === OE && options.forms === 'safe') return String.fromCodePoint(codePoint);
  // Hamza looks the same everywhere; more fonts have the letter than the form.
  if (letters[i]?.type === 'none') return String.fromCodePoint(codePoint);
  const form = LETTER_FORMS.get(letter)?.[formIndex(letters, i)] || letter;
  return String.fromCodePoint(form) + (composed?.mark ?? '');
}

function isJoiner(codePoint: number): boolean {
  return codePoint === ZWJ || codePoint === ZWNJ;
}

/** The glyph with its letters in form; joiners have done their work and are dropped. */
function redraw(glyph: Glyph, forms: readonly string[]): Glyph {
  let text = '';
  let next = 0;
  for (const char of glyph.text) {
    const codePoint = char.codePointAt(0) ?? 0;
    if (joiningType(codePoint) === 'transparent') text += char;
    else {
      const form = forms[next] ?? char;
      next += 1;
      if (!isJoiner(codePoint)) text += form;
    }
  }
  return { ...glyph, text };
}

/** A non-joiner after a sign has nothing to separate; a joiner may hold an emoji together and stays. */
function withoutNonJoiner(glyph: Glyph): Glyph {
  return glyph.text.includes(NON_JOINER)
    ? { ...glyph, text: glyph.text.replaceAll(NON_JOINER, '') }
    : glyph;
}

/**
 * The ligature of letter i, when it is a lam that stands bare before an alef in the next glyph. Marks on the lam
 * prevent it: on one cell they would pile up with those of the alef and read as others.
 */
function ligatureAt(
  letters: readonly Letter[],
  i: number,
  glyph: Glyph,
): readonly [number, number] | undefined {
  const alef = letters[i + 1];
  if (glyph.text !== LAM || alef?.glyph !== (letters[i]?.glyph ?? -1) + 1) return undefined;
  return LAM_ALEF.get(alef.codePoint);
}

/**
 * Gives every letter its form, in logical order. With `lamAlef` a lam and its alef become one glyph over both spans;
 * all other glyphs keep their span.
 */
export function shape(glyphs: readonly Glyph[], options: ShapeOptions): readonly Glyph[] {
  const letters = lettersOf(glyphs);
  const shaped: Glyph[] = [];
  let letter = 0;
  for (let glyph = 0; glyph < glyphs.length; glyph++) {
    const current = glyphs[glyph];
    if (current === undefined) break;
    const first = letter;
    while (letters[letter]?.glyph === glyph) letter += 1;
    if (!isArabicBlock(current.text.codePointAt(0) ?? 0)) {
      shaped.push(withoutNonJoiner(current));
      continue;
    }
    const ligature = options.lamAlef ? ligatureAt(letters, first, current) : undefined;
    const next = glyphs[glyph + 1];
    if (ligature !== undefined && next !== undefined) {
      const form = ligature[joinsAfter(letters[first - 1]?.type) ? 1 : 0];
      const text = String.fromCodePoint(form) + next.text.slice(1);
      shaped.push({ text, start: current.start, end: next.end });
      glyph += 1;
      while (letters[letter]?.glyph === glyph) letter += 1;
      continue;
    }
    const forms = letters.slice(first, letter).map((_, i) => formOf(letters, first + i, options));
    shaped.push(redraw(current, forms));
  }
  return shaped;
}
