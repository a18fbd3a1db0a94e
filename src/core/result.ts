/**
 * Expected outcomes are values. A function that can be given bad input returns a {@link Result}; exceptions mean a
 * broken invariant. The words for a {@link Problem} live in i18n and are found by its code.
 */
import type { ProblemCode } from './problem-codes.ts';

/** Where in the input something is wrong. Lines and columns count from 1, bytes from 0. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly byte?: number;
}

/** One thing that is wrong: a code, a place, and the values that the message needs. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at?: Place;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The value, or the problem that kept it from being made. */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** Wraps a value. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a problem. */
export function fail<P>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}

/** Throws when a condition that the program itself guarantees does not hold. Never for input. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${what}`);
}
