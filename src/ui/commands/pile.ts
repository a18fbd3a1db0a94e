/** Commands of the list of a pile. Nothing is typed there, so letters are keys. */
import type { AppState, UserAction } from '../../app/index.ts';
import { pageRowsOf } from '../screens/page-rows.ts';
import type { Command, CommandContext, Place } from './command.ts';

const HERE: readonly Place[] = ['pile'];
/** One step of the confidence from which "accept all" takes rows. */
const THRESHOLD_STEP = 0.05;

function page(by: 1 | -1): (context: CommandContext) => UserAction {
  return ({ state, surface }) => ({
    type: 'pile-move',
    by,
    page: true,
    pageRows: pageRowsOf(state, surface),
  });
}

/** The folder to the left or right as drawn. */
function folder(by: 1 | -1): (context: CommandContext) => UserAction {
  return ({ surface }) => ({ type: 'pile-side', by: surface.mirrored ? (by === 1 ? -1 : 1) : by });
}

const hasGroups = (state: AppState) => (state.pile?.groups.length ?? 0) > 0;

/** In the order of help. */
export const pile: readonly Command[] = [
  {
    id: 'pile.open',
    keys: ['Enter'],
    places: HERE,
    run: () => ({ type: 'pile-open' }),
    isLive: hasGroups,
    hintRank: 10,
  },
  {
    id: 'pile.doubtful',
    keys: ['n', 'q', 'F8'],
    places: HERE,
    run: () => ({ type: 'pile-doubtful' }),
    isLive: hasGroups,
    hintRank: 12,
  },
  {
    id: 'pile.accept',
    keys: ['A', 'F12', 'Ctrl+A'],
    places: HERE,
    run: () => ({ type: 'pile-accept' }),
    isLive: hasGroups,
    hintRank: 14,
  },
  {
    id: 'pile.take',
    keys: ['x', 'Space'],
    places: HERE,
    run: () => ({ type: 'pile-take' }),
    isLive: hasGroups,
    hintRank: 16,
  },
  {
    id: 'pile.part',
    keys: ['-', 'Delete'],
    places: HERE,
    run: () => ({ type: 'pile-part' }),
    isLive: hasGroups,
    hintRank: 18,
  },
  {
    id: 'pile.stricter',
    keys: [']', 'Ctrl+Up'],
    places: HERE,
    run: () => ({ type: 'pile-threshold', by: THRESHOLD_STEP }),
  },
  {
    id: 'pile.looser',
    keys: ['[', 'Ctrl+Down'],
    places: HERE,
    run: () => ({ type: 'pile-threshold', by: -THRESHOLD_STEP }),
  },
  { id: 'pile.next', keys: ['Down', 'j'], places: HERE, run: () => ({ type: 'pile-move', by: 1 }) },
  { id: 'pile.prev', keys: ['Up', 'k'], places: HERE, run: () => ({ type: 'pile-move', by: -1 }) },
  { id: 'pile.left', keys: ['Left', 'h'], places: HERE, run: folder(-1) },
  { id: 'pile.right', keys: ['Right', 'l'], places: HERE, run: folder(1) },
  { id: 'pile.pageDown', keys: ['PageDown'], places: HERE, run: page(1) },
  { id: 'pile.pageUp', keys: ['PageUp'], places: HERE, run: page(-1) },
];
