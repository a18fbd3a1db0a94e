/** Lexicons of the session: the starter tables and what the memories at hand teach. */
export { createLexicons, type LexiconSources, type Lexicons } from './lexicons.ts';
export type { LexiconShelf } from './memory-lexicon.ts';
export type { WordExample, WordHelp, WordOffer } from './word-help.ts';
