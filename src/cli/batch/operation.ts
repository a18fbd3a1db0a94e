/** What a batch operation is: something that answers one JSON object at a time. */
import type { Workspace } from '../../app/index.ts';
import type { Problem } from '../../core/result.ts';
import type { CommonOptions } from '../options.ts';

/** Options of the batch command. */
export interface BatchOptions extends CommonOptions {
  readonly pile?: boolean;
}

/** A line of input, parsed. */
export type BatchInput = Readonly<Record<string, unknown>>;

/** The answer to a line, `undefined` when it comes later from `finish`, or what is wrong with the line, in words. */
export type BatchAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string; readonly cause?: Problem };

/** An operation at work. */
export interface BatchOperation {
  readonly answer: (input: BatchInput) => BatchAnswer | Promise<BatchAnswer>;
  /** Answers that need all of the input; in the order of the lines. */
  readonly finish?: () => Iterable<unknown> | AsyncIterable<unknown>;
}

/** What an operation starts with. */
export interface BatchStart {
  readonly options: BatchOptions;
  /** The memory given with --memory; always there when the operation needs one. */
  readonly workspace: Workspace | null;
}

/** An operation that can be asked for. */
export interface BatchOperationMaker {
  readonly needsMemory: boolean;
  readonly start: (start: BatchStart) => BatchOperation | Promise<BatchOperation>;
}

/** Wraps an answer. */
export function answerWith(value: unknown): BatchAnswer {
  return { ok: true, value };
}

/** Says what is wrong with a line, and where it is not the line's fault, what is. */
export function refuse(problem: string, cause?: Problem): BatchAnswer {
  return { ok: false, problem, ...(cause ? { cause } : {}) };
}
