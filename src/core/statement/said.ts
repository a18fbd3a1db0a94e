/**
 * What somebody who knows says of quoted words, in place of what was read out of the text: who spoke, where, in which
 * language and when, or that nobody said them.
 */
import type { LanguageTag } from '../language-tag.ts';
import type { Medium, OriginalLanguage } from '../memory/index.ts';
import { slice } from '../span.ts';
import type { FoundQuotations, Quotation, Utterance } from './types.ts';

/** A speaker as said. */
export interface SaidSpeaker {
  readonly name: string;
  /** The language that the name is written in. */
  readonly language: LanguageTag;
  /** Id of the person, where the memory has one. */
  readonly person?: string;
}

/** A word on a quotation. `other` is no statement: a name, a title, a word held at a distance. */
export type Said =
  | { readonly kind: 'other' }
  | {
      readonly kind: 'statement';
      /** Null where it is not known who spoke. */
      readonly speaker: SaidSpeaker | null;
      readonly medium: Medium;
      readonly originalLanguage: OriginalLanguage;
      /** ISO date. */
      readonly date?: string;
    };

/** What was said of the quotations of a document, by the words of their passages. */
export type Sayings = ReadonlyMap<string, Said>;

/** What a document tells, without speech that has no marks. */
export type Told = Pick<FoundQuotations, 'quotations' | 'utterances'>;

/** Quotations that can only be one person's: those of one segment, and those that run on into the next one. */
interface Passage {
  readonly quotations: readonly number[];
  readonly words: string;
}

const RUNS_ON: ReadonlySet<Quotation['continuation']> = new Set(['begin', 'middle']);

function wordsOf(at: readonly number[], { quotations }: Told, texts: readonly string[]): string {
  const parts = at.flatMap((i) => quotations[i] ?? []);
  return parts.map(({ segment, span }) => slice(texts[segment] ?? '', span)).join(' ');
}

function passagesOf(
  own: readonly number[],
  found: Told,
  texts: readonly string[],
): readonly Passage[] {
  const groups: number[][] = [];
  let last: Quotation | undefined;
  for (const at of own) {
    const quotation = found.quotations[at];
    const goesOn =
      last !== undefined && (last.segment === quotation?.segment || RUNS_ON.has(last.continuation));
    if (goesOn) groups.at(-1)?.push(at);
    else groups.push([at]);
    last = quotation;
  }
  return groups.map((quotations) => ({ quotations, words: wordsOf(quotations, found, texts) }));
}

/** The words by which something is said of a quotation: those of its passage. */
export function passageWords(found: Told, texts: readonly string[], quotation: number): string {
  const utterance = found.utterances.find(({ quotations }) => quotations.includes(quotation));
  const passages = passagesOf(utterance?.quotations ?? [quotation], found, texts);
  return passages.find(({ quotations }) => quotations.includes(quotation))?.words ?? '';
}

function saidUtterance(
  { speaker: read, ...rest }: Utterance,
  said: Extract<Said, { kind: 'statement' }>,
): Utterance {
  const { speaker, medium, originalLanguage } = said;
  const role = read?.name === speaker?.name ? read?.role : undefined;
  const named = speaker && { name: speaker.name, ...(role === undefined ? {} : { role }) };
  return {
    ...rest,
    ...(named ? { speaker: { ...named, certainty: 'stated' as const } } : {}),
    medium,
    originalLanguage,
    said,
  };
}

/**
 * An utterance after what was said of its passages. A passage of somebody else becomes an utterance of its own; what is
 * said of the speaker who was read holds for all that this speaker said here.
 *
 * @param next gives a number that no utterance has
 */
function resaid(
  utterance: Utterance,
  found: Told,
  texts: readonly string[],
  sayings: Sayings,
  next: () => number,
): readonly Utterance[] {
  const passages = passagesOf(utterance.quotations, found, texts);
  const told = passages.flatMap((passage) => {
    const said = sayings.get(passage.words);
    return said === undefined ? [] : [{ passage, said }];
  });
  if (told.length === 0) return [utterance];
  const agrees = (said: Said) =>
    said.kind === 'statement' && said.speaker?.name === utterance.speaker?.name;
  const apart = told.filter(({ said }) => passages.length === 1 || !agrees(said));
  const left = new Set(apart.flatMap(({ passage }) => passage.quotations));
  const rest = utterance.quotations.filter((at) => !left.has(at));
  const kept = { ...utterance, quotations: rest, text: wordsOf(rest, found, texts) };
  const word = told.find((one) => !apart.includes(one))?.said;
  const staying = word?.kind === 'statement' ? saidUtterance(kept, word) : kept;
  const others = apart.flatMap(({ passage, said }, i): Utterance[] => {
    if (said.kind === 'other') return [];
    const number = rest.length === 0 && i === 0 ? utterance.number : next();
    const { quotations, words } = passage;
    return [saidUtterance({ ...utterance, number, quotations, text: words }, said)];
  });
  return rest.length === 0 ? others : [staying, ...others];
}

/** A quotation taken for a name: an utterance of its own, once it is said to be somebody's words. */
function unread(at: number, text: string, number: number): Utterance {
  const open = { medium: 'unknown', originalLanguage: 'unknown' } as const;
  return { number, quotations: [at], text, ...open };
}

/** A quotation as its utterance has it now; without one it is no statement. */
function requoted(quotation: Quotation, utterance: Utterance | undefined): Quotation {
  const { kind, speaker } = quotation;
  if (!utterance)
    return kind === 'other'
      ? quotation
      : { ...quotation, kind: 'other', speaker: null, cue: null, utterance: -1 };
  if (!utterance.said) return quotation;
  const { number, medium, originalLanguage } = utterance;
  return {
    ...quotation,
    kind: kind === 'other' ? 'statement' : kind,
    speaker: utterance.speaker ? speaker : null,
    medium,
    originalLanguage,
    originalLanguageCertainty: 'stated',
    utterance: number,
  };
}

/**
 * The findings as they are after what was said. Utterances keep their numbers; new ones get the next ones.
 *
 * @param texts the segments that were searched
 */
export function withSaid(found: Told, texts: readonly string[], sayings: Sayings): Told {
  if (sayings.size === 0) return found;
  let most = found.utterances.reduce((top, one) => Math.max(top, one.number), -1);
  const next = () => ++most;
  const read = found.utterances.flatMap((one) => resaid(one, found, texts, sayings, next));
  const raised = found.quotations.flatMap((quotation, at): Utterance[] => {
    const words = wordsOf([at], found, texts);
    const said = quotation.utterance < 0 ? sayings.get(words) : undefined;
    return said?.kind === 'statement' ? [saidUtterance(unread(at, words, next()), said)] : [];
  });
  const utterances = [...read, ...raised];
  const of = new Map(utterances.flatMap((one) => one.quotations.map((at) => [at, one] as const)));
  const numbers = new Set(utterances.map(({ number }) => number));
  return {
    utterances: utterances.map(({ replyTo, ...one }) =>
      replyTo === undefined || !numbers.has(replyTo) ? one : { ...one, replyTo },
    ),
    quotations: found.quotations.map((quotation, at) => requoted(quotation, of.get(at))),
  };
}
