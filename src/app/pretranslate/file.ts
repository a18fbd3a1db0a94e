/** One text file filled from the memory into another file. */
import type { LanguageTag } from '../../core/language-tag.ts';
import { countWords } from '../../core/languages/index.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { inSlices, type SliceOptions } from '../in-slices.ts';
import type { OpenedText } from '../open-document.ts';
import { findingQuoted, quotedIn } from '../statements/quoted.ts';
import type { Workspace } from '../workspace.ts';
import type { PretranslateRule } from './choose.ts';
import { type Plan, plannedRows, planPretranslation } from './plan.ts';
import { writePretranslation } from './write.ts';

/** What was filled in. Furniture is not counted. */
export interface PretranslateReport {
  readonly output: string;
  readonly segments: number;
  readonly filled: number;
  readonly words: number;
  readonly filledWords: number;
  /** Its rows, for those who want to read them one by one. */
  readonly plan: Plan;
}

/** What to fill, and where it goes. */
export interface PretranslateRequest extends PretranslateRule, SliceOptions {
  readonly opened: OpenedText;
  readonly to: LanguageTag;
  readonly output: string;
}

function reportOf(output: string, plan: Plan): PretranslateReport {
  const sum = { segments: 0, filled: 0, words: 0, filledWords: 0 };
  for (const { segment, choice } of plannedRows(plan)) {
    const words = countWords(segment.text);
    sum.segments += 1;
    sum.words += words;
    if (choice.kind === 'left') continue;
    sum.filled += 1;
    sum.filledWords += words;
  }
  return { output, ...sum, plan };
}

/** Fills a text and writes it; null when it was stopped, and then nothing was written. */
export async function pretranslateFile(
  workspace: Workspace,
  { opened, to, output, percentMin, ...slices }: PretranslateRequest,
): Promise<Result<PretranslateReport> | null> {
  const { document } = opened;
  if (document.language === to)
    return fail({
      code: 'language.same',
      at: { file: opened.path },
      values: { language: to },
    });
  await workspace.lexicons.upToDate(document.language, to);
  await inSlices(findingQuoted(document), { ...(slices.signal ? { signal: slices.signal } : {}) });
  if (slices.signal?.aborted) return null;
  const { quotations, utterances } = quotedIn(document);
  const text = { document, target: to, quotations, utterances };
  const plan = await inSlices(planPretranslation(workspace, text, { percentMin }), slices);
  if (!plan) return null;
  const written = await writePretranslation(opened, plan, to, output);
  return written.ok ? ok(reportOf(output, plan)) : written;
}
