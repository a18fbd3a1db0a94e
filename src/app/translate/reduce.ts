/** The translate screen's part of the reducer: typing, confirming, moving, taking suggestions, undo. */
import { applyOperation, redo, textState, undo } from '../../core/edit/index.ts';
import type { UserAction } from '../actions.ts';
import type { LogEntry } from '../log.ts';
import type { AppState } from '../state.ts';
import { reduceAttribution } from '../statements/attributing.ts';
import { type Context, type Effect, type Step, say, still } from '../step.ts';
import { confirmChange, stopAt } from './confirm.ts';
import { joins, recordChange } from './history.ts';
import { insertSuggestion, selectSuggestion, suggestionCount } from './insert.ts';
import { sayRight, sayUnlike } from './quoted-word.ts';
import { applyRows, arrivedAt, findRow, invertWork, isOpen, isWork, rowAt } from './rows.ts';
import { settleCorrection } from './settle-correction.ts';
import { sayLanguage, spokenIn } from './source-language.ts';
import type { Row, TranslatePane, TranslateState, WorkChange } from './state.ts';
import { chooseOriginal } from './stop.ts';
import { completeWord, insertWord, lookUp } from './words.ts';

const PANES: readonly TranslatePane[] = ['editor', 'matches', 'statements'];

/** The state with another part for the translate screen. */
export function withTranslate(state: AppState, translate: TranslateState): AppState {
  return { ...state, translate };
}

/** Goes to a row: its text into the editor, its suggestions asked for. */
export function enterRow(state: AppState, index: number): Step {
  const { translate } = state;
  if (!translate) return still(state);
  const next: TranslateState = { ...translate, ...arrivedAt(translate.rows, index) };
  return {
    state: withTranslate(state, next),
    effects: [
      { kind: 'log', entries: [{ op: 'at', row: index }] },
      { kind: 'suggest', row: index },
    ],
  };
}

/** Puts a change of rows into the state, the history and the log. */
export function applyWork(state: AppState, change: WorkChange): Step {
  const { translate } = state;
  if (!translate) return still(state);
  const join = joins(translate.history, change);
  const rows = applyRows(translate.rows, change);
  const history = recordChange(translate.history, change, join);
  const entry: LogEntry = join ? { op: 'do', change, join } : { op: 'do', change };
  const moved = change.current.after !== translate.current;
  const next: TranslateState = {
    ...spokenIn(translate, change),
    rows,
    history,
    ...(moved ? {} : { editor: settleEditor(translate, rowAt(rows, translate.current)) }),
  };
  // The unit before the log: a row must never count as confirmed while its unit is not on disk.
  const effects: Effect[] = [
    ...(change.records ? [{ kind: 'save', records: change.records } as const] : []),
    { kind: 'log', entries: [entry] },
  ];
  const step = moved
    ? enterRow(withTranslate(state, next), change.current.after)
    : { state: withTranslate(state, next), effects: [{ kind: 'check' } as const] };
  return { state: step.state, effects: [...effects, ...step.effects] };
}

/** Keeps the caret while the editor already shows the row's text; otherwise shows it with the caret at its end. */
function settleEditor(translate: TranslateState, row: Row): TranslateState['editor'] {
  return translate.editor.text === row.target ? translate.editor : textState(row.target);
}

/** A change of the current row alone. */
export function rowChange(
  translate: TranslateState,
  label: WorkChange['label'],
  after: Row,
): WorkChange {
  const { current } = translate;
  return {
    label,
    rows: [{ index: current, before: rowAt(translate.rows, current), after }],
    current: { before: current, after: current },
  };
}

/** Typing: the caret alone is not work; a changed text makes the row a draft. */
function edit(
  state: AppState,
  translate: TranslateState,
  action: Extract<UserAction, { type: 'edit' }>,
): Step {
  if (!isWork(translate.document, translate.current)) return still(state);
  const editor = applyOperation(translate.editor, action.operation);
  if (editor === translate.editor) return still(state);
  const moved = withTranslate({ ...state, notice: null }, { ...translate, editor, pane: 'editor' });
  if (editor.text === translate.editor.text)
    return { state: moved, effects: [{ kind: 'correct' }] };
  // A text that was typed in is the translator's own: a match no longer replaces it unasked.
  const { from: _, ...before } = rowAt(translate.rows, translate.current);
  const after: Row = {
    ...before,
    target: editor.text,
    status: editor.text === '' ? 'empty' : 'draft',
  };
  return applyWork(moved, rowChange({ ...translate, editor }, 'type', after));
}

/** Confirms and goes on, unless the original language says stop. */
export function confirmNext(state: AppState, context: Context): Step {
  const { translate } = state;
  if (!translate) return still(state);
  if (!isWork(translate.document, translate.current)) return move(state, translate, 'next');
  if (translate.editor.text.trim() === '') return still(say(state, 'nothing-to-confirm', {}, true));
  const stop = stopAt(translate);
  if (stop) return still({ ...state, overlay: stop });
  const { change, repeated, kept } = confirmChange(translate, context);
  const step = applyWork({ ...state, notice: null }, change);
  const rows = step.state.translate?.rows ?? [];
  const left = translate.document.segments.some((s) => isOpen(translate.document, rows, s.index));
  if (kept !== null) return { ...step, state: say(step.state, 'other-kept', { text: kept }) };
  if (repeated > 0) return { ...step, state: say(step.state, 'propagated', { count: repeated }) };
  return left ? step : { ...step, state: say(step.state, 'all-confirmed') };
}

type MoveBy = Extract<UserAction, { type: 'move' }>['by'];

