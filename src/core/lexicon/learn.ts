/** Learns a lexicon from text pairs, above an earlier one when there is one. */
import { Cells } from './cells.ts';
import { type PriorCell, trainModelOne } from './model-one.ts';
import { type TermOfWord, wordTerms } from './term.ts';
import { TermNumbers } from './term-numbers.ts';
import { translationTable } from './translation-table.ts';
import type { LanguagePair, Lexicon, LexiconSide, TextPair } from './types.ts';

/** Texts with more terms than this say nothing about single words and are left out. */
const LONGEST = 120;

/** Translations less likely than this are noise (measured .02 to .1). */
const LEAST_PROBABILITY = 0.03;

/** Share of the time that goes into reading the texts. */
const READING = 0.3;

/** What a sighting in an earlier lexicon counts beside one in the texts at hand. */
const PRIOR_SHARE = 0.5;

/** A term of an earlier lexicon counts as at most this many sightings, so that frequent words can change. */
const MOST_PRIOR = 40;

/** What learning can be told. */
export interface LearnOptions {
  /** A lexicon of the same two languages, in the same direction; its counts stand beneath the new ones. */
  readonly prior?: Lexicon | null;
  /** What a sighting of the prior counts beside a new one; 1 when the prior was learned from texts of the same kind. */
  readonly priorShare?: number;
}

/** Texts read between two reports of progress. */
const TEXTS_PER_STEP = 64;

function priorCells(
  prior: Lexicon,
  share: number,
  source: TermNumbers,
  target: TermNumbers,
): PriorCell[] {
  const places = new Cells();
  const [forward, backward]: [number[], number[]] = [[], []];
  const take = (side: LexiconSide, own: TermNumbers, other: TermNumbers, isForward: boolean) => {
    for (const term of side.terms()) {
      const from = own.see(term, 0);
      const strength = share * Math.min(MOST_PRIOR, side.count(term));
      for (const { term: translation, probability } of side.translations(term)) {
        const to = other.see(translation, 0);
        const cell = isForward ? places.of(from, to) : places.of(to, from);
        (isForward ? forward : backward)[cell] = strength * probability;
      }
    }
  };
  take(prior.source, source, target, true);
  take(prior.target, target, source, false);
  const { rows, columns } = places;
  return Array.from({ length: places.size }, (_, cell) => ({
    source: rows[cell] ?? 0,
    target: columns[cell] ?? 0,
    forward: forward[cell] ?? 0,
    backward: backward[cell] ?? 0,
  }));
}

function countPrior(side: LexiconSide, numbers: TermNumbers): void {
  for (const term of side.terms()) {
    const count = side.count(term);
    numbers.seeWord(numbers.see(term, count), side.wordOf(term), count);
  }
}

function sharesOf(numbers: TermNumbers): Float64Array {
  return Float64Array.from(numbers.counts, (count) => count / Math.max(1, numbers.tokens));
}

function numbered(text: readonly TermOfWord[], numbers: TermNumbers): Int32Array {
  return Int32Array.from(text, ({ term, word }) => {
    const number = numbers.see(term);
    numbers.seeWord(number, word);
    return number;
  });
}

/**
 * Learns a lexicon from text pairs by IBM model 1 in both directions, step by step: yields the share that is done, 0..1,
 * so that whoever runs it can do something else in between, or stop. Pure: the same pairs in the same order give the
 * same lexicon. Time grows with the sum of the products of the lengths of each pair.
 */
export function* learning(
  languages: LanguagePair,
  pairs: readonly TextPair[],
  options: LearnOptions = {},
): Generator<number, Lexicon> {
  const { prior = null, priorShare = PRIOR_SHARE } = options;
  const [source, target] = [new TermNumbers(), new TermNumbers()];
  const sources: Int32Array[] = [];
  const targets: Int32Array[] = [];
  for (const [at, pair] of pairs.entries()) {
    if (at % TEXTS_PER_STEP === 0) yield (READING * at) / pairs.length;
    const a = wordTerms(pair.source, languages.source);
    const b = wordTerms(pair.target, languages.target);
    if (a.length === 0 || b.length === 0 || a.length > LONGEST || b.length > LONGEST) continue;
    sources.push(numbered(a, source));
    targets.push(numbered(b, target));
  }
  const cells = prior ? priorCells(prior, priorShare, source, target) : [];
  if (prior) {
    countPrior(prior.source, source);
    countPrior(prior.target, target);
  }
  const steps = trainModelOne({
    sources,
    targets,
    sourceShares: sharesOf(source),
    targetShares: sharesOf(target),
    prior: cells,
  });
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield READING + (1 - READING) * step.value;
  const model = step.value;
  const forward = { from: model.sources, to: model.targets, p: model.forward };
  const backward = { from: model.targets, to: model.sources, p: model.backward };
  return {
    source: translationTable(languages.source, source, target, forward, LEAST_PROBABILITY),
    target: translationTable(languages.target, target, source, backward, LEAST_PROBABILITY),
    pairs: sources.length + (prior?.pairs ?? 0),
  };
}

/** {@link learning} in one go. */
export function learnLexicon(
  languages: LanguagePair,
  pairs: readonly TextPair[],
  options: LearnOptions = {},
): Lexicon {
  const steps = learning(languages, pairs, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
