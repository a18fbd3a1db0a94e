/**
 * Numbers, addresses, handles and hashtags of a translation exchanged for those of the present segment, in the digits and
 * marks that the translation uses.
 */

import type { LanguageTag } from '../language-tag.ts';
import { numberLike, numbersIn, type Word, words } from '../languages/index.ts';
import type { Span } from '../span.ts';
import { classNumber } from './lookup/query.ts';

/** A token that is no word, with a value that is spelled the same in every language. */
export interface Value {
  readonly word: Word;
  readonly value: string;
}

/** A token of the present segment, and the one of the memory's source text that stands in its place. */
export interface Exchange {
  readonly present: Value;
  readonly stored: Value;
}

/** A translation after exchanges. */
export interface Adjustment {
  readonly text: string;
  /** Places in `text` that were exchanged, in order. */
  readonly changed: readonly Span[];
  /** Differing tokens that the translation does not have, so that nothing could be exchanged. */
  readonly left: number;
}

/** Whether two tokens of a pair say different things. */
export function differs({ present, stored }: Exchange): boolean {
  return present.value !== stored.value;
}

/** The tokens of a text that are no words, in order; `all` are its tokens, where they are at hand. */
export function valuesOf(
  text: string,
  language: LanguageTag,
  all: readonly Word[] = words(text, language),
): readonly Value[] {
  const tokens = all.filter((word) => classNumber(word.kind) >= 0);
  if (tokens.length === 0) return [];
  const plain = new Map(
    numbersIn(text, language)
      .filter(({ kind }) => kind === 'number' || kind === 'percent')
      .map(({ start, end, canonical }) => [`${start} ${end}`, canonical.replace('%', '')]),
  );
  return tokens.map((word) => ({
    word,
    value: plain.get(`${word.start} ${word.end}`) ?? word.form,
  }));
}

/** What to write for a token: a plain number the way the one in its place is written, anything else as typed. */
function written({ word, value }: Value, like: string, to: LanguageTag): string {
  if (word.kind !== 'number') return word.text;
  return numberLike(/^\d+(\.\d+)?$/.test(value) ? value : word.text, like, to);
}

/**
 * Carries exchanges over into a translation. Each token of the translation stands for one of the source at most, equal
 * ones in the order of the source; tokens that are equal on both sides hold their place.
 */
export function adjustTarget(
  target: string,
  to: LanguageTag,
  exchanges: readonly Exchange[],
): Adjustment {
  const free = [...valuesOf(target, to)];
  const edits: { readonly span: Span; readonly text: string }[] = [];
  let left = 0;
  for (const exchange of exchanges) {
    const { stored, present } = exchange;
    const at = free.findIndex(
      ({ word, value }) => word.kind === stored.word.kind && value === stored.value,
    );
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (!differs(exchange)) continue;
    if (found)
      edits.push({
        span: found.word,
        text: written(present, found.word.text, to),
      });
    else left += 1;
  }
  edits.sort((a, b) => a.span.start - b.span.start);
  const changed: Span[] = [];
  let text = '';
  let at = 0;
  for (const { span, text: put } of edits) {
    text += target.slice(at, span.start);
    changed.push({ start: text.length, end: text.length + put.length });
    text += put;
    at = span.end;
  }
  return { text: text + target.slice(at), changed, left };
}
