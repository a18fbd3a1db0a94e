/** Saying who is quoted: the keys of the form, and what it does to the work and the memory when it is taken. */
import { LANGUAGE_TAGS } from '../../core/language-tag.ts';
import { numbersIn } from '../../core/languages/index.ts';
import { MEDIA, ORIGINAL_LANGUAGES, type Statement, saidAgain } from '../../core/memory/index.ts';
import type { Said, Utterance } from '../../core/statement/index.ts';
import type { UserAction } from '../actions.ts';
import type { AppState } from '../state.ts';
import { type Context, type Step, say, still } from '../step.ts';
import { applyWork } from '../translate/reduce.ts';
import type { RecordChange, TranslateState } from '../translate/state.ts';
import { attributed, personOf } from './attribute.ts';
import {
  ATTRIBUTION_FIELDS,
  type Attribution,
  attributionOf,
  passagesIn,
  speakerChoices,
  utteranceOf,
} from './attribution-form.ts';
import { spelledToo } from './people.ts';
import { quotedIn } from './quoted.ts';

/** What a translator does with the form. */
export type AttributionAction =
  | { readonly type: 'attribution-open' }
  /** To another quotation of the row. */
  | { readonly type: 'attribution-other'; readonly by: 1 | -1 }
  | { readonly type: 'attribution-field'; readonly by: 1 | -1 }
  /** The next or previous value of the field that has the keys. */
  | { readonly type: 'attribution-step'; readonly by: 1 | -1 }
  /** The name or the date as typed; a name from another field goes to the speaker. */
  | { readonly type: 'attribution-type'; readonly text: string }
  | { readonly type: 'attribution-take' };

function stepped<T>(list: readonly T[], present: T, by: number): T {
  return list[(list.indexOf(present) + by + list.length) % list.length] ?? present;
}

/** A record in which an utterance was told in the open document. */
function toldHere(
  { text, speaker }: Utterance,
  { document }: TranslateState,
  context: Context,
): Statement | null {
  const id = context.statementTold(text, document.language, speaker?.name);
  const stored = id === null ? undefined : context.statement(id);
  const isHere = stored?.mentions.some(({ documentId }) => documentId === document.name);
  return stored && isHere ? stored : null;
}

/** A record without what the document told of it; it goes when nothing else tells it. */
function untold(stored: Statement, document: string, context: Context): Statement {
  const mentions = stored.mentions.filter(({ documentId }) => documentId !== document);
  const version = Math.max(stored.version, context.version('statement', stored.id));
  if (mentions.length === 0) return { ...stored, version: version + 1, deleted: true };
  return saidAgain({ ...stored, version, mentions }, stored);
}

/** What the memory learns from a word on a quotation: the person, and the statement where it was told already. */
function recordsOf(
  words: string,
  said: Said,
  translate: TranslateState,
  context: Context,
): readonly RecordChange[] {
  const { document } = translate;
  const read = utteranceOf(words, translate);
  const next = quotedIn(document, new Map(translate.said).set(words, said)).utterances;
  const utterance = next.find(({ said: own }) => own === said);
  // A part said to be somebody else's is a statement of its own from its next confirmation on.
  const isWhole = said.kind === 'other' ? read?.text === words : utterance?.text === read?.text;
  const stored = read && isWhole ? toldHere(read, translate, context) : null;
  const changed = (after: Statement): readonly RecordChange[] =>
    stored ? [{ kind: 'statement', id: stored.id, before: stored, after }] : [];
  if (!utterance) return stored ? changed(untold(stored, document.name, context)) : [];
  const person = personOf(utterance, document.language, context);
  const spelled =
    person && read?.speaker && !read.said
      ? spelledToo(person.id, { name: read.speaker.name, language: document.language }, context)
      : [];
  const id = person?.id ?? null;
  const told = stored ? changed(attributed(stored, stored, utterance, id, context)) : [];
  return [...(person?.records ?? []), ...spelled, ...told];
}

/** Says it, as one step of the document's history. */
export function saySaid(
  state: AppState,
  translate: TranslateState,
  words: string,
  said: Said,
  context: Context,
): Step {
  const { current } = translate;
  const step = applyWork(state, {
    label: 'attribution',
    rows: [],
    current: { before: current, after: current },
    said: [{ words, before: translate.said.get(words) ?? null, after: said }],
    records: recordsOf(words, said, translate, context),
  });
  return { ...step, effects: [...step.effects, { kind: 'suggest', row: current }] };
}

