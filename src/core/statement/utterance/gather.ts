/** Gathers the quotations of a document into utterances and finds out who said each of them. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Medium, OriginalLanguage } from '../../memory/index.ts';
import type { Attributed, Indirect, SegmentSpeech } from '../attribution/index.ts';
import type { Gender } from '../lexis/index.ts';
import type { Utterance } from '../types.ts';
import { answeredBy, continues, type Draft, type Told } from './join.ts';
import { printedIn } from './printed.ts';
import { type Resolved, SpeakerRegister } from './register.ts';
import { strangerAt } from './stranger.ts';

/** Media in which somebody can answer with a message of his own. */
const REPLY_MEDIA: ReadonlySet<Medium> = new Set<Medium>([
  'tweet',
  'retweet',
  'post',
  'telegram',
  'reply',
]);

/** Utterances, and the utterance of each quotation (-1 for those that are no statement). */
export interface Gathered {
  readonly utterances: readonly Utterance[];
  readonly ofQuotation: readonly number[];
}

interface Part {
  readonly subject: Attributed['subject'];
  readonly verbGender: Gender;
}

function resolve(
  part: Part,
  text: string,
  segment: number,
  register: SpeakerRegister,
  hasVerb: boolean,
): Resolved | null {
  const { subject, verbGender } = part;
  if (subject === null) return hasVerb ? register.recent(verbGender, segment) : null;
  if (subject.pronoun) {
    const stranger = strangerAt(text, subject.span, register.language);
    return stranger === null
      ? register.recent(subject.gender, segment)
      : register.stranger(stranger, subject.gender, segment);
  }
  return subject.named
    ? register.name(subject, text, verbGender, segment)
    : register.office(subject, text, verbGender, segment);
}

/** Gathers what the segments of a document tell into utterances. */
export class Gatherer {
  readonly #texts: readonly string[];
  readonly #register: SpeakerRegister;
  readonly #drafts: Draft[] = [];
  /** The latest draft of quotations inside others, and of those that are not. */
  readonly #last = new Map<boolean, Draft>();
  readonly #replies = new Map<number, number>();
  readonly #replied = new Set<number>();
  readonly #ofQuotation: number[] = [];
  #index = 0;
  #announced: { readonly segment: number; readonly speaker: Resolved | null } | null = null;

  constructor(texts: readonly string[], language: LanguageTag) {
    this.#texts = texts;
    this.#register = new SpeakerRegister(language);
  }

  /** Takes what a segment tells; the segments come in order. */
  add(segment: number, speech: SegmentSpeech): void {
    const text = this.#texts[segment] ?? '';
    const { protagonist, announces } = speech;
    if (protagonist !== null) this.#register.name(protagonist, text, 'n', segment);
    if (speech.quotations.length + speech.indirect.length > 0) this.#tell(segment, speech, text);
    if (announces !== null) {
      const speaker = resolve(announces, text, segment, this.#register, announces.tie !== null);
      this.#announced = { segment, speaker };
    }
  }

  /** Quotations and speech without marks, as they stand in the segment. */
  #tell(segment: number, speech: SegmentSpeech, text: string): void {
    const events: (Attributed | Indirect)[] = [...speech.quotations, ...speech.indirect];
    const place = (event: Attributed | Indirect) =>
      'quoted' in event ? event.quoted.span.start : event.cue.span.start;
    const order = new Map(speech.quotations.map((one, i) => [one, i]));
    events.sort((a, b) => place(a) - place(b));
    const first = this.#index;
    for (const event of events) {
      if ('quoted' in event)
        this.#quote(event, first + (order.get(event) ?? 0), text, segment, speech);
      else resolve(event, text, segment, this.#register, true);
    }
    this.#index = first + speech.quotations.length;
  }

  #quote(
    event: Attributed,
    index: number,
    text: string,
    segment: number,
    speech: SegmentSpeech,
  ): void {
    this.#ofQuotation[index] = -1;
    if (event.kind === 'other') return;
    const own = resolve(event, text, segment, this.#register, event.tie !== null);
    const announced = this.#announced?.segment === segment - 1 ? this.#announced.speaker : null;
    const told: Told = { index, attributed: event, speaker: own ?? announced };
    const draft = this.#draftFor(told);
    this.#ofQuotation[index] = draft.number;
    if (speech.reply !== null && !event.quoted.nested && draft.told.length === 1) {
      this.#answer(draft);
    }
  }

  #draftFor(told: Told): Draft {
    const { nested } = told.attributed.quoted;
    const last = this.#last.get(nested);
    if (last !== undefined && continues(last, told)) {
      last.told.push(told);
      if (last.speaker === null || isSurer(told.speaker, last.speaker)) last.speaker = told.speaker;
      return last;
    }
    const draft: Draft = { number: this.#drafts.length, told: [told], speaker: told.speaker };
    // Words that stand alone are most likely of whoever spoke last.
    draft.speaker ??= nested ? null : this.#register.recent('n', told.attributed.quoted.segment);
    this.#drafts.push(draft);
    this.#last.set(nested, draft);
    return draft;
  }

  #answer(draft: Draft): void {
    this.#replied.add(draft.number);
    const answered = answeredBy(this.#drafts, draft);
    if (answered !== null) this.#replies.set(draft.number, answered.number);
  }

  /** What was gathered so far. */
  gathered(): Gathered {
    const utterances = this.#drafts.map((draft) => this.#utterance(draft));
    return { utterances, ofQuotation: this.#ofQuotation };
  }

  #utterance(draft: Draft): Utterance {
    const parts = draft.told.map(({ attributed: { quoted } }) =>
      (this.#texts[quoted.segment] ?? '').slice(quoted.span.start, quoted.span.end),
    );
    const medium = mediumOf(draft, this.#replied.has(draft.number));
    const isMessage = REPLY_MEDIA.has(medium);
    const replyTo = isMessage ? this.#replies.get(draft.number) : undefined;
    const { speaker } = draft;
    const text = parts.join(' ');
    const stated = languageOf(draft);
    return {
      number: draft.number,
      quotations: draft.told.map((one) => one.index),
      text,
      ...(speaker === null
        ? {}
        : {
            speaker: {
              name: speaker.speaker.name,
              ...(speaker.speaker.role === undefined ? {} : { role: speaker.speaker.role }),
              certainty: speaker.certainty,
            },
          }),
      medium,
      originalLanguage: stated === 'unknown' ? printedIn(text, this.#register.language) : stated,
      ...(replyTo === undefined ? {} : { replyTo }),
    };
  }
}

function isSurer(a: Resolved | null, b: Resolved): boolean {
  return a?.certainty === 'stated' && b.certainty === 'guess';
}

function mediumOf(draft: Draft, replied: boolean): Medium {
  const stated = draft.told
    .map((one) => one.attributed.occasion.medium)
    .find((one) => one !== null);
  const medium = stated ?? 'unknown';
  return replied && REPLY_MEDIA.has(medium) ? 'reply' : medium;
}

function languageOf(draft: Draft): OriginalLanguage {
  const stated = draft.told
    .map((one) => one.attributed.occasion.originalLanguage)
    .find((one) => one !== null);
  return stated ?? 'unknown';
}
