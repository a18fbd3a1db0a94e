/**
 * The work log: what was done to a document, one entry a step, so that leaving and reopening (or a crash) continues
 * where one was, undo included. Replaying the entries gives rows, history and place.
 */
import type { LanguageTag } from '../core/language-tag.ts';
import type { AlignRow, RowsChange } from './align/state.ts';
import type { NamedGroup } from './pile/index.ts';
import type { WorkChange } from './translate/state.ts';

/** A step of a document's work. `join` marks typing that belongs to the step before it. */
export type LogEntry =
  /** First entry: what was opened. `sources` are the segments' texts, to carry work over when the file changes. */
  | { readonly op: 'open'; readonly target: LanguageTag; readonly sources: readonly string[] }
  | { readonly op: 'do'; readonly change: WorkChange; readonly join?: boolean }
  | { readonly op: 'undo' }
  | { readonly op: 'redo' }
  | { readonly op: 'at'; readonly row: number }
  /** `sources`: the segments' texts by document, to keep confirmed beads when a file changes; older logs have none. */
  | {
      readonly op: 'aligned';
      readonly rows: readonly AlignRow[];
      readonly sources?: readonly (readonly string[])[];
    }
  | { readonly op: 'beads'; readonly change: RowsChange }
  /** Which files of a pile were put together by hand, by their names. */
  | { readonly op: 'pairs'; readonly pairs: readonly NamedGroup[] };

/** Whether something read from disk is an entry. Unknown operations are kept on disk and passed over. */
export function isLogEntry(value: unknown): value is LogEntry {
  return (
    typeof value === 'object' && value !== null && 'op' in value && typeof value.op === 'string'
  );
}
