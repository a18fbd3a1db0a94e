/** The pile's part of the reducer: looking around, pairing by hand, opening an alignment and coming back from it. */
import { pushChange, redo, undo } from '../../core/edit/index.ts';
import type { Answer, UserAction } from '../actions.ts';
import { steppedThreshold } from '../align/accept-rate.ts';
import type { AppState } from '../state.ts';
import { type Effect, type Step, say, still } from '../step.ts';
import { exchangeFiles, namedGroups, partGroup } from './groups.ts';
import {
  filesIn,
  type GroupsChange,
  groupRowsOf,
  nextGroupInDoubt,
  type PileGroup,
  type PileState,
} from './state.ts';

/** What may not be done while the pile is worked on. */
const CHANGES = new Set<UserAction['type']>([
  'pile-take',
  'pile-part',
  'pile-accept',
  'undo',
  'redo',
]);

const key = (group: PileGroup) => group.files.join(' ');

/** Groups with what is known of their rows, where the same files stood together before. */
function withRows(groups: readonly PileGroup[], known: readonly PileGroup[]): readonly PileGroup[] {
  const rows = new Map(known.map((group) => [key(group), group.rows]));
  return groups.map((group) => ({ ...group, rows: rows.get(key(group)) ?? group.rows }));
}

/** Puts groups in place, has the pairing kept, and what is new aligned. */
function regrouped(
  state: AppState,
  pile: PileState,
  groups: readonly PileGroup[],
  to: Pick<PileState, 'current' | 'history'>,
): Step {
  const next = withRows(groups, pile.groups);
  const pairs = namedGroups(next, pile.files);
  const isNew = next.some((group) => group.rows === null && filesIn(group) > 1);
  const effects: Effect[] = [{ kind: 'log', entries: [{ op: 'pairs', pairs }] }];
  if (isNew) effects.push({ kind: 'aligning', what: { do: 'align-pile' } });
  const work = isNew ? ({ kind: 'align', share: 0 } as const) : pile.work;
  return {
    state: { ...state, notice: null, pile: { ...pile, ...to, groups: next, held: null, work } },
    effects,
  };
}

function edit(state: AppState, pile: PileState, change: GroupsChange | null): Step {
  if (!change) return still(say(state, 'cannot-move', {}, true));
  const history = pushChange(pile.history, change);
  return regrouped(state, pile, change.after, { current: change.current.after, history });
}

function turn(state: AppState, pile: PileState, back: boolean): Step {
  const turned = back ? undo(pile.history) : redo(pile.history);
  if (!turned) return still(say(state, back ? 'nothing-to-undo' : 'nothing-to-redo'));
  const { before, after, current } = turned.change;
  const step = regrouped(state, pile, back ? before : after, {
    current: back ? current.before : current.after,
    history: turned.history,
  });
  return { ...step, state: say(step.state, back ? 'undone' : 'redone', { count: 1 }) };
}

/** Takes a file up, or puts it down where it then changes places with the one there. */
function take(state: AppState, pile: PileState): Step {
  const { groups, current, side, held } = pile;
  if (!held) {
    if ((groups[current]?.files[side] ?? null) === null)
      return still(say(state, 'cannot-move', {}, true));
    return still(say({ ...state, pile: { ...pile, held: { side, group: current } } }, 'held'));
  }
  if (held.group === current)
    return still({ ...state, notice: null, pile: { ...pile, held: null } });
  return edit(state, pile, exchangeFiles(groups, held.group, current, held.side));
}

function open(state: AppState, pile: PileState, at: number): Step {
  const group = pile.groups[at];
  if (!group || filesIn(group) < 2) return still(say(state, 'cannot-align', {}, true));
  if (pile.work) return still(say(state, 'aligning', {}, true));
  return {
    state: { ...state, pile: { ...pile, current: at } },
    effects: [{ kind: 'aligning', what: { do: 'open-group', group: at } }],
  };
}

function moved(pile: PileState, action: Extract<UserAction, { type: 'pile-move' }>): number {
  const { current, groups } = pile;
  const by = action.by * (action.page ? (action.pageRows ?? 10) : 1);
  return Math.min(Math.max(0, groups.length - 1), Math.max(0, current + by));
}

