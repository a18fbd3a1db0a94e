/** Turns an error of the file system into a problem that says what it means for the work. */
import type { ProblemCode } from '../../core/problem-codes.ts';
import type { Problem } from '../../core/result.ts';
import { errorCode } from './file-layer.ts';

/** Thrown inside the store where a function cannot go on; caught at its edge and handed out as a value. */
export class StoreFailure extends Error {
  /** What the caller is told. */
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause });
    this.problem = problem;
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const FORBIDDEN = new Set(['EROFS', 'EACCES', 'EPERM']);

/**
 * The problem of an operation that failed. Errors that are not the file system's are thrown on: they are mistakes in
 * the program.
 *
 * @param otherwise the code for errors that are neither a full disk nor a missing right
 */
export function diskProblem(error: unknown, file: string, otherwise: ProblemCode): Problem {
  if (error instanceof StoreFailure) return error.problem;
  const reason = errorCode(error);
  if (reason === '') throw error;
  const writing = otherwise === 'memory.not-saved';
  const code: ProblemCode =
    writing && FULL.has(reason)
      ? 'memory.disk-full'
      : writing && FORBIDDEN.has(reason)
        ? 'memory.read-only'
        : otherwise;
  // Of a folder of files the one that cannot be read is named.
  const named = error instanceof Error && 'path' in error ? error.path : undefined;
  const at = { file: !writing && typeof named === 'string' ? named : file };
  return { code, at, values: { reason } };
}
