/**
 * From what a document tells to records of the memory: which stored statement an utterance is, the mentions that point
 * at it, and a new statement where none is stored.
 */
import type { Document } from '../../document.ts';
import type { LanguageTag } from '../../language-tag.ts';
import { type Mention, type Statement, type StatementVariant, unitId } from '../../memory/index.ts';
import { slice } from '../../span.ts';
import type { StatementIndex } from '../reuse/index.ts';
import type { FoundQuotations, IndirectSpeech, Quotation, Reuse, Utterance } from '../types.ts';

/** Likeness from which an utterance is taken to be a stored statement without asking. */
const SAME_STATEMENT = 0.9;
/** Words told without marks are changed on the way ("we" to "they"): less likeness is enough when the speaker is the same. */
const SAME_TOLD_INDIRECTLY = 0.75;

/** A stored statement that an utterance tells. */
export interface UtteranceMatch {
  readonly statement: string;
  readonly score: number;
  readonly how: Reuse['how'];
  /** The utterance holds only a part of the statement. */
  readonly part: boolean;
}

function isSure(best: Reuse): boolean {
  return (best.how === 'exact' || best.how === 'contained') && best.score >= SAME_STATEMENT;
}

/** The stored statement that an utterance tells word for word or in part; null when it is not sure. */
export function matchUtterance(
  utterance: Utterance,
  language: LanguageTag,
  index: StatementIndex,
): UtteranceMatch | null {
  const speaker = utterance.speaker?.name;
  const [best] = index.reuse({
    text: utterance.text,
    language,
    to: language,
    ...(speaker === undefined ? {} : { speaker }),
    limit: 1,
  });
  if (best === undefined || !isSure(best) || best.warnings.includes('speaker')) return null;
  const { statement, score, how } = best;
  return { statement, score, how, part: best.warnings.includes('part-only') };
}

/** The mentions of an utterance in a document, one for each of its quotations. */
export function mentionsOf(
  document: Document,
  utterance: Utterance,
  quotations: readonly Quotation[],
  part: boolean,
): readonly Mention[] {
  const own = utterance.quotations.flatMap((i) => quotations[i] ?? []);
  return own.flatMap((quotation): Mention[] => {
    const segment = document.segments[quotation.segment];
    if (segment === undefined) return [];
    const whole = part ? 'part' : own.length > 1 ? 'split' : 'full';
    return [
      {
        documentId: document.id,
        segmentId: segment.id,
        language: document.language,
        span: quotation.span,
        relation: segment.role === 'title' ? 'headline' : whole,
        text: slice(segment.text, quotation.span),
      },
    ];
  });
}

/** Id of the statement that these words in this language begin: the same words in two articles meet in one record. */
export function statementIdFor(language: LanguageTag, words: string): string {
  return `s-${unitId(language, words)}`;
}

/** Who and when, for the variant of a new statement. */
export interface RecordStamp {
  readonly by?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
}

/**
 * A new statement from an utterance, without a person: whoever links it to one knows the memory. The date is left open,
 * since a page header does not tell when something was said.
 */
export function statementFromUtterance(
  document: Document,
  utterance: Utterance,
  quotations: readonly Quotation[],
  stamp: RecordStamp = {},
): Statement {
  const { language } = document;
  const isOriginal = utterance.originalLanguage === language;
  const variant: StatementVariant = {
    language,
    text: utterance.text,
    provenance: isOriginal ? 'original' : 'other-outlet',
    document: document.id,
    ...stamp,
  };
  return {
    id: statementIdFor(language, utterance.text),
    version: 1,
    ...(utterance.speaker === undefined ? {} : { speakerAsWritten: utterance.speaker.name }),
    medium: utterance.medium,
    originalLanguage: utterance.originalLanguage,
    ...(utterance.originalLanguage === 'unknown'
      ? {}
      : { originalLanguageSource: 'stated' as const }),
    variants: [variant],
    mentions: mentionsOf(document, utterance, quotations, false),
  };
}

/** What a document says of one statement. */
export interface DocumentLink {
  /** Number of the utterance; -1 for speech told without marks. */
  readonly utterance: number;
  /** Id of the stored statement, or null when the utterance is new. */
  readonly statement: string | null;
  readonly mentions: readonly Mention[];
}

function indirectLink(
  told: IndirectSpeech,
  document: Document,
  index: StatementIndex,
): DocumentLink | null {
  const segment = document.segments[told.segment];
  if (segment === undefined || told.speaker === null) return null;
  const { language } = document;
  const text = slice(segment.text, told.span);
  const speaker = slice(segment.text, told.speaker);
  if (index.person(speaker, language) === undefined) return null;
  const [best] = index.reuse({ text, language, to: language, speaker, limit: 1 });
  if (best === undefined || best.score < SAME_TOLD_INDIRECTLY) return null;
  if (best.how === 'cross-language' || best.warnings.includes('speaker')) return null;
  const mention: Mention = {
    documentId: document.id,
    segmentId: segment.id,
    language,
    span: told.span,
    relation: 'indirect',
    text,
  };
  return { utterance: -1, statement: best.statement, mentions: [mention] };
}

/** Links what was found in a document to the stored statements: each utterance, then speech told without marks. */
export function linkDocument(
  document: Document,
  found: FoundQuotations,
  index: StatementIndex,
): readonly DocumentLink[] {
  const links = found.utterances.map((utterance): DocumentLink => {
    const match = matchUtterance(utterance, document.language, index);
    return {
      utterance: utterance.number,
      statement: match?.statement ?? null,
      mentions: mentionsOf(document, utterance, found.quotations, match?.part ?? false),
    };
  });
  const indirect = found.indirect.flatMap((told) => indirectLink(told, document, index) ?? []);
  return [...links, ...indirect];
}
