/**
 * Every figure that decides what is suggested and in which order. Order of trust after research "suggestion rules":
 * exact, contained, reordered or elided, fuzzy, across languages; the speaker counts more than any string measure.
 * Set on the development queries (`tests/bench/quotes.ts`), which say nothing about other wordings.
 */
import type { Reuse, StatementWarning } from '../types.ts';

/** Most suggestions shown for one quotation. */
export const MOST_SUGGESTIONS = 3;

/** Suggestions this much below the best are not shown. */
export const KEPT_BELOW_BEST = 0.15;

/** What the same speaker adds to a score. */
export const SPEAKER_SAME = 0.18;
/** What a named speaker who is somebody else takes away. */
export const SPEAKER_DIFFERENT = -0.1;

/** Least score shown, before the speaker counts, by what is known of the speaker. */
export const LEAST_SCORE = { same: 0.45, unknown: 0.62, different: 0.8 } as const;

/** Contained: from (one half quoted) to (all but a word). */
export const CONTAINED = { least: 0.84, most: 0.97 } as const;

/** A contained quotation has at least this many words. */
export const CONTAINED_WORDS = 3;
/** ... or, when it has two, this many letters. */
export const CONTAINED_LETTERS = 12;

/** Reordered or elided: share of the quotation's weight that has to be found in the statement. */
export const COVER_NEEDED = 0.75;
/** The most that a reordered or elided telling scores. */
export const REORDERED_MOST = 0.92;

/** Weight of a word that every text has, against 1 for any other. */
export const SMALL_WORD_WEIGHT = 0.25;

/** Words with another ending, prefix or a slip are compared from this many letters on; shorter ones have to be equal. */
export const NEAR_WORD_LEAST_LETTERS = 3;

/** A statement found across languages scores this for each point of evidence, and never more than a fuzzy match. */
export const CROSS_LANGUAGE = { perEvidence: 1.6, most: 0.6 } as const;

/**
 * Least cross-language evidence shown. On development data, with a lexicon from another field, a quotation that is not
 * in the store at all shows something in 10 of 100 cases when the speaker is known, in 2 of 100 when he is not. Without
 * a lexicon only names and numbers speak, and little evidence is enough.
 */
export const CROSS_LANGUAGE_LEAST = {
  withLexicon: { same: 0.1, unknown: 0.2 },
  without: { same: 0.05, unknown: 0.2 },
} as const;

/** Share of trigrams below which no word-by-word comparison reaches the least score shown. */
export const LEAST_SHARED_GRAMS = 0.25;

/** Candidates of each other language whose evidence is weighed. */
export const FOREIGN_COMPARED = 24;

/** Candidates that are compared word by word. */
export const CANDIDATES_COMPARED = 48;

/**
 * Least likeness, before the speaker counts, of a match whose statement is taken at its word about the language it was
 * made in. A weaker one may be another statement, since the same person says things that are alike: it is offered, but
 * stops nobody. For `fuzzy` the middle between the weakest of 20 words said once more (.89) and the strongest of 40 other
 * statements of the same person (.74), in four languages: tests/fixtures/statement/same.txt.
 */
const TELLS_ORIGINAL: Readonly<Record<Exclude<Reuse['how'], 'cross-language'>, number>> = {
  exact: 0,
  contained: 0,
  reordered: COVER_NEEDED,
  fuzzy: 0.81,
};

/** With another number, or a "not" more or less, something else was said, however alike the words are. */
const SAYS_OTHERWISE: ReadonlySet<StatementWarning> = new Set(['number', 'negation'] as const);

/** Whether what is stored of a statement holds for the quotation that it was found for. */
export function isSameStatement({
  how,
  score,
  likeness,
  warnings,
}: Pick<Reuse, 'how' | 'score' | 'likeness' | 'warnings'>): boolean {
  if (warnings.some((warning) => SAYS_OTHERWISE.has(warning))) return false;
  if (how === 'cross-language') return score >= CROSS_LANGUAGE.most;
  return likeness >= TELLS_ORIGINAL[how];
}
