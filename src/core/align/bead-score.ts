/** How likely two texts of different languages are translations of each other. */
import type { LanguageTag } from '../language-tag.ts';
import type { Lexicon } from '../lexicon/index.ts';

/** A text and its language. */
export interface ScoredText {
  readonly language: LanguageTag;
  readonly text: string;
}

/** Log likelihood ratio of two texts being translations of each other; above 0 speaks for it. */
export function beadScore(a: ScoredText, b: ScoredText, _lexicon?: Lexicon | null): number {
  return -Math.abs(Math.log((b.text.length + 1) / (a.text.length + 1)));
}
