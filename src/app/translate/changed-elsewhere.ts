/** Rows of the open text that another program has since told the memory something else about. */
import { type Document, languageAt } from '../../core/document.ts';
import { type TranslationUnit, unitId } from '../../core/memory/index.ts';
import type { Notice } from '../state.ts';
import { rowAt } from './rows.ts';
import type { TranslateState } from './state.ts';

/** Rows by the id of their unit; made once for a document, because it costs a checksum a row. */
const rowsOfDocument = new WeakMap<Document, ReadonlyMap<string, number>>();

function rowsById(document: Document): ReadonlyMap<string, number> {
  const known = rowsOfDocument.get(document);
  if (known) return known;
  const rows = new Map<string, number>();
  for (const { index, text } of document.segments) {
    const id = unitId(languageAt(document, index), text);
    if (!rows.has(id)) rows.set(id, index);
  }
  rowsOfDocument.set(document, rows);
  return rows;
}

/** What is said of rows of the open text that were changed elsewhere; null when there are none. */
export function changedElsewhereNotice(
  translate: TranslateState | null,
  ids: readonly string[],
  unit: (id: string) => TranslationUnit | undefined,
): Notice | null {
  const [first, ...more] = translate === null ? [] : changedElsewhere(translate, ids, unit);
  if (first === undefined) return null;
  const values = { number: first + 1, count: more.length + 1 };
  return { code: 'changed-elsewhere', values, bad: true };
}

/** The confirmed rows, by index, whose wording in the memory is now another one. Both wordings are in the memory. */
function changedElsewhere(
  { document, rows, target }: TranslateState,
  ids: readonly string[],
  unit: (id: string) => TranslationUnit | undefined,
): readonly number[] {
  if (ids.length === 0) return [];
  const byId = rowsById(document);
  return ids.flatMap((id) => {
    const index = byId.get(id);
    if (index === undefined) return [];
    const row = rowAt(rows, index);
    const current = unit(id)?.variants.find((one) => one.language === target && !one.alternative);
    return row.status === 'confirmed' && current && current.text !== row.target ? [index] : [];
  });
}
