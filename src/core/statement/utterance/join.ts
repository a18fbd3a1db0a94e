/** When a quotation goes on with the utterance before it, and what an utterance answers. */
import type { Attributed } from '../attribution/index.ts';
import type { Resolved } from './register.ts';

/** A quotation with its speaker as far as known. */
export interface Told {
  /** Place in the list of quotations. */
  readonly index: number;
  readonly attributed: Attributed;
  readonly speaker: Resolved | null;
}

/** An utterance while it is put together. */
export interface Draft {
  readonly number: number;
  readonly told: Told[];
  speaker: Resolved | null;
}

/** "He went on" reaches back this many segments. */
const ONWARD_SEGMENTS = 4;

function sameSpeaker(a: Resolved | null, b: Resolved | null): boolean {
  return a === null || b === null || a.speaker === b.speaker;
}

function sameOccasion(draft: Draft, next: Attributed): boolean {
  const { medium } = next.occasion;
  if (medium === null) return true;
  const known = draft.told.map((one) => one.attributed.occasion.medium).find((one) => one !== null);
  return known === undefined || known === medium;
}

/** Whether a quotation belongs to the utterance before it. Nested quotations never do: somebody else speaks. */
export function continues(draft: Draft, next: Told): boolean {
  const last = draft.told[draft.told.length - 1];
  if (last === undefined) return false;
  const [a, b] = [last.attributed, next.attributed];
  if (a.quoted.nested !== b.quoted.nested) return false;
  if (b.quoted.chain >= 0 && a.quoted.chain === b.quoted.chain) return true;
  const gap = b.quoted.segment - a.quoted.segment;
  if (gap === 0 && b.tie !== null && a.tie?.cue.from === b.tie.cue.from) return true;
  if (b.quoted.nested || !sameSpeaker(draft.speaker, next.speaker)) return false;
  if (b.tie?.cue.onward) return gap <= ONWARD_SEGMENTS && sameOccasion(draft, b);
  // "X said "A" and said "B"": one sentence, and nobody else is named in it.
  const isSameSentence = gap === 0 && b.tie !== null && b.subject === null && a.tie !== null;
  if (isSameSentence && !b.tie?.cue.reply && sameOccasion(draft, b)) return true;
  const unattributed = b.tie === null && b.subject === null;
  if (!unattributed) return false;
  // A quotation that is a segment of its own goes on with the one before it, as newspapers print long answers.
  return gap === 0 || (gap === 1 && (b.signs.alone === 1 || b.quoted.continuation !== 'none'));
}

/** Utterances before a reply among which the one that it answers is looked for. */
const ANSWER_REACH = 6;

/** The latest utterance of somebody else before a reply: what it answers. */
export function answeredBy(drafts: readonly Draft[], answer: Draft): Draft | null {
  const before = drafts.slice(Math.max(0, answer.number - ANSWER_REACH), answer.number);
  for (const draft of before.reverse()) {
    if (draft.told[0]?.attributed.quoted.nested || draft.speaker === null) continue;
    if (draft.speaker.speaker !== answer.speaker?.speaker) return draft;
  }
  return null;
}
