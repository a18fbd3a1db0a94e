/** Writing what was translated: the text with its paragraphs kept, and the bilingual table. Both replace whole files. */
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';
import { renderTranslation, writeText, writeTsv } from '../formats/index.ts';
import type { OpenedText } from './open-document.ts';
import { replaceWhole } from './replace-whole.ts';
import { isSameFile } from './same-file.ts';
import { rowAt } from './translate/rows.ts';
import type { TranslateState } from './translate/state.ts';

/** What was written, and how much of the text is still in the source language. */
export interface Exported {
  readonly text: string;
  readonly table: string;
  readonly untranslated: number;
}

/** Name of the translation of a file: `a.ar.txt` and `a.txt` become `a.ckb.txt`. */
export function translationName(path: string, from: string, to: string): string {
  const dot = /\.[^./\\]+$/.exec(path);
  const ending = dot?.[0] ?? '';
  const stem = path.slice(0, path.length - ending.length);
  const bare = stem.endsWith(`.${from}`) ? stem.slice(0, -from.length - 1) : stem;
  return `${bare}.${to}${ending}`;
}

/** Writes the translation (untranslated segments keep their source) and the bilingual table beside it. */
export async function exportTranslation(
  opened: OpenedText,
  translate: TranslateState,
  output?: string,
): Promise<Result<Exported>> {
  const { document, target } = translate;
  const text = resolve(output ?? translationName(opened.path, document.language, target));
  if (await isSameFile(text, opened.path))
    return fail({ code: 'file.same-as-input', at: { file: text } });
  const targets = document.segments.map((segment) => {
    const row = rowAt(translate.rows, segment.index);
    return row.status === 'empty' || row.status === 'rejected' ? null : row.target;
  });
  const written = await replaceWhole(
    text,
    writeText(renderTranslation(document, targets), opened.file),
  );
  if (!written.ok) return written;
  const table = `${text.replace(/\.[^./\\]+$/, '')}.tsv`;
  const rows = document.segments
    .filter((segment) => segment.role !== 'furniture')
    .map((segment) => ({
      source: segment.text,
      target: targets[segment.index] ?? '',
      status: rowAt(translate.rows, segment.index).status,
    }));
  const tabled = await replaceWhole(table, writeTsv({ from: document.language, to: target, rows }));
  if (!tabled.ok) return tabled;
  return ok({ text, table, untranslated: rows.filter((row) => row.target === '').length });
}
