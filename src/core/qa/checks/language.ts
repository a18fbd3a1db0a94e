/** The translation is in another language than the one asked for. */
import { detectLanguage } from '../../languages/index.ts';
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

/** Fewer words than this are not judged: names and loan words look alike across the languages. */
const FEWEST_WORDS = 5;

/** Margin of the identification from which a text of some words is certain (research/lang.md, 1). */
const CERTAIN_MARGIN = 12;

/** A clear other language in the target. */
export function checkLanguage({ target }: CheckedPair): readonly Finding[] {
  const count = target.words().filter(({ kind }) => kind === 'word').length;
  if (count < FEWEST_WORDS) return [];
  const { language, margin } = detectLanguage(target.text);
  if (language === 'und' || language === target.language || margin < CERTAIN_MARGIN) return [];
  return [
    finding('target-language', 'target', undefined, { found: language, wanted: target.language }),
  ];
}
