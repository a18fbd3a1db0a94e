/** Running text for the figures: the lines of the clean alignment sets, each once. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { alignedRows, cleanUnits } from '../aligned-rows.ts';

/** A pair of languages in which each language's lines are read. */
const PAIR_OF: Readonly<Record<LanguageTag, string>> = {
  ar: 'ar-en',
  ckb: 'ckb-en',
  kmr: 'kmr-en',
  en: 'ar-en',
};

/** The distinct lines of a language. */
export function linesOf(folder: string, tag: LanguageTag): readonly string[] {
  return [...new Set(cleanUnits(folder, PAIR_OF[tag], tag).flat())];
}

/** Lines and their English translations. */
export function rowsWithEnglish(
  folder: string,
  from: LanguageTag,
): readonly (readonly [string, string])[] {
  return alignedRows(folder, `${from}-en`)
    .filter((row) => row.source.language === from)
    .map((row) => [row.source.text, row.target.text] as const);
}
