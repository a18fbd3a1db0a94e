/** The memory as one file: TMX for all of its units, tables for two languages, JSON for statements. */
import { isAbsolute, relative, resolve } from 'node:path';
import { isLanguageTag, type LanguageTag } from '../core/language-tag.ts';
import type { TranslationUnit } from '../core/memory/index.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { formatOf, writeStatements, writeTmx, writeTsv } from '../formats/index.ts';
import type { Memory } from '../store/index.ts';
import { replaceWhole } from './export-document.ts';

/** What a table needs to know, and who writes. */
export interface MemoryExport {
  readonly from?: LanguageTag | undefined;
  readonly to?: LanguageTag | undefined;
  /** Version of the program, for the header of a TMX file. */
  readonly toolVersion?: string;
}

/** Whether a file would lie in a folder or one below it: a memory's own files are not to be written over. */
function isInside(file: string, folder: string): boolean {
  const way = relative(folder, resolve(file));
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Whether a name is that of a file the memory is written to, rather than of a text. */
export function isMemoryFile(file: string): boolean {
  return formatOf(file, new Uint8Array(0), 'records').ok;
}

/** The current text of a unit in a language. */
function textIn(unit: TranslationUnit, language: LanguageTag): string | undefined {
  return unit.variants.find(
    (one) => one.language === language && !one.alternative && one.status !== 'rejected',
  )?.text;
}

/** All units as TMX, in a stream, and the statements with them. Returns the number of units. */
async function exportTmx(
  memory: Memory,
  file: string,
  toolVersion: string | undefined,
): Promise<Result<number>> {
  let count = 0;
  const units = function* () {
    for (const unit of memory.units()) {
      count += 1;
      yield unit;
    }
  };
  const written = await replaceWhole(
    file,
    writeTmx(units(), {
      ...(toolVersion === undefined ? {} : { toolVersion }),
      statements: {
        statement: memory.statement,
        person: memory.person,
        all: () => memory.statements(),
      },
    }),
  );
  return written.ok ? ok(count) : written;
}

/**
 * Writes the memory to a file, whole or not at all, and returns the number of records written.
 *
 * Problems: `file.format-unknown`, `export.languages` for a table without its two languages, those of writing.
 */
export async function exportMemory(
  memory: Memory,
  file: string,
  options: MemoryExport,
): Promise<Result<number>> {
  const format = formatOf(file, new Uint8Array(0), 'records');
  if (!format.ok) return format;
  if (isInside(file, memory.dir)) return fail({ code: 'file.same-as-input', at: { file } });
  const { name } = format.value;
  if (name === 'tmx') return exportTmx(memory, file, options.toolVersion);
  let count = 0;
  let body: string;
  if (name === 'statements') {
    const statements = [...memory.statements()];
    count = statements.length;
    body = writeStatements(statements, [...memory.people()]);
  } else {
    const { from, to } = options;
    if (!isLanguageTag(from) || !isLanguageTag(to))
      return fail({ code: 'export.languages', at: { file } });
    const rows = [...memory.units()].flatMap((unit) => {
      const [source, target] = [textIn(unit, from), textIn(unit, to)];
      return source === undefined || target === undefined ? [] : [{ source, target }];
    });
    count = rows.length;
    body = writeTsv({ from, to, rows }, { delimiter: name === 'csv' ? ',' : '\t' });
  }
  const written = await replaceWhole(file, body);
  return written.ok ? ok(count) : written;
}
