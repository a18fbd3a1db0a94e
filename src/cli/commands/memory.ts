/**
 * `tarjuman memory info|verify|compact|backups|restore|history|lexicon`: what the memory holds, whether its files are
 * whole, making them small, what it held before, and which words it teaches.
 */

import type { HouseRules, OpenedMemories } from '../../app/index.ts';
import { isLanguageTag } from '../../core/language-tag.ts';
import { memoryStatistics } from '../../core/memory/index.ts';
import type { Problem, Result } from '../../core/result.ts';
import { formatNumber, type Locale, translate } from '../../i18n/index.ts';
import {
  backupsOf,
  type Compaction,
  type Restored,
  recordHistory,
  restoreBackup,
  verifyMemory,
} from '../../store/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { healthOf } from '../memory-health.ts';
import type { CommonOptions } from '../options.ts';
import { note, noteProblem, noteProblems, print, printJson } from '../output.ts';
import {
  closeMemories,
  memoriesFor,
  type Start,
  startFor,
  workspaceFor,
} from '../start-options.ts';
import { printTable } from '../table.ts';
import { uiLanguageOf } from '../ui-language.ts';
import { type LexiconOptions, lexiconCommand } from './memory-lexicon.ts';

/** Figures with their words, as a table. */
function printFigures(
  language: Locale,
  figures: readonly (readonly [figure: number, words: string])[],
): void {
  printTable(figures.map(([figure, words]) => [formatNumber(language, figure), words]));
}

/** The name of a language in the interface's words; languages of other programs by their tag. */
function nameOf(language: Locale, tag: string): string {
  return isLanguageTag(tag) ? translate(language, `explanations.language.${tag}`) : tag;
}

function info(
  { memory, references }: OpenedMemories,
  rules: HouseRules,
  options: CommonOptions,
): ExitCode {
  const language = uiLanguageOf(options);
  const { texts, pairs, ...counts } = memoryStatistics({
    units: memory.units(),
    statements: memory.statements(),
    people: memory.people(),
  });
  if (options.json)
    printJson({
      name: memory.name,
      folder: memory.dir,
      readOnly: memory.readOnly,
      ...counts,
      texts: Object.fromEntries(texts),
      pairs: Object.fromEntries(pairs),
      references: references.map((one) => ({ name: one.name, folder: one.dir })),
      problems: [...memory.problems, ...rules.problems],
    });
  else {
    const { name, dir: folder } = memory;
    print(
      `${name}  ${memory.readOnly ? translate(language, 'answers.memory.readonly', { folder }) : folder}`,
    );
    const { units, drafts, withAlternatives, deleted, statements, people } = counts;
    const named = { units, drafts, alternatives: withAlternatives, deleted, statements, people };
    const figures = Object.entries(named) as [keyof typeof named, number][];
    printFigures(language, [
      ...figures.map(
        ([key, figure]) => [figure, translate(language, `answers.memory.${key}`)] as const,
      ),
      ...[...texts].map(([tag, figure]) => {
        const words = { language: nameOf(language, tag) };
        return [figure, translate(language, 'answers.memory.texts', words)] as const;
      }),
    ]);
    for (const one of references) {
      const named = { name: one.name, folder: one.dir };
      print(`  ${translate(language, 'answers.memory.reference', named)}`);
    }
  }
  return healthOf(memory.problems, EXIT.partly);
}

/** Reads every line of the memory. */
async function verify({ memory }: OpenedMemories, options: CommonOptions): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const read = await verifyMemory(memory.dir);
  if (!read.ok) return refuse(read.problem, language);
  const { problems, ...counts } = read.value;
  const known = new Set(memory.problems.map(({ at }) => `${at?.file} ${at?.byte}`));
  // Those found at opening were said then.
  noteProblems(
    problems.filter(({ at }) => !known.has(`${at?.file} ${at?.byte}`)),
    language,
  );
  const health = healthOf(problems, EXIT.findings);
  if (options.json) printJson({ whole: health === EXIT.done, ...counts, problems });
  else {
    if (health === EXIT.done) print(translate(language, 'cli.memory.whole', { name: memory.name }));
    const { stored, inJournals: journaled, journals, quarantined, backups } = counts;
    const named = { stored, journaled, journals, quarantined, backups };
    const figures = Object.entries(named) as [keyof typeof named, number][];
    printFigures(
      language,
      figures.map(([key, figure]) => [figure, translate(language, `answers.memory.${key}`)]),
    );
  }
  return health;
}

function refuse(problem: Problem, language: Locale): ExitCode {
  noteProblem(problem, language);
  return exitCodeOf(problem);
}

