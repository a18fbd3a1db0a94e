/** Reads the fixture files of quotations: documents, segments, and what should be found in each. */
import { readFileSync } from 'node:fs';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { type Span, slice } from '../../../src/core/span.ts';
import {
  findQuotations,
  type Quotation,
  type Utterance,
} from '../../../src/core/statement/index.ts';

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

/** What is asked of one quotation in the agency fixtures; a column that is `*` or not given is not asked. */
export interface AskedQuotation {
  readonly line: string;
  readonly kind: string;
  readonly words: string;
  readonly speaker: string | undefined;
  readonly cue: string | undefined;
  readonly medium: string | undefined;
  readonly originalLanguage: string | undefined;
  /** Name of the speaker as the document gives it. */
  readonly who: string | undefined;
}

/** Reads a line `kind | words | speaker | cue | medium | language | who`. */
export function asked(line: string): AskedQuotation {
  const columns = line.split(' | ').map((column) => column.trim());
  const at = (i: number) => (columns[i] === '*' ? undefined : columns[i]);
  const [kind = '', words = ''] = columns;
  return {
    line,
    kind,
    words,
    speaker: at(2),
    cue: at(3),
    medium: at(4),
    originalLanguage: at(5),
    who: at(6),
  };
}

/** One mention holds the other; "-" is none. */
function sameMention(text: string, span: Span | null, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  if (asked === '-' || span === null) return asked === '-' && span === null;
  const mine = slice(text, span);
  return mine.includes(asked) || asked.includes(mine);
}

/** The first thing in which a found quotation is not what was asked, or undefined. */
export function difference(
  one: AskedQuotation,
  quotation: Quotation | undefined,
  text: string,
  utterances: readonly Utterance[],
): string | undefined {
  if (quotation === undefined) return 'not found';
  if (slice(text, quotation.span) !== one.words) return `words: ${slice(text, quotation.span)}`;
  const kind = quotation.kind === 'other' ? 'other' : 'told';
  if (kind !== one.kind) return `kind: ${quotation.kind}`;
  for (const part of ['speaker', 'cue'] as const) {
    const span = quotation[part];
    if (!sameMention(text, span, one[part])) return `${part}: ${words(text, span)}`;
  }
  for (const part of ['medium', 'originalLanguage'] as const) {
    const expected = one[part];
    if (expected !== undefined && quotation[part] !== expected)
      return `${part}: ${quotation[part]}`;
  }
  const who = utterances[quotation.utterance]?.speaker?.name ?? '-';
  return one.who === undefined || who.includes(one.who) ? undefined : `who: ${who}`;
}
