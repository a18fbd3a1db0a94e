/** What a lexicon of word translations offers: how likely one stem is a translation of another, in both directions. */
import type { LanguageTag } from '../language-tag.ts';

/** A stem of the other language and how likely it is to stand where the asked stem stands, 0..1. */
export interface Translation {
  readonly stem: string;
  readonly probability: number;
}

/** One direction of a lexicon. Stems are those of `words()` in core/languages. */
export interface LexiconSide {
  readonly language: LanguageTag;
  /** Running words seen in training. */
  readonly tokens: number;
  /** How often a stem was seen in training; 0 for a stranger. */
  count(stem: string): number;
  /** Likely translations of a stem of this side, the likeliest first; empty for a stranger. */
  translations(stem: string): readonly Translation[];
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
