/** What a lexicon of word translations offers: how likely one term is a translation of another, in both directions. */
import type { LanguageTag } from '../language-tag.ts';

/** A term of the other language and how likely it is to stand where the asked term stands, 0..1. */
export interface Translation {
  readonly term: string;
  readonly probability: number;
}

/** One direction of a lexicon. Terms are those of `termOf`. */
export interface LexiconSide {
  readonly language: LanguageTag;
  /** Running words seen in training. */
  readonly tokens: number;
  /** How often a term was seen in training; 0 for a stranger. */
  count(term: string): number;
  /** Likely translations of a term of this side, the likeliest first; empty for a stranger. */
  translations(term: string): readonly Translation[];
  /** The word that a term stands for most often, as written; the term itself when no word is known. */
  wordOf(term: string): string;
  /** All terms seen in training, in order of first sight. */
  terms(): Iterable<string>;
}

/** Word-translation probabilities between two languages, learned from text pairs. */
export interface Lexicon {
  readonly source: LexiconSide;
  readonly target: LexiconSide;
  /** Number of text pairs it was learned from: how far it can be trusted. */
  readonly pairs: number;
}

/** Two texts that translate each other, for learning. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/** The two languages of a lexicon. */
export interface LanguagePair {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}
