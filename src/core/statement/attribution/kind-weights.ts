/**
 * Weights of the signs of kind.ts (log odds). Fitted by logistic regression on the development quotations of all four
 * languages together (leaving one document out each time: 91 % right), with as many invented agency lines again in
 * which a name, village or charge stands in marks without a reporting word, since half of the marked words of Kurdish
 * agency copy are such names; rounded, and signs that only repeated another one set to 0. Measured by
 * `tests/bench/quotes.ts`.
 */
import type { Signs } from './kind.ts';

type Weights = Readonly<Record<keyof Signs | 'bias', number>>;

/** Above 0 the words are attributed to somebody. */
export const ATTRIBUTED_WEIGHTS: Weights = {
  bias: -1,
  length: 0,
  short: -0.3,
  tie: 1.5,
  untied: -1,
  colon: 0,
  comma: 0.8,
  alone: 1.6,
  first: 2,
  headline: 0,
  carried: 1.5,
  stopInside: 1.1,
  commaInside: -0.4,
  person: 0,
  clause: 1.4,
  labelled: -1.8,
  proclitic: -0.3,
  titleCase: -1.7,
  nested: -0.3,
  single: 0,
  embedded: -0.5,
};

/** Above 0 attributed words are a sentence rather than a part of one. */
export const SENTENCE_WEIGHTS: Weights = {
  bias: -6.8,
  length: 1.3,
  short: 0.3,
  tie: 1.3,
  untied: 1.9,
  colon: 1.3,
  comma: 0.5,
  alone: 1.6,
  first: 2.8,
  headline: 2,
  carried: 1.7,
  stopInside: 0,
  commaInside: 0.5,
  person: 1.1,
  clause: 0.6,
  labelled: -0.2,
  proclitic: -0.2,
  titleCase: 0,
  nested: 1,
  single: -0.2,
  embedded: -2,
};
