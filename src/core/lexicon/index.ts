/** Word-translation probabilities between two languages: learned from text pairs, or brought along. */
export { type LearnOptions, learning, learnLexicon } from './learn.ts';
export { readLexicon, writeLexicon, writing } from './lexicon-text.ts';
export { orientedLexicon } from './orient.ts';
export { placeOfTerm, type Sightings, sighting } from './sightings.ts';
export { starterLexicon } from './starter.ts';
export { termOf, termsOf } from './term.ts';
export { type OfferedWord, type TranslatedWord, translatedWords } from './translated-words.ts';
export type { LanguagePair, Lexicon, LexiconSide, TextPair, Translation } from './types.ts';
export { commonness, wordLinks } from './word-links.ts';
export { type WordTranslation, wordTranslations } from './word-translations.ts';
