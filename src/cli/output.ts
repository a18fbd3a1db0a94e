/**
 * The two ways out of the command line: answers to stdout, notes to stderr. Both are cleaned, so that nothing in a
 * document can steer the terminal.
 */
import type { Problem } from '../core/result.ts';
import { describeProblem, type Locale, translate } from '../i18n/index.ts';
import { terminalLines } from './terminal-lines.ts';

/** Characters that JSON leaves as they are and a terminal would act on: C1 controls and direction controls. */
const UNSAFE_IN_JSON = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

function write(stream: NodeJS.WriteStream, line: string): void {
  stream.write(`${line}\n`);
}

/** Lines for people: cleaned, and laid out where the terminal would show them in a wrong order. */
function writeText(stream: NodeJS.WriteStream, text: string): void {
  for (const line of terminalLines(stream, text)) write(stream, line);
}

/** A line of the answer, for people. Line ends in it are kept, every other control is cleaned. */
export function print(line = ''): void {
  writeText(process.stdout, line);
}

/** A line of the answer, for scripts: one JSON value. */
export function printJson(value: unknown): void {
  const escaped = JSON.stringify(value).replace(
    UNSAFE_IN_JSON,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  write(process.stdout, escaped);
}

/** Progress and notes. */
export function note(line: string): void {
  writeText(process.stderr, line);
}

/** A problem in words, on stderr; the place is part of the sentence. */
export function noteProblem(problem: Problem, language: Locale): void {
  note(describeProblem(language, problem));
}

/** Problems of one kind that are said one by one; of a file that another program has spoiled each line is one. */
const ALIKE_MAX = 20;

/** Problems in words, on stderr, in their order; of very many of one kind the rest is counted. */
export function noteProblems(problems: readonly Problem[], language: Locale): void {
  const said = new Map<Problem['code'], number>();
  let unsaid = 0;
  for (const problem of problems) {
    const count = (said.get(problem.code) ?? 0) + 1;
    said.set(problem.code, count);
    if (count <= ALIKE_MAX) noteProblem(problem, language);
    else unsaid += 1;
  }
  if (unsaid > 0) note(translate(language, 'cli.problems.more', { count: unsaid }));
}
