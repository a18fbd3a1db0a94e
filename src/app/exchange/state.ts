/** The form for taking records in and writing work out: what was typed, what would happen, what happened. */
import type { LanguageTag } from '../../core/language-tag.ts';
import type { Problem } from '../../core/result.ts';
import type { ImportReport } from '../import/report.ts';
import type { ReviewCount } from '../review/index.ts';

/** Parts of the form that can have the keys. */
export const EXCHANGE_FIELDS = ['file', 'from', 'to'] as const;

/** One of {@link EXCHANGE_FIELDS}. */
export type ExchangeField = (typeof EXCHANGE_FIELDS)[number];

/** What an export wrote. */
export interface WrittenFiles {
  readonly files: readonly string[];
  /** Records of the memory, or segments of the text. */
  readonly records: number;
  /** Segments that stand in the source language. */
  readonly untranslated: number;
}

/** How far a form is. */
export type ExchangeStatus =
  /** Being filled in. */
  | { readonly kind: 'asking' }
  /** `share` of the file, 0..1, where it is known. */
  | { readonly kind: 'working'; readonly share: number | null }
  /** What an import would do; Enter does it. */
  | { readonly kind: 'looked'; readonly report: ImportReport }
  /** The file to write is there already, the translation to write has errors; Enter writes it all the same. */
  | { readonly kind: 'doubtful'; readonly exists: string | null; readonly found: ReviewCount }
  | { readonly kind: 'imported'; readonly report: ImportReport }
  | { readonly kind: 'written'; readonly written: WrittenFiles }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** The form. It lies over a screen. */
export interface Exchange {
  readonly kind: 'exchange';
  readonly what: 'import' | 'export';
  /** As typed; for an export, empty means beside the text that is open. */
  readonly path: string;
  readonly field: ExchangeField;
  /** Languages of a table. */
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly status: ExchangeStatus;
}
