/** Folding by language: the rules of a profile put through the scanner of core/text. */
import type { LanguageTag } from '../language-tag.ts';
import type { FoldTier, MappedText, SpellingSwitch } from '../text/index.ts';
import { foldWith, foldWithMap, switchesOf } from '../text/index.ts';
import { profileOf } from './registry.ts';

/** The key under which texts are equal apart from spelling. Idempotent; never shown, never stored as text. */
export function fold(text: string, tag: LanguageTag): string {
  return foldWith(text, profileOf(tag).fold, 'fold');
}

/** The key for candidates and corrections: also equal what careless typing confuses. Different words may meet. */
export function loose(text: string, tag: LanguageTag): string {
  return foldWith(text, profileOf(tag).fold, 'loose');
}

/** Folds with a map from each folded code unit to its offset in the typed text. */
export function foldMapped(text: string, tag: LanguageTag, tier: FoldTier = 'fold'): MappedText {
  return foldWithMap(text, profileOf(tag).fold, tier);
}

/**
 * The names of the switches without which two texts would not be equal: what a person would call the difference.
 * Empty when they are identical or differ in more than spelling. A least set: dropping any one name makes them differ.
 */
export function spellingDifferences(
  a: string,
  b: string,
  tag: LanguageTag,
): readonly SpellingSwitch[] {
  if (a === b) return [];
  const rules = profileOf(tag).fold;
  const tier = fold(a, tag) === fold(b, tag) ? 'fold' : 'loose';
  const equalWithout = (without: ReadonlySet<SpellingSwitch>): boolean =>
    foldWith(a, rules, tier, without) === foldWith(b, rules, tier, without);
  const off = new Set<SpellingSwitch>();
  if (!equalWithout(off)) return [];
  const needed: SpellingSwitch[] = [];
  for (const name of switchesOf(rules)) {
    off.add(name);
    if (equalWithout(off)) continue;
    off.delete(name);
    needed.push(name);
  }
  return needed;
}
