/** Weights of the signs of kind.ts (log odds). */
import type { Signs } from './kind.ts';

type Weights = Readonly<Record<keyof Signs | 'bias', number>>;

/** Above 0 the words are attributed to somebody. */
export const ATTRIBUTED_WEIGHTS: Weights = {
  bias: -2.2,
  length: 0.7,
  short: -0.4,
  tie: 0.9,
  untied: -0.8,
  colon: 0.8,
  alone: 3,
  carried: 2.5,
  stopInside: 0.5,
  commaInside: 0,
  person: 1.2,
  clause: 0.8,
  labelled: -2,
  proclitic: -0.6,
  titleCase: -1.5,
  nested: -1,
  single: -0.2,
  embedded: -0.4,
};

/** Above 0 attributed words are a sentence rather than a part of one. */
export const SENTENCE_WEIGHTS: Weights = {
  bias: -3,
  length: 1,
  short: -1,
  tie: 0.1,
  untied: 0.5,
  colon: 1.5,
  alone: 3,
  carried: 3,
  stopInside: 0.8,
  commaInside: 0.6,
  person: 1,
  clause: 0.8,
  labelled: 0,
  proclitic: -1,
  titleCase: -0.5,
  nested: 0,
  single: -0.5,
  embedded: -1.2,
};
