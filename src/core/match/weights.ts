/**
 * Constants that decide which match is offered and in what order. Costs are in tenths of a token, so that sums are
 * exact. Sources: measurements on five real sets of ar, ckb, kmr and en pairs (best-scored suggestions against the
 * wanted target); customs of translation tools where those agree.
 */

/** Cost of putting in, leaving out or exchanging a token. */
export const COST_WORD = 10;
/** Same light stem, another ending or clitic. Measured: .3 keeps inflection above exchange and below identity. */
export const COST_STEM = 3;
/** Near spelling: at most half of the letters differ. Measured: .5 is the least cost that still allows an index. */
export const COST_NEAR = 5;

/**
 * Texts of up to this many tokens are never near by spelling: in them one wrong word is a third of the meaning, and
 * every other short text would be similar.
 */
export const SHORT_TOKENS_MAX = 3;

/**
 * Least share of the longer text's tokens that must be the same or of the same stem. Below it nothing in a suggestion
 * can be kept; and it bounds the search at low thresholds.
 */
export const SHARED_MIN = 0.4;

/** Tokens of a text that are compared; what follows is taken as alike. Longer segments are cut documents. */
export const TOKENS_MAX = 1000;

/** Percent of a text that differs in numbers or names that were all exchanged in the translation. */
export const PERCENT_NUMBERS = 99;
/** Percent of a text that differs in punctuation, quotation marks or case. */
export const PERCENT_PUNCTUATION = 98;
/** Percent of a text that differs in spelling only. */
export const PERCENT_SPELLING = 97;
/** Most a text can have in which a word differs, so that 97 and more always mean: every word is there. */
export const PERCENT_WORDS_MAX = 96;
/** Percent of a text that differs in numbers which could not all be exchanged in the translation. */
export const PERCENT_NUMBERS_LEFT = 95;

/** What a draft loses: nobody stands for it yet. */
export const PENALTY_DRAFT = 0.05;
/** What a pair loses that an alignment made: the texts were not written for each other. Customary: 1 to 3 %. */
export const PENALTY_ALIGNMENT = 0.02;
/** What an imported pair loses: another house's words. */
export const PENALTY_IMPORT = 0.01;
/** What a translation by way of a third language loses: two steps of meaning. */
export const PENALTY_PIVOT = 0.05;

/** Least score of a text from which a third language is followed. */
export const PIVOT_SCORE_MIN = 0.7;
/** Texts without the wanted language that are followed into a third one, best first. */
export const PIVOT_SOURCES_MAX = 20;

/** Most matches of a query that says nothing else. */
export const LIMIT_DEFAULT = 5;
/** Least score of a query that says nothing else. */
export const THRESHOLD_DEFAULT = 0.5;
/** Lower thresholds are taken as this: below it the share of words in common decides anyway. */
export const THRESHOLD_MIN = 0.3;
