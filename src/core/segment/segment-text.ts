/** A text cut into segments: lines, their sentences, and no segment too long to work with. */
import type { LanguageTag } from '../language-tag.ts';
import type { Span } from '../span.ts';
import { isSpace } from '../text/index.ts';
import { trimmed, visibleLines } from './lines.ts';
import { rulesOf, type SegmentRules, withAbbreviations } from './sentence/rules.ts';
import { sentencesOf } from './sentence/sentences.ts';

/**
 * Longest segment, in UTF-16 units. No sentence of a newspaper comes near it (about 800 words); a longer stretch without
 * a sentence end is no prose, and is cut at white space so that the editor, the scores and the screen stay usable.
 */
export const LONGEST_SEGMENT = 5000;

/** What a caller may add to the rules of the language. */
export interface SegmentOptions {
  /** The user's own abbreviations, with or without the final full stop; they never end a sentence. */
  readonly abbreviations?: readonly string[];
}

/**
 * The segments of a text: trimmed, in order, without overlap; between them stands only white space (and, on lines of
 * their own, characters that nobody sees). A line end always ends a segment.
 */
export function segmentText(
  text: string,
  language: LanguageTag,
  options: SegmentOptions = {},
): readonly Span[] {
  return [...eachSegment(text, language, options)];
}

function* eachSegment(
  text: string,
  language: LanguageTag,
  { abbreviations = [] }: SegmentOptions,
): Generator<Span, void, void> {
  const rules = withAbbreviations(rulesOf(language), abbreviations);
  for (const line of visibleLines(text)) yield* segmentsOfLine(text, line, rules);
}

/** Whether a text has more segments than that; looks no further than it must. */
export function hasMoreSegments(
  text: string,
  language: LanguageTag,
  most: number,
  options: SegmentOptions = {},
): boolean {
  // Between two segments stands at least one character.
  if (text.length < most * 2) return false;
  const segments = eachSegment(text, language, options);
  for (let count = 0; count <= most; count++) if (segments.next().done) return false;
  return true;
}

/** The segments of one line (as given by {@link visibleLines}). */
export function segmentsOfLine(text: string, line: Span, rules: SegmentRules): readonly Span[] {
  const sentences = sentencesOf(text, line, rules);
  const fits = sentences.every(({ start, end }) => end - start <= LONGEST_SEGMENT);
  return fits ? sentences : sentences.flatMap((span) => withinLimit(text, span));
}

/** A span cut, at white space where there is some, into spans of at most {@link LONGEST_SEGMENT}. */
function withinLimit(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= LONGEST_SEGMENT) return [span];
  const parts: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const cut = cutBefore(text, start, Math.min(span.end, start + LONGEST_SEGMENT), span.end);
    const part = trimmed(text, start, cut);
    if (part !== undefined) parts.push(part);
    start = cut;
  }
  return parts;
}

/** The last place up to `limit` with white space before it; else `limit`, but never inside a character. */
function cutBefore(text: string, start: number, limit: number, end: number): number {
  if (limit >= end) return end;
  for (let at = limit; at > start; at--) {
    if (isSpace(text.charCodeAt(at))) return at;
  }
  let at = limit;
  while (at > limit - LONGEST_CLUSTER && joinsOn(text, at)) at--;
  return joinsOn(text, at) ? limit - (isLowSurrogate(text.charCodeAt(limit)) ? 1 : 0) : at;
}

/** How far a cut steps back so as not to part marks from their letter. */
const LONGEST_CLUSTER = 64;

/** Whether the code unit at `at` belongs to the character before it. */
function joinsOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    isLowSurrogate(code) || code === 0x200c || code === 0x200d || /^\p{M}/u.test(text.charAt(at))
  );
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
