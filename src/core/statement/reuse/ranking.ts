/**
 * Every figure that decides what is suggested and in which order. Order of trust after research "suggestion rules":
 * exact, contained, reordered or elided, fuzzy, across languages; the speaker counts more than any string measure.
 * Set on the development queries (`tests/bench/quotes.ts`), which say nothing about other wordings.
 */

/** Most suggestions shown for one quotation. */
export const MOST_SUGGESTIONS = 3;

/** Suggestions this much below the best are not shown. */
export const KEPT_BELOW_BEST = 0.15;

/** Same speaker, and a named speaker who is somebody else. */
export const SPEAKER_SAME = 0.18;
export const SPEAKER_DIFFERENT = -0.1;

/** Least score shown, before the speaker counts, by what is known of the speaker. */
export const LEAST_SCORE = { same: 0.45, unknown: 0.62, different: 0.8 } as const;

/** Contained: from (one half quoted) to (all but a word). */
export const CONTAINED = { least: 0.84, most: 0.97 } as const;

/** A contained quotation has at least this many words, or this many letters when it has two. */
export const CONTAINED_WORDS = 3;
export const CONTAINED_LETTERS = 12;

/** Reordered or elided: share of the quotation's weight found in the statement, and the score that it gives. */
export const COVER_NEEDED = 0.75;
export const REORDERED_MOST = 0.92;

/** Weight of a word that every text has, against 1 for any other. */
export const SMALL_WORD_WEIGHT = 0.25;

/** Words with another ending, prefix or a slip are compared from this many letters on; shorter ones have to be equal. */
export const NEAR_WORD_LEAST_LETTERS = 3;

/** Score of a rendering found across languages: never above a fuzzy match of the same language. */
export const CROSS_LANGUAGE_MOST = 0.6;

/** Least cross-language evidence, 0..1, when the speaker is the same and when nothing is known of him. */
export const CROSS_LANGUAGE_LEAST = { same: 0.18, unknown: 0.5 } as const;

/** Candidates that are compared word by word. */
export const CANDIDATES_COMPARED = 48;
