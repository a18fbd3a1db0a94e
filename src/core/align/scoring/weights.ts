/**
 * How much each feature counts. Fitted by `npm run fit:align -- DATADIR` to make the gold beads of the development
 * documents (all six pairs together, written as several newsrooms would) as likely as possible; not touched by hand.
 */
import { LEXICON_PAIRS } from './constants.ts';
import { BEAD_FEATURES, type FeatureName, NULL_FEATURES, type Weights } from './features.ts';

/** Without a lexicon. */
export const WITHOUT_LEXICON: Weights = {
  length: 1.478,
  number: 0.495,
  token: 0.329,
  name: 0.356,
  cognate: 0.374,
  lexicon: 0.002,
  numbers: -1.588,
  tokens: -1.129,
  names: -0.171,
  known: -0.002,
  unknown: -0.044,
  evidencePerRoot: -0.702,
  wordsPerRoot: -0.453,
  leastCovered: 0.251,
  quoteBoth: 1.386,
  quoteOne: -0.086,
  questionBoth: 1.699,
  questionOne: -0.547,
  exclamationBoth: 0.181,
  exclamationOne: 0.523,
  bracketBoth: 0.137,
  bracketOne: -1.203,
  colonBoth: 0.545,
  colonOne: -1.377,
  dashBoth: 0.335,
  dashOne: -0.826,
  quoteDifference: -0.402,
  endStop: 1.502,
  endQuestion: 1.079,
  endOpen: 0.843,
  endClause: 0.076,
  endClauseOne: -2.32,
  endDiffers: 0.531,
  opensBoth: 0.918,
  opensOne: -0.923,
  closesBoth: 1.482,
  closesOne: -0.364,
  continues: -1.216,
  two: -0.85,
  three: -2.739,
  square: -2.964,
  bead: 1.364,
  nullFirst: -2.038,
  nullNext: -0.598,
  nullLength: -0.686,
  nullShort: 2.003,
  nullAfterEnd: 0.944,
  nullAfterEndNext: 0.074,
  nullBeforeStart: 0.001,
  nullAfterOther: 1.013,
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
function lexiconShare(pairs: number): number {
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
