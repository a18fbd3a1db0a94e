/** A text cut into segments: what a translator opens. */
import type { LanguageTag } from './language-tag.ts';
import type { Span } from './span.ts';

/** Identifies a segment within its document: `s` and the index, so that it survives as long as the text does. */
export type SegmentId = string;

/** What a segment is on the page. Furniture (logo, date line, "Top") is shown but neither counted nor stored. */
export type SegmentRole = 'title' | 'body' | 'furniture';

/** One unit of translation. */
export interface Segment {
  readonly id: SegmentId;
  /** Position in the document, from 0. */
  readonly index: number;
  readonly role: SegmentRole;
  /** The characters of `span`, as typed. */
  readonly text: string;
  /** Place in the document's text. */
  readonly span: Span;
  /** Number of the paragraph (line of the file that is not blank), from 0. */
  readonly paragraph: number;
  /** The first earlier segment with the same text apart from spelling, when there is one. */
  readonly repeatOf?: SegmentId;
  /** Its own language, where it is clearly not the document's (an English paragraph in a Kurdish text). */
  readonly language?: LanguageTag;
}

/** A source text and its segments, in reading order. What lies between the spans is layout and is kept on export. */
export interface Document {
  readonly id: string;
  /** Name to show, usually the file name. */
  readonly name: string;
  readonly language: LanguageTag;
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** The language of neighbouring segments: their own when they share one, else the document's. */
export function languageOfSegments(document: Document, indices: readonly number[]): LanguageTag {
  const [first, ...rest] = indices.map((index) => languageAt(document, index));
  if (first === undefined) return document.language;
  return rest.every((language) => language === first) ? first : document.language;
}

/** The language of a segment, by its index: its own, else the document's. */
export function languageAt(document: Document, index: number): LanguageTag {
  return document.segments[index]?.language ?? document.language;
}
