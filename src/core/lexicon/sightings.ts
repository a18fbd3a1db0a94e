/** In which text pairs two words stand together: what shows where a translation comes from. */

import type { LanguageTag } from '../language-tag.ts';
import { words } from '../languages/index.ts';
import type { Span } from '../span.ts';
import { termOf } from './term.ts';
import type { LanguagePair, TextPair } from './types.ts';

/** Texts read between two steps. */
const TEXTS_PER_STEP = 64;

/** Numbers of the pairs that a term stands in, ascending. */
type Places = Map<string, number[]>;

function see(places: Places, text: string, language: LanguageTag, pair: number): void {
  for (const word of words(text, language)) {
    if (word.kind !== 'word') continue;
    const term = termOf(word.form, language);
    const known = places.get(term);
    if (!known) places.set(term, [pair]);
    else if (known.at(-1) !== pair) known.push(pair);
  }
}

/** Which of the text pairs hold two terms. */
export interface Sightings<Pair extends TextPair> {
  /** The pairs that hold a term on one side and another one on the other, in their order. */
  readonly of: (source: string, target: string) => readonly Pair[];
}

/** Reads text pairs, step by step: yields the share that is done, 0..1. */
export function* sighting<Pair extends TextPair>(
  { source, target }: LanguagePair,
  pairs: readonly Pair[],
): Generator<number, Sightings<Pair>> {
  const [sources, targets]: [Places, Places] = [new Map(), new Map()];
  for (const [at, pair] of pairs.entries()) {
    if (at % TEXTS_PER_STEP === 0) yield at / pairs.length;
    see(sources, pair.source, source, at);
    see(targets, pair.target, target, at);
  }
  return {
    of(one, other) {
      const there = new Set(targets.get(other));
      return (sources.get(one) ?? []).flatMap((at) => (there.has(at) ? (pairs[at] ?? []) : []));
    },
  };
}

/** Where a term first stands in a text; null when it does not. */
export function placeOfTerm(text: string, language: LanguageTag, term: string): Span | null {
  const found = words(text, language).find(
    (word) => word.kind === 'word' && termOf(word.form, language) === term,
  );
  return found ? { start: found.start, end: found.end } : null;
}
