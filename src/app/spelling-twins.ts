/** Source texts that a memory holds more than once, differing in spelling only: their translations never meet. */

import { isLanguageTag } from '../core/language-tag.ts';
import { fold } from '../core/languages/index.ts';
import type { TranslationUnit } from '../core/memory/index.ts';

/** How many source texts stand in several units once spelling is folded. Linear in the text. */
export function countSpellingTwins(units: Iterable<TranslationUnit>): number {
  const seen = new Set<string>();
  const twins = new Set<string>();
  for (const { sourceLanguage, variants } of units) {
    const source = variants.find((variant) => variant.language === sourceLanguage);
    if (source === undefined || !isLanguageTag(sourceLanguage)) continue;
    const key = `${sourceLanguage} ${fold(source.text, sourceLanguage)}`;
    if (seen.has(key)) twins.add(key);
    seen.add(key);
  }
  return twins.size;
}
