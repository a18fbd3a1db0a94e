/** One direction of a lexicon in flat arrays: for each term its translations, the likeliest first. */
import type { LanguageTag } from '../language-tag.ts';
import type { TermNumbers } from './term-numbers.ts';
import type { LexiconSide, Translation } from './types.ts';

/** Cells of a matrix of probabilities: p[k] is how likely `from[k]` is translated by `to[k]`. */
export interface ProbabilityCells {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly p: ArrayLike<number>;
}

/** A direction of a lexicon over numbered terms. Cells below `least` are left out. */
export function translationTable(
  language: LanguageTag,
  own: TermNumbers,
  other: TermNumbers,
  cells: ProbabilityCells,
  least: number,
): LexiconSide {
  const starts = new Int32Array(own.size + 1);
  const kept: number[] = [];
  for (let k = 0; k < cells.p.length; k += 1) {
    if ((cells.p[k] ?? 0) < least) continue;
    kept.push(k);
    const at = (cells.from[k] ?? 0) + 1;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let term = 0; term < own.size; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const by = (a: number, b: number) =>
    (cells.from[a] ?? 0) - (cells.from[b] ?? 0) || (cells.p[b] ?? 0) - (cells.p[a] ?? 0) || a - b;
  kept.sort(by);
  const to = Int32Array.from(kept, (k) => cells.to[k] ?? 0);
  const p = Float32Array.from(kept, (k) => cells.p[k] ?? 0);
  return {
    language,
    tokens: own.tokens,
    count: (term) => own.count(term),
    terms: () => own.terms,
    wordOf: (term) => (own.find(term) < 0 ? term : own.wordOf(own.find(term))),
    translations(term) {
      const number = own.find(term);
      if (number < 0) return [];
      const found: Translation[] = [];
      const end = starts[number + 1] ?? 0;
      for (let k = starts[number] ?? 0; k < end; k += 1)
        found.push({ term: other.terms[to[k] ?? 0] ?? '', probability: p[k] ?? 0 });
      return found;
    },
  };
}
