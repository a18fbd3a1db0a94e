/** Quotations as found in a text, before anybody has said which statement they tell. */
import type { LanguageTag } from '../language-tag.ts';
import type { Medium, OriginalLanguage, Provenance } from '../memory/index.ts';
import type { Span } from '../span.ts';
import type { Said } from './said.ts';

/** statement: a clause or more, reported; fragment: less, still attributed; other: name, title, scare quote. */
export type QuotationKind = 'statement' | 'fragment' | 'other';

/** How sure the program is of something it read out of the text. A guess is shown as one. */
export type Certainty = 'stated' | 'guess';

/** A marked (or colon-introduced) stretch of one segment. */
export interface Quotation {
  /** Index of the segment in the list that was given. */
  readonly segment: number;
  /** Content without the marks, outer blanks trimmed; offsets into the segment's text. */
  readonly span: Span;
  readonly kind: QuotationKind;
  /** False for speech without marks, and for the middle of a quotation that runs over several segments. */
  readonly marked: boolean;
  /** Whether the quotation goes on from the segment before or into the next one, or lacks a mark. */
  readonly continuation: 'none' | 'begin' | 'middle' | 'end' | 'unclosed' | 'orphan-close';
  /** The speaker's mention in this segment, or null; title included apart in `role`. */
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly medium: Medium;
  readonly originalLanguage: OriginalLanguage;
  readonly originalLanguageCertainty: Certainty;
  /** Number of the utterance in the document: halves of a split quotation share it. -1 for the kind `other`. */
  readonly utterance: number;
}

/** One utterance of a document: its quotations in order, and who said it where. */
export interface Utterance {
  readonly number: number;
  /** Indices into the list of quotations. */
  readonly quotations: readonly number[];
  /** The words said, parts joined by a blank. */
  readonly text: string;
  /** Name as written at the clearest mention in the document, when one was found. */
  readonly speaker?: {
    readonly name: string;
    readonly role?: string;
    readonly certainty: Certainty;
  };
  readonly medium: Medium;
  readonly originalLanguage: OriginalLanguage;
  /** Number of the utterance it answers. */
  readonly replyTo?: number;
  /** What somebody who knows has said of it; the fields above follow it. */
  readonly said?: Extract<Said, { readonly kind: 'statement' }>;
}

/** What somebody said, told without quotation marks ("she said that ..."). Found so that the statement keeps a mention. */
export interface IndirectSpeech {
  readonly segment: number;
  /** The words told; offsets into the segment's text. */
  readonly span: Span;
  readonly cue: Span;
  readonly speaker: Span | null;
}

/** All that was found in a text. */
export interface FoundQuotations {
  /** In reading order; a quotation stands before those inside it. */
  readonly quotations: readonly Quotation[];
  readonly utterances: readonly Utterance[];
  readonly indirect: readonly IndirectSpeech[];
}

/** What must be said beside a suggested rendering. */
export type StatementWarning =
  | 'original-language'
  | 'number'
  | 'negation'
  | 'speaker'
  | 'rendered-differently'
  | 'part-only'
  | 'cut'
  | 'quoted-from-translation';

/** A stored rendering offered for a quotation. */
export interface Reuse {
  readonly statement: string;
  /** 0..1, best first. */
  readonly score: number;
  /** 0..1: how much the words are the same, before the speaker counts. */
  readonly likeness: number;
  readonly how: 'exact' | 'contained' | 'reordered' | 'fuzzy' | 'cross-language';
  readonly language: LanguageTag;
  readonly text: string;
  readonly provenance: Provenance;
  readonly warnings: readonly StatementWarning[];
  /** With `rendered-differently`: where and when (ISO 8601) the newest of the other wordings was printed. */
  readonly otherwise?: { readonly document?: string; readonly at?: string };
}
