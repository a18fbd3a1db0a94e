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

/** The exit code a problem ends the program with when it cannot go on. */
export function exitCodeOf(problem: Problem): ExitCode {
  const [room] = problem.code.split('.');
  if (room === 'store' || room === 'disk') return EXIT.notSaved;
  if (room === 'usage') return EXIT.usage;
  return EXIT.refused;
}
