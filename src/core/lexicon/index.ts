/** Word-translation probabilities between two languages: learned from text pairs, or brought along. */
export { type LearnOptions, learnLexicon } from './learn.ts';
export { starterLexicon } from './starter.ts';
export type { Lexicon, LexiconSide, TextPair, Translation } from './types.ts';
