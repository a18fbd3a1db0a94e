/** The align screen's part of the reducer. Every edit is a {@link RowsChange}, so every edit can be undone and resumed. */
import { pushChange, redo, undo } from '../../core/edit/index.ts';
import type { UserAction } from '../actions.ts';
import type { AppState, NoticeCode } from '../state.ts';
import { type Context, type Effect, type Step, say, still } from '../step.ts';
import type { RecordChange } from '../translate/state.ts';
import { recordsOfRow, unitIdOfRow } from './accept.ts';
import {
  applyRowsChange,
  confirmRows,
  invertRowsChange,
  mergeRows,
  nextDoubtful,
  nextInDoubt,
  shiftSegment,
  splitRow,
  swapRows,
  toggleFurniture,
  unlinkRow,
} from './rows.ts';
import type { AlignRow, AlignState, RowsChange } from './state.ts';

/** Lowest and highest threshold that can be set by hand. */
const THRESHOLD = { lowest: 0.5, highest: 0.99 };

function withAlign(state: AppState, align: AlignState): AppState {
  return { ...state, align };
}

/** Rows that become confirmed by a change: those to be written to the memory. */
function newlyConfirmed(change: RowsChange): readonly AlignRow[] {
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
function writtenFor(align: AlignState, rows: readonly AlignRow[]): readonly RecordChange[] {
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
  const next: AlignState = {
    ...align,
    rows: applyRowsChange(align.rows, change),
    current: change.current.after,
    history: pushChange(align.history, change),
  };
  const effects: Effect[] = [];
  const withdrawn = writtenFor(align, newlyConfirmed(invertRowsChange(edits)));
  if (withdrawn.length > 0) effects.push({ kind: 'revert', records: withdrawn });
  if (records.length > 0) effects.push({ kind: 'save', records });
  effects.push({ kind: 'log', entries: [{ op: 'beads', change }] });
  return { state: withAlign({ ...state, notice: null }, next), effects };
}

/** Applies a change, or says why there is none. */
function edit(
  state: AppState,
  align: AlignState,
  change: RowsChange | null,
  why: NoticeCode,
  context: Context,
): Step {
  return change ? applyBeads(state, align, change, context) : still(say(state, why, {}, true));
}

function move(align: AlignState, action: Extract<UserAction, { type: 'align-move' }>): number {
  const { current, rows, threshold } = align;
  const last = Math.max(0, rows.length - 1);
  const page = action.pageRows ?? 10;
  const to = {
    next: () => Math.min(last, current + 1),
    previous: () => Math.max(0, current - 1),
    'page-down': () => Math.min(last, current + page),
    'page-up': () => Math.max(0, current - page),
    'next-doubtful': () =>
      nextDoubtful(rows, current, 1, threshold) ?? nextDoubtful(rows, -1, 1, threshold),
    'previous-doubtful': () => nextDoubtful(rows, current, -1, threshold),
    'most-doubtful': () => nextInDoubt(rows, current, threshold),
  }[action.by]();
  return to ?? current;
}

function turn(state: AppState, align: AlignState, back: boolean): Step {
  const turned = back ? undo(align.history) : redo(align.history);
  if (!turned) return still(say(state, back ? 'nothing-to-undo' : 'nothing-to-redo'));
  const change = back ? invertRowsChange(turned.change) : turned.change;
  const rows = applyRowsChange(align.rows, change);
  const next = { ...align, rows, history: turned.history, current: change.current.after };
  const effects: Effect[] = [{ kind: 'log', entries: [{ op: back ? 'undo' : 'redo' }] }];
  const { records } = turned.change;
  if (records) effects.push({ kind: back ? 'revert' : 'repeat', records });
  return {
    state: say(withAlign(state, next), back ? 'undone' : 'redone', { count: change.after.length }),
    effects,
  };
}

/** Every action of the align screen; others are returned as null. */
export function reduceAlign(state: AppState, action: UserAction, context: Context): Step | null {
  const { align } = state;
  if (!align) return null;
  const { rows, current, side } = align;
  switch (action.type) {
    case 'align-move':
      return still(
        withAlign({ ...state, notice: null }, { ...align, current: move(align, action) }),
      );
    case 'align-side': {
      const sides = align.documents.length;
      return still(withAlign(state, { ...align, side: (side + action.by + sides) % sides }));
    }
    case 'align-merge':
      return edit(state, align, mergeRows(rows, current), 'cannot-move', context);
    case 'align-split':
      return edit(state, align, splitRow(rows, current), 'cannot-split', context);
    case 'align-shift':
      return edit(
        state,
        align,
        shiftSegment(rows, current, side, action.by),
        'cannot-move',
        context,
      );
    case 'align-swap':
      return edit(state, align, swapRows(rows, current, side), 'cannot-move', context);
    case 'align-unlink':
      return edit(state, align, unlinkRow(rows, current), 'cannot-split', context);
    case 'align-furniture':
      return edit(state, align, toggleFurniture(rows, current), 'furniture-cannot', context);
    case 'align-confirm': {
      const to =
        nextDoubtful(rows, current, 1, align.threshold) ?? Math.min(rows.length - 1, current + 1);
      return edit(
        state,
        align,
        confirmRows(rows, { row: current }, to),
        'nothing-to-confirm',
        context,
      );
    }
    case 'align-confirm-all': {
      const change = confirmRows(rows, { threshold: align.threshold }, current);
      const count = change ? newlyConfirmed(change).length : 0;
      const step = edit(state, align, change, 'nothing-to-confirm', context);
      return change ? { ...step, state: say(step.state, 'beads-confirmed', { count }) } : step;
    }
    case 'align-threshold': {
      const threshold = Math.round((align.threshold + action.by) * 100) / 100;
      const held = Math.min(THRESHOLD.highest, Math.max(THRESHOLD.lowest, threshold));
      return still(withAlign(state, { ...align, threshold: held }));
    }
    case 'align-why':
      return still(withAlign(state, { ...align, why: !align.why }));
    case 'undo':
      return turn(state, align, true);
    case 'redo':
      return turn(state, align, false);
    default:
      return null;
  }
}
