/**
 * From quotations to records: confirming a text stores who was quoted in it, in which words, in every language at
 * hand. A statement already known gets a mention and, where the wording is new, a variant; nothing is overwritten.
 */
import type { Document } from '../../core/document.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import {
  type Mention,
  type Provenance,
  type Statement,
  type StatementVariant,
  unitId,
} from '../../core/memory/index.ts';
import { slice } from '../../core/span.ts';
import { findQuotations, type Quotation, type Utterance } from '../../core/statement/index.ts';
import type { Context } from '../step.ts';
import type { OriginalChoice, RecordChange } from '../translate/state.ts';
import { attributed, newStatement, personOf } from './attribute.ts';
import { type NamedSpeaker, namedIn } from './people.ts';
import { isTelling, type Quoted } from './quoted.ts';

/** A translation of the segments at hand. */
export interface Rendering {
  readonly language: LanguageTag;
  readonly text: string;
  readonly document: string;
  /** What was chosen at the stop, by utterance number. */
  readonly choices?: readonly { readonly utterance: number; readonly choice: OriginalChoice }[];
}

/** The records of what was told, and the ids of the statements for the unit to point at. */
export interface Told {
  readonly statements: readonly string[];
  readonly records: readonly RecordChange[];
}

/** One utterance as far as it stands in the segments at hand. */
interface Telling {
  readonly utterance: Utterance;
  readonly quotations: readonly Quotation[];
  readonly words: string;
  /** The part of the statement that the words are, when the utterance goes on in other segments. */
  readonly part?: string;
  /** Nothing stands in the segment but the words: the middle of what is said, without marks. */
  readonly fills: boolean;
}

function tellingsIn(
  document: Document,
  { quotations, utterances }: Quoted,
  segments: readonly number[],
): readonly Telling[] {
  const byUtterance = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const text = document.segments[quotation.segment]?.text ?? '';
    const utterance = utterances.find((one) => one.number === quotation.utterance);
    if (!segments.includes(quotation.segment) || !isTelling(quotation, text, utterance)) continue;
    const list = byUtterance.get(quotation.utterance) ?? [];
    list.push(quotation);
    byUtterance.set(quotation.utterance, list);
  }
  return [...byUtterance].flatMap(([number, own]): Telling[] => {
    const utterance = utterances.find((one) => one.number === number);
    if (!utterance) return [];
    const words = own
      .map((quotation) => slice(document.segments[quotation.segment]?.text ?? '', quotation.span))
      .join(' ');
    const isPart = own.length < utterance.quotations.length;
    const part = isPart ? { part: unitId(document.language, words) } : {};
    const [first] = own;
    const fills = document.segments[first?.segment ?? -1]?.text.trim() === words.trim();
    return [{ utterance, quotations: own, words, fills, ...part }];
  });
}

/** The quoted words of a rendering for each telling, or null where they cannot be told apart. */
function renderedWords(
  rendering: Rendering,
  tellings: readonly Telling[],
): readonly (string | null)[] {
  const { quotations } = findQuotations([{ text: rendering.text }], rendering.language);
  const words = quotations
    .filter((quotation) => quotation.kind !== 'other')
    .map((quotation) => slice(rendering.text, quotation.span));
  if (words.length === 0) {
    const isAllSaid = tellings.length === 1 && tellings[0]?.fills;
    return tellings.map(() => (isAllSaid ? rendering.text.trim() : null));
  }
  if (tellings.length === 1) return [words.join(' ')];
  // As many quotations as parts: they correspond in order. Anything else would be a guess stored as fact.
  const parts = tellings.map((telling) => telling.quotations.length);
  if (parts.reduce((sum, n) => sum + n, 0) !== words.length) return tellings.map(() => null);
  let next = 0;
  return parts.map((count) => {
    const own = words.slice(next, next + count).join(' ');
    next += count;
    return own;
  });
}

function provenanceOf(rendering: Rendering, utterance: number, isOriginal: boolean): Provenance {
  const choice = rendering.choices?.find((one) => one.utterance === utterance)?.choice;
  if (choice === 'use-original' || choice === 'paste-original') return 'original';
  // Words that still stand in marks after "rewrite as indirect speech" are a translation back all the same.
  if (choice === 'back-translate' || choice === 'indirect-speech' || isOriginal)
    return 'back-translated';
  return 'house';
}

/** Variants with one more, unless the same words are there already. */
function withVariant(
  variants: readonly StatementVariant[],
  variant: StatementVariant,
): readonly StatementVariant[] {
  const known = variants.some(
    (one) => one.language === variant.language && one.text === variant.text,
  );
  return known ? variants : [...variants, variant];
}

