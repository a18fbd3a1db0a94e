/** Carrying out one edit of rows: into the state, the history, the log and, where it confirms, the memory. */
import { pushChange } from '../../core/edit/index.ts';
import type { AppState, NoticeCode } from '../state.ts';
import { type Context, type Effect, type Step, say, still } from '../step.ts';
import type { RecordChange } from '../translate/state.ts';
import { recordsOfRow, unitIdOfRow } from './accept.ts';
import { applyChange, invertRowsChange } from './change.ts';
import type { AlignRow, AlignState, RowsChange } from './state.ts';

/** Rows that become confirmed by a change: those to be written to the memory. */
export function newlyConfirmed(change: RowsChange): readonly AlignRow[] {
  const had = new Set(
    change.before
      .filter((row) => row.status === 'confirmed')
      .map((row) => JSON.stringify(row.sides)),
  );
  return change.after.filter(
    (row) => row.status === 'confirmed' && !had.has(JSON.stringify(row.sides)),
  );
}

/** What earlier confirmations of these rows wrote to the memory. */
function writtenFor(
  align: Pick<AlignState, 'documents' | 'history'>,
  rows: readonly AlignRow[],
): readonly RecordChange[] {
  if (rows.length === 0) return [];
  const wanted = new Set(rows.flatMap((row) => unitIdOfRow(align, row) ?? []));
  const found = align.history.done.flatMap((change) => change.records ?? []);
  return found.filter((record) => wanted.has(record.id));
}

/** Puts a change of rows into the state, the history, the log and, where it confirms, the memory. */
function applyBeads(state: AppState, align: AlignState, edits: RowsChange, context: Context): Step {
  const accepted = newlyConfirmed(edits);
  const records = accepted.flatMap((row) => recordsOfRow(align, row, context));
  const change: RowsChange = records.length > 0 ? { ...edits, records } : edits;
  const aligned = applyChange(align, change);
  const next: AlignState = {
    ...align,
    ...aligned,
    current: change.current.after,
    history: pushChange(align.history, change),
    held: null,
    splitting: null,
  };
  const effects: Effect[] = [];
  const { documents } = edits.cut?.heals ? align : aligned;
  const before = newlyConfirmed(invertRowsChange(edits));
  const withdrawn = writtenFor({ documents, history: align.history }, before);
  if (withdrawn.length > 0) effects.push({ kind: 'revert', records: withdrawn });
  if (records.length > 0) effects.push({ kind: 'save', records });
  effects.push({ kind: 'log', entries: [{ op: 'beads', change }] });
  return { state: { ...state, notice: null, align: next }, effects };
}

/** Applies a change, or says why there is none. */
export function edit(
  state: AppState,
  align: AlignState,
  change: RowsChange | null,
  why: NoticeCode,
  context: Context,
): Step {
  return change ? applyBeads(state, align, change, context) : still(say(state, why, {}, true));
}
