/** Reads the fixture files of quotations: documents, segments, and what should be found in each. */
import { readFileSync } from 'node:fs';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { type Span, slice } from '../../../src/core/span.ts';
import { findQuotations, type Quotation } from '../../../src/core/statement/index.ts';

/** One segment of a fixture and the lines that describe its quotations. */
export interface ExpectedSegment {
  readonly text: string;
  readonly quotations: readonly string[];
}

/** The documents of a fixture file. */
export function readFixture(name: string): readonly (readonly ExpectedSegment[])[] {
  const file = new URL(`../../fixtures/statement/${name}`, import.meta.url);
  const documents: ExpectedSegment[][] = [[]];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const document = documents[documents.length - 1] ?? [];
    const last = document[document.length - 1];
    if (line.startsWith('---')) documents.push([]);
    else if (line.startsWith('> ')) document.push({ text: line.slice(2), quotations: [] });
    else if (line.startsWith('= ') && last) {
      document[document.length - 1] = { ...last, quotations: [...last.quotations, line.slice(2)] };
    }
  }
  return documents;
}

function words(text: string, span: Span | null): string {
  return span === null ? '-' : slice(text, span);
}

/** A quotation in the notation of the fixtures. */
export function described(quotation: Quotation, text: string): string {
  const { kind, span, speaker, cue } = quotation;
  return [kind, slice(text, span), words(text, speaker), words(text, cue)].join(' | ');
}

/** What is found in a document, segment by segment, in the notation of the fixtures. */
export function found(
  texts: readonly string[],
  language: LanguageTag,
): readonly (readonly string[])[] {
  const { quotations } = findQuotations(
    texts.map((text) => ({ text })),
    language,
  );
  return texts.map((text, segment) =>
    quotations
      .filter((quotation) => quotation.segment === segment)
      .map((quotation) => described(quotation, text)),
  );
}