/** A day as typed in digits or words of any of the languages; null when it is none, undefined for nothing typed. */
function dayOf(typed: string, { document, target }: TranslateState): string | null | undefined {
  if (typed.trim() === '') return undefined;
  for (const tag of [document.language, target, ...LANGUAGE_TAGS]) {
    const day = numbersIn(typed, tag).find(({ kind, canonical }) => {
      return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(canonical);
    });
    if (day) return day.canonical;
  }
  return null;
}

function take(
  state: AppState,
  form: Attribution,
  translate: TranslateState,
  context: Context,
): Step {
  const choice = form.choices[form.selected];
  if (!choice) return still(state);
  const closed: AppState = { ...state, overlay: null };
  if (choice.kind === 'other') {
    const step = saySaid(closed, translate, form.words, { kind: 'other' }, context);
    return { ...step, state: say(step.state, 'attributed-other') };
  }
  const date = dayOf(form.date, translate);
  if (date === null) return still(say(state, 'date-unread', { text: form.date }, true));
  const named = choice.kind === 'speaker' ? choice : null;
  const said: Said = {
    kind: 'statement',
    speaker: named && {
      name: named.name,
      language: named.language,
      ...(named.person === null ? {} : { person: named.person }),
    },
    medium: form.medium,
    originalLanguage: form.originalLanguage,
    ...(date === undefined ? {} : { date }),
  };
  const step = saySaid(closed, translate, form.words, said, context);
  const notice = named
    ? say(step.state, 'attributed', { name: named.name })
    : say(step.state, 'attributed-nobody');
  return { ...step, state: notice };
}

/** The next value of the field that has the keys: another speaker, medium or language. */
function otherValue(form: Attribution, by: 1 | -1): Attribution {
  switch (form.field) {
    case 'speaker': {
      const last = form.choices.length - 1;
      return { ...form, selected: Math.max(0, Math.min(last, form.selected + by)) };
    }
    case 'medium':
      return { ...form, medium: stepped(MEDIA, form.medium, by) };
    case 'language':
      return {
        ...form,
        originalLanguage: stepped(ORIGINAL_LANGUAGES, form.originalLanguage, by),
      };
    case 'date':
      return form;
  }
}

/** Opens the form for the quotation of the row that is a guess, else for the first statement, else the first marks. */
function open(state: AppState, translate: TranslateState, context: Context): Step {
  const passages = passagesIn(translate);
  const { statements } = translate.suggestions;
  const guessed = statements.find((one) => one.speakerGuessed) ?? statements[0];
  const number = guessed?.utterance.number;
  const about = passages.find(({ utterance }) => utterance === number) ?? passages[0];
  if (about === undefined) return still(say(state, 'no-quotation'));
  const overlay = attributionOf(about.words, translate, context);
  return still({ ...state, notice: null, overlay });
}

/** The next step for an action of the form; null when there is no form for it. */
export function reduceAttribution(
  state: AppState,
  translate: TranslateState,
  action: UserAction,
  context: Context,
): Step | null {
  if (action.type === 'attribution-open') return open(state, translate, context);
  const form = state.overlay;
  if (form?.kind !== 'attribution') return null;
  const changed = (next: Attribution): Step => still({ ...state, notice: null, overlay: next });
  switch (action.type) {
    case 'attribution-other': {
      const all = passagesIn(translate).map(({ words }) => words);
      const words = stepped(all, form.words, action.by);
      return changed(attributionOf(words, translate, context));
    }
    case 'attribution-field':
      return changed({ ...form, field: stepped(ATTRIBUTION_FIELDS, form.field, action.by) });
    case 'attribution-step':
      return changed(otherValue(form, action.by));
    case 'attribution-type': {
      if (form.field === 'date') return changed({ ...form, date: action.text });
      const choices = speakerChoices(form.words, action.text, translate, context);
      return changed({ ...form, field: 'speaker', typed: action.text, choices, selected: 0 });
    }
    case 'attribution-take':
      return take(state, form, translate, context);
    default:
      return null;
  }
}
