/** Statements put right by hand on their screen: two made one, one made two, other names of a speaker, and the way back. */
import {
  livingStatement,
  type Statement,
  type StatementChange,
  splitStatement,
  uniteStatements,
  unitId,
} from '../../core/memory/index.ts';
import type { UserAction } from '../actions.ts';
import type { AppState } from '../state.ts';
import { type Context, type Effect, type Step, say, still } from '../step.ts';
import type { RecordChange } from '../translate/state.ts';
import { changedNames, firstName, namesForm, namesLearned } from './person-names.ts';

/** The list anew, after the memory has changed. */
function listed(state: AppState, effects: readonly Effect[]): Step {
  const list: Effect = { kind: 'list-statements', text: state.quotes.field.text };
  return { state, effects: [...effects, list] };
}

function changed(state: AppState, changes: readonly StatementChange[]): Step {
  return kept(
    state,
    changes.map((change) => ({ kind: 'statement', ...change })),
  );
}

/** One step of this screen: records kept, and taken back together. */
function kept(state: AppState, records: readonly RecordChange[]): Step {
  const { quotes } = state;
  const done = [...quotes.done, records];
  const next = { ...state, quotes: { ...quotes, held: null, done, undone: [], rendering: 0 } };
  return listed(next, [{ kind: 'save', records }]);
}

function unite(state: AppState, context: Context): Step {
  const { entries, selected, held } = state.quotes;
  const id = entries[selected]?.statement.id;
  if (id === undefined) return still(state);
  if (held === null || held === id) {
    const next = { ...state, quotes: { ...state.quotes, held: held === id ? null : id } };
    return still(held === id ? { ...next, notice: null } : say(next, 'statement-held'));
  }
  const [into, from] = [context.statement(id), context.statement(held)];
  if (!into || !from) return still({ ...state, quotes: { ...state.quotes, held: null } });
  return changed(say(state, 'statements-united'), uniteStatements(into, from));
}

/** An id that no statement has had. */
function freshId(base: string, context: Context): string {
  let id = base;
  for (let n = 2; context.version('statement', id) > 0; n++) id = `${base}-${n}`;
  return id;
}

function split(state: AppState, context: Context): Step {
  const { entries, selected, rendering } = state.quotes;
  const statement = context.statement(entries[selected]?.statement.id ?? '');
  const living: Statement | null = statement ? livingStatement(statement) : null;
  const leaving = living?.variants[rendering];
  if (!statement || !living || !leaving) return still(state);
  const mentions = living.mentions.flatMap((mention, i) =>
    mention.language === leaving.language && mention.text === leaving.text ? [i] : [],
  );
  const id = freshId(`s-${unitId(leaving.language, leaving.text)}`, context);
  const parts = { variants: new Set([rendering]), mentions: new Set(mentions) };
  const changes = splitStatement(statement, parts, id);
  if (changes.length === 0) return still(say(state, 'statement-whole', {}, true));
  return changed(say(state, 'statement-split'), changes);
}

function back(state: AppState): Step {
  const { quotes } = state;
  const records = quotes.done.at(-1);
  if (!records) return still(say(state, 'nothing-to-undo'));
  const done = quotes.done.slice(0, -1);
  const next = { ...state, quotes: { ...quotes, done, undone: [...quotes.undone, records] } };
  return listed(say(next, 'undone'), [{ kind: 'revert', records }]);
}

function forth(state: AppState): Step {
  const { quotes } = state;
  const records = quotes.undone.at(-1);
  if (!records) return still(say(state, 'nothing-to-redo'));
  const undone = quotes.undone.slice(0, -1);
  const next = { ...state, quotes: { ...quotes, done: [...quotes.done, records], undone } };
  return listed(say(next, 'redone'), [{ kind: 'repeat', records }]);
}

/** The keys of the form with a speaker's names. */
function name(state: AppState, action: UserAction, context: Context): Step {
  const entry = state.quotes.entries[state.quotes.selected];
  if (action.type === 'names-open')
    return still(entry ? { ...state, notice: null, overlay: namesForm(entry) } : state);
  const form = state.overlay;
  if (form?.kind !== 'names') return still(state);
  if (action.type !== 'names-take')
    return still({ ...state, notice: null, overlay: changedNames(form, action) });
  const first = firstName(form);
  if (first === null) return still(say(state, 'names-empty', {}, true));
  const closed: AppState = { ...state, overlay: null };
  const records = namesLearned(form, context);
  if (records.length === 0) return still(closed);
  return kept(say(closed, 'names-kept', { name: first.name }), records);
}

/** Actions of the statements screen that change records; others are returned as null. */
export function reduceStatements(
  state: AppState,
  action: UserAction,
  context: Context,
): Step | null {
  const { quotes } = state;
  switch (action.type) {
    case 'rendering-select': {
      const { length } = quotes.entries[quotes.selected]?.statement.variants ?? [];
      const rendering = Math.max(0, Math.min(length - 1, quotes.rendering + action.by));
      return still({ ...state, quotes: { ...quotes, rendering } });
    }
    case 'statement-unite':
      return unite(state, context);
    case 'statement-split':
      return split(state, context);
    case 'names-open':
    case 'names-field':
    case 'names-type':
    case 'names-take':
      return name(state, action, context);
    case 'undo':
      return back(state);
    case 'redo':
      return forth(state);
    default:
      return null;
  }
}
