/** The align screen's part of the reducer. Every edit is a {@link RowsChange}, so every edit can be undone and resumed. */
import { redo, undo } from '../../core/edit/index.ts';
import type { UserAction } from '../actions.ts';
import { leaveGroup } from '../pile/index.ts';
import type { AppState } from '../state.ts';
import { type Context, type Effect, type Step, say, still } from '../step.ts';
import { steppedThreshold } from './accept-rate.ts';
import { applyChange, invertRowsChange } from './change.ts';
import { edit, newlyConfirmed } from './edit.ts';
import { reducePlacing } from './placing.ts';
import {
  confirmRows,
  mergeRows,
  nextDoubtful,
  nextInDoubt,
  shiftSegment,
  swapRows,
  toggleFurniture,
  unlinkRow,
} from './rows.ts';
import type { AlignState } from './state.ts';
import { reduceWork } from './working.ts';

function withAlign(state: AppState, align: AlignState): AppState {
  return { ...state, align };
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
  const next: AlignState = {
    ...align,
    ...applyChange(align, change),
    history: turned.history,
    current: change.current.after,
    held: null,
    splitting: null,
  };
  const effects: Effect[] = [{ kind: 'log', entries: [{ op: back ? 'undo' : 'redo' }] }];
  const { records } = turned.change;
  if (records) effects.push({ kind: back ? 'revert' : 'repeat', records });
  return {
    state: say(withAlign(state, next), back ? 'undone' : 'redone', { count: change.after.length }),
    effects,
  };
}

/** What moves the eyes only, and may be done while something is being aligned. */
function reduceView(state: AppState, align: AlignState, action: UserAction): Step | null {
  switch (action.type) {
    case 'align-move': {
      const current = move(align, action);
      return still(withAlign({ ...state, notice: null }, { ...align, current, splitting: null }));
    }
    case 'align-goto': {
      const { row: current, side } = action;
      if (align.rows[current] === undefined || align.documents[side] === undefined)
        return still(state);
      const moved = { ...align, current, side, splitting: null };
      return still(withAlign({ ...state, notice: null }, moved));
    }
    case 'align-side': {
      const sides = align.documents.length;
      const side = (align.side + action.by + sides) % sides;
      return still(withAlign(state, { ...align, side, splitting: null }));
    }
    case 'align-threshold': {
      const threshold = steppedThreshold(align.threshold, action);
      return still(withAlign(state, { ...align, threshold }));
    }
    case 'align-why':
      return still(withAlign(state, { ...align, why: !align.why }));
    default:
      return null;
  }
}

/** Every action of the align screen; others are returned as null. */
export function reduceAlign(state: AppState, action: UserAction, context: Context): Step | null {
  const { align, pile } = state;
  if (!align) return null;
  const inPile = pile !== null && pile.open !== null;
  if (inPile && action.type === 'align-leave') return leaveGroup(state);
  // The queue of doubt goes on in the next alignment of the pile.
  const isQueue = action.type === 'align-move' && action.by === 'most-doubtful';
  if (inPile && isQueue && nextInDoubt(align.rows, -1, align.threshold) === null)
    return leaveGroup(state, true);
  return (
    reduceView(state, align, action) ??
    reduceWork(state, align, action) ??
    reducePlacing(state, align, action, context) ??
    reduceEdit(state, align, action, context)
  );
}

/** A row that is confirmed already needs nothing: the next doubtful one is next. */
function onFromConfirmed(state: AppState, align: AlignState): Step {
  const current = nextDoubtful(align.rows, align.current, 1, align.threshold);
  if (current === null) return still(say(state, 'no-doubt-left'));
  return still(withAlign({ ...state, notice: null }, { ...align, current, splitting: null }));
}

/** What changes rows. */
function reduceEdit(
  state: AppState,
  align: AlignState,
  action: UserAction,
  context: Context,
): Step | null {
  const { rows, current, side } = align;
  switch (action.type) {
    case 'align-merge':
      return edit(state, align, mergeRows(rows, current), 'cannot-move', context);
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
      const change = confirmRows(rows, { row: current }, to);
      if (change === null && rows[current]?.status === 'confirmed')
        return onFromConfirmed(state, align);
      return edit(state, align, change, 'nothing-to-confirm', context);
    }
    case 'align-confirm-all': {
      const change = confirmRows(rows, { threshold: align.threshold }, current);
      const count = change ? newlyConfirmed(change).length : 0;
      const step = edit(state, align, change, 'nothing-to-confirm', context);
      return change ? { ...step, state: say(step.state, 'beads-confirmed', { count }) } : step;
    }
    case 'undo':
      return turn(state, align, true);
    case 'redo':
      return turn(state, align, false);
    default:
      return null;
  }
}
