/**
 * `tarjuman memory info|verify|compact|backups|restore|history|lexicon`: what the memory holds, whether its files are
 * whole, making them small, what it held before, and which words it teaches.
 */

import type { OpenedMemories } from '../../app/index.ts';
import { memoryStatistics } from '../../core/memory/index.ts';
import type { Problem, Result } from '../../core/result.ts';
import { type Locale, translate } from '../../i18n/index.ts';
import {
  backupsOf,
  type Memory,
  recordHistory,
  restoreBackup,
  verifyMemory,
} from '../../store/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import type { CommonOptions } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { closeMemories, memoriesFor, workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';
import { type LexiconOptions, lexiconCommand } from './memory-lexicon.ts';

/** Codes of what makes a memory damaged, and of what is no news: a line that was never confirmed as saved. */
const DAMAGE = new Set(['memory.line-damaged', 'memory.zero-filled']);
const NO_NEWS = new Set(['memory.torn-tail']);

function info({ memory, references }: OpenedMemories, asJson: boolean): ExitCode {
  const statistics = memoryStatistics({
    units: memory.units(),
    statements: memory.statements(),
    people: memory.people(),
  });
  const { texts, pairs, ...counts } = statistics;
  if (asJson) {
    printJson({
      name: memory.name,
      folder: memory.dir,
      readOnly: memory.readOnly,
      ...counts,
      texts: Object.fromEntries(texts),
      pairs: Object.fromEntries(pairs),
      references: references.map((one) => ({ name: one.name, folder: one.dir })),
      problems: memory.problems,
    });
  } else {
    print(`${memory.name}  ${memory.dir}${memory.readOnly ? '  (read only)' : ''}`);
    for (const [name, value] of Object.entries(counts)) print(`  ${name.padEnd(18)}${value}`);
    for (const [tag, value] of texts) print(`  ${tag.padEnd(18)}${value}`);
    for (const one of references) print(`  reference         ${one.name}  ${one.dir}`);
  }
  return healthOf(memory, EXIT.partly);
}

/** The exit code that the state of the memory's files calls for. */
function healthOf({ problems }: Pick<Memory, 'problems'>, otherwise: ExitCode): ExitCode {
  if (problems.some(({ code }) => DAMAGE.has(code))) return EXIT.damaged;
  return problems.some(({ code }) => !NO_NEWS.has(code)) ? otherwise : EXIT.done;
}

/** Reads every line of the memory. */
async function verify({ memory }: OpenedMemories, options: CommonOptions): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const read = await verifyMemory(memory.dir);
  if (!read.ok) return refuse(read.problem, language);
  const { problems, ...counts } = read.value;
  const known = new Set(memory.problems.map(({ at }) => `${at?.file} ${at?.byte}`));
  // Those found at opening were said then.
  for (const problem of problems)
    if (!known.has(`${problem.at?.file} ${problem.at?.byte}`)) noteProblem(problem, language);
  const health = healthOf({ problems }, EXIT.findings);
  if (options.json) printJson({ whole: health === EXIT.done, ...counts, problems });
  else {
    if (health === EXIT.done) print(translate(language, 'cli.memory.whole', { name: memory.name }));
    for (const [name, value] of Object.entries(counts)) print(`  ${name.padEnd(18)}${value}`);
  }
  return health;
}

function refuse(problem: Problem, language: Locale): ExitCode {
  noteProblem(problem, language);
  return exitCodeOf(problem);
}

/** Prints a counted outcome, or the problem. */
function counted(done: Result<object>, options: CommonOptions): ExitCode {
  if (!done.ok) return refuse(done.problem, uiLanguageOf(options));
  if (options.json) printJson(done.value);
  else
    for (const [name, value] of Object.entries(done.value)) print(`  ${name.padEnd(18)}${value}`);
  return EXIT.done;
}

function backups({ memory }: OpenedMemories, options: CommonOptions): ExitCode {
  const listed = backupsOf(memory);
  if (!listed.ok) return refuse(listed.problem, uiLanguageOf(options));
  if (options.json) printJson({ backups: listed.value });
  else for (const { name, sizeBytes } of listed.value) print(`${name}  ${sizeBytes}`);
  return EXIT.done;
}

async function history(
  { memory }: OpenedMemories,
  id: string,
  options: CommonOptions,
): Promise<ExitCode> {
  const states = await recordHistory(memory.dir, 'unit', id);
  if (!states.ok) return refuse(states.problem, uiLanguageOf(options));
  if (options.json) printJson({ id, states: states.value });
  else
    for (const { file, record } of states.value) {
      print(`${record.version}  ${file}`);
      for (const { language, text, by = '', at = '', alternative } of record.variants)
        print(`  ${language.padEnd(5)}${alternative ? '~ ' : '  '}${text}  ${by} ${at}`);
    }
  return states.value.length > 0 ? EXIT.done : EXIT.findings;
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
  language: Locale,
): Promise<ExitCode> {
  const ready = await workspaceFor(options, language);
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
  if (what === 'lexicon') return withLexicon(name, options, language);
  const ready = await memoriesFor(options, language);
  if ('exit' in ready) return ready.exit;
  const { memory } = ready;
  try {
    if (what === 'info') return info(ready, options.json === true);
    if (what === 'verify') return await verify(ready, options);
    if (what === 'backups') return backups(ready, options);
    if (what === 'history') return await history(ready, name ?? '', options);
    if (what === 'restore') {
      const newest = backupsOf(memory);
      const date = name ?? (newest.ok ? newest.value[0]?.name : undefined) ?? '';
      return counted(
        await restoreBackup(memory, date, options.exactly ? 'exactly' : 'missing'),
        options,
      );
    }
    const compacted = await memory.compact();
    if (compacted.ok && !options.json) return EXIT.done;
    return counted(compacted, options);
  } finally {
    await closeMemories(ready);
  }
}