/** Leaves the open alignment for the list; with `next` for the next group that has doubtful rows. */
export function leaveGroup(state: AppState, next = false): Step {
  const { pile, align } = state;
  if (!pile || pile.open === null || !align) return still(state);
  const known = align.work && align.rows.length === 0 ? null : groupRowsOf(align.rows);
  const at = pile.open;
  const groups = pile.groups.map((group, i) => (i === at ? { ...group, rows: known } : group));
  const left: PileState = { ...pile, groups, open: null, current: at };
  const to = next ? nextGroupInDoubt(left, at) : null;
  if (next && to === null) return still(say(state, 'no-doubt-left'));
  const effects: Effect[] = [{ kind: 'aligning', what: { do: 'leave-group' } }];
  if (to !== null) effects.push({ kind: 'aligning', what: { do: 'open-group', group: to } });
  return {
    state: {
      ...state,
      screen: 'pile',
      notice: null,
      align: null,
      pile: { ...left, current: to ?? at },
    },
    effects,
  };
}

/** Every action of the pile; others are returned as null. */
export function reducePile(state: AppState, action: UserAction): Step | null {
  const { pile } = state;
  if (!pile) return null;
  if (pile.work && CHANGES.has(action.type)) return still(say(state, 'aligning', {}, true));
  switch (action.type) {
    case 'pile-move':
      return still({ ...state, notice: null, pile: { ...pile, current: moved(pile, action) } });
    case 'pile-goto': {
      const { group: current, side } = action;
      if (pile.groups[current] === undefined || pile.folders[side] === undefined)
        return still(state);
      return still({ ...state, notice: null, pile: { ...pile, current, side } });
    }
    case 'pile-side': {
      const side = (pile.side + action.by + pile.folders.length) % pile.folders.length;
      return still({ ...state, pile: { ...pile, side } });
    }
    case 'pile-take':
      return take(state, pile);
    case 'pile-part':
      return edit(state, pile, partGroup(pile.groups, pile.current));
    case 'pile-open':
      return open(state, pile, pile.current);
    case 'pile-doubtful': {
      const own = pile.groups[pile.current];
      const next = nextGroupInDoubt(pile, own ? pile.current : -1);
      return next === null ? still(say(state, 'no-doubt-left')) : open(state, pile, next);
    }
    case 'pile-threshold': {
      const threshold = steppedThreshold(pile.threshold, action);
      return still({ ...state, pile: { ...pile, threshold } });
    }
    case 'pile-accept':
      return {
        state: { ...state, notice: null, pile: { ...pile, work: { kind: 'accept', share: 0 } } },
        effects: [{ kind: 'aligning', what: { do: 'accept-pile' } }],
      };
    case 'pile-stop':
      if (pile.held) return still({ ...state, notice: null, pile: { ...pile, held: null } });
      return pile.work
        ? { state, effects: [{ kind: 'aligning', what: { do: 'stop' } }] }
        : still(state);
    case 'undo':
      return turn(state, pile, true);
    case 'redo':
      return turn(state, pile, false);
    default:
      return null;
  }
}

/** What the work on a pile reports. */
export function takePileAnswer(
  state: AppState,
  answer: Extract<Answer, { type: 'pile-rows' | 'pile-share' | 'pile-end' | 'group-opened' }>,
): AppState {
  const { pile } = state;
  if (!pile) return state;
  switch (answer.type) {
    case 'pile-rows': {
      const groups = pile.groups.map((group) =>
        key(group) === answer.files.join(' ') ? { ...group, rows: answer.rows } : group,
      );
      return { ...state, pile: { ...pile, groups } };
    }
    case 'pile-share':
      if (!pile.work) return state;
      return { ...state, pile: { ...pile, work: { ...pile.work, share: answer.share } } };
    case 'pile-end': {
      const ended: AppState = { ...state, pile: { ...pile, work: null } };
      if (answer.accepted === undefined) return ended;
      return say(ended, 'beads-confirmed', { count: answer.accepted });
    }
    case 'group-opened': {
      const { group, align, notice } = answer;
      if (!align) return say(state, 'cannot-open', {}, true);
      return {
        ...state,
        screen: 'align',
        notice,
        align: { ...align, threshold: pile.threshold },
        pile: { ...pile, open: group },
      };
    }
  }
}
