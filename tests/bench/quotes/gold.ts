/** The development data of quotations, as typed records, and what the program answers to it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import {
  findQuotations,
  type Quotation,
  type Utterance,
} from '../../../src/core/statement/index.ts';

/** A quotation as a person marked it. Offsets are UTF-16, `s` to `e`. */
export interface GoldQuotation {
  readonly doc: string;
  readonly lang: LanguageTag;
  readonly line: number;
  readonly q: string;
  readonly s: number;
  readonly e: number;
  readonly kind: 'statement' | 'fragment' | 'other';
  readonly cont: string;
  readonly marked: boolean;
  readonly speaker: readonly [number, number] | null;
  readonly cue: readonly [number, number] | null;
  readonly implicit: boolean;
  readonly speakerId?: string;
}

/** A document: lines `first` to `last`. */
export interface GoldDocument {
  readonly doc: string;
  readonly first: number;
  readonly last: number;
}

/** One file of quotations. */
export interface GoldFile {
  readonly docs: readonly GoldDocument[];
  readonly items: readonly GoldQuotation[];
  readonly text: Readonly<Partial<Record<LanguageTag, Readonly<Record<string, string>>>>>;
}

/** What the program found, in the terms of the gold file. */
export interface FoundQuotation {
  readonly lang: LanguageTag;
  readonly line: number;
  readonly s: number;
  readonly e: number;
  readonly quotation: Quotation;
  readonly utterance: Utterance | undefined;
}

/** Reads a file of the data folder, or null when it is not there. */
export function readData<T>(folder: string, ...path: readonly string[]): T | null {
  const file = join(folder, ...path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

/** Lines of a document in one language, with their numbers. */
export function linesOf(
  file: GoldFile,
  { first, last }: GoldDocument,
  language: LanguageTag,
): readonly { readonly line: number; readonly text: string }[] {
  const lines: { line: number; text: string }[] = [];
  for (let line = first; line <= last; line++) {
    const text = file.text[language]?.[line];
    if (text !== undefined) lines.push({ line, text });
  }
  return lines;
}

/** Runs the finder over all documents. */
export function findAll(
  file: GoldFile,
  languages: readonly LanguageTag[],
): readonly FoundQuotation[] {
  return languages.flatMap((lang) =>
    file.docs.flatMap((doc) => {
      const lines = linesOf(file, doc, lang);
      const { quotations, utterances } = findQuotations(lines, lang);
      return quotations.map((quotation) => ({
        lang,
        line: lines[quotation.segment]?.line ?? -1,
        s: quotation.span.start,
        e: quotation.span.end,
        quotation,
        utterance: utterances[quotation.utterance],
      }));
    }),
  );
}
