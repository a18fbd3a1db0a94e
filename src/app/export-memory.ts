/** The memory as one file: TMX for all of its units, tables for two languages, JSON for statements. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isLanguageTag, type LanguageTag } from '../core/language-tag.ts';
import type { TranslationUnit } from '../core/memory/index.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { formatOf, writePairs, writeStatements, writeTmx } from '../formats/index.ts';
import type { Memory } from '../store/index.ts';
import { replaceWhole } from './replace-whole.ts';

/** What a table needs to know, who writes, and who is told how far it is. */
export interface MemoryExport {
  readonly from?: LanguageTag | undefined;
  readonly to?: LanguageTag | undefined;
  /** Version of the program, for the header of a TMX file. */
  readonly toolVersion?: string;
  /** Called now and then with the units written so far and their share of all, 0..1. */
  readonly onProgress?: (units: number, share: number) => void;
  /** Aborted to stop: then nothing is written. */
  readonly signal?: AbortSignal;
}

/** The place a name leads to when links are followed; as it is spelled when there is no such place. */
async function realPlace(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/**
 * Whether a file would lie in a folder or one below it, be it through links: a memory's own files are not to be written
 * over.
 */
async function isInside(file: string, folder: string): Promise<boolean> {
  const parent = await realPlace(dirname(file));
  const places = [join(parent, basename(file)), await realPlace(file)];
  const inside = await realPlace(folder);
  return places.some((place) => {
    const way = relative(inside, place);
    return !way.startsWith('..') && !isAbsolute(way);
  });
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

/** Units between two looks at how far the writing is. */
const UNITS_A_LOOK = 1000;

/** The units of the memory, each counted as it is handed out. */
function* countedUnits(
  memory: Memory,
  { onProgress }: MemoryExport,
): Generator<TranslationUnit, void> {
  const all = Math.max(1, memory.counts().units);
  let count = 0;
  for (const unit of memory.units()) {
    count += 1;
    if (count % UNITS_A_LOOK === 0) onProgress?.(count, Math.min(1, count / all));
    yield unit;
  }
}

/** A file in pieces, and how many records have gone into it so far. */
interface Writing {
  readonly pieces: Iterable<string>;
  readonly count: () => number;
}

/** All units as TMX, and the statements with them. */
function tmxOf(memory: Memory, options: MemoryExport): Writing {
  let count = 0;
  const units = function* () {
    for (const unit of countedUnits(memory, options)) {
      count += 1;
      yield unit;
    }
  };
  const { toolVersion } = options;
  const pieces = writeTmx(units(), {
    ...(toolVersion === undefined ? {} : { toolVersion }),
    statements: {
      statement: memory.statement,
      person: memory.person,
      all: () => memory.statements(),
    },
  });
  return { pieces, count: () => count };
}

/** The units that have both languages, as a table. */
function tableOf(
  memory: Memory,
  { from, to }: { readonly from: LanguageTag; readonly to: LanguageTag },
  options: MemoryExport & { readonly delimiter: ',' | '\t' },
): Writing {
  let count = 0;
  const pairs = function* (): Generator<readonly [string, string], void> {
    for (const unit of countedUnits(memory, options)) {
      const [source, target] = [textIn(unit, from), textIn(unit, to)];
      if (source === undefined || target === undefined) continue;
      count += 1;
      yield [source, target];
    }
  };
  const { delimiter } = options;
  return { pieces: writePairs({ from, to, pairs: pairs() }, { delimiter }), count: () => count };
}

function statementsOf(memory: Memory): Writing {
  const statements = [...memory.statements()];
  return {
    pieces: [writeStatements(statements, [...memory.people()])],
    count: () => statements.length,
  };
}

/** What is written under a name. Problems: `file.format-unknown`, `export.languages`. */
function writingFor(memory: Memory, file: string, options: MemoryExport): Result<Writing> {
  const format = formatOf(file, new Uint8Array(0), 'records');
  if (!format.ok) return format;
  const { name } = format.value;
  if (name === 'tmx') return ok(tmxOf(memory, options));
  if (name === 'statements') return ok(statementsOf(memory));
  const { from, to } = options;
  if (!isLanguageTag(from) || !isLanguageTag(to))
    return fail({ code: 'export.languages', at: { file } });
  const delimiter = name === 'csv' ? ',' : '\t';
  return ok(tableOf(memory, { from, to }, { ...options, delimiter }));
}

/**
 * Writes the memory to a file, whole or not at all, and returns the number of records written.
 *
 * Problems: `file.format-unknown`, `file.same-as-input` for a place in the memory, `export.languages` for a table without
 * its two languages, `export.stopped`, those of writing.
 */
export async function exportMemory(
  memory: Memory,
  file: string,
  options: MemoryExport,
): Promise<Result<number>> {
  const writing = writingFor(memory, file, options);
  if (!writing.ok) return writing;
  if (await isInside(file, memory.dir)) return fail({ code: 'file.same-as-input', at: { file } });
  const { signal } = options;
  const { pieces, count } = writing.value;
  const written = await replaceWhole(file, pieces, signal ? { signal } : {});
  if (signal?.aborted) return fail({ code: 'export.stopped', at: { file } });
  return written.ok ? ok(count()) : written;
}
