/** A long text that is shown before it was searched for quotations: the search goes on behind the keys. */
import type { Document } from '../../core/document.ts';
import type { Action, Answer } from '../actions.ts';
import { inSlices, KEY_SLICE_MS } from '../in-slices.ts';
import type { AppState } from '../state.ts';
import { type Step, still } from '../step.ts';
import { findingQuoted, quotationsOf, quotedIn } from './quoted.ts';

/**
 * What can be done before it is known who is quoted where: reading on, typing, and what concerns the program. Anything
 * else waits for the search.
 */
const BEFORE_SEARCHED: ReadonlySet<Action['type']> = new Set<Action['type']>([
  'complete-word',
  'copied',
  'copy-source',
  'dismiss',
  'edit',
  'edit-failed',
  'goto',
  'insert-word',
  'look-failed',
  'look-up-words',
  'move',
  'overlay',
  'pane',
  'personal',
  'quit',
  'refuse-correction',
  'save-now',
  'select-suggestion',
  'take-correction',
  'terminal-doubtful',
  'ui-language',
]);

/** Whether an action wants to know who is quoted in the document that is open, and nobody does yet. */
export function wantsSearch({ translate }: AppState, action: Action): boolean {
  return translate?.searching === true && !BEFORE_SEARCHED.has(action.type);
}

/**
 * Takes in what a document is found to quote: at once when it has been searched, else by searching it now. The
 * suggestions of the row at hand are made anew when somebody is quoted in it.
 */
export function takeSearched(state: AppState, document: Document): Step {
  const { translate } = state;
  if (!translate?.searching || translate.document !== document) return still(state);
  const { current, suggestions } = translate;
  const quoted = quotedIn(document, translate.said);
  const isQuoting = quotationsOf(quoted.quotations, current).length > 0;
  const stale = isQuoting ? { ...suggestions, status: 'waiting' as const } : suggestions;
  const next = { ...translate, ...quoted, searching: false, suggestions: stale };
  return {
    state: { ...state, translate: next },
    effects: isQuoting ? [{ kind: 'suggest', row: current }] : [],
  };
}

/** Searches the document that is open. */
export interface Quoter {
  /** Starts, where the document was not searched when it was opened. Keys come in between. */
  readonly begin: () => void;
  /** Ends the search at once, and says what was found: somebody waits. */
  readonly finish: () => void;
  readonly stop: () => void;
  /** Resolves once nothing is being searched. */
  readonly settled: () => Promise<void>;
}

/** Makes one that answers `searched`. */
export function createQuoter(state: () => AppState, answer: (answer: Answer) => void): Quoter {
  const ended = new AbortController();
  let working: Promise<void> = Promise.resolve();

  function finish(): void {
    const { translate } = state();
    if (translate?.searching) answer({ type: 'searched', document: translate.document });
  }

  async function run(document: Document): Promise<void> {
    const { signal } = ended;
    await inSlices(findingQuoted(document), { signal, sliceMs: KEY_SLICE_MS });
    if (!signal.aborted) finish();
  }

  return {
    begin() {
      const { translate } = state();
      if (translate?.searching) working = run(translate.document);
    },
    finish,
    stop: () => ended.abort(),
    settled: () => working,
  };
}
