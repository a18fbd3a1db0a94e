/** A text under check, with what more than one check wants to know about it, worked out once and only when asked. */
import type { LanguageTag } from '../language-tag.ts';
import { type NumberValue, numbersIn, type Word, words } from '../languages/index.ts';
import type { Span } from '../span.ts';

/** One side of a pair. */
export interface SideText {
  readonly language: LanguageTag;
  readonly text: string;
}

/** A source and its translation. */
export interface TextPair {
  readonly source: SideText;
  readonly target: SideText;
}

/** A side with its tokens and values. */
export interface CheckedText extends SideText {
  /** All tokens with their folded forms, in order. */
  readonly words: () => readonly Word[];
  readonly numbers: () => readonly NumberValue[];
  /** Whether a place lies in a URL, mail address, handle or hashtag: nothing there is prose. */
  readonly isShielded: (at: number) => boolean;
}

/** Both sides, ready for the checks. */
export interface CheckedPair {
  readonly source: CheckedText;
  readonly target: CheckedText;
}

/** Wraps a text. */
export function checkedText({ language, text }: SideText): CheckedText {
  const wordsOnce = once(() => words(text, language));
  const shields = once(() =>
    wordsOnce().filter(({ kind }) => kind !== 'word' && kind !== 'number'),
  );
  return {
    language,
    text,
    words: wordsOnce,
    numbers: once(() => numbersIn(text, language)),
    isShielded: (at) => covers(shields(), at),
  };
}

/** Whether one of the spans (in order, not overlapping) holds the place. */
function covers(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? at + 1) <= at;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