/** Goes to another row. Furniture is passed over, but can be reached with goto. */
function move(state: AppState, translate: TranslateState, by: MoveBy, pageRows = 10): Step {
  const { document, rows, current } = translate;
  const work = (index: number) => isWork(document, index);
  const open = (index: number) => isOpen(document, rows, index);
  const page = (sign: 1 | -1) => {
    const wanted = Math.max(0, Math.min(document.segments.length - 1, current + sign * pageRows));
    return work(wanted)
      ? wanted
      : (findRow(document, wanted, sign, work) ?? findRow(document, wanted, -sign as 1 | -1, work));
  };
  const to = {
    next: () => findRow(document, current, 1, work),
    previous: () => findRow(document, current, -1, work),
    'next-open': () => findRow(document, current, 1, open) ?? findRow(document, -1, 1, open),
    'previous-open': () => findRow(document, current, -1, open),
    'page-down': () => page(1),
    'page-up': () => page(-1),
  }[by]();
  if (to === null) return still(by === 'next-open' ? say(state, 'all-confirmed') : state);
  return to === current ? still(state) : enterRow({ ...state, notice: null }, to);
}

/** One step back or forth in the document's history. */
function turn(state: AppState, translate: TranslateState, back: boolean): Step {
  const turned = back ? undo(translate.history) : redo(translate.history);
  if (!turned) return still(say(state, back ? 'nothing-to-undo' : 'nothing-to-redo'));
  const change = back ? invertWork(turned.change) : turned.change;
  const rows = applyRows(translate.rows, change);
  const turnedState = withTranslate(
    state,
    spokenIn({ ...translate, rows, history: turned.history }, change),
  );
  const entered = enterRow(turnedState, change.current.after);
  const effects: Effect[] = [{ kind: 'log', entries: [{ op: back ? 'undo' : 'redo' }] }];
  if (turned.change.records)
    effects.push({ kind: back ? 'revert' : 'repeat', records: turned.change.records });
  return {
    state: say(entered.state, back ? 'undone' : 'redone', { count: change.rows.length }),
    effects: [...effects, ...entered.effects],
  };
}

/** Confirmed becomes draft, draft rejected, rejected draft again. The memory follows only through confirming. */
function cycleStatus(state: AppState, translate: TranslateState): Step {
  const row = rowAt(translate.rows, translate.current);
  if (row.status === 'empty') return still(say(state, 'nothing-to-confirm', {}, true));
  const status = row.status === 'draft' ? 'rejected' : 'draft';
  return applyWork(state, rowChange(translate, 'status', { ...row, status }));
}

/** Every action of the translate screen; others are returned as null. */
export function reduceTranslate(
  state: AppState,
  action: UserAction,
  context: Context,
): Step | null {
  const { translate } = state;
  if (!translate) return null;
  switch (action.type) {
    case 'edit':
      return edit(state, translate, action);
    case 'confirm-next':
      return confirmNext(state, context);
    case 'goto': {
      const found = action.row >= 0 && action.row < translate.rows.length;
      return found
        ? enterRow({ ...state, overlay: null, notice: null }, action.row)
        : still(say(state, 'no-such-segment', { number: action.row + 1 }, true));
    }
    case 'move':
      return move(state, translate, action.by, action.pageRows);
    case 'pane':
      return still(withTranslate(state, { ...translate, pane: nextPane(translate, action.pane) }));
    case 'select-suggestion':
      return still(withTranslate(state, selectSuggestion(translate, action.by)));
    case 'insert-suggestion':
      return insertSuggestion(state, translate, action);
    case 'take-correction':
    case 'refuse-correction':
      return settleCorrection(state, translate, action.type === 'take-correction');
    case 'look-up-words':
      return lookUp(state);
    case 'insert-word':
      return insertWord(state, translate, action.word);
    case 'complete-word':
      return completeWord(state, translate);
    case 'copy-source': {
      const text = translate.document.segments[translate.current]?.text ?? '';
      const after: Row = {
        ...rowAt(translate.rows, translate.current),
        target: text,
        status: 'draft',
        from: 'source',
      };
      const step = applyWork(state, rowChange(translate, 'source', after));
      return { ...step, state: say(step.state, 'source-copied') };
    }
    case 'pretranslate':
      return {
        state: say({ ...state, overlay: null }, 'pretranslating', { percent: 0 }),
        effects: [{ kind: 'pretranslate', percent: action.percent }],
      };
    case 'source-language':
      return sayLanguage(state, translate, action.language);
    case 'review':
      return {
        state: { ...state, overlay: { kind: 'findings', found: null, selected: 0 } },
        effects: [{ kind: 'review' }],
      };
    case 'cycle-status':
      return cycleStatus(state, translate);
    case 'toggle-propagate': {
      const row = rowAt(translate.rows, translate.current);
      const after: Row = { ...row, propagate: row.propagate === false };
      return applyWork(state, rowChange(translate, 'status', after));
    }
    case 'statement-unlike':
      return sayUnlike(state, translate, context);
    case 'speaker-right':
      return sayRight(state, translate, context);
    case 'choose-original':
      return chooseOriginal(state, translate, action, context);
    case 'undo':
      return turn(state, translate, true);
    case 'redo':
      return turn(state, translate, false);
    default:
      return reduceAttribution(state, translate, action, context);
  }
}

/** The pane a step leads to; panes with nothing in them are passed over. */
function nextPane(
  translate: TranslateState,
  to: TranslatePane | 'next' | 'previous',
): TranslatePane {
  if (to !== 'next' && to !== 'previous') return to;
  const live = PANES.filter(
    (pane) =>
      pane === 'editor' ||
      (pane === 'matches' && suggestionCount(translate) > 0) ||
      (pane === 'statements' && translate.suggestions.statements.length > 0),
  );
  const at = live.indexOf(translate.pane);
  return live[(at + (to === 'next' ? 1 : -1) + live.length) % live.length] ?? 'editor';
}
