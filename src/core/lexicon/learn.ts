/** Learns a lexicon from text pairs, above an earlier one when there is one. */
import { type PriorCell, trainModelOne } from './model-one.ts';
import { termsOf } from './term.ts';
import { TermNumbers } from './term-numbers.ts';
import { translationTable } from './translation-table.ts';
import type { LanguagePair, Lexicon, LexiconSide, TextPair } from './types.ts';

/** Texts with more terms than this say nothing about single words and are left out. */
const LONGEST = 120;

/** Translations less likely than this are noise (measured .02 to .1). */
const LEAST_PROBABILITY = 0.03;

/** What a sighting in an earlier lexicon counts beside one in the texts at hand. */
const PRIOR_SHARE = 0.5;

/** A term of an earlier lexicon counts as at most this many sightings, so that frequent words can change. */
const MOST_PRIOR = 40;

/** What learning can be told. */
export interface LearnOptions {
  /** A lexicon of the same two languages, in the same direction; its counts stand beneath the new ones. */
  readonly prior?: Lexicon | null;
}

function priorCells(prior: Lexicon, source: TermNumbers, target: TermNumbers): PriorCell[] {
  const cells = new Map<
    string,
    { source: number; target: number; forward: number; backward: number }
  >();
  const take = (side: LexiconSide, own: TermNumbers, other: TermNumbers, forward: boolean) => {
    for (const term of side.terms()) {
      const from = own.see(term, 0);
      const strength = PRIOR_SHARE * Math.min(MOST_PRIOR, side.count(term));
      for (const { term: translation, probability } of side.translations(term)) {
        const to = other.see(translation, 0);
        const [s, t] = forward ? [from, to] : [to, from];
        const key = `${s} ${t}`;
        const cell = cells.get(key) ?? { source: s, target: t, forward: 0, backward: 0 };
        cell[forward ? 'forward' : 'backward'] = strength * probability;
        cells.set(key, cell);
      }
    }
  };
  take(prior.source, source, target, true);
  take(prior.target, target, source, false);
  return [...cells.values()];
}

function countPrior(side: LexiconSide, numbers: TermNumbers): void {
  for (const term of side.terms()) numbers.see(term, side.count(term));
}

/**
 * A lexicon learned from text pairs by IBM model 1 in both directions. Pure: the same pairs in the same order give the
 * same lexicon. Time grows with the sum of the products of the lengths of each pair.
 */
export function learnLexicon(
  languages: LanguagePair,
  pairs: readonly TextPair[],
  options: LearnOptions = {},
): Lexicon {
  const [source, target] = [new TermNumbers(), new TermNumbers()];
  const sources: Int32Array[] = [];
  const targets: Int32Array[] = [];
  for (const pair of pairs) {
    const a = termsOf(pair.source, languages.source);
    const b = termsOf(pair.target, languages.target);
    if (a.length === 0 || b.length === 0 || a.length > LONGEST || b.length > LONGEST) continue;
    sources.push(Int32Array.from(a, (term) => source.see(term)));
    targets.push(Int32Array.from(b, (term) => target.see(term)));
  }
  const { prior = null } = options;
  const cells = prior ? priorCells(prior, source, target) : [];
  if (prior) {
    countPrior(prior.source, source);
    countPrior(prior.target, target);
  }
  const model = trainModelOne({
    sources,
    targets,
    sourceTerms: source.size,
    targetTerms: target.size,
    prior: cells,
  });
  const forward = { from: model.sources, to: model.targets, p: model.forward };
  const backward = { from: model.targets, to: model.sources, p: model.backward };
  return {
    source: translationTable(languages.source, source, target, forward, LEAST_PROBABILITY),
    target: translationTable(languages.target, target, source, backward, LEAST_PROBABILITY),
    pairs: sources.length + (prior?.pairs ?? 0),
  };
}
