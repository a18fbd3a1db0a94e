/** Finds the quotations of a text and the utterances they tell. */
import type { LanguageTag } from '../language-tag.ts';
import { type Attributed, attributeSegment } from './attribution/index.ts';
import { lexiconOf } from './lexis/index.ts';
import { quotedSpans } from './marks/index.ts';
import type { FoundQuotations, Quotation } from './types.ts';

/** A segment to be searched. */
export interface QuotedText {
  readonly text: string;
  /** Number of the paragraph, when known. */
  readonly paragraph?: number;
}

function attributeAll(texts: readonly string[], language: LanguageTag): readonly Attributed[] {
  const lexicon = lexiconOf(language);
  const quoted = quotedSpans(texts);
  const found: Attributed[] = [];
  let next = 0;
  for (const [segment, text] of texts.entries()) {
    const from = next;
    while (quoted[next]?.segment === segment) next++;
    // Without a mark there can only be speech after a colon.
    if (next === from && !text.includes(':')) continue;
    found.push(...attributeSegment(text, segment, quoted.slice(from, next), lexicon));
  }
  return found;
}

/**
 * Finds quotations in reading order, a quotation before those inside it.
 * @param segments the segments of one document, in order: quotations may run over several of them
 */
export function findQuotations(
  segments: readonly QuotedText[],
  language: LanguageTag,
): FoundQuotations {
  const quotations = attributeAll(
    segments.map((segment) => segment.text),
    language,
  ).map(
    ({ quoted, kind, tie, subject, occasion }, i): Quotation => ({
      segment: quoted.segment,
      span: quoted.span,
      kind,
      marked: quoted.marked,
      continuation: quoted.continuation,
      speaker: kind === 'other' ? null : (subject?.span ?? null),
      cue: kind === 'other' ? null : (tie?.cue.span ?? null),
      medium: occasion.medium ?? 'unknown',
      originalLanguage: occasion.originalLanguage ?? 'unknown',
      originalLanguageCertainty: occasion.originalLanguage === null ? 'guess' : 'stated',
      utterance: i,
    }),
  );
  return { quotations, utterances: [], indirect: [] };
}
