/** Errors of the file system as problems with a code, made once, at the edge. */
import type { Problem } from '../core/result.ts';

/** The code of a system error, or an empty string for anything else. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Calls of the system by which a memory is looked at. */
const LOOKING: ReadonlySet<unknown> = new Set(['read', 'open', 'stat', 'fstat', 'scandir']);

/**
 * Why the memory could not be looked at, for what the system has thrown at somebody who read a record (a drive that was
 * taken out, a network folder that is away); undefined for any other error, which is a fault in the program. What was to
 * be written waits in the session.
 *
 * @param file folder of the memory
 */
export function lookProblem(error: unknown, file: string): Problem | undefined {
  const isLook = error instanceof Error && 'syscall' in error && LOOKING.has(error.syscall);
  const values = { file, reason: codeOf(error) };
  return isLook ? { code: 'memory.not-readable', at: { file }, values } : undefined;
}

/** Why a file could not be read. */
export function readProblem(error: unknown, file: string): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file.not-found', at: { file } };
  if (code === 'EISDIR') return { code: 'file.is-folder', at: { file } };
  return { code: 'file.not-readable', at: { file }, values: { reason: code || String(error) } };
}

/** Problems that have something to be done about them, by the code of the system. */
const WRITE_PROBLEMS: Readonly<Record<string, Problem['code']>> = {
  EISDIR: 'file.is-folder',
  ENOENT: 'file.folder-missing',
  ENOTDIR: 'file.folder-missing',
  EACCES: 'file.not-writable',
  EPERM: 'file.not-writable',
  EROFS: 'file.not-writable',
  ENOSPC: 'file.disk-full',
  EDQUOT: 'file.disk-full',
};

/** Why a file could not be written. */
export function writeProblem(error: unknown, file: string): Problem {
  const reason = codeOf(error) || String(error);
  return { code: WRITE_PROBLEMS[reason] ?? 'file.write-failed', at: { file }, values: { reason } };
}
