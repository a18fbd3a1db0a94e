/** The names of a speaker as a form: one field for each language, several names apart by semicolons, the usual one first. */
import { LANGUAGE_TAGS, type LanguageTag } from '../../core/language-tag.ts';
import { type Person, saidAgain } from '../../core/memory/index.ts';
import type { UserAction } from '../actions.ts';
import type { StatementEntry } from '../search/state.ts';
import type { Context } from '../step.ts';
import type { RecordChange } from '../translate/state.ts';
import { languageOfName, personNamed } from './people.ts';

/** The form. It lies over the statements screen. */
export interface NamesForm {
  readonly kind: 'names';
  /** Id of the statement whose speaker it is. */
  readonly statement: string;
  /** Id of the speaker, null where the memory has nobody yet. */
  readonly person: string | null;
  /** As typed. */
  readonly fields: Readonly<Record<LanguageTag, string>>;
  /** The field that has the keys. */
  readonly language: LanguageTag;
}

/** What a translator does with the form. */
export type NamesAction =
  | { readonly type: 'names-open' }
  | { readonly type: 'names-field'; readonly by: 1 | -1 }
  /** All of the field that has the keys, as it is now. */
  | { readonly type: 'names-type'; readonly text: string }
  | { readonly type: 'names-take' };

/** Between names; with ARABIC SEMICOLON. */
const SEPARATORS = /[;\u061B]/u;

/** The form for the speaker of a statement, filled in with the names that are known. */
export function namesForm({ statement, speaker }: StatementEntry): NamesForm {
  const written = statement.speakerAsWritten ?? '';
  const [variant] = statement.variants;
  const own = languageOfName(written, variant ? [variant.language] : []);
  const known = (tag: LanguageTag): string => {
    if (speaker) return (speaker.names[tag] ?? []).join('; ');
    return tag === own ? written : '';
  };
  const fields = { ar: known('ar'), ckb: known('ckb'), kmr: known('kmr'), en: known('en') };
  const language = LANGUAGE_TAGS.find((tag) => fields[tag] !== '') ?? own;
  return { kind: 'names', statement: statement.id, person: speaker?.id ?? null, fields, language };
}

/** The form after a key; the same one for actions that are not its own. */
export function changedNames(form: NamesForm, action: UserAction): NamesForm {
  if (action.type === 'names-type')
    return { ...form, fields: { ...form.fields, [form.language]: action.text } };
  if (action.type !== 'names-field') return form;
  const at = LANGUAGE_TAGS.indexOf(form.language) + action.by + LANGUAGE_TAGS.length;
  return { ...form, language: LANGUAGE_TAGS[at % LANGUAGE_TAGS.length] ?? form.language };
}

function namesIn(typed: string): readonly string[] {
  const names = typed.split(SEPARATORS).map((name) => name.trim().replace(/\s+/gu, ' '));
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The first name of a form in the order of the languages, or null when it has none. */
export function firstName({ fields }: NamesForm): { name: string; language: LanguageTag } | null {
  for (const language of LANGUAGE_TAGS) {
    const [name] = namesIn(fields[language]);
    if (name !== undefined) return { name, language };
  }
  return null;
}

/** What the memory learns from a form that has a name: the person, and the statement where it had no speaker. */
export function namesLearned(form: NamesForm, context: Context): readonly RecordChange[] {
  const first = firstName(form);
  if (first === null) return [];
  const id = form.person ?? personNamed(first, context).id;
  const before = context.person(id) ?? null;
  const names: Partial<Record<LanguageTag, readonly string[]>> = {};
  for (const tag of LANGUAGE_TAGS) {
    const wanted = namesIn(form.fields[tag]);
    // An empty list says that there is none; a missing one would be filled again by merging.
    if (wanted.length > 0 || before?.names[tag] !== undefined) names[tag] = wanted;
  }
  const isSame = LANGUAGE_TAGS.every(
    (tag) => (before?.names[tag] ?? []).join('\n') === (names[tag] ?? []).join('\n'),
  );
  const version = Math.max(before?.version ?? 0, context.version('person', id)) + 1;
  const after: Person = { ...before, id, version, names };
  const learned: readonly RecordChange[] = isSame ? [] : [{ kind: 'person', id, before, after }];
  const statement = form.person === null ? context.statement(form.statement) : undefined;
  if (!statement) return learned;
  const said = saidAgain({ ...statement, speaker: id }, statement);
  return [...learned, { kind: 'statement', id: statement.id, before: statement, after: said }];
}
