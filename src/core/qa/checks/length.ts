/** A translation far longer or shorter than translations of that length are. */
import type { LanguageTag } from '../../language-tag.ts';
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

/**
 * Letters and digits that the same content takes, relative to Arabic: geometric means over 990 sentence pairs each of the
 * development alignment sets (tests/bench/findings.ts prints them).
 */
const RELATIVE_LENGTH: Readonly<Partial<Record<LanguageTag, number>>> = {
  ar: 1,
  ckb: 1.12,
  kmr: 1.05,
  en: 1.06,
};

/** Bounds of the ratio from a number of source letters on. */
interface Bounds {
  readonly letters: number;
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Wide for short sources, where a name or an acronym decides; outside them lie fewer than 1 in 1,000 of the same pairs.
 * Below the first row a ratio means nothing.
 */
const BOUNDS: readonly Bounds[] = [
  { letters: 100, shortest: 0.55, longest: 1.8 },
  { letters: 40, shortest: 0.45, longest: 2.1 },
];

/** Compares lengths after bringing both languages to one measure. */
export function checkLength({ source, target }: CheckedPair): readonly Finding[] {
  const from = letters(source.text) / (RELATIVE_LENGTH[source.language] ?? 1);
  const to = letters(target.text) / (RELATIVE_LENGTH[target.language] ?? 1);
  const bounds = BOUNDS.find((row) => from >= row.letters);
  if (bounds === undefined) return [];
  const ratio = to / from;
  const values = { percent: Math.round(ratio * 100) };
  if (ratio > bounds.longest) return [finding('target-longer', 'target', undefined, values)];
  if (ratio < bounds.shortest) return [finding('target-shorter', 'target', undefined, values)];
  return [];
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
