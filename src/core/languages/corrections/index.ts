/** Typing help for Sorani and Kurmanji: corrections from rules and from the words of the memory. */
export type { Correction, CorrectionOptions } from './correct.ts';
export { correctionsIn } from './correct.ts';
export type { StockedWord } from './word-stock.ts';
export { WordStock } from './word-stock.ts';
