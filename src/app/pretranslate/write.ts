/** A filled text as a file, by the ending of its name: the text itself, a table with percent and origin, TMX or JSON. */
import { languageAt } from '../../core/document.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import { type TranslationUnit, upsertUnit } from '../../core/memory/index.ts';
import { fail, type Result } from '../../core/result.ts';
import {
  formatOf,
  renderTranslation,
  type TableToWrite,
  writeText,
  writeTmx,
  writeTsv,
} from '../../formats/index.ts';
import type { OpenedText } from '../open-document.ts';
import { replaceWhole } from '../replace-whole.ts';
import { isSameFile } from '../same-file.ts';
import { contextOf } from '../translate/confirm.ts';
import type { QuotedOriginal } from './choose.ts';
import { type Plan, type PlannedRow, plannedRows } from './plan.ts';

/** A row as scripts read it. */
export interface ReportedRow {
  /** Number of the segment in the text, from 0. */
  readonly index: number;
  readonly source: string;
  /** Null when nothing was filled in. */
  readonly target: string | null;
  /** Percent less penalties. */
  readonly percent?: number;
  readonly kind?: string;
  readonly unit?: string;
  readonly memory?: string;
  readonly document?: string;
  readonly by?: string;
  readonly at?: string;
  readonly penalties?: readonly { readonly kind: string; readonly amount: number }[];
  /** True when numbers were exchanged for those of this segment. */
  readonly adjusted?: boolean;
  /** Other translations for the same percent or more. */
  readonly others?: number;
  readonly left?: 'no-match' | 'original';
  /** Quotations in the row that were first said in another language than the text's. */
  readonly originals?: readonly QuotedOriginal[];
}

function reportRow({ segment, choice }: PlannedRow): ReportedRow {
  const { index, text: source } = segment;
  const { originals } = choice;
  const said = originals.length > 0 ? { originals } : {};
  if (choice.kind === 'left') return { index, source, target: null, left: choice.reason, ...said };
  const { match, percent, text: target, others } = choice;
  const { kind, unit, memory, document, by, at, penalties, adjusted } = match;
  return {
    ...{ index, source, target, percent, kind, unit, memory, penalties, others },
    ...(adjusted ? { adjusted: true } : {}),
    ...(document === undefined ? {} : { document }),
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...said,
  };
}

/** The rows of a plan as scripts read them, made as they are asked for. */
export function* reportRows(plan: Plan): Generator<ReportedRow, void, void> {
  for (const row of plannedRows(plan)) yield reportRow(row);
}

function tableOf(plan: Plan, from: LanguageTag, to: LanguageTag): TableToWrite {
  return {
    from,
    to,
    rows: Array.from(reportRows(plan), (row) => {
      const origin = [row.kind, row.memory, row.document, row.by, row.at];
      return {
        source: row.source,
        target: row.target ?? '',
        status: row.target === null ? 'empty' : 'draft',
        percent: row.percent ?? null,
        origin: origin.filter((part) => part !== undefined).join('; '),
      };
    }),
  };
}

/** Units of what was filled in: drafts, since nobody has confirmed them for this text. */
function tmxOf(plan: Plan, to: LanguageTag): Iterable<string> {
  const { document } = plan;
  const units = new Map<string, TranslationUnit>();
  for (const { segment, choice } of plannedRows(plan)) {
    if (choice.kind === 'left') continue;
    const unit = upsertUnit(undefined, {
      source: { language: languageAt(document, segment.index), text: segment.text },
      targets: [{ language: to, text: choice.text, status: 'draft' }],
      origin: 'pretranslated',
      context: contextOf({ document }, segment.index),
      document: document.name,
    });
    units.set(unit.id, unit);
  }
  return writeTmx(units.values());
}

function bodyOf(
  { document, file }: OpenedText,
  plan: Plan,
  to: LanguageTag,
  format: string,
): Uint8Array | string | Iterable<string> {
  switch (format) {
    case 'tsv':
      return writeTsv(tableOf(plan, document.language, to));
    case 'csv':
      return writeTsv(tableOf(plan, document.language, to), { delimiter: ',' });
    case 'tmx':
      return tmxOf(plan, to);
    case 'statements':
      return `${JSON.stringify({ from: document.language, to, rows: [...reportRows(plan)] }, null, 2)}\n`;
    default: {
      const targets = plan.choices.map((choice) =>
        choice?.kind === 'filled' ? choice.text : null,
      );
      return writeText(renderTranslation(document, targets), file);
    }
  }
}

/**
 * Writes a plan, whole or not at all, and never over the text it was made for. What was not filled in stays in the source
 * language in a text, and empty in a table.
 */
export async function writePretranslation(
  opened: OpenedText,
  plan: Plan,
  to: LanguageTag,
  output: string,
): Promise<Result<void>> {
  if (await isSameFile(opened.path, output))
    return fail({ code: 'file.same-as-input', at: { file: output } });
  const format = formatOf(output);
  if (!format.ok) return format;
  return replaceWhole(output, bodyOf(opened, plan, to, format.value.name));
}