/** Says what writing the memory anew has done. */
function sayCompacted(done: Result<Compaction>, options: CommonOptions): ExitCode {
  const language = uiLanguageOf(options);
  if (!done.ok) return refuse(done.problem, language);
  const { records, removed } = done.value;
  if (options.json) printJson(done.value);
  else {
    print(translate(language, 'answers.memory.compacted', { count: records }));
    const count = removed.length;
    if (count > 0) print(translate(language, 'answers.memory.journals.removed', { count }));
  }
  return EXIT.done;
}

/** Says what was brought back. */
function sayRestored(done: Result<Restored>, options: CommonOptions): ExitCode {
  const language = uiLanguageOf(options);
  if (!done.ok) return refuse(done.problem, language);
  const { units, statements, people, problems } = done.value;
  noteProblems(problems, language);
  if (options.json) printJson(done.value);
  else {
    const count = units + statements + people;
    print(translate(language, 'answers.memory.restored', { count }));
  }
  return problems.length > 0 ? EXIT.partly : EXIT.done;
}

function backups({ memory }: OpenedMemories, options: CommonOptions): ExitCode {
  const language = uiLanguageOf(options);
  const listed = backupsOf(memory);
  if (!listed.ok) return refuse(listed.problem, language);
  if (options.json) printJson({ backups: listed.value });
  else if (listed.value.length === 0) print(translate(language, 'answers.memory.backups.none'));
  else
    printTable(
      listed.value.map(({ name, sizeBytes }) => [
        `${formatNumber(language, Math.ceil(sizeBytes / 1024))} KB`,
        name,
      ]),
    );
  return EXIT.done;
}

async function history(
  { memory }: OpenedMemories,
  id: string,
  options: CommonOptions,
): Promise<ExitCode> {
  const uiLanguage = uiLanguageOf(options);
  const states = await recordHistory(memory.dir, 'unit', id);
  if (!states.ok) return refuse(states.problem, uiLanguage);
  if (options.json) printJson({ id, states: states.value });
  else if (states.value.length === 0)
    print(translate(uiLanguage, 'answers.memory.history.none', { id }));
  else
    for (const { file, record } of states.value) {
      const number = formatNumber(uiLanguage, record.version);
      print(translate(uiLanguage, 'answers.memory.version', { number, file }));
      for (const { language, text, by = '', at = '', alternative } of record.variants) {
        const words = alternative
          ? translate(uiLanguage, 'answers.memory.alternative', { text })
          : text;
        print(`  ${language.padEnd(5)}${words}  ${by} ${at}`.trimEnd());
      }
    }
  return states.value.length > 0 ? EXIT.done : EXIT.findings;
}

/** Brings back the backup of a date, the newest by default. */
async function restore(
  { memory }: OpenedMemories,
  name: string | undefined,
  options: MemoryOptions,
): Promise<ExitCode> {
  const known = backupsOf(memory);
  const date = name ?? (known.ok ? known.value[0]?.name : undefined);
  if (date === undefined && known.ok) {
    note(translate(uiLanguageOf(options), 'answers.memory.backups.none'));
    return EXIT.refused;
  }
  const how = options.exactly ? 'exactly' : 'missing';
  return sayRestored(await restoreBackup(memory, date ?? '', how), options);
}

/** Options of this command. */
interface MemoryOptions extends LexiconOptions {
  /** restore: make the units what they were, instead of bringing back only what is missing. */
  readonly exactly?: boolean;
}

/** The words the memories teach need the indexes over them. */
async function withLexicon(
  word: string | undefined,
  options: MemoryOptions,
  start: Start,
): Promise<ExitCode> {
  const ready = await workspaceFor(start);
  if ('exit' in ready) return ready.exit;
  try {
    return await lexiconCommand(ready.workspace, word, options);
  } finally {
    await ready.workspace.close();
  }
}

/**
 * Does one of them. `name` is the unit's id for history, the date of the backup for restore (the newest by default), the
 * word for lexicon.
 */
export async function memoryCommand(
  what: string,
  name: string | undefined,
  options: MemoryOptions,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const known = ['info', 'verify', 'compact', 'backups', 'restore', 'history', 'lexicon'];
  if (!known.includes(what) || (what === 'history' && !name)) {
    note(translate(language, 'cli.usage.memory', { value: what }));
    return EXIT.usage;
  }
  const start = startFor(options, language);
  if (what === 'lexicon') return withLexicon(name, options, start);
  const ready = await memoriesFor(start);
  if ('exit' in ready) return ready.exit;
  const { memory } = ready;
  try {
    if (what === 'info') return info(ready, start.rules, options);
    if (what === 'verify') return await verify(ready, options);
    if (what === 'backups') return backups(ready, options);
    if (what === 'history') return await history(ready, name ?? '', options);
    if (what === 'restore') return await restore(ready, name, options);
    return sayCompacted(await memory.compact(), options);
  } finally {
    await closeMemories(ready);
  }
}
