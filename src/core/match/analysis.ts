/**
 * The counts a translation desk plans and bills by: how many segments, words and characters of some texts are known, to
 * which degree, and how many come again. The same scorer as for suggestions, so that the promise and the work agree;
 * what a screen chooses to show changes nothing here.
 */

import { LANGUAGE_TAGS, type LanguageTag } from '../language-tag.ts';
import { countWords, fold } from '../languages/index.ts';
import { languageNumber } from './lookup/unit-table.ts';
import type { MatchIndex } from './match-index.ts';
import { percentOf } from './score.ts';
import type { Match } from './types.ts';
import { PENALTY_PIVOT } from './weights.ts';

/**
 * Degrees of being known, best first. Percents are those of matches before penalties, but for ways through a third
 * language: those count with what they lose, since nobody has translated the text itself.
 */
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

/** The counts of one text. */
export interface TextCounts {
  readonly name: string;
  readonly counts: AnalysisCounts;
  /** Of the repetitions, those that stood first in a text given before this one. */
  readonly across: AnalysisCount;
}

/** The counts of each text and of all. */
export interface Analysis {
  readonly texts: readonly TextCounts[];
  readonly total: Omit<TextCounts, 'name'>;
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

/** Counts of all degrees together. */
export function sumOfBands(counts: AnalysisCounts): AnalysisCount {
  return ANALYSIS_BANDS.reduce((sum, band) => plus(sum, counts[band]), NOTHING);
}

/** Lowest percent of a match that is no longer new: the least that a desk gives a rebate for. */
const KNOWN_MIN = 50;

function bandOf(percent: number): AnalysisBand {
  if (percent > 100) return 'context';
  if (percent === 100) return 'exact';
  if (percent >= 95) return '95-99';
  if (percent >= 85) return '85-94';
  if (percent >= 75) return '75-84';
  return percent >= KNOWN_MIN ? '50-74' : 'new';
}

function percentFor(match: Match | undefined): number {
  if (!match) return 0;
  return match.kind === 'pivot'
    ? percentOf(match.score - PENALTY_PIVOT)
    : match.explanation.percent;
}

function countOf(text: string): AnalysisCount {
  return {
    segments: 1,
    words: countWords(text),
    characters: [...text.replace(/\s+/gu, '')].length,
  };
}

/** Languages into which any unit of the memories translates from a language. */
export function knownTargets(index: MatchIndex, from: LanguageTag): readonly LanguageTag[] {
  const { shelves } = index.source;
  const bit = (language: LanguageTag) => 1 << languageNumber(language);
  return LANGUAGE_TAGS.filter((to) => {
    const both = bit(from) | bit(to);
    const holds = (count: number, set: number) => count > 0 && (set & both) === both;
    return to !== from && shelves.some(({ table }) => table.byLanguages.some(holds));
  });
}

/**
 * Counts texts against the memories. A segment that is the same, spelling apart, as an earlier one of any text given is a
 * repetition, unless the memory has it exactly.
 *
 * Yields the number of segments done after each one, so that whoever runs it can say how far it is, rest, or stop.
 */
export function* analyseTexts(
  index: MatchIndex,
  inputs: readonly AnalysisInput[],
  to: LanguageTag,
): Generator<number, Analysis, void> {
  /** Number of the text in which each segment stood first. */
  const met = new Map<string, number>();
  const all = { counts: emptyCounts(), across: NOTHING };
  const texts: TextCounts[] = [];
  let done = 0;
  for (const [number, { name, language, segments }] of inputs.entries()) {
    const counts = emptyCounts();
    let across = NOTHING;
    for (const [i, text] of segments.entries()) {
      const [before, after] = [segments[i - 1], segments[i + 1]];
      const [best] = index.find({
        text,
        from: language,
        to,
        limit: 1,
        threshold: KNOWN_MIN / 100,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      });
      const key = `${language} ${fold(text, language)}`;
      const first = met.get(key);
      const percent = percentFor(best);
      const repeats = percent < 100 && first !== undefined;
      const band = repeats ? 'repetition' : bandOf(percent);
      if (first === undefined) met.set(key, number);
      const count = countOf(text);
      counts[band] = plus(counts[band], count);
      all.counts[band] = plus(all.counts[band], count);
      if (repeats && first < number) {
        across = plus(across, count);
        all.across = plus(all.across, count);
      }
      done += 1;
      yield done;
    }
    texts.push({ name, counts, across });
  }
  return { texts, total: all };
}
