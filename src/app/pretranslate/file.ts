/** One text file filled from the memory into another file. */
import type { LanguageTag } from '../../core/language-tag.ts';
import { countWords } from '../../core/languages/index.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { inSlices, type SliceOptions } from '../in-slices.ts';
import type { OpenedText } from '../open-document.ts';
import { quotedIn } from '../statements/quoted.ts';
import type { Workspace } from '../workspace.ts';
import type { PretranslateRule } from './choose.ts';
import { type PlannedRow, planPretranslation } from './plan.ts';
import { type ReportedRow, reportRows, writePretranslation } from './write.ts';

/** What was filled in. Furniture is not counted. */
export interface PretranslateReport {
  readonly output: string;
  readonly segments: number;
  readonly filled: number;
  readonly words: number;
  readonly filledWords: number;
  readonly rows: readonly ReportedRow[];
}

/** What to fill, and where it goes. */
export interface PretranslateRequest extends PretranslateRule, SliceOptions {
  readonly opened: OpenedText;
  readonly to: LanguageTag;
  readonly output: string;
}

function reportOf(output: string, rows: readonly PlannedRow[]): PretranslateReport {
  const words = (list: readonly PlannedRow[]) =>
    list.reduce((sum, { segment }) => sum + countWords(segment.text), 0);
  const filled = rows.filter(({ choice }) => choice.kind === 'filled');
  return {
    output,
    segments: rows.length,
    filled: filled.length,
    words: words(rows),
    filledWords: words(filled),
    rows: reportRows(rows),
  };
}

/** Fills a text and writes it; null when it was stopped, and then nothing was written. */
export async function pretranslateFile(
  workspace: Workspace,
  { opened, to, output, percentMin, ...slices }: PretranslateRequest,
): Promise<Result<PretranslateReport> | null> {
  const { document } = opened;
  if (document.language === to)
    return fail({ code: 'language.same', at: { file: opened.path }, values: { language: to } });
  await workspace.lexicons.upToDate(document.language, to);
  const { quotations, utterances } = quotedIn(document);
  const text = { document, target: to, quotations, utterances };
  const rows = await inSlices(planPretranslation(workspace, text, { percentMin }), slices);
  if (!rows) return null;
  const written = await writePretranslation(opened, rows, to, output);
  return written.ok ? ok(reportOf(output, rows)) : written;
}
