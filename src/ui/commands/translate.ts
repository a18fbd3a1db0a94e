/** Commands of the translate screen. */
import type { AppState, UserAction } from '../../app/index.ts';
import { completionOf, offersOf, quotationsOf } from '../../app/index.ts';
import { LANGUAGE_TAGS } from '../../core/language-tag.ts';
import type { Span } from '../../core/span.ts';
import { pageRowsOf } from '../screens/page-rows.ts';
import type { Command, CommandContext, Place } from './command.ts';

const HERE: readonly Place[] = ['editor', 'offers'];

type MoveBy = Extract<UserAction, { type: 'move' }>['by'];

function go(by: MoveBy): () => UserAction {
  return () => ({ type: 'move', by });
}

function page(by: MoveBy): (context: CommandContext) => UserAction {
  return ({ state, surface }) => ({ type: 'move', by, pageRows: pageRowsOf(state, surface) });
}

/** Inserts the selected suggestion. */
function take(
  how: 'smart' | 'replace' | 'at-caret',
): (context: CommandContext) => UserAction | null {
  return ({ state }) =>
    state.translate === null
      ? null
      : { type: 'insert-suggestion', number: state.translate.selected + 1, how };
}

function hasOffers(state: AppState): boolean {
  return state.translate !== null && offersOf(state.translate).length > 0;
}

/** Places in the translation that a check points at, in order. */
function problemSpans(state: AppState): readonly Span[] {
  const found = (state.translate?.findings ?? []).flatMap(({ side, span }) =>
    side === 'target' && span ? [span] : [],
  );
  return found.sort((a, b) => a.start - b.start);
}

/** Selects the next place that a check points at, behind the caret or from the start again. */
function nextProblem({ state }: CommandContext): UserAction | null {
  const spans = problemSpans(state);
  const cursor = state.translate?.editor.cursor ?? 0;
  const next = spans.find((span) => span.end > cursor) ?? spans[0];
  return next === undefined
    ? null
    : { type: 'edit', operation: { kind: 'select', start: next.start, end: next.end } };
}

function hasCorrection(state: AppState): boolean {
  return (state.translate?.correction ?? null) !== null;
}

function hasCompletion({ translate }: AppState): boolean {
  return translate !== null && completionOf(translate) !== null;
}

