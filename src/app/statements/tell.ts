/**
 * From quotations to records: confirming a text stores who was quoted in it, in which words, in every language at
 * hand. A statement already known gets a mention and, where the wording is new, a variant; nothing is overwritten.
 */
import type { Document } from '../../core/document.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import {
  type Mention,
  type Person,
  type Provenance,
  type Statement,
  type StatementVariant,
  unitId,
} from '../../core/memory/index.ts';
import { slice } from '../../core/span.ts';
import { findQuotations, type Quotation, type Utterance } from '../../core/statement/index.ts';
import type { Context } from '../step.ts';
import type { OriginalChoice, RecordChange } from '../translate/state.ts';
import { isTelling, quotedIn } from './quoted.ts';

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
}

function tellingsIn(document: Document, segments: readonly number[]): readonly Telling[] {
  const { quotations, utterances } = quotedIn(document);
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
    return [{ utterance, quotations: own, words }];
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
  if (words.length === 0) return tellings.map(() => null);
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
  if (choice === 'back-translate' || isOriginal) return 'back-translated';
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

/** The person a statement names: the one the memory knows by that name, or a new one when the text is clear. */
function personOf(
  utterance: Utterance,
  language: LanguageTag,
  context: Context,
): { readonly id: string | null; readonly records: readonly RecordChange[] } {
  const { speaker } = utterance;
  if (!speaker) return { id: null, records: [] };
  const known = context.personNamed(speaker.name, language);
  if (known) return { id: known, records: [] };
  if (speaker.certainty === 'guess') return { id: null, records: [] };
  const id = `p-${unitId(language, speaker.name)}`;
  const before = context.person(id) ?? null;
  if (before) return { id, records: [] };
  const after: Person = {
    id,
    version: context.version('person', id) + 1,
    names: { [language]: [speaker.name] },
    ...(speaker.role ? { roles: [{ language, text: speaker.role }] } : {}),
  };
  return { id, records: [{ kind: 'person', id, before: null, after }] };
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

/** Everything that confirming these segments with these renderings tells the memory about statements. */
export function tellStatements(
  document: Document,
  segments: readonly number[],
  renderings: readonly Rendering[],
  context: Context,
): Told {
  const tellings = tellingsIn(document, segments);
  const words = renderings.map((rendering) => renderedWords(rendering, tellings));
  const statements: string[] = [];
  const records: RecordChange[] = [];
  for (const [i, telling] of tellings.entries()) {
    const { utterance } = telling;
    const id =
      context.statementTold(telling.words, document.language, utterance.speaker?.name) ??
      `s-${unitId(document.language, utterance.text)}`;
    const before = context.statement(id) ?? null;
    const speaker = personOf(utterance, document.language, context);
    const stamp = { by: context.by, at: context.at() };
    const own: StatementVariant = {
      language: document.language,
      text: telling.words,
      provenance: utterance.originalLanguage === document.language ? 'original' : 'house',
      document: document.name,
      ...stamp,
    };
    let variants = before ? before.variants : withVariant([], own);
    for (const [k, rendering] of renderings.entries()) {
      const text = words[k]?.[i];
      if (!text) continue;
      const isOriginal =
        (before?.originalLanguage ?? utterance.originalLanguage) === rendering.language;
      variants = withVariant(variants, {
        language: rendering.language,
        text,
        provenance: provenanceOf(rendering, utterance.number, isOriginal),
        from: document.language,
        document: rendering.document,
        ...(context.approval ? { status: context.approval } : {}),
        ...stamp,
      });
    }
    const after: Statement = {
      ...(before ?? {
        id,
        version: 0,
        medium: utterance.medium,
        originalLanguage: utterance.originalLanguage,
        originalLanguageSource: 'stated',
      }),
      ...(before?.speaker || !speaker.id ? {} : { speaker: speaker.id }),
      ...(before || speaker.id || !utterance.speaker
        ? {}
        : { speakerAsWritten: utterance.speaker.name }),
      version: Math.max(before?.version ?? 0, context.version('statement', id)) + 1,
      variants,
      mentions: withMentions(before?.mentions ?? [], mentionsOf(document, telling)),
    };
    statements.push(id);
    records.push(...speaker.records, { kind: 'statement', id, before, after });
  }
  return { statements, records };
}
