/**
 * How much each feature counts. Fitted by `node tests/bench/run.mjs align-fit DATADIR` to make the gold beads of the
 * development documents (all six pairs together) as likely as possible; not touched by hand.
 */
import { LEXICON_PAIRS } from './constants.ts';
import { BEAD_FEATURES, type FeatureName, NULL_FEATURES, type Weights } from './features.ts';

/** Without a lexicon. */
export const WITHOUT_LEXICON: Weights = {
  length: 1.59,
  number: 0.347,
  token: 0.249,
  name: 0.344,
  cognate: 0.315,
  lexicon: 0.002,
  numbers: -1.142,
  tokens: -0.918,
  names: -0.233,
  known: -0.002,
  unknown: -0.017,
  evidencePerRoot: -0.472,
  wordsPerRoot: -0.466,
  leastCovered: 0.208,
  quoteBoth: 0.959,
  quoteOne: -0.019,
  questionBoth: 0.856,
  questionOne: -0.117,
  exclamationBoth: 0.081,
  exclamationOne: 0.437,
  bracketBoth: 0.043,
  bracketOne: -0.79,
  colonBoth: 0.426,
  colonOne: -0.801,
  dashBoth: 0.142,
  dashOne: -0.59,
  quoteDifference: -0.451,
  endStop: 0.901,
  endQuestion: 0.478,
  endOpen: -0.006,
  endClause: 0.105,
  endClauseOne: -0.929,
  endDiffers: 0.177,
  opensBoth: 0.716,
  opensOne: -0.42,
  closesBoth: 1.004,
  closesOne: -0.196,
  continues: -0.622,
  two: -1.309,
  three: -2.315,
  square: -2.656,
  bead: 0.369,
  nullFirst: -1.429,
  nullNext: -0.587,
  nullLength: -0.561,
  nullShort: 0.892,
  nullAfterEnd: 0.655,
  nullAfterEndNext: -0.024,
  nullBeforeStart: 0.123,
  nullAfterOther: 0.271,
};

/** With a lexicon of a thousand pairs or more. */
export const WITH_LEXICON: Weights = {
  length: 1.286,
  number: 0.285,
  token: 0.131,
  name: 0.138,
  cognate: 0.155,
  lexicon: 0.178,
  numbers: -1.632,
  tokens: -1.352,
  names: -0.422,
  known: -0.304,
  unknown: -0.034,
  evidencePerRoot: 0.152,
  wordsPerRoot: 0.632,
  leastCovered: -0.668,
  quoteBoth: 1.13,
  quoteOne: 0.047,
  questionBoth: 1.874,
  questionOne: -0.293,
  exclamationBoth: 0.162,
  exclamationOne: 0.859,
  bracketBoth: -0.109,
  bracketOne: -1.422,
  colonBoth: 0.617,
  colonOne: -0.977,
  dashBoth: 0.026,
  dashOne: -0.654,
  quoteDifference: -0.404,
  endStop: 1.599,
  endQuestion: 0.951,
  endOpen: 0.044,
  endClause: -0.071,
  endClauseOne: -2.443,
  endDiffers: 0.394,
  opensBoth: 0.959,
  opensOne: -1.151,
  closesBoth: 1.874,
  closesOne: -0.481,
  continues: -1.019,
  two: -1.102,
  three: -2.903,
  square: -3.119,
  bead: 1.022,
  nullFirst: -2.53,
  nullNext: -0.973,
  nullLength: -1,
  nullShort: 1.738,
  nullAfterEnd: 0.91,
  nullAfterEndNext: 0.009,
  nullBeforeStart: 0.015,
  nullAfterOther: 1.38,
};

const NAMES: readonly FeatureName[] = [...BEAD_FEATURES, ...NULL_FEATURES];

/** What share of a lexicon's weights counts, by the pairs it was learned from: a small one knows too little to be trusted. */
export function lexiconShare(pairs: number): number {
  const { from, full } = LEXICON_PAIRS;
  return Math.min(1, Math.max(0, Math.log(Math.max(1, pairs) / from) / Math.log(full / from)));
}

/** The weights for a lexicon learned from so many pairs; 0 for none. In between they are mixed. */
export function weightsFor(pairs: number): Weights {
  const share = lexiconShare(pairs);
  const mixed = NAMES.map((name) => [
    name,
    WITHOUT_LEXICON[name] + share * (WITH_LEXICON[name] - WITHOUT_LEXICON[name]),
  ]);
  return Object.fromEntries(mixed) as Weights;
}
