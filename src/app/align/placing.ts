/** Edits in two keys: pick a place and split there; take segments up and put them down in another row. */
import type { UserAction } from '../actions.ts';
import type { AppState } from '../state.ts';
import { type Context, type Step, say, still } from '../step.ts';
import { edit } from './edit.ts';
import { crossRow, togglePin } from './rows.ts';
import { likeliestPlace, splitAt, splitPlaces } from './split.ts';
import type { AlignState } from './state.ts';

function beginSplit(state: AppState, align: AlignState): Step {
  const { documents, rows, current, side } = align;
  const row = rows[current];
  const document = documents[side];
  const splitting = row && document ? likeliestPlace(document, row, side) : null;
  if (!splitting) return still(say(state, 'cannot-split', {}, true));
  return still(say({ ...state, align: { ...align, splitting, held: null } }, 'split-where'));
}

function moveSplit(state: AppState, align: AlignState, by: 1 | -1): Step {
  const { documents, rows, current, splitting } = align;
  if (!splitting) return still(state);
  const { side, segment, offset } = splitting;
  const places = splitPlaces(documents[side], rows[current], side);
  const at = places.findIndex((place) => place.segment === segment && place.offset === offset);
  const next = places[at + by] ?? splitting;
  return still({ ...state, align: { ...align, splitting: next } });
}

/** Takes up, puts down, or lets go when it is put back where it was. */
function cross(state: AppState, align: AlignState, context: Context): Step {
  const { rows, current, side, held } = align;
  if (!held) {
    if ((rows[current]?.sides[side] ?? []).length === 0)
      return still(say(state, 'cannot-move', {}, true));
    const taken = { ...state, align: { ...align, held: { side, row: current }, splitting: null } };
    return still(say(taken, 'held'));
  }
  if (held.row === current) return letGo(state, align);
  const change = crossRow(rows, held.row, current, held.side);
  return edit(state, align, change, 'cannot-move', context);
}

function letGo(state: AppState, align: AlignState): Step {
  return still({ ...state, notice: null, align: { ...align, held: null, splitting: null } });
}

/** Actions of these edits; others are returned as null. */
export function reducePlacing(
  state: AppState,
  align: AlignState,
  action: UserAction,
  context: Context,
): Step | null {
  const { documents, rows, current, splitting, held } = align;
  switch (action.type) {
    case 'align-split':
      return splitting
        ? edit(state, align, splitAt(documents, rows, current, splitting), 'cannot-split', context)
        : beginSplit(state, align);
    case 'align-split-move':
      return moveSplit(state, align, action.by);
    case 'align-confirm':
    case 'align-split-take':
      return splitting
        ? edit(state, align, splitAt(documents, rows, current, splitting), 'cannot-split', context)
        : null;
    case 'align-cross':
      return cross(state, align, context);
    case 'align-pin': {
      const put = held && held.row !== current ? cross(state, align, context) : null;
      const { align: placed } = put?.state ?? state;
      if (!placed || (put && placed === align)) return put;
      const change = togglePin(placed.rows, placed.current);
      const pinned = edit(put?.state ?? state, placed, change, 'cannot-pin', context);
      return { state: pinned.state, effects: [...(put?.effects ?? []), ...pinned.effects] };
    }
    case 'align-let-go':
      return letGo(state, align);
    default:
      return null;
  }
}
