/** The exit codes (design.md section 5): scripts depend on them. */
import type { Problem } from '../core/result.ts';

/** What a run of the program can end with. */
export const EXIT = {
  done: 0,
  /** Findings (check, verify, doctor), or an unexpected error. */
  findings: 1,
  usage: 2,
  /** Input refused, nothing changed. */
  refused: 3,
  /** Done in part, every skipped item listed. */
  partly: 4,
  /** Not saved, work kept. */
  notSaved: 6,
  /** Memory damaged, whole part recovered. */
  damaged: 7,
  interrupted: 130,
} as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Problems of a place that could not be written to: the work is kept, and the disk is what has to change. */
const NOT_SAVED: ReadonlySet<string> = new Set([
  'memory.not-saved',
  'memory.disk-full',
  'memory.read-only',
  'memory.folder-gone',
  'memory.closed',
]);

/** The exit code a problem ends the program with when it cannot go on. */
export function exitCodeOf(problem: Problem): ExitCode {
  if (NOT_SAVED.has(problem.code)) return EXIT.notSaved;
  if (problem.code === 'export.stopped') return EXIT.interrupted;
  return problem.code.startsWith('usage.') ? EXIT.usage : EXIT.refused;
}