function withMentions(mentions: readonly Mention[], more: readonly Mention[]): readonly Mention[] {
  const key = (mention: Mention) =>
    `${mention.documentId}\n${mention.segmentId}\n${mention.language}\n${mention.span.start}`;
  return [...new Map([...mentions, ...more].map((mention) => [key(mention), mention])).values()];
}

function mentionsOf(document: Document, telling: Telling): readonly Mention[] {
  const relation = telling.quotations.length > 1 ? 'split' : 'full';
  return telling.quotations.map((quotation) => {
    const segment = document.segments[quotation.segment];
    return {
      documentId: document.name,
      segmentId: segment?.id ?? '',
      language: document.language,
      span: quotation.span,
      relation: segment?.role === 'title' ? 'headline' : relation,
      text: slice(segment?.text ?? '', quotation.span),
    };
  });
}

/** Who speaks in a rendering, as it says itself. */
function speakersIn({ text, language }: Rendering): readonly NamedSpeaker[] {
  return findQuotations([{ text }], language).utterances.flatMap(({ speaker }) =>
    speaker?.certainty === 'stated' ? [{ name: speaker.name, language }] : [],
  );
}

/** Id of the statement that words of an utterance tell: a stored one, or the one they begin. */
function idOf(
  { text, speaker }: Utterance,
  words: string,
  { language }: Document,
  context: Context,
): string {
  const told = context.statementTold(words, language, speaker?.name);
  return told ?? `s-${unitId(language, text)}`;
}

/** The variants that a telling and its renderings add to those there are. */
function variantsWith(
  before: Statement | null,
  telling: Telling,
  rendered: readonly { readonly rendering: Rendering; readonly text: string | null | undefined }[],
  document: Document,
  context: Context,
): readonly StatementVariant[] {
  const { utterance } = telling;
  const part = telling.part === undefined ? {} : { part: telling.part };
  const stamp = { ...part, by: context.by, at: context.at() };
  const own: StatementVariant = {
    language: document.language,
    text: telling.words,
    provenance: utterance.originalLanguage === document.language ? 'original' : 'house',
    document: document.name,
    ...stamp,
  };
  const original = utterance.said ? null : before?.originalLanguage;
  return rendered.reduce(
    (variants, { rendering, text }) => {
      if (!text) return variants;
      const isOriginal = (original ?? utterance.originalLanguage) === rendering.language;
      return withVariant(variants, {
        language: rendering.language,
        text,
        provenance: provenanceOf(rendering, utterance.number, isOriginal),
        from: document.language,
        document: rendering.document,
        ...(context.approval ? { status: context.approval } : {}),
        ...stamp,
      });
    },
    before && telling.part === undefined
      ? before.variants
      : withVariant(before?.variants ?? [], own),
  );
}

/** Everything that confirming these segments with these renderings tells the memory about statements. */
export function tellStatements(
  document: Document,
  quoted: Quoted,
  segments: readonly number[],
  renderings: readonly Rendering[],
  context: Context,
): Told {
  const tellings = tellingsIn(document, quoted, segments);
  const words = renderings.map((rendering) => renderedWords(rendering, tellings));
  const told = new Map<string, Statement>();
  const records: RecordChange[] = [];
  for (const [i, telling] of tellings.entries()) {
    const { utterance } = telling;
    const id = idOf(utterance, telling.words, document, context);
    const before = told.get(id) ?? context.statement(id) ?? null;
    const found = personOf(utterance, document.language, context);
    const person = found && namedIn(found, renderings.flatMap(speakersIn), context);
    const rendered = renderings.map((rendering, k) => ({ rendering, text: words[k]?.[i] }));
    const answered = quoted.utterances.find(({ number }) => number === utterance.replyTo);
    const replyTo = answered && idOf(answered, answered.text, document, context);
    const base = before ?? newStatement(id, utterance);
    const wanted: Statement = {
      ...base,
      ...(base.replyTo || !replyTo || replyTo === id ? {} : { replyTo }),
      variants: variantsWith(before, telling, rendered, document, context),
      mentions: withMentions(base.mentions, mentionsOf(document, telling)),
    };
    const after = attributed(wanted, before, utterance, person?.id ?? null, context);
    told.set(id, after);
    records.push(...(person?.records ?? []), { kind: 'statement', id, before, after });
  }
  return { statements: [...told.keys()], records };
}
