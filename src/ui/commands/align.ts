/** Commands of the align screen. Nothing is typed there, so letters are keys; each also has an arrow, F-key or chord. */
import type { AppState, UserAction } from '../../app/index.ts';
import { directionOf } from '../../core/language-tag.ts';
import { pageRowsOf } from '../screens/page-rows.ts';
import type { Command, CommandContext, Place } from './command.ts';

const HERE: readonly Place[] = ['align'];
/** One step of the confidence from which "confirm all" takes rows. */
const THRESHOLD_STEP = 0.05;

type MoveBy = Extract<UserAction, { type: 'align-move' }>['by'];

function go(by: MoveBy): () => UserAction {
  return () => ({ type: 'align-move', by });
}

function page(by: MoveBy): (context: CommandContext) => UserAction {
  return ({ state, surface }) => ({ type: 'align-move', by, pageRows: pageRowsOf(state, surface) });
}

/**
 * The column to the left or right as drawn: on a mirrored screen the first document stands on the right. While a place
 * to split is picked, the place to the left or right in the text, which right-to-left text reads the other way round.
 */
function column(by: 1 | -1): (context: CommandContext) => UserAction {
  return ({ state, surface }) => {
    const back = by === 1 ? -1 : 1;
    const { splitting, documents } = state.align ?? { splitting: null, documents: [] };
    const language = splitting ? documents[splitting.side]?.language : undefined;
    if (language === undefined) return { type: 'align-side', by: surface.mirrored ? back : by };
    return { type: 'align-split-move', by: directionOf(language) === 'rtl' ? back : by };
  };
}

const hasRows = (state: AppState) => (state.align?.rows.length ?? 0) > 0;

/** In the order of help. */
export const align: readonly Command[] = [
  {
    id: 'align.confirm',
    keys: ['Enter'],
    places: HERE,
    run: () => ({ type: 'align-confirm' }),
    isLive: hasRows,
    hintRank: 10,
  },
  {
    id: 'align.confirmAll',
    keys: ['A', 'F12', 'Ctrl+A'],
    places: HERE,
    run: () => ({ type: 'align-confirm-all' }),
    isLive: hasRows,
    hintRank: 14,
  },
  {
    id: 'align.merge',
    keys: ['m'],
    places: HERE,
    run: () => ({ type: 'align-merge' }),
    isLive: (state) => state.align !== null && state.align.current < state.align.rows.length - 1,
    hintRank: 20,
  },
  {
    id: 'align.split',
    keys: ['s'],
    places: HERE,
    run: () => ({ type: 'align-split' }),
    isLive: hasRows,
    hintRank: 22,
  },
  {
    id: 'align.down',
    keys: ['d', 'Alt+Down'],
    places: HERE,
    run: () => ({ type: 'align-shift', by: 'down' }),
    isLive: hasRows,
    hintRank: 24,
  },
  {
    id: 'align.up',
    keys: ['u', 'Alt+Up'],
    places: HERE,
    run: () => ({ type: 'align-shift', by: 'up' }),
    isLive: hasRows,
    hintRank: 26,
  },
  {
    id: 'align.cross',
    keys: ['x'],
    places: HERE,
    run: () => ({ type: 'align-cross' }),
    isLive: hasRows,
  },
  {
    id: 'align.pin',
    keys: ['Space'],
    places: HERE,
    run: () => ({ type: 'align-pin' }),
    isLive: hasRows,
    hintRank: 29,
  },
  {
    id: 'align.realign',
    keys: ['r', 'F6'],
    places: HERE,
    run: () => ({ type: 'align-realign' }),
    isLive: hasRows,
    hintRank: 30,
  },
  {
    id: 'align.leave',
    keys: [],
    places: HERE,
    run: () => ({ type: 'align-leave' }),
    isLive: (state) => state.pile !== null,
  },
  {
    id: 'align.stop',
    keys: [],
    places: HERE,
    run: () => ({ type: 'align-stop' }),
    isLive: (state) => state.align?.work != null,
  },
  { id: 'align.swap', keys: ['w'], places: HERE, run: () => ({ type: 'align-swap' }) },
  {
    id: 'align.unlink',
    keys: ['-', 'Delete'],
    places: HERE,
    run: () => ({ type: 'align-unlink' }),
    isLive: (state) => {
      const row = state.align?.rows[state.align.current];
      return (row?.sides.filter((side) => side.length > 0).length ?? 0) > 1;
    },
    hintRank: 28,
  },
  { id: 'align.furniture', keys: ['f'], places: HERE, run: () => ({ type: 'align-furniture' }) },
  {
    id: 'align.nextDoubtful',
    keys: ['n', 'F8'],
    places: HERE,
    run: go('next-doubtful'),
    isLive: hasRows,
    hintRank: 12,
  },
  {
    id: 'align.prevDoubtful',
    keys: ['N', 'p', 'Shift+F8'],
    places: HERE,
    run: go('previous-doubtful'),
  },
  {
    id: 'align.mostDoubtful',
    keys: ['q', 'Ctrl+F8'],
    places: HERE,
    run: go('most-doubtful'),
    isLive: hasRows,
  },
  {
    id: 'align.why',
    keys: ['?', '/', 'F7'],
    places: HERE,
    run: () => ({ type: 'align-why' }),
    isLive: hasRows,
    hintRank: 32,
  },
  {
    id: 'align.stricter',
    keys: [']', 'Ctrl+Up'],
    places: HERE,
    run: () => ({ type: 'align-threshold', by: THRESHOLD_STEP }),
  },
  {
    id: 'align.looser',
    keys: ['[', 'Ctrl+Down'],
    places: HERE,
    run: () => ({ type: 'align-threshold', by: -THRESHOLD_STEP }),
  },
  { id: 'align.next', keys: ['Down', 'j'], places: HERE, run: go('next') },
  { id: 'align.prev', keys: ['Up', 'k'], places: HERE, run: go('previous') },
  { id: 'align.left', keys: ['Left', 'h'], places: HERE, run: column(-1) },
  { id: 'align.right', keys: ['Right', 'l'], places: HERE, run: column(1) },
  { id: 'align.pageDown', keys: ['PageDown'], places: HERE, run: page('page-down') },
  { id: 'align.pageUp', keys: ['PageUp'], places: HERE, run: page('page-up') },
];
