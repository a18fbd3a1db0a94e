/**
 * What the features of a bead are computed with. From research/alignment (section 4), then checked one by one on the
 * development documents by the likelihood of the gold beads of documents not fitted on; the optimum is flat in all of them.
 */
import type { LanguageTag } from '../../language-tag.ts';

/** Probability that a word is translated by the word it is linked with, by what links them. */
export const LINK_PROBABILITY = {
  /** Equal values in digits. */
  number: 0.6,
  /** Equal values, one of them in words. */
  spelled: 0.3,
  /** The same Latin letters, handle or address. */
  token: 0.5,
  /** One consonant key, one of them with a capital. */
  name: 0.5,
  /** One consonant key, no capitals to go by. */
  cognate: 0.15,
} as const;

/** What a capital at the beginning of a unit is worth beside one inside. */
export const FIRST_CAPITAL = 0.5;

/** Quality of equal consonant keys by their length; longer ones count as the last. */
export const KEY_QUALITY = [0, 0, 0.1, 0.3, 0.8, 1] as const;

/** Quality when one key begins the other and at most {@link KEY_ENDING} consonants follow, by the shorter one's length. */
export const KEY_PREFIX_QUALITY = [0, 0, 0, 0.2, 0.5] as const;

/** Consonants of Kurdish case and plural endings. */
export const KEY_ENDING = 2;

/** Shortest key of a cognate, where both are written in Arabic letters and where one is not. */
export const COGNATE_KEY = { oneScript: 3, twoScripts: 4 } as const;

/** Letters of a small Latin word that is a token when both languages write Latin: shorter ones meet by chance. */
export const LATIN_TOKEN_LETTERS = 4;

/** Logarithm of the length of a translation of English text over the length of the English (NTREX development half). */
export const LOG_LENGTH: Readonly<Record<LanguageTag, number>> = {
  en: 0,
  ar: -0.071,
  ckb: 0.02,
  kmr: -0.01,
};

/** Spread of the logarithm of the length ratio of translations: `deviation`^2 + `noise` / shorter length. */
export const LENGTH = { deviation: 0.17, noise: 2.5, broad: 0.9, least: -8.9 } as const;

/** A translation probability is shared among the words of the unit: 1 / (1 + DAMPING x words). */
export const DAMPING = 0.4;

/** Evidence of one word is ln(1 + probability / (2 x EXPECTED x background)), at most MOST_EVIDENCE. */
export const EXPECTED = 0.3;

/** See {@link EXPECTED}. */
export const MOST_EVIDENCE = 6.5;

/** Smallest background frequency of a word, and words added to every count. */
export const BACKGROUND = { least: 2e-5, words: 2000 } as const;

/** Sightings from which a lexicon can be expected to know a word's translation. */
export const KNOWN_FROM = 3;

/** Pairs from which a lexicon begins to help, and from which it counts in full (research: learning curve). */
export const LEXICON_PAIRS = { from: 100, full: 1000 } as const;
