/** The records of a memory (design.md sections 3 and 4). Unknown fields of a record survive reading and writing. */
import type { SegmentId } from '../document.ts';
import type { LanguageTag } from '../language-tag.ts';
import type { Span } from '../span.ts';

/** Life of a variant. Only confirmed variants are suggested without a penalty; rejected ones never. */
export type VariantStatus = 'draft' | 'confirmed' | 'rejected';

/** Where a variant's text came from. */
export type VariantOrigin = 'translated' | 'aligned' | 'imported' | 'pretranslated';

/** The source segments around the one translated, for context matches. Texts as typed. */
export interface VariantContext {
  readonly before?: string;
  readonly after?: string;
}

/** One text of a unit in one language (TMX tuv). */
export interface Variant {
  /** One of the four tags, or a foreign tag kept from an import. */
  readonly language: LanguageTag | (string & {});
  readonly text: string;
  readonly status?: VariantStatus;
  readonly by?: string;
  /** ISO 8601, UTC, seconds. */
  readonly at?: string;
  readonly context?: VariantContext;
  readonly origin?: VariantOrigin;
  /** Name of the document it was confirmed in. */
  readonly document?: string;
  /** Statements quoted in this text. */
  readonly statements?: readonly string[];
  /** True on a text that lost a conflict and is kept beside the current one. */
  readonly alternative?: boolean;
  /** Version of the unit in which this text became what it is; absent when that is the unit's own version. */
  readonly version?: number;
}

/** Texts that mean the same (TMX tu). The first variant in `sourceLanguage` is the source text. */
export interface TranslationUnit {
  readonly id: string;
  /** Counts changes of this unit, from 1; the higher version wins, before any clock. */
  readonly version: number;
  readonly sourceLanguage: LanguageTag | (string & {});
  readonly variants: readonly Variant[];
  readonly properties?: Readonly<Record<string, string>>;
  /** True on a tombstone: the unit was deleted. */
  readonly deleted?: boolean;
  /** Version of the last deletion, on a unit that lives again: texts older than that are alternatives only. */
  readonly since?: number;
  /** Texts replaced knowingly: merging does not bring them back as alternatives. Key (see `textKey`) and version. */
  readonly replaced?: readonly (readonly [key: string, version: number])[];
  /** Fields that survived from an older version of the unit, each with that version (see merge-fields.ts). */
  readonly carried?: readonly CarriedField[];
}

/** A field's name (`properties/desk` for a member) and the version of the record it was last written in. */
export type CarriedField = readonly [name: string, version: number];

/** Where something can be said, `unknown` first, then from the most often quoted on. */
export const MEDIA = [
  'unknown',
  'tweet',
  'reply',
  'retweet',
  'post',
  'telegram',
  'press-conference',
  'interview',
  'statement',
  'report',
] as const;

/** Where something was said. */
export type Medium = (typeof MEDIA)[number];

/** Language a statement was made in; `ku` is Kurdish with the dialect not stated, and is never turned into another. */
export type OriginalLanguage = LanguageTag | 'ku' | 'other' | 'unknown';

/** All of them: `unknown` first, then the Kurdish ones side by side. */
export const ORIGINAL_LANGUAGES: readonly OriginalLanguage[] = [
  'unknown',
  'ar',
  'ckb',
  'kmr',
  'ku',
  'en',
  'other',
];

/** How a rendering of a statement came about, from the most to the least trusted. */
export type Provenance = 'original' | 'official' | 'house' | 'other-outlet' | 'back-translated';

/** One rendering of a statement in one language. */
export interface StatementVariant {
  readonly language: LanguageTag;
  readonly text: string;
  readonly provenance: Provenance;
  readonly status?: 'draft' | 'approved' | 'retired';
  readonly by?: string;
  readonly at?: string;
  /** Language of the text it was translated from, when that is not the original. */
  readonly from?: LanguageTag;
  /** Article or outlet it stood in. */
  readonly document?: string;
  /**
   * The part of the statement that it words, where it words one sentence of several: `unitId(language, words)` of the
   * part as it was quoted first. Absent on a wording of the whole. Wordings with the same part say the same.
   */
  readonly part?: string;
  /** True on a rendering that was taken back; kept so that merging does not bring it back. */
  readonly removed?: boolean;
  /** Version of the statement in which this rendering was last changed; absent when it is the statement's own. */
  readonly version?: number;
}

/** A quotation that tells a statement. */
export interface Mention {
  readonly documentId: string;
  readonly segmentId: SegmentId;
  readonly language: LanguageTag;
  readonly span: Span;
  readonly relation: 'full' | 'part' | 'split' | 'indirect' | 'headline';
  /** The quoted words, so that the mention can be found again after an edit. */
  readonly text?: string;
  /** True on a mention that was taken back; kept so that merging does not bring it back. */
  readonly removed?: boolean;
  /** Version of the statement in which this mention was last changed; absent when it is the statement's own. */
  readonly version?: number;
}

/** One utterance by one person, however often and in however many languages it is quoted. */
export interface Statement {
  readonly id: string;
  readonly version: number;
  /** Id of a {@link Person}. */
  readonly speaker?: string;
  /** The speaker as the first article wrote it, when no person is known. */
  readonly speakerAsWritten?: string;
  readonly medium: Medium;
  /** Id of the statement it answers. */
  readonly replyTo?: string;
  /** ISO date; never taken from a page header. */
  readonly date?: string;
  readonly dateSource?: 'stated' | 'embed' | 'user';
  readonly url?: string;
  readonly originalLanguage: OriginalLanguage;
  readonly originalLanguageSource?: 'stated' | 'detected' | 'user';
  readonly variants: readonly StatementVariant[];
  readonly mentions: readonly Mention[];
  /** Quoted words that somebody has said are not this statement: ids as `unitId(language, words)` makes them. */
  readonly unlike?: readonly string[];
  /** On a tombstone: the statement that this one was found to be. */
  readonly mergedInto?: string;
  /** Fields taken back: a value of theirs from a lower version does not hold, though merging keeps it. */
  readonly taken?: readonly string[];
  readonly deleted?: boolean;
  readonly carried?: readonly CarriedField[];
}

/** Somebody who is quoted: a person or a body that speaks. */
export interface Person {
  readonly id: string;
  readonly version: number;
  readonly names: Readonly<Partial<Record<LanguageTag, readonly string[]>>>;
  readonly handles?: readonly string[];
  readonly roles?: readonly { readonly language: LanguageTag; readonly text: string }[];
  readonly deleted?: boolean;
  readonly carried?: readonly CarriedField[];
}
