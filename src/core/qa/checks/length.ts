/** A translation far longer or shorter than translations of that length are. */
import type { LanguageTag } from '../../language-tag.ts';
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

/**
 * Letters and digits of a text of the same content, relative to Arabic: geometric means over the development alignment
 * sets (see tests/bench/findings.ts, which prints them).
 */
const RELATIVE_LENGTH: Readonly<Record<LanguageTag, number>> = { ar: 1, ckb: 1, kmr: 1, en: 1 };

/** Shorter sources are too few words for a ratio to mean anything. */
const LEAST_LETTERS = 40;

/** Ratios outside these bounds. */
const LONGEST_RATIO = 2.2;
const SHORTEST_RATIO = 0.45;

/** Compares lengths after bringing both languages to one measure. */
export function checkLength({ source, target }: CheckedPair): readonly Finding[] {
  const from = letters(source.text) / RELATIVE_LENGTH[source.language];
  const to = letters(target.text) / RELATIVE_LENGTH[target.language];
  if (from < LEAST_LETTERS) return [];
  const ratio = to / from;
  const values = { percent: Math.round(ratio * 100) };
  if (ratio > LONGEST_RATIO) return [finding('target-longer', 'target', undefined, values)];
  if (ratio < SHORTEST_RATIO) return [finding('target-shorter', 'target', undefined, values)];
  return [];
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
