/** What every command needs before it starts: the memories, opened from its options, and the shipped starter memory. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type HouseRules,
  type MemoryRequest,
  memoryFolder,
  type OpenedMemories,
  type OpenedText,
  openMemories,
  openText,
  openWorkspace,
  readHouseRules,
  type Workspace,
} from '../app/index.ts';
import { type Locale, translate } from '../i18n/index.ts';
import { type ExitCode, exitCodeOf } from './exit-codes.ts';
import type { CommonOptions } from './options.ts';
import { note, noteProblem, noteProblems } from './output.ts';

/** The folder of the starter memory: beside the bundle (`dist/`), or in the source tree. Null when it is not there. */
function starterMemory(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 4; up++) {
    const candidate = join(folder, 'memory', 'newsroom');
    if (existsSync(join(candidate, 'units.jsonl'))) return candidate;
    folder = dirname(folder);
  }
  return null;
}

/** The bundled sample that opens when no file is named. */
export function sampleFile(): string | null {
  const starter = starterMemory();
  return starter ? join(starter, 'samples', '03-return.ar.txt') : null;
}

/** What a run of the program stands on: its memories, the rules of its house, and the language it speaks to people. */
export interface Start {
  readonly request: MemoryRequest;
  readonly rules: HouseRules;
  readonly language: Locale;
}

/** Where the memories are, by the options, and the house rules there. Says nothing. */
export function quietStart(options: CommonOptions, language: Locale): Start {
  const request = {
    ...(options.memory ? { memory: options.memory } : {}),
    references: options.reference ?? [],
    env: process.env,
    cwd: process.cwd(),
    starter: starterMemory(),
  };
  return { request, rules: readHouseRules(memoryFolder(request)), language };
}

/** Begins a run, once: with a word about what of the house rules cannot be understood. */
export function startFor(options: CommonOptions, language: Locale): Start {
  const start = quietStart(options, language);
  for (const problem of start.rules.problems) noteProblem(problem, language);
  return start;
}

/** A text of so many bytes takes about a second to be read and cut. */
const LARGE_BYTES = 1_000_000;

/** Says that a large text is being read, to people: nothing else is seen until its screen stands. */
function noteReading(path: string, language: Locale): void {
  if (process.stderr.isTTY !== true) return;
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= LARGE_BYTES) note(translate(language, 'cli.reading', { file: path }));
}

/** Opens a text by the house rules of the memory, says what is wrong with it, or ends with an exit code. */
export async function textFor(
  path: string,
  { rules, language }: Start,
  how: Pick<CommonOptions, 'from' | 'encoding'>,
): Promise<{ readonly text: OpenedText } | { readonly exit: ExitCode }> {
  noteReading(path, language);
  const opened = await openText({
    path,
    rules,
    ...(how.from ? { from: how.from } : {}),
    ...(how.encoding ? { encoding: how.encoding } : {}),
  });
  if (opened.ok) {
    const { encoding } = opened.value.file;
    if (encoding !== 'utf-8') note(translate(language, 'cli.encoding', { file: path, encoding }));
    for (const warning of opened.value.warnings) noteProblem(warning, language);
    return { text: opened.value };
  }
  noteProblem(opened.problem, language);
  return { exit: exitCodeOf(opened.problem) };
}

/** Opens texts that say the same, in their order: --from names the language of the first, --to that of the second. */
export async function textsFor(
  paths: readonly string[],
  start: Start,
  { from, to, ...rest }: CommonOptions,
): Promise<{ readonly texts: readonly OpenedText[] } | { readonly exit: ExitCode }> {
  const texts: OpenedText[] = [];
  for (const [i, path] of paths.entries()) {
    const named = [from, to][i];
    const opened = await textFor(path, start, named ? { ...rest, from: named } : rest);
    if ('exit' in opened) return opened;
    texts.push(opened.text);
  }
  return { texts };
}

/** Opens the memories without the indexes over them: for looking after records, which needs no search. */
export async function memoriesFor({
  request,
  language,
}: Start): Promise<OpenedMemories | { readonly exit: ExitCode }> {
  const opened = await openMemories(request);
  if (!opened.ok) {
    noteProblem(opened.problem, language);
    return { exit: exitCodeOf(opened.problem) };
  }
  noteProblems(opened.value.problems, language);
  return opened.value;
}

/** Closes what {@link memoriesFor} opened. */
export async function closeMemories({ memory, references }: OpenedMemories): Promise<void> {
  for (const one of [memory, ...references]) await one.close();
}

/** Opens the memories and the indexes over them, says what was wrong, or ends with an exit code. */
export async function workspaceFor({
  request,
  rules,
  language,
}: Start): Promise<{ readonly workspace: Workspace } | { readonly exit: ExitCode }> {
  const opened = await openWorkspace(request, rules);
  if (!opened.ok) {
    noteProblem(opened.problem, language);
    return { exit: exitCodeOf(opened.problem) };
  }
  noteProblems(opened.value.problems, language);
  return { workspace: opened.value.workspace };
}
