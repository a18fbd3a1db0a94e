/**
 * The counts a translation desk plans and bills by: how many segments, words and characters of some texts are known, to
 * which degree, and how many come again. The same scorer as for suggestions, so that the promise and the work agree.
 */

import type { LanguageTag } from '../language-tag.ts';
import { countWords, fold } from '../languages/index.ts';
import type { MatchIndex } from './match-index.ts';
import { THRESHOLD_DEFAULT } from './weights.ts';

/** Degrees of being known, best first. Percents are those of matches before penalties. */
export const ANALYSIS_BANDS = [
  'context',
  'exact',
  'repetition',
  '95-99',
  '85-94',
  '75-84',
  '50-74',
  'new',
] as const;

/** One degree of being known. */
export type AnalysisBand = (typeof ANALYSIS_BANDS)[number];

/** Counts of some segments. */
export interface AnalysisCount {
  readonly segments: number;
  /** Items between white space that hold a letter or a digit. */
  readonly words: number;
  /** Characters (code points) without white space. */
  readonly characters: number;
}

/** Counts by degree; every degree is there. */
export type AnalysisCounts = Readonly<Record<AnalysisBand, AnalysisCount>>;

/** A text to be counted, segment by segment, in reading order; furniture left out. */
export interface AnalysisInput {
  readonly name: string;
  readonly language: LanguageTag;
  readonly segments: readonly string[];
}

/** The counts of each text and of all. */
export interface Analysis {
  readonly texts: readonly { readonly name: string; readonly counts: AnalysisCounts }[];
  readonly total: AnalysisCounts;
}

const NOTHING: AnalysisCount = { segments: 0, words: 0, characters: 0 };

function emptyCounts(): Record<AnalysisBand, AnalysisCount> {
  return Object.fromEntries(ANALYSIS_BANDS.map((band) => [band, NOTHING])) as Record<
    AnalysisBand,
    AnalysisCount
  >;
}

function plus(a: AnalysisCount, b: AnalysisCount): AnalysisCount {
  return {
    segments: a.segments + b.segments,
    words: a.words + b.words,
    characters: a.characters + b.characters,
  };
}

function bandOf(percent: number): AnalysisBand {
  if (percent > 100) return 'context';
  if (percent === 100) return 'exact';
  if (percent >= 95) return '95-99';
  if (percent >= 85) return '85-94';
  if (percent >= 75) return '75-84';
  return percent >= 50 ? '50-74' : 'new';
}

/**
 * Counts texts against the memories. A segment that is the same, spelling apart, as an earlier one of any text given is a
 * repetition, unless the memory has it exactly.
 */
export function analyseTexts(
  index: MatchIndex,
  inputs: readonly AnalysisInput[],
  to: LanguageTag,
): Analysis {
  const met = new Set<string>();
  const total = emptyCounts();
  const texts = inputs.map(({ name, language, segments }) => {
    const counts = emptyCounts();
    for (const [i, text] of segments.entries()) {
      const [before, after] = [segments[i - 1], segments[i + 1]];
      const [best] = index.find({
        text,
        from: language,
        to,
        limit: 1,
        threshold: THRESHOLD_DEFAULT,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      });
      const key = `${language} ${fold(text, language)}`;
      const percent = best?.explanation.percent ?? 0;
      const band = percent < 100 && met.has(key) ? 'repetition' : bandOf(percent);
      met.add(key);
      const characters = [...text.replace(/\s+/gu, '')].length;
      const count = { segments: 1, words: countWords(text), characters };
      counts[band] = plus(counts[band], count);
      total[band] = plus(total[band], count);
    }
    return { name, counts };
  });
  return { texts, total };
}
