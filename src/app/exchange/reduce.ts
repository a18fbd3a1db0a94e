/** What happens to the form of import and export: typing starts it anew, Enter looks first and then does. */
import { LANGUAGE_TAGS, type LanguageTag } from '../../core/language-tag.ts';
import type { AppState } from '../state.ts';
import { type Step, still } from '../step.ts';
import { EXCHANGE_FIELDS, type Exchange, type ExchangeStatus } from './state.ts';

/** What a translator does with the form. */
export type ExchangeAction =
  | { readonly type: 'exchange-open'; readonly what: Exchange['what'] }
  | { readonly type: 'exchange-path'; readonly path: string }
  | { readonly type: 'exchange-field'; readonly by: 1 | -1 }
  | { readonly type: 'exchange-language'; readonly by: 1 | -1 }
  /** Completes the name of the file. */
  | { readonly type: 'exchange-complete' }
  | { readonly type: 'exchange-go' };

/** What doing it answered; dropped when the form was changed or closed meanwhile. */
export type ExchangeAnswer =
  | { readonly type: 'exchange-status'; readonly path: string; readonly status: ExchangeStatus }
  | { readonly type: 'exchange-completed'; readonly path: string; readonly completed: string };

function opened(state: AppState, what: Exchange['what']): Exchange {
  const { translate } = state;
  return {
    kind: 'exchange',
    what,
    path: '',
    field: 'file',
    from: translate?.document.language ?? 'ar',
    to: translate?.target ?? 'ckb',
    status: { kind: 'asking' },
  };
}

function stepped<T>(list: readonly T[], present: T, by: number): T {
  const at = (list.indexOf(present) + by + list.length) % list.length;
  return list[at] ?? present;
}

/** Another language in the field that has the keys; the two of a table are never the same. */
function otherLanguage(form: Exchange, by: 1 | -1): Exchange {
  if (form.field === 'file') return form;
  const other: LanguageTag = form.field === 'from' ? form.to : form.from;
  const choices = LANGUAGE_TAGS.filter((tag) => tag !== other);
  return { ...form, [form.field]: stepped(choices, form[form.field], by) };
}

const ASKING: ExchangeStatus = { kind: 'asking' };
const WORKING: ExchangeStatus = { kind: 'working', share: null };

/** Enter: what is filled in is looked at, what was looked at is done, what is done is closed. */
function go(state: AppState, form: Exchange): Step {
  const isDone = form.status.kind === 'imported' || form.status.kind === 'written';
  if (isDone) return still({ ...state, overlay: null });
  if (form.status.kind === 'working') return still(state);
  if (form.what === 'import' && form.path.trim() === '') return still(state);
  const isSure = form.status.kind === 'looked' || form.status.kind === 'doubtful';
  const next = { ...form, status: WORKING };
  return {
    state: { ...state, overlay: next },
    effects: [{ kind: 'exchange', form: next, isSure }],
  };
}

/** The next step for an action of the form; null when the form is not open. */
export function reduceExchange(state: AppState, action: ExchangeAction): Step | null {
  if (action.type === 'exchange-open')
    return still({ ...state, overlay: opened(state, action.what) });
  const form = state.overlay;
  if (form?.kind !== 'exchange') return null;
  const changed = (next: Exchange): Step =>
    still({ ...state, overlay: { ...next, status: ASKING } });
  switch (action.type) {
    case 'exchange-path':
      return changed({ ...form, path: action.path });
    case 'exchange-field':
      return still({
        ...state,
        overlay: { ...form, field: stepped(EXCHANGE_FIELDS, form.field, action.by) },
      });
    case 'exchange-language':
      return changed(otherLanguage(form, action.by));
    case 'exchange-complete':
      return { state, effects: [{ kind: 'complete-path', path: form.path }] };
    case 'exchange-go':
      return go(state, form);
  }
}

/** What an answer changes in the form. */
export function answerExchange(state: AppState, answer: ExchangeAnswer): AppState {
  const form = state.overlay;
  if (form?.kind !== 'exchange' || form.path !== answer.path) return state;
  if (answer.type === 'exchange-completed')
    return { ...state, overlay: { ...form, path: answer.completed, status: ASKING } };
  return form.status.kind === 'working'
    ? { ...state, overlay: { ...form, status: answer.status } }
    : state;
}