/** In the order of help. */
export const translate: readonly Command[] = [
  {
    id: 'segment.confirmNext',
    keys: ['Enter', 'Ctrl+Enter'],
    places: ['editor'],
    run: () => ({ type: 'confirm-next' }),
    isLive: (state) => (state.translate?.editor.text.trim() ?? '') !== '',
    hintRank: 10,
  },
  {
    id: 'match.insert',
    keys: ['Alt+1..9'],
    places: HERE,
    run: ({ digit }) => ({ type: 'insert-suggestion', number: digit, how: 'smart' }),
    isLive: hasOffers,
    hintRank: 20,
  },
  {
    id: 'match.take',
    keys: ['Enter'],
    places: ['offers'],
    run: take('smart'),
    isLive: hasOffers,
    hintRank: 10,
  },
  {
    id: 'match.next',
    keys: ['Ctrl+Down'],
    places: HERE,
    run: () => ({ type: 'select-suggestion', by: 1 }),
    isLive: hasOffers,
  },
  {
    id: 'match.prev',
    keys: ['Ctrl+Up'],
    places: HERE,
    run: () => ({ type: 'select-suggestion', by: -1 }),
    isLive: hasOffers,
  },
  {
    id: 'offers.next',
    keys: ['Down'],
    places: ['offers'],
    run: () => ({ type: 'select-suggestion', by: 1 }),
    typing: true,
  },
  {
    id: 'offers.prev',
    keys: ['Up'],
    places: ['offers'],
    run: () => ({ type: 'select-suggestion', by: -1 }),
    typing: true,
  },
  { id: 'match.atCaret', keys: ['Ctrl+T'], places: HERE, run: take('at-caret'), isLive: hasOffers },
  { id: 'match.replace', keys: ['Ctrl+R'], places: HERE, run: take('replace'), isLive: hasOffers },
  {
    id: 'match.diff',
    keys: ['Ctrl+D'],
    places: HERE,
    run: ({ view }) => ({ type: 'view', view: { ...view, diff: !view.diff } }),
  },
  { id: 'segment.next', keys: ['Alt+Down'], places: HERE, run: go('next') },
  { id: 'segment.prev', keys: ['Alt+Up'], places: HERE, run: go('previous') },
  { id: 'segment.pageDown', keys: ['PageDown'], places: HERE, run: page('page-down') },
  { id: 'segment.pageUp', keys: ['PageUp'], places: HERE, run: page('page-up') },
  { id: 'segment.nextOpen', keys: ['F8'], places: HERE, run: go('next-open'), hintRank: 50 },
  { id: 'segment.prevOpen', keys: ['Shift+F8'], places: HERE, run: go('previous-open') },
  {
    id: 'segment.goTo',
    keys: ['Ctrl+G'],
    places: HERE,
    run: () => ({ type: 'overlay', overlay: { kind: 'goto', text: '' } }),
  },
  {
    id: 'segment.pretranslate',
    keys: [],
    places: HERE,
    run: () => ({ type: 'overlay', overlay: { kind: 'pretranslate', text: '95' } }),
  },
  { id: 'segment.status', keys: ['Ctrl+B'], places: HERE, run: () => ({ type: 'cycle-status' }) },
  {
    id: 'target.editOutside',
    keys: ['Ctrl+E'],
    places: ['editor'],
    run: ({ state: { translate } }) =>
      translate === null ? null : { type: 'edit-outside', text: translate.editor.text },
  },
  {
    id: 'target.copySource',
    keys: ['Ctrl+O'],
    places: HERE,
    run: () => ({ type: 'copy-source' }),
  },
  ...LANGUAGE_TAGS.map(
    (language): Command => ({
      id: `source.${language}`,
      keys: [],
      places: HERE,
      run: () => ({ type: 'source-language', language }),
      isLive: ({ translate }) => translate !== null && translate.target !== language,
    }),
  ),
  {
    id: 'repeat.propagate',
    keys: ['Ctrl+L'],
    places: HERE,
    run: () => ({ type: 'toggle-propagate' }),
  },
  {
    id: 'qa.next',
    keys: ['F7'],
    places: HERE,
    run: nextProblem,
    isLive: (state) => problemSpans(state).length > 0,
    hintRank: 15,
  },
  {
    id: 'findings.open',
    keys: ['Shift+F7'],
    places: HERE,
    run: () => ({ type: 'review' }),
    hintRank: 70,
  },
  {
    id: 'statement.unlike',
    keys: ['Shift+F9'],
    places: HERE,
    run: () => ({ type: 'statement-unlike' }),
    isLive: ({ translate }) =>
      translate?.suggestions.statements.some((one) => one.reuse.length > 0) ?? false,
  },
  {
    id: 'speaker.right',
    keys: ['Shift+F4'],
    places: HERE,
    run: () => ({ type: 'speaker-right' }),
    isLive: ({ translate }) =>
      translate?.suggestions.statements.some((one) => one.speakerGuessed && one.speaker !== null) ??
      false,
  },
  {
    id: 'speaker.say',
    keys: ['Shift+F5'],
    places: HERE,
    run: () => ({ type: 'attribution-open' }),
    isLive: ({ translate }) =>
      translate !== null && quotationsOf(translate.quotations, translate.current).length > 0,
    hintRank: 65,
  },
  {
    id: 'word.complete',
    keys: ['F10', 'F12'],
    places: ['editor'],
    run: () => ({ type: 'complete-word' }),
    isLive: hasCompletion,
    hintRank: 12,
  },
  {
    id: 'correction.take',
    // Some terminals keep F10 for their menu.
    keys: ['F10', 'F12'],
    places: ['editor'],
    run: () => ({ type: 'take-correction' }),
    isLive: hasCorrection,
    hintRank: 12,
  },
  {
    id: 'word.lookUp',
    keys: ['Shift+F3', 'Alt+0'],
    places: HERE,
    run: () => ({ type: 'look-up-words' }),
  },
  {
    id: 'correction.refuse',
    keys: ['Shift+F12'],
    places: ['editor'],
    run: () => ({ type: 'refuse-correction' }),
    isLive: hasCorrection,
  },
  {
    id: 'undo',
    keys: ['Ctrl+Z'],
    places: ['editor', 'offers', 'align', 'pile', 'quotes'],
    run: () => ({ type: 'undo' }),
  },
  {
    id: 'redo',
    keys: ['Ctrl+Y'],
    places: ['editor', 'offers', 'align', 'pile', 'quotes'],
    run: () => ({ type: 'redo' }),
  },
  {
    id: 'pane.next',
    keys: ['F6', 'Tab'],
    places: HERE,
    run: () => ({ type: 'pane', pane: 'next' }),
  },
  {
    id: 'pane.prev',
    keys: ['Shift+Tab', 'Shift+F6'],
    places: HERE,
    run: () => ({ type: 'pane', pane: 'previous' }),
  },
];
