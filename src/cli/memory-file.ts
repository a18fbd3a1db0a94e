/** The memory as one file: TMX for all of its units, tables for two languages, JSON for statements. */
import { isAbsolute, relative, resolve } from 'node:path';
import { replaceWhole, type Workspace } from '../app/index.ts';
import { isLanguageTag, type LanguageTag } from '../core/language-tag.ts';
import type { TranslationUnit } from '../core/memory/index.ts';
import { formatOf, writeStatements, writeTmx, writeTsv } from '../formats/index.ts';
/** Printing what writing the memory to a file came to. */
import { type Workspace, exportMemory as write } from '../app/index.ts';
import type { LanguageTag } from '../core/language-tag.ts';
import { translate } from '../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import type { CommonOptions } from './options.ts';
import { note, noteProblem, print, printJson } from './output.ts';
import { VERSION } from './version.ts';

/** Whether a name is that of a file the memory is written to, rather than of a text. */
export function isMemoryFile(file: string): boolean {
  return formatOf(file, new Uint8Array(0), 'records').ok;
}

/** Whether a file would lie in a folder or one below it: a memory's own files are not to be written over. */
function isInside(file: string, folder: string): boolean {
  const way = relative(folder, resolve(file));
  return !way.startsWith('..') && !isAbsolute(way);
}

/** The current text of a unit in a language. */
function textIn(unit: TranslationUnit, language: LanguageTag): string | undefined {
  return unit.variants.find(
    (one) => one.language === language && !one.alternative && one.status !== 'rejected',
  )?.text;
}

/** Writes all units as TMX, in a stream. */
async function exportTmx(
  { memory }: Workspace,
  file: string,
  options: CommonOptions,
  language: LanguageTag,
): Promise<ExitCode> {
  let count = 0;
  const units = function* () {
    for (const unit of memory.units()) {
      count += 1;
      yield unit;
    }
  };
  const written = await replaceWhole(file, writeTmx(units(), { toolVersion: VERSION }));
  if (!written.ok) {
    noteProblem(written.problem, language);
    return exitCodeOf(written.problem);
  }
  if (options.json) printJson({ file, records: count });
  else print(file);
  return EXIT.done;
}

/** Writes the memory to a file, whole or not at all. Tables need --from and --to. */
export async function exportMemory(
  workspace: Workspace,
  file: string,
  options: CommonOptions,
  language: LanguageTag,
): Promise<ExitCode> {
  const format = formatOf(file, new Uint8Array(0), 'records');
  if (!format.ok) {
    noteProblem(format.problem, language);
    return exitCodeOf(format.problem);
  }
  const { memory } = workspace;
  if (isInside(file, memory.dir)) {
    const problem = { code: 'file.same-as-input', at: { file } } as const;
    noteProblem(problem, language);
    return exitCodeOf(problem);
  }
  const { name } = format.value;
  let count = 0;
  let body: string;
  if (name === 'statements') {
    const statements = [...memory.statements()];
    count = statements.length;
    body = writeStatements(statements, [...memory.people()]);
  } else if (name === 'tmx') {
    return exportTmx(workspace, file, options, language);
  } else {
    const { from, to } = options;
    if (!isLanguageTag(from) || !isLanguageTag(to)) {
  const { from, to } = options;
  const written = await write(workspace, file, { from, to, toolVersion: VERSION });
  if (!written.ok) {
    if (written.problem.code === 'export.languages') {
      note(translate(language, 'cli.usage.table'));
      return EXIT.usage;
    }
    noteProblem(written.problem, language);
    return exitCodeOf(written.problem);
  }
  if (options.json) printJson({ file, records: written.value });
  else print(file);
  return EXIT.done;
}
