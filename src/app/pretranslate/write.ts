/** A filled text as a file, by the ending of its name: the text itself, a table with percent and origin, TMX or JSON. */
import { languageAt } from '../../core/document.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import { upsertUnit } from '../../core/memory/index.ts';
import { fail, type Result } from '../../core/result.ts';
import {
  formatOf,
  renderTranslation,
  type TableToWrite,
  writeText,
  writeTmx,
  writeTsv,
} from '../../formats/index.ts';
import { replaceWhole } from '../export-document.ts';
import type { OpenedText } from '../open-document.ts';
import { isSameFile } from '../same-file.ts';
import { contextOf } from '../translate/confirm.ts';
import type { QuotedOriginal } from './choose.ts';
import type { PlannedRow } from './plan.ts';

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

/** The rows of a plan as scripts read them. */
export function reportRows(rows: readonly PlannedRow[]): readonly ReportedRow[] {
  return rows.map(({ segment, choice }): ReportedRow => {
    const { index, text: source } = segment;
    const { originals } = choice;
    const said = originals.length > 0 ? { originals } : {};
    if (choice.kind === 'left')
      return { index, source, target: null, left: choice.reason, ...said };
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
  });
}

function tableOf(rows: readonly PlannedRow[], from: LanguageTag, to: LanguageTag): TableToWrite {
  return {
    from,
    to,
    rows: reportRows(rows).map((row) => {
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
function tmxOf(opened: OpenedText, rows: readonly PlannedRow[], to: LanguageTag): Iterable<string> {
  const { document } = opened;
  const units = rows.flatMap(({ segment, choice }) =>
    choice.kind === 'left'
      ? []
      : upsertUnit(undefined, {
          source: { language: languageAt(document, segment.index), text: segment.text },
          targets: [{ language: to, text: choice.text, status: 'draft' }],
          origin: 'pretranslated',
          context: contextOf({ document }, segment.index),
          document: document.name,
        }),
  );
  return writeTmx(new Map(units.map((unit) => [unit.id, unit])).values());
}

function bodyOf(
  opened: OpenedText,
  rows: readonly PlannedRow[],
  to: LanguageTag,
  format: string,
): Uint8Array | string | Iterable<string> {
  const { document, file } = opened;
  switch (format) {
    case 'tsv':
      return writeTsv(tableOf(rows, document.language, to));
    case 'csv':
      return writeTsv(tableOf(rows, document.language, to), { delimiter: ',' });
    case 'tmx':
      return tmxOf(opened, rows, to);
    case 'statements':
      return `${JSON.stringify({ from: document.language, to, rows: reportRows(rows) }, null, 2)}\n`;
    default: {
      const targets: (string | null)[] = document.segments.map(() => null);
      for (const { segment, choice } of rows)
        if (choice.kind === 'filled') targets[segment.index] = choice.text;
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
  rows: readonly PlannedRow[],
  to: LanguageTag,
  output: string,
): Promise<Result<void>> {
  if (await isSameFile(opened.path, output))
    return fail({ code: 'file.same-as-input', at: { file: output } });
  const format = formatOf(output);
  if (!format.ok) return format;
  return replaceWhole(output, bodyOf(opened, rows, to, format.value.name));
}
