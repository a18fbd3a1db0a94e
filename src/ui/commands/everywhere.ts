/** Commands that work on every screen. */
import type { AppState, ScreenName, UserAction } from '../../app/index.ts';
import { selectionOf, type TextState } from '../../core/edit/index.ts';
import { LANGUAGE_TAGS } from '../../core/language-tag.ts';
import { type Command, PLACES } from './command.ts';

/** Another screen, or back from it with the same key. */
function toScreen(screen: ScreenName): (context: { state: AppState }) => UserAction {
  return () => ({ type: 'screen', screen });
}

/** Quitting asks once, with what is unsaved; asked again it goes. */
function quit({ state }: { state: AppState }): UserAction {
  return state.overlay?.kind === 'quit'
    ? { type: 'quit' }
    : { type: 'overlay', overlay: { kind: 'quit' } };
}

/** One step out: of what lies over the screen, of the suggestions, of another screen; at last the message goes. */
function back({ state }: { state: AppState }): UserAction | null {
  if (state.overlay !== null) return { type: 'dismiss' };
  if (state.screen === 'align' && state.align) {
    if (state.align.held ?? state.align.splitting) return { type: 'align-let-go' };
    if (state.align.work) return { type: 'align-stop' };
    if (state.pile) return { type: 'align-leave' };
  }
  if (state.screen === 'pile' && (state.pile?.held ?? state.pile?.work))
    return { type: 'pile-stop' };
  const work = state.align ?? state.pile;
  const onWork = state.screen === 'align' || state.screen === 'pile';
  const home = state.translate !== null || (work !== null && !onWork);
  if (state.screen !== 'translate' && home) return { type: 'screen', screen: state.screen };
  const inOffers = state.screen === 'translate' && (state.translate?.pane ?? 'editor') !== 'editor';
  if (inOffers) return { type: 'pane', pane: 'editor' };
  return state.notice === null ? null : { type: 'dismiss' };
}

const WORD = /[\p{L}\p{M}\p{N}\u200C\u200D]+/gu;

/** The selected text of a field, else the word that its caret stands in or behind. */
function wordAtCaret(field: TextState): string {
  const { start, end } = selectionOf(field);
  if (start < end) return field.text.slice(start, end);
  for (const hit of field.text.matchAll(WORD)) {
    if (hit.index <= field.cursor && field.cursor <= hit.index + hit[0].length) return hit[0];
  }
  return '';
}

/** Searches for what is selected or stands at the caret; with an empty translation the field alone is opened. */
function searchHere({ state }: { state: AppState }): UserAction {
  const words =
    state.screen === 'translate' && state.translate ? wordAtCaret(state.translate.editor) : '';
  if (words !== '') return { type: 'search', text: words };
  return { type: 'screen', screen: 'memory' };
}

/** In the order of help. */
export const everywhere: readonly Command[] = [
  {
    id: 'help.toggle',
    keys: ['F1'],
    places: PLACES,
    run: () => ({ type: 'overlay', overlay: { kind: 'help' } }),
    hintRank: 90,
  },
  {
    id: 'palette.open',
    keys: ['F2', 'Ctrl+P'],
    places: PLACES,
    run: () => ({ type: 'overlay', overlay: { kind: 'palette', query: '', selected: 0 } }),
    hintRank: 80,
  },
  { id: 'back', keys: ['Esc'], places: PLACES, run: back },
  { id: 'app.quit', keys: ['Ctrl+X', 'Ctrl+C'], places: PLACES, run: quit },
  { id: 'save.now', keys: ['Ctrl+S'], places: PLACES, run: () => ({ type: 'save-now' }) },
  {
    id: 'concordance.open',
    keys: ['F3', 'Ctrl+K'],
    places: PLACES,
    run: searchHere,
    isLive: (state) => state.screen !== 'memory',
    hintRank: 30,
  },
  {
    id: 'screen.quotes',
    keys: ['F4'],
    places: PLACES,
    run: toScreen('quotes'),
    isLive: (state) => state.screen !== 'quotes',
    hintRank: 40,
  },
  {
    id: 'screen.align',
    keys: ['F5'],
    places: PLACES,
    run: toScreen('align'),
    isLive: (state) => state.screen !== 'align' && state.align !== null,
    hintRank: 60,
  },
  {
    id: 'screen.memory',
    keys: ['F9'],
    places: PLACES,
    run: toScreen('memory'),
    isLive: (state) => state.screen !== 'memory',
  },
  {
    id: 'screen.translate',
    keys: [],
    places: PLACES,
    run: ({ state }) =>
      state.screen === 'translate' ? null : { type: 'screen', screen: 'translate' },
    isLive: (state) => state.screen !== 'translate' && state.translate !== null,
  },
  {
    id: 'settings.open',
    keys: [],
    places: PLACES,
    run: () => ({ type: 'overlay', overlay: { kind: 'settings', selected: 0 } }),
  },
  {
    id: 'welcome.open',
    keys: [],
    places: PLACES,
    run: () => ({ type: 'overlay', overlay: { kind: 'welcome' } }),
  },
  ...(['import', 'export'] as const).map(
    (what): Command => ({
      id: `exchange.${what}`,
      keys: what === 'import' ? ['Ctrl+N'] : [],
      places: PLACES,
      run: () => ({ type: 'exchange-open', what }),
    }),
  ),
  ...LANGUAGE_TAGS.map(
    (language): Command => ({
      id: `language.${language}`,
      keys: [],
      places: PLACES,
      run: () => ({ type: 'ui-language', language }),
    }),
  ),
];
