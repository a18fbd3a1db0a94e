/** The quotations of a document, found once: screens, suggestions and the memory all read the same findings. */
import type { Document } from '../../core/document.ts';
import {
  findingQuotations,
  findQuotations,
  type Quotation,
  type Sayings,
  type Utterance,
  withSaid,
} from '../../core/statement/index.ts';

/** Quotations in reading order, and the utterances they belong to. */
export interface Quoted {
  readonly quotations: readonly Quotation[];
  readonly utterances: readonly Utterance[];
}

/** What is known of a document before it was searched. */
export const NOT_SEARCHED: Quoted = { quotations: [], utterances: [] };

const found = new WeakMap<Document, Quoted>();

/** What a document is found to quote. */
function readIn(document: Document): Quoted {
  const known = found.get(document);
  if (known) return known;
  const quoted = findQuotations(document.segments, document.language);
  found.set(document, quoted);
  return quoted;
}

/** Longest text, in UTF-16 units, that is searched before it is shown: a quarter of a second's work. */
const SEARCHED_AT_ONCE = 500_000;

/** Whether a document's quotations are known, or so soon found that nobody waits. */
export function isSoonQuoted(document: Document): boolean {
  return found.has(document) || document.text.length <= SEARCHED_AT_ONCE;
}

/** Finds a long document's quotations piece by piece, for {@link quotedIn} to know them then. Yields segments searched. */
export function* findingQuoted(document: Document): Generator<number, void, void> {
  found.set(document, yield* findingQuotations(document.segments, document.language));
}

const NOTHING_SAID: Sayings = new Map();

/**
 * What is quoted in a document, as found and as the translator has put it right. `Quotation.segment` is the index of the
 * document's segment.
 */
export function quotedIn(document: Document, said: Sayings = NOTHING_SAID): Quoted {
  const { quotations, utterances } = readIn(document);
  const texts = document.segments.map(({ text }) => text);
  return withSaid({ quotations, utterances }, texts, said);
}

const bySegment = new WeakMap<readonly Quotation[], ReadonlyMap<number, readonly Quotation[]>>();

/** The quotations of one segment, in order: a text has as many look-ups as rows. */
export function quotationsOf(
  quotations: readonly Quotation[],
  segment: number,
): readonly Quotation[] {
  const known = bySegment.get(quotations);
  if (known) return known.get(segment) ?? [];
  const sorted = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const own = sorted.get(quotation.segment);
    if (own) own.push(quotation);
    else sorted.set(quotation.segment, [quotation]);
  }
  bySegment.set(quotations, sorted);
  return sorted.get(segment) ?? [];
}

const byNumber = new WeakMap<readonly Utterance[], ReadonlyMap<number, Utterance>>();

/** The utterance of a number, which is not its place once something was said of one. */
export function utteranceOf(
  utterances: readonly Utterance[],
  number: number,
): Utterance | undefined {
  const known = byNumber.get(utterances);
  if (known) return known.get(number);
  const numbered = new Map(utterances.map((one) => [one.number, one]));
  byNumber.set(utterances, numbered);
  return numbered.get(number);
}

/** Whether a quotation is somebody's words, and enough of them to be a record of its own. */
export function isTelling(
  quotation: Quotation,
  text: string,
  utterance: Utterance | undefined,
): boolean {
  if (quotation.kind === 'other') return false;
  const words = text.slice(quotation.span.start, quotation.span.end).trim().split(/\s+/u).length;
  return quotation.kind === 'statement'
    ? words >= 2
    : words >= 3 && utterance?.speaker !== undefined;
}
