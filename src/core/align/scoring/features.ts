/**
 * What speaks for and against a bead, named and numbered. The score of a bead is the weighted sum of its features; the
 * weights are in weights.ts.
 */

/** Features of a bead with both sides. The first numbers are those of the kinds of links. */
export const BEAD_FEATURES = [
  /** Log likelihood ratio of the two lengths. */
  'length',
  /** Evidence of words that are matched, in both directions, by what matches them. */
  'number',
  'token',
  'name',
  'cognate',
  'lexicon',
  /** How many words of each kind there are to be matched. */
  'numbers',
  'tokens',
  'names',
  'known',
  'unknown',
  /** All evidence, and all words to be matched, over the root of the number of words. */
  'evidencePerRoot',
  'wordsPerRoot',
  /** Evidence for each word to be matched, of the side that has less. */
  'leastCovered',
  /** A mark on both sides; on one side only. */
  'quoteBoth',
  'quoteOne',
  'questionBoth',
  'questionOne',
  'exclamationBoth',
  'exclamationOne',
  'bracketBoth',
  'bracketOne',
  'colonBoth',
  'colonOne',
  'dashBoth',
  'dashOne',
  /** By how many quotation marks the sides differ, at most 4. */
  'quoteDifference',
  /** How the two last units end: alike (by how), one in the middle of a sentence, otherwise. */
  'endStop',
  'endQuestion',
  'endOpen',
  'endClause',
  'endClauseOne',
  'endDiffers',
  /** A quotation mark at the beginning, at the end. */
  'opensBoth',
  'opensOne',
  'closesBoth',
  'closesOne',
  /** One side begins in the middle of a sentence. */
  'continues',
  /** 1:2 and 2:1; 1:3 and 3:1; 2:2. */
  'two',
  'three',
  'square',
  /** Always 1. */
  'bead',
] as const;

/** Features of a unit without counterpart. */
export const NULL_FEATURES = [
  /** It begins, or goes on, a run of such units. */
  'nullFirst',
  'nullNext',
  /** Logarithm of its length over the usual one. */
  'nullLength',
  /** Very short. */
  'nullShort',
  /** The other side is used up; not begun; and the run goes on to its end. */
  'nullAfterEnd',
  'nullAfterEndNext',
  'nullBeforeStart',
  /** It follows a run of such units of the other side. */
  'nullAfterOther',
] as const;

/** Name of a feature. */
export type FeatureName = (typeof BEAD_FEATURES)[number] | (typeof NULL_FEATURES)[number];

/** A weight for each feature. */
export type Weights = Readonly<Record<FeatureName, number>>;

/** Place of each feature of a bead in an array. */
export const BEAD_PLACE = Object.fromEntries(
  BEAD_FEATURES.map((name, place) => [name, place]),
) as Readonly<Record<(typeof BEAD_FEATURES)[number], number>>;

/** Place of each feature of a unit without counterpart in an array. */
export const NULL_PLACE = Object.fromEntries(
  NULL_FEATURES.map((name, place) => [name, place]),
) as Readonly<Record<(typeof NULL_FEATURES)[number], number>>;
