/** Taking a bilingual table into the memory: each row is a unit that somebody stands for. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isLanguageTag } from '../../core/language-tag.ts';
import {
  type TranslationUnit,
  type UnitInput,
  upsertUnit,
  type VariantStatus,
} from '../../core/memory/index.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { readTsv } from '../../formats/index.ts';
import type { Memory } from '../../store/index.ts';
import { Intake } from './intake.ts';
import type { ImportReport, ImportRequest } from './report.ts';

/** Rows taken between two turns of other work. */
const ROWS_A_TURN = 1000;

/** How a row stands, in the words in which this program writes tables; another word says nothing. */
const STATUSES: readonly VariantStatus[] = ['draft', 'confirmed', 'rejected'];

/** The unit after a row of it was met. A text that is there already, be it as an alternative, is left where it stands. */
function joinRow(held: TranslationUnit, input: UnitInput, target: string): TranslationUnit {
  const [{ language } = { language: '' }] = input.targets;
  const isThere = held.variants.some((one) => one.language === language && one.text === target);
  return isThere && !held.deleted ? held : upsertUnit(held, input);
}

/**
 * Imports the text of a table; null when it was stopped. All rows or none. Problems: those of `readTsv`, of
 * `Memory.bulk`, and `language.unsupported`.
 */
export async function importTable(
  memory: Memory,
  text: string,
  request: ImportRequest,
): Promise<Result<ImportReport> | null> {
  const { path, signal, onProgress } = request;
  const table = readTsv(text, {
    file: path,
    ...(request.from ? { from: request.from } : {}),
    ...(request.to ? { to: request.to } : {}),
  });
  if (!table.ok) return table;
  const { from, to, rows, unread } = table.value;
  if (!isLanguageTag(from) || !isLanguageTag(to)) {
    const language = isLanguageTag(from) ? to : from;
    return fail({ code: 'language.unsupported', at: { file: path }, values: { language } });
  }
  const bulk = memory.bulk();
  if (!bulk.ok) return bulk;
  try {
    const intake = new Intake(bulk.value);
    if (unread.length > 0) {
      const values = { read: `${from}, ${to}`, names: unread.join(', ') };
      intake.note({ code: 'table.columns-unread', at: { file: path }, values });
    }
    for (const [count, row] of rows.entries()) {
      if (count % ROWS_A_TURN === ROWS_A_TURN - 1) {
        onProgress?.(count, count / rows.length);
        await nextTurn();
        if (signal?.aborted) return null;
        const flushed = await intake.flush();
        if (!flushed.ok) return flushed;
      }
      if (row.source.trim() === '' || row.target.trim() === '') {
        intake.note({ code: 'import.empty-side', at: { file: path, line: row.line } });
        continue;
      }
      const status = STATUSES.find((one) => one === row.status.trim().toLowerCase());
      const input: UnitInput = {
        source: { language: from, text: row.source },
        targets: [{ language: to, text: row.target, ...(status ? { status } : {}) }],
        origin: 'imported',
        ...(request.by ? { by: request.by } : {}),
      };
      intake.take(upsertUnit(undefined, input), { file: path, line: row.line }, (held) =>
        joinRow(held, input, row.target),
      );
    }
    const flushed = await intake.flush();
    if (!flushed.ok) return flushed;
    const committed = request.dryRun ? ok(undefined) : await bulk.value.commit();
    if (!committed.ok) return committed;
    if (!request.dryRun) request.onChanged?.(intake.change);
    return ok(intake.report(rows.length, path));
  } finally {
    bulk.value.discard();
  }
}
