/** The work on one document: what stands in each row, what is being typed, what the memory offers for it. */

import type { Document } from '../../core/document.ts';
import type { History, TextState } from '../../core/edit/index.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import type { Correction } from '../../core/languages/index.ts';
import type { Match, Part } from '../../core/match/index.ts';
import type {
  OriginalLanguage,
  Person,
  Statement,
  TranslationUnit,
} from '../../core/memory/index.ts';
import type { Finding } from '../../core/qa/index.ts';
import type { Quotation, Reuse, Said, Sayings, Utterance } from '../../core/statement/index.ts';
import type { WordHelp } from '../lexicon/index.ts';

/** Choices at the stop before a back-translation. */
export type OriginalChoice =
  | 'use-original'
  | 'paste-original'
  | 'indirect-speech'
  | 'back-translate';

/** Life of a row's target text. */
export type RowStatus = 'empty' | 'draft' | 'confirmed' | 'rejected';

/** One segment's translation. */
export interface Row {
  readonly target: string;
  readonly status: RowStatus;
  /** Where the text came from, when it was not typed. */
  readonly from?: 'match' | 'statement' | 'repetition' | 'source' | 'pretranslated';
  /** Percent of the match it was taken from. */
  readonly percent?: number;
  /** What was chosen at the stop for an utterance of this row, so that it is asked once and recorded. */
  readonly settled?: readonly { readonly utterance: number; readonly choice: OriginalChoice }[];
  /** False when this repetition keeps its own translation. */
  readonly propagate?: boolean;
}

/** A record of the memory before and after; null = was not there. */
export type RecordChange =
  | RecordChangeOf<'unit', TranslationUnit>
  | RecordChangeOf<'statement', Statement>
  | RecordChangeOf<'person', Person>;

/** The shape of a record's change. */
export interface RecordChangeOf<K extends string, R> {
  readonly kind: K;
  readonly id: string;
  readonly before: R | null;
  readonly after: R;
}

/** A change of rows and its consequence in the memory: an invertible value, the unit of undo and of the work log. */
export interface WorkChange {
  readonly label:
    | 'type'
    | 'correct'
    | 'word'
    | 'confirm'
    | 'match'
    | 'statement'
    | 'part'
    | 'source'
    | 'pretranslate'
    | 'status'
    | 'settle'
    | 'attribution'
    | 'language';
  readonly rows: readonly { readonly index: number; readonly before: Row; readonly after: Row }[];
  /** Current row before and after. */
  readonly current: { readonly before: number; readonly after: number };
  /** The language of the source text, where it was said anew. */
  readonly language?: { readonly before: LanguageTag; readonly after: LanguageTag };
  /** What was said of quotations, by the words of their passages; null is nothing. */
  readonly said?: readonly {
    readonly words: string;
    readonly before: Said | null;
    readonly after: Said | null;
  }[];
  /** What it does to the memory; undone together with the rows. */
  readonly records?: readonly RecordChange[];
}

/** A stored statement offered for a quotation of the current segment. */
export interface StatementSuggestion {
  readonly quotation: Quotation;
  readonly utterance: Utterance;
  /** Number shown on screen, from 1 in document order. */
  readonly number: number;
  readonly speaker: string | null;
  readonly speakerGuessed: boolean;
  /** The article's word on the original's language, else the stored statement's. */
  readonly originalLanguage: OriginalLanguage;
  /** Best first, at most three. */
  readonly reuse: readonly (Reuse & {
    readonly toldIn: readonly string[];
    readonly at: string | null;
    /** The language that the wording was translated from; absent where it was taken from a text as it stood there. */
    readonly from?: LanguageTag;
  })[];
}

/** What is offered for the current row. `waiting` while it is being computed; the old ones are never shown for a new row. */
export interface Suggestions {
  readonly row: number;
  readonly status: 'waiting' | 'ready';
  readonly matches: readonly Match[];
  readonly statements: readonly StatementSuggestion[];
  /** Stretches of the segment that the memory knows; only where no match is good enough. */
  readonly parts: readonly Part[];
  /** Words of the segment with their translations; null while they are being learned. */
  readonly words: readonly WordHelp[] | null;
}

/** Which part of the screen has the keys. */
export type TranslatePane = 'editor' | 'matches' | 'statements';

/** The translate screen. */
export interface TranslateState {
  readonly document: Document;
  readonly path: string;
  readonly target: LanguageTag;
  /** One row a segment, same indices. Furniture rows stay empty and are skipped. */
  readonly rows: readonly Row[];
  readonly current: number;
  readonly editor: TextState;
  readonly pane: TranslatePane;
  readonly history: History<WorkChange>;
  readonly suggestions: Suggestions;
  /** Index into the numbered list of suggestions (matches, then statement wordings). */
  readonly selected: number;
  /** What the translator has said of quotations. `quotations` and `utterances` follow it. */
  readonly said: Sayings;
  readonly quotations: readonly Quotation[];
  /** Whether a long text is still searched for quotations; there are none until it has been. */
  readonly searching: boolean;
  readonly utterances: readonly Utterance[];
  /** Checks of the current row's source against what is in the editor. */
  readonly findings: readonly Finding[];
  /** The correction offered at or before the caret. Its span holds as long as `typed` still stands there. */
  readonly correction: Correction | null;
}
