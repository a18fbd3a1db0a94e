/** What the problems of a memory's files mean for the exit code, the same for every command that looks at them. */
import type { Problem } from '../core/result.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** Codes of what makes a memory damaged: what was acknowledged may be missing. */
const DAMAGE: ReadonlySet<string> = new Set([
  'memory.line-damaged',
  'memory.zero-filled',
  'memory.snapshot-gone',
  'memory.snapshot-cut',
]);

/** Codes of what is no finding: a line that was never confirmed as saved. */
const NO_NEWS: ReadonlySet<string> = new Set(['memory.torn-tail']);

/**
 * The exit code that the state of the memory's files calls for.
 *
 * @param otherwise the code for problems by which nothing is lost
 */
export function healthOf(problems: readonly Problem[], otherwise: ExitCode): ExitCode {
  if (problems.some(({ code }) => DAMAGE.has(code))) return EXIT.damaged;
  return problems.some(({ code }) => !NO_NEWS.has(code)) ? otherwise : EXIT.done;
}
