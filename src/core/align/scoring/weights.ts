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
  length: 0.953,
  number: 0.089,
  token: 0.01,
  name: 0.089,
  cognate: 0.035,
  lexicon: 0.058,
  numbers: -1.156,
  tokens: -0.943,
  names: -0.344,
  known: -0.23,
  unknown: 0.113,
  evidencePerRoot: 0.473,
  wordsPerRoot: 0.717,
  leastCovered: -0.551,
  quoteBoth: 1.108,
  quoteOne: -0.11,
  questionBoth: 1.208,
  questionOne: -0.065,
  exclamationBoth: 0.079,
  exclamationOne: 0.795,
  bracketBoth: -0.191,
  bracketOne: -0.907,
  colonBoth: 0.451,
  colonOne: -0.643,
  dashBoth: 0.071,
  dashOne: -0.556,
  quoteDifference: -0.367,
  endStop: 0.763,
  endQuestion: 0.471,
  endOpen: -0.349,
  endClause: -0.009,
  endClauseOne: -1.139,
  endDiffers: -0.071,
  opensBoth: 0.985,
  opensOne: -0.421,
  closesBoth: 1.193,
  closesOne: 0.092,
  continues: -0.779,
  two: -1.348,
  three: -3.01,
  square: -3.143,
  bead: 0.236,
  nullFirst: -1.796,
  nullNext: -0.24,
  nullLength: -0.682,
  nullShort: 0.97,
  nullAfterEnd: 0.634,
  nullAfterEndNext: 0,
  nullBeforeStart: 0.006,
  nullAfterOther: 0.727,
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
