/** Finds the quotations of a text and the utterances they tell. */
import type { LanguageTag } from '../language-tag.ts';
import { quotedSpans } from './marks/index.ts';
import type { FoundQuotations, Quotation } from './types.ts';

/** A segment to be searched. */
export interface QuotedText {
  readonly text: string;
  /** Number of the paragraph, when known. */
  readonly paragraph?: number;
}

/**
 * Finds quotations in reading order, a quotation before those inside it.
 * @param segments the segments of one document, in order: quotations may run over several of them
 */
export function findQuotations(
  segments: readonly QuotedText[],
  _language: LanguageTag,
): FoundQuotations {
  const quotations = quotedSpans(segments.map((segment) => segment.text)).map(
    (quoted, i): Quotation => ({
      segment: quoted.segment,
      span: quoted.span,
      kind: 'statement',
      marked: quoted.marked,
      continuation: quoted.continuation,
      speaker: null,
      cue: null,
      medium: 'unknown',
      originalLanguage: 'unknown',
      originalLanguageCertainty: 'guess',
      utterance: i,
    }),
  );
  return { quotations, utterances: [], indirect: [] };
}
