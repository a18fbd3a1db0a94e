/** Commands of the memory and the statements screens: a field to search in, a list to choose from. */
import type { AppState, UserAction } from '../../app/index.ts';
import { pageRowsOf } from '../screens/page-rows.ts';
import type { Command, CommandContext, Place } from './command.ts';

const HERE: readonly Place[] = ['memory', 'quotes'];

function select(
  step: (context: CommandContext) => number,
): (context: CommandContext) => UserAction {
  return (context) => ({
    type: context.state.screen === 'quotes' ? 'quotes-select' : 'search-select',
    by: step(context),
  });
}

const hasStatements = ({ quotes }: AppState) => quotes.entries.length > 0;

const pageOf = ({ state, surface }: CommandContext) => pageRowsOf(state, surface);

/** In the order of help. */
export const lists: readonly Command[] = [
  {
    id: 'list.use',
    keys: ['Enter'],
    places: HERE,
    run: () => ({ type: 'reuse-selected' }),
    isLive: (state) =>
      state.translate !== null &&
      (state.screen === 'quotes' ? state.quotes.entries : state.concordance.hits).length > 0,
    hintRank: 10,
  },
  { id: 'list.next', keys: ['Down'], places: HERE, run: select(() => 1) },
  { id: 'list.prev', keys: ['Up'], places: HERE, run: select(() => -1) },
  { id: 'list.pageDown', keys: ['PageDown'], places: HERE, run: select(pageOf) },
  { id: 'list.pageUp', keys: ['PageUp'], places: HERE, run: select((context) => -pageOf(context)) },
  {
    id: 'rendering.next',
    keys: ['Alt+Down'],
    places: ['quotes'],
    run: () => ({ type: 'rendering-select', by: 1 }),
    isLive: hasStatements,
  },
  {
    id: 'rendering.prev',
    keys: ['Alt+Up'],
    places: ['quotes'],
    run: () => ({ type: 'rendering-select', by: -1 }),
    isLive: hasStatements,
  },
  {
    id: 'statement.unite',
    keys: ['Shift+F4'],
    places: ['quotes'],
    run: () => ({ type: 'statement-unite' }),
    isLive: hasStatements,
    hintRank: 20,
  },
  {
    id: 'statement.split',
    keys: ['Shift+F9'],
    places: ['quotes'],
    run: () => ({ type: 'statement-split' }),
    isLive: hasStatements,
    hintRank: 22,
  },
  {
    id: 'person.names',
    keys: ['Shift+F5'],
    places: ['quotes'],
    run: () => ({ type: 'names-open' }),
    isLive: hasStatements,
    hintRank: 24,
  },
];
