/** Finds the quotations of a text and the utterances they tell. */
import type { LanguageTag } from '../language-tag.ts';
import {
  type Attributed,
  attributeSegment,
  isReport,
  type SegmentSpeech,
} from './attribution/index.ts';
import { lexiconOf } from './lexis/index.ts';
import { quotedSpans } from './marks/index.ts';
import type { FoundQuotations, IndirectSpeech, Quotation, Utterance } from './types.ts';
import { Gatherer } from './utterance/index.ts';

/** A segment to be searched. */
export interface QuotedText {
  readonly text: string;
  /** Number of the paragraph, when known. */
  readonly paragraph?: number;
}

function quotationOf(
  { quoted, kind, tie, subject, occasion }: Attributed,
  number: number,
  utterance: Utterance | undefined,
): Quotation {
  const isTold = kind !== 'other';
  return {
    segment: quoted.segment,
    span: quoted.span,
    kind,
    marked: quoted.marked,
    continuation: quoted.continuation,
    speaker: isTold ? (subject?.span ?? null) : null,
    cue: isTold ? (tie?.cue.span ?? null) : null,
    medium: utterance?.medium ?? 'unknown',
    originalLanguage: utterance?.originalLanguage ?? 'unknown',
    originalLanguageCertainty: isTold && occasion.originalLanguage !== null ? 'stated' : 'guess',
    utterance: number,
  };
}

/** What the segments tell, in the end, of a document that was searched. */
function foundIn(speech: readonly SegmentSpeech[], gatherer: Gatherer): FoundQuotations {
  const { utterances, ofQuotation } = gatherer.gathered();
  const quotations = speech
    .flatMap((one) => one.quotations)
    .map((attributed, i) => {
      const number = ofQuotation[i] ?? -1;
      return quotationOf(attributed, number, utterances[number]);
    });
  const indirect = speech.flatMap((one, segment) =>
    one.indirect.flatMap(({ span, cue, subject }): IndirectSpeech[] =>
      span === null ? [] : [{ segment, span, cue: cue.span, speaker: subject?.span ?? null }],
    ),
  );
  return { quotations, utterances, indirect };
}

/**
 * Finds quotations in reading order, a quotation before those inside it, and gathers them into utterances. A speaker
 * who is named elsewhere in the document is found there and marked as a guess. Yields the number of segments searched
 * after each one, so that a book can be searched between keys.
 *
 * @param segments the segments of one document, in order: quotations may run over several of them
 */
export function* findingQuotations(
  segments: readonly QuotedText[],
  language: LanguageTag,
): Generator<number, FoundQuotations, void> {
  const texts = segments.map((segment) => segment.text);
  const lexicon = lexiconOf(language);
  const quoted = quotedSpans(texts, (segment) => isReport(texts[segment] ?? '', lexicon));
  const gatherer = new Gatherer(texts, language);
  const speech: SegmentSpeech[] = [];
  let next = 0;
  for (const [segment, text] of texts.entries()) {
    const from = next;
    while (quoted[next]?.segment === segment) next++;
    const told = attributeSegment(text, segment, quoted.slice(from, next), lexicon);
    speech.push(told);
    gatherer.add(segment, told);
    yield speech.length;
  }
  return foundIn(speech, gatherer);
}

/** Finds them all at once; see {@link findingQuotations}. */
export function findQuotations(
  segments: readonly QuotedText[],
  language: LanguageTag,
): FoundQuotations {
  const finding = findingQuotations(segments, language);
  for (;;) {
    const step = finding.next();
    if (step.done) return step.value;
  }
}
