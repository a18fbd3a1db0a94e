/** The reducer: (state, action) to the next state and what is to be done outside. Rooms of the screen come first. */
import { isDeepStrictEqual } from 'node:util';
import type { Action, Answer, UserAction } from './actions.ts';
import { reduceAlign } from './align/reduce.ts';
import { takeFound } from './align/working.ts';
import { answerExchange, reduceExchange } from './exchange/reduce.ts';
import type { PersonalSettings } from './personal-settings.ts';
import { reducePile, takePileAnswer } from './pile/index.ts';
import { reduceSearch } from './search/reduce.ts';
import type { AppState, ScreenName } from './state.ts';
import { reduceStatements } from './statements/edit.ts';
import { takeSearched } from './statements/search-later.ts';
import { type Context, type Step, say, still } from './step.ts';
import { suggestionCount } from './translate/insert.ts';
import { prefill } from './translate/prefill.ts';
import { reduceTranslate } from './translate/reduce.ts';
import { reuseSelected } from './translate/reuse.ts';

/** The screen that opening one leads to: the same key again goes back to the work. */
function screenAfter(state: AppState, wanted: ScreenName): ScreenName {
  if (state.screen !== wanted) return wanted;
  if (state.translate) return 'translate';
  return state.align ? 'align' : state.pile ? 'pile' : wanted;
}

/** The user's own settings changed, here and in their file. */
function personalised(state: AppState, changes: Partial<PersonalSettings>): Step {
  return {
    state: {
      ...state,
      personal: { ...state.personal, ...changes },
      uiLanguage: changes.uiLanguage ?? state.uiLanguage,
    },
    effects: [{ kind: 'keep-settings', changes }],
  };
}

/** How the document that a screen lacks is opened; null when it lacks none. */
function missingFor(state: AppState, screen: ScreenName): string | null {
  if (screen === 'translate' && !state.translate) return 'tarjuman FILE';
  return screen === 'align' && !state.align ? 'tarjuman align FILE FILE' : null;
}

/** Actions that belong to the whole program. */
function reduceProgram(state: AppState, action: UserAction, context: Context): Step {
  switch (action.type) {
    case 'screen': {
      const screen = screenAfter(state, action.screen);
      const command = missingFor(state, screen);
      if (command !== null) return still(say(state, 'no-document', { command }, true));
      const next: AppState = { ...state, screen, overlay: null, notice: null };
      if (screen === 'quotes')
        return {
          state: next,
          effects: [{ kind: 'list-statements', text: state.quotes.field.text }],
        };
      return still(next);
    }
    case 'overlay':
      return still({ ...state, overlay: action.overlay });
    case 'dismiss': {
      const isWorking = state.notice?.code === 'pretranslating';
      const next: AppState = { ...state, overlay: null, notice: null };
      return { state: next, effects: isWorking ? [{ kind: 'stop' }] : [] };
    }
    case 'copied':
      return still(say(state, action.isWhole ? 'copied' : 'copied-here', {}));
    case 'terminal-doubtful':
      return still(say(state, 'terminal-doubtful', {}, true));
    case 'edit-failed':
    case 'look-failed':
      return still(say(state, action.problem.code, action.problem.values, true));
    case 'personal':
      return personalised(state, action.changes);
    case 'ui-language':
      return personalised(state, { uiLanguage: action.language });
    case 'exchange-open':
    case 'exchange-path':
    case 'exchange-field':
    case 'exchange-language':
    case 'exchange-complete':
    case 'exchange-go':
      return reduceExchange(state, action) ?? still(state);
    case 'save-now':
      return { state, effects: [{ kind: 'flush' }] };
    case 'quit':
      return { state: { ...state, quitting: true }, effects: [{ kind: 'quit' }] };
    case 'reuse-selected':
      return reuseSelected(state, context);
    default:
      return still(state);
  }
}

