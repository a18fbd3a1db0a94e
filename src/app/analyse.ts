/** The counts of a translation desk for texts that were opened: furniture is left out, and how much of it is told. */
import type { LanguageTag } from '../core/language-tag.ts';
import {
  type AnalysisCount,
  type AnalysisCounts,
  analyseTexts,
  knownTargets,
} from '../core/match/index.ts';
import { inSlices, type SliceOptions } from './in-slices.ts';
import type { OpenedText } from './open-document.ts';
import type { Workspace } from './workspace.ts';

/** A text as it was named, opened. */
export interface NamedText {
  readonly name: string;
  readonly text: OpenedText;
}

/** The counts of one text. */
export interface DeskCount {
  readonly file: string;
  readonly language: LanguageTag;
  readonly counts: AnalysisCounts;
  /** Of the repetitions, those that stood first in a text given before this one. */
  readonly acrossFiles: AnalysisCount;
  /** Segments that are no text and were not counted. */
  readonly furniture: number;
}

/** The counts of all texts for one target language. */
export interface DeskAnalysis {
  readonly to: LanguageTag;
  readonly files: readonly DeskCount[];
  readonly total: Pick<DeskCount, 'counts' | 'acrossFiles'>;
}

/** The languages that the memories translate these texts into, in the order of the tags. */
export function targetsFor(
  { matches }: Workspace,
  texts: readonly NamedText[],
): readonly LanguageTag[] {
  return [...new Set(texts.flatMap(({ text }) => knownTargets(matches, text.document.language)))];
}

/** How many segments {@link analyseDocuments} will look up. */
export function segmentsToCount(texts: readonly NamedText[]): number {
  return texts.reduce((sum, { text }) => sum + workOf(text).length, 0);
}

function workOf({ document }: OpenedText): readonly string[] {
  return document.segments.filter(({ role }) => role !== 'furniture').map((one) => one.text);
}

/** Counts texts, none of them in the target language, against the memories; null when it was stopped. */
export async function analyseDocuments(
  { matches }: Workspace,
  texts: readonly NamedText[],
  to: LanguageTag,
  options: SliceOptions = {},
): Promise<DeskAnalysis | null> {
  const inputs = texts.map(({ name, text }) => ({
    name,
    language: text.document.language,
    segments: workOf(text),
  }));
  const analysis = await inSlices(analyseTexts(matches, inputs, to), options);
  if (!analysis) return null;
  const files = texts.flatMap(({ name, text }, i): DeskCount[] => {
    const counted = analysis.texts[i];
    if (!counted) return [];
    const { language, segments } = text.document;
    const furniture = segments.length - (inputs[i]?.segments.length ?? 0);
    return [
      { file: name, language, counts: counted.counts, acrossFiles: counted.across, furniture },
    ];
  });
  const { counts, across } = analysis.total;
  return { to, files, total: { counts, acrossFiles: across } };
}
