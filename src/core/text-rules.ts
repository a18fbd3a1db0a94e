/**
 * What made the words that a search index and a lexicon are kept by. Whatever was kept under other rules for letters,
 * words and stems, or above other starter tables, is made anew, without anybody having to think of it.
 */

/** Set by the bundler (src/build.mjs): the beginning of a checksum over the source of those rules. */
declare const TEXT_RULES_SUM: string | undefined;

/** Eight characters; the same ones wherever the program runs unbuilt. */
export const TEXT_RULES = typeof TEXT_RULES_SUM === 'string' ? TEXT_RULES_SUM : 'as-typed';
