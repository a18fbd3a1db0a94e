/** `tarjuman batch OP`: JSON lines in, one JSON line out for each, in order. A bad line gets a line that says so. */
import { createInterface } from 'node:readline';
import type { Problem } from '../../core/result.ts';
import { translate } from '../../i18n/index.ts';
import type { BatchOperation } from '../batch/operation.ts';
import { BATCH_OPERATIONS, type BatchOptions } from '../batch/operations.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { note, noteProblem, printJson } from '../output.ts';
import { startFor, workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The answer to one line, or an `error` with the number of the line. */
async function answerLine(
  operation: BatchOperation,
  line: string,
  number: number,
  onCause: (cause: Problem) => void,
): Promise<unknown> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { error: 'not JSON', line: number, detail: error instanceof Error ? error.message : '' };
  }
  if (!isObject(input)) return { error: 'not a JSON object', line: number };
  const answer = await operation.answer(input);
  if (answer.ok) return answer.value;
  const cause = answer.cause ? { cause: answer.cause.code } : {};
  if (answer.cause) onCause(answer.cause);
  return { ...echo(input), error: answer.problem, ...cause, line: number };
}

function echo(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return 'id' in input ? { id: input.id } : {};
}

/** Waits until stdout takes more, so that a slow reader does not make the answers pile up in memory. */
async function drained(): Promise<void> {
  if (process.stdout.writableNeedDrain) {
    await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
  }
}

/** Answers that were held back, with those that needed all of the input at their places. */
async function* inOrder(waiting: readonly unknown[], { finish }: BatchOperation) {
  let at = 0;
  for await (const answer of finish?.() ?? []) {
    for (; at < waiting.length && waiting[at] !== undefined; at += 1) yield waiting[at];
    yield answer;
    at += 1;
  }
  for (; at < waiting.length; at += 1) if (waiting[at] !== undefined) yield waiting[at];
}

/** Runs an operation over stdin. Exit 4 when some lines could not be answered, 6 when something was not saved. */
export async function batchCommand(op: string, options: BatchOptions): Promise<ExitCode> {
  const make = Object.hasOwn(BATCH_OPERATIONS, op) ? BATCH_OPERATIONS[op] : undefined;
  if (!make) {
    note(
      translate(uiLanguageOf(options), 'cli.usage.batch', {
        value: op,
        names: Object.keys(BATCH_OPERATIONS).join(', '),
      }),
    );
    return EXIT.usage;
  }
  const language = uiLanguageOf(options);
  const wantsMemory = make.needsMemory || options.memory;
  const ready = wantsMemory ? await workspaceFor(startFor(options, language)) : null;
  if (ready && 'exit' in ready) return ready.exit;
  const operation = await make.start({ options, workspace: ready?.workspace ?? null });
  let number = 0;
  let refused = 0;
  let unsaved = 0;
  /** Answers from the first one on that comes only at the end; `undefined` for those. */
  const waiting: unknown[] = [];
  const said = new Set<string>();
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === '') continue;
    const answer = await answerLine(operation, line, number, (cause) => {
      // One full disk is said once, not for each of a thousand lines.
      if (!said.has(cause.code)) noteProblem(cause, language);
      said.add(cause.code);
    });
    if (isObject(answer) && 'error' in answer) {
      refused++;
      if (answer.error === 'not saved') unsaved++;
    }
    if (answer === undefined || waiting.length > 0) waiting.push(answer);
    else printJson(answer);
    await drained();
  }
  for await (const answer of inOrder(waiting, operation)) {
    printJson(answer);
    await drained();
  }
  await ready?.workspace.close();
  if (unsaved > 0) return EXIT.notSaved;
  return refused > 0 ? EXIT.partly : EXIT.done;
}