/** Answers that only change the state. */
type PlainAnswer = Exclude<Answer, { type: 'pretranslated' | 'align-found' | 'searched' }>;

/** What answers change. An answer for a row that was left is dropped: nothing flickers, nothing is shown late. */
function reduceAnswer(state: AppState, answer: PlainAnswer): AppState {
  switch (answer.type) {
    case 'suggestions': {
      const { translate } = state;
      if (!translate || translate.current !== answer.row) return state;
      const { row, matches, statements, parts, words } = answer;
      const suggestions = { row, status: 'ready', matches, statements, parts, words } as const;
      // What comes a second time (a unit was confirmed elsewhere, words were learned) moves nobody's selection.
      const selected = translate.suggestions.status === 'ready' ? translate.selected : 0;
      const next = { ...translate, suggestions };
      const last = Math.max(0, suggestionCount(next) - 1);
      return { ...state, translate: { ...next, selected: Math.min(selected, last) } };
    }
    case 'findings': {
      const { translate } = state;
      if (!translate || translate.current !== answer.row) return state;
      return { ...state, translate: { ...translate, findings: answer.findings } };
    }
    case 'correction': {
      const { translate } = state;
      if (!translate || translate.current !== answer.row) return state;
      const { correction } = answer;
      if (isDeepStrictEqual(correction, translate.correction)) return state;
      return { ...state, translate: { ...translate, correction } };
    }
    case 'hits': {
      const { concordance } = state;
      if (concordance.field.text !== answer.asked) return state;
      const { asked, hits } = answer;
      return { ...state, concordance: { ...concordance, asked, hits, busy: false, selected: 0 } };
    }
    case 'pile-rows':
    case 'pile-share':
    case 'pile-end':
    case 'group-opened':
      return takePileAnswer(state, answer);
    case 'align-share': {
      const { align } = state;
      if (!align?.work) return state;
      return { ...state, align: { ...align, work: { ...align.work, share: answer.share } } };
    }
    case 'statement-entries':
      return { ...state, quotes: { ...state.quotes, entries: answer.entries, selected: 0 } };
    case 'reviewed': {
      const { overlay } = state;
      if (overlay?.kind !== 'findings') return state;
      return { ...state, overlay: { ...overlay, found: answer.found, selected: 0 } };
    }
    case 'save-state':
      return { ...state, save: answer.save };
    case 'memory':
      return { ...state, memory: answer.memory };
    case 'notice':
      return { ...state, notice: answer.notice };
    case 'exchange-status':
    case 'exchange-completed':
      return answerExchange(state, answer);
    case 'state':
      return answer.state;
  }
}

const ANSWERS = new Set<Action['type']>([
  'align-share',
  'pile-rows',
  'pile-share',
  'pile-end',
  'group-opened',
  'suggestions',
  'findings',
  'correction',
  'hits',
  'statement-entries',
  'reviewed',
  'save-state',
  'memory',
  'notice',
  'exchange-status',
  'exchange-completed',
  'state',
]);

function isAnswer(action: Action): action is PlainAnswer {
  return ANSWERS.has(action.type);
}

/** The next state and the effects of an action. Pure, but for the lookups of the context. */
export function reduce(state: AppState, action: Action, context: Context): Step {
  if (action.type === 'pretranslated') return prefill(state, action);
  if (action.type === 'searched') return takeSearched(state, action.document);
  if (action.type === 'align-found') return takeFound(state, action, context);
  if (isAnswer(action)) return still(reduceAnswer(state, action));
  const onAlign = state.screen === 'align';
  return (
    (onAlign ? reduceAlign(state, action, context) : null) ??
    (state.screen === 'pile' ? reducePile(state, action) : null) ??
    (state.screen === 'translate' ? reduceTranslate(state, action, context) : null) ??
    (state.screen === 'quotes' ? reduceStatements(state, action, context) : null) ??
    reduceSearch(state, action) ??
    reduceProgram(state, action, context)
  );
}
