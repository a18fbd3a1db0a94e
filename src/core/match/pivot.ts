/**
 * Translations by way of a third language: one unit has the segment's text and its translation into, say, English;
 * another has the same English text and the language wanted.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../language-tag.ts';
import { boundsOf, findDirect, type Source } from './finder.ts';
import { type Judgement, type Present, presentOf, rejudge } from './judge.ts';
import { languageNumber } from './lookup/unit-table.ts';
import { PENALTY_PIVOT, PERCENT_SPELLING, PIVOT_SCORE_MIN, PIVOT_SOURCES_MAX } from './weights.ts';

/** A judgement that went through a third language. */
export interface PivotJudgement extends Judgement {
  readonly through: LanguageTag;
}

/** Whether any living unit holds all languages of `with` and none of `without` (bits by language number). */
function anyUnit(source: Source, having: number, lacking: number): boolean {
  return source.shelves.some(({ table }) =>
    table.byLanguages.some(
      (count, set) => count > 0 && (set & having) === having && (set & lacking) === 0,
    ),
  );
}

function through(source: Source, present: Present, third: LanguageTag): readonly PivotJudgement[] {
  const { query } = present;
  const { threshold } = boundsOf(query);
  const bit = (language: LanguageTag) => 1 << languageNumber(language);
  const [from, to, middle] = [bit(query.from), bit(query.to), bit(third)];
  if (!anyUnit(source, from | middle, to) || !anyUnit(source, middle | to, 0)) return [];
  const { before: _b, after: _a, ...plain } = query;
  const heads = findDirect(
    source,
    presentOf({
      ...plain,
      to: third,
      limit: PIVOT_SOURCES_MAX,
      threshold: Math.max(threshold, PIVOT_SCORE_MIN),
    }),
    ({ table }, slot) => (table.languagesAt(slot) & (middle | to)) === middle,
  );
  return heads.flatMap((head) => {
    const bridges = findDirect(
      source,
      presentOf({
        text: head.target.text,
        from: third,
        to: query.to,
        limit: 3,
        threshold: PERCENT_SPELLING / 100,
      }),
      ({ table }, slot) => (table.languagesAt(slot) & to) !== 0,
    );
    return bridges
      .filter(({ kind }) => kind === 'exact' || kind === 'spelling')
      .map((bridge): PivotJudgement => {
        const whole = rejudge(present, head, bridge, PENALTY_PIVOT);
        return { ...whole, through: third };
      })
      .filter(({ score }) => score >= threshold - 1e-9);
  });
}

/** All judgements that a third language gives for a query, unordered. The best 20 texts without the language are followed. */
export function findPivots(source: Source, present: Present): readonly PivotJudgement[] {
  const { query, words } = present;
  if (words.length === 0) return [];
  return LANGUAGE_TAGS.filter((tag) => tag !== query.from && tag !== query.to).flatMap((third) =>
    through(source, present, third),
  );
}

/** The most that a judgement through a third language can be worth, in millionths. */
export const PIVOT_WORTH_MAX = Math.round((1 - PENALTY_PIVOT) * 1e6);
