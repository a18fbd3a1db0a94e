/**
 * Grapheme clusters: what a person sees and deletes as one character. Letters with marks are found by table; emoji,
 * Hangul, Indic and the like go to Intl.Segmenter in short stretches, since it is slow on long texts.
 */
import type { Span } from '../span.ts';

/** Code units that never join a neighbour: ASCII but CR, Latin, Greek, Cyrillic, Arabic letters, common marks. */
const SIMPLE = 1;
/** Marks and joiners that attach to what stands before. */
const EXTEND = 2;
/** Left to Intl.Segmenter. */
const COMPLEX = 3;

const table = new Uint8Array(0x10000);
const markPattern = /[\p{Mn}\p{Me}]/u;

function classify(code: number): number {
  if (code === 0x0d || code === 0x0a) return COMPLEX;
  if (code >= 0x20 && code < 0x300)
    return code === 0xa9 || code === 0xae || code === 0xad ? COMPLEX : SIMPLE;
  if (code === 0x200c) return EXTEND; // ZERO WIDTH NON-JOINER
  const script =
    (code >= 0x300 && code <= 0x52f) || // marks, Greek, Cyrillic
    (code >= 0x590 &&
      code <= 0x6ff &&
      (code < 0x600 || code > 0x605) &&
      code !== 0x61c &&
      code !== 0x6dd) ||
    (code >= 0x750 && code <= 0x77f) ||
    (code >= 0x1e00 && code <= 0x1fff) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x203a) ||
    (code >= 0x20a0 && code <= 0x20bf) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc);
  if (!script) return COMPLEX;
  return markPattern.test(String.fromCharCode(code)) ? EXTEND : SIMPLE;
}

function classOf(code: number): number {
  const known = table[code] ?? COMPLEX;
  if (known !== 0) return known;
  const found = classify(code);
  table[code] = found;
  return found;
}

let segmenter: Intl.Segmenter | undefined;

/** Stretch handed to Intl.Segmenter at once; longer ones are cut at a boundary it found itself. */
const STRETCH = 512;

/** Pushes the clusters of text[start, end), which are not simple. */
function pushComplex(text: string, start: number, end: number, spans: Span[]): void {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let from = start;
  let size = STRETCH;
  while (from < end) {
    const to = Math.min(end, from + size);
    const parts = Array.from(segmenter.segment(text.slice(from, to)));
    // The last two clusters may go on past the cut: they are looked at again.
    const certain = to === end ? parts.length : parts.length - 2;
    if (certain < 1) {
      size *= 2;
      continue;
    }
    for (const part of parts.slice(0, certain)) {
      const at = from + part.index;
      spans.push({ start: at, end: at + part.segment.length });
    }
    from = spans[spans.length - 1]?.end ?? end;
    size = STRETCH;
  }
}

/** The grapheme clusters of a text, in order, tiling it. Linear. */
export function graphemes(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    let kind = classOf(text.charCodeAt(at));
    let complex = kind === COMPLEX;
    let end = at + 1;
    // A cluster surely ends before a simple character, unless what precedes that may be prepended to it.
    for (; end < text.length; end += 1) {
      const next = classOf(text.charCodeAt(end));
      if (next === SIMPLE && kind !== COMPLEX) break;
      complex ||= next === COMPLEX;
      kind = next;
    }
    if (complex) pushComplex(text, at, end, spans);
    else spans.push({ start: at, end });
    at = end;
  }
  return spans;
}
