/** What the memory offers for a segment. */
import type { DiffSpan } from '../diff/index.ts';
import type { LanguageTag } from '../language-tag.ts';
import type { Span } from '../span.ts';

/** How a match was found, best first. */
export type MatchKind = 'context' | 'exact' | 'spelling' | 'fuzzy' | 'pivot';

/** A named deduction, 0..1, shown apart from the score. */
export interface Penalty {
  readonly kind: 'reference' | 'alignment' | 'draft' | 'pivot' | 'dialect' | 'import';
  readonly amount: number;
}

/** Why a match has its score: data, put into words by i18n. */
export interface Explanation {
  /** 102, 101, 100, 99, 98, 97 or below: what the percent figure means is written at the head of score.ts. */
  readonly percent: number;
  readonly contextBefore: boolean;
  readonly contextAfter: boolean;
  /** Words of the segment that the match lacks, and of the match that the segment lacks; as typed. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Pairs of words that differ in ending or spelling only. */
  readonly near: readonly (readonly [string, string])[];
  /** Numbers or other placeables that differ, present text first. */
  readonly numbers: readonly (readonly [string, string])[];
  /** What made texts differ that are the same but for spelling: names of folding switches. */
  readonly spelling: readonly string[];
  /** Only punctuation, quotation marks or case differ. */
  readonly punctuationOnly: boolean;
}

/** One suggestion from a memory. */
export interface Match {
  /** Id of the translation unit. */
  readonly unit: string;
  readonly kind: MatchKind;
  /** 0..1 before penalties; context matches have 1. Order: score with context less penalties, then kind, the newest, same document, same desk. */
  readonly score: number;
  readonly penalties: readonly Penalty[];
  /** The memory's source text and the translation it holds, as stored. */
  readonly source: string;
  readonly target: string;
  /** The translation with numbers exchanged for those of the present segment, when that was possible. */
  readonly adjusted?: {
    readonly text: string;
    readonly changed: readonly Span[];
  };
  readonly explanation: Explanation;
  /** From the memory's source text to the present segment. */
  readonly diff: readonly DiffSpan[];
  /** Name of the memory, and who confirmed it when, in which document. */
  readonly memory: string;
  readonly by?: string;
  readonly at?: string;
  readonly document?: string;
  /** The language a pivot match went through. */
  readonly through?: LanguageTag;
}

/** A question to the memory. */
export interface MatchQuery {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  /** Source segments before and after, for context matches. */
  readonly before?: string;
  readonly after?: string;
  /** Document and person that ask: of matches that are equal in all else theirs come first. */
  readonly document?: string;
  readonly by?: string;
  /** Most matches wanted. @default 5 */
  readonly limit?: number;
  /** Lowest score, 0..1. @default 0.5 */
  readonly threshold?: number;
}
