/** Who a named speaker is in the memory: somebody known, or a person to be learned, with the spellings of the name. */
import { LANGUAGE_TAGS, type LanguageTag } from '../../core/language-tag.ts';
import { profileOf } from '../../core/languages/index.ts';
import { type Person, unitId } from '../../core/memory/index.ts';
import { sameName } from '../../core/text/index.ts';
import type { Context } from '../step.ts';
import type { RecordChange } from '../translate/state.ts';

/** A speaker as an article or a translator names him. */
export interface NamedSpeaker {
  readonly name: string;
  readonly language: LanguageTag;
  readonly role?: string;
  /** Id of the person, where it was said. */
  readonly person?: string;
}

/** Id of the person, and what the memory has to learn for it. */
export interface FoundPerson {
  readonly id: string;
  readonly records: readonly RecordChange[];
}

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

function anyOf(letters: string, name: string): boolean {
  return [...letters].some((letter) => name.includes(letter));
}

/**
 * The language that a name is written in, as far as its letters tell: of several possible ones the first of those at
 * hand.
 */
export function languageOfName(name: string, near: readonly LanguageTag[]): LanguageTag {
  const script = ARABIC_SCRIPT.test(name) ? 'Arab' : 'Latn';
  const typed = name.toLowerCase();
  const fits = [...near, ...LANGUAGE_TAGS].filter((tag) => {
    const { script: own, evidence } = profileOf(tag);
    return own === script && !anyOf(evidence.foreign, typed);
  });
  const told = fits.find((tag) => anyOf(profileOf(tag).evidence.letters, typed));
  return told ?? fits[0] ?? (script === 'Arab' ? 'ar' : 'en');
}

/** Whether a name is one that a person has in a language, or sounds like one of the others. */
function isCalled({ names }: Person, name: string): boolean {
  return LANGUAGE_TAGS.some((tag) => names[tag]?.some((own) => sameName(own, name).same));
}

/** The person with one more spelling of the name; nothing where it is known or is another name. */
export function spelledToo(
  id: string,
  { name, language }: NamedSpeaker,
  context: Context,
): readonly RecordChange[] {
  const before = context.person(id);
  const known = before?.names[language] ?? [];
  if (!before || known.includes(name) || !isCalled(before, name)) return [];
  const version = Math.max(before.version, context.version('person', id)) + 1;
  const names = { ...before.names, [language]: [...known, name] };
  return [{ kind: 'person', id, before, after: { ...before, version, names } }];
}

/** The person whom a name means: the one said, one known by that name in any script, or a new one. */
export function personNamed(speaker: NamedSpeaker, context: Context): FoundPerson {
  const { name, language, role } = speaker;
  const said = speaker.person === undefined ? undefined : context.person(speaker.person);
  const known = said?.id ?? context.personNamed(name, language);
  if (known !== null) return { id: known, records: [] };
  const id = `p-${unitId(language, name)}`;
  if (context.person(id)) return { id, records: [] };
  const after: Person = {
    id,
    version: context.version('person', id) + 1,
    names: { [language]: [name] },
    ...(role === undefined ? {} : { roles: [{ language, text: role }] }),
  };
  return { id, records: [{ kind: 'person', id, before: null, after }] };
}

// An ending of the oblique case, or of the name itself: it does not tell.
const KURMANJI_ENDING = /[\u00EA\u00EE]$/; // E and I WITH CIRCUMFLEX

/** Whether a name stands as it is said, so that it can be shown alone. */
function isPlain({ name, language }: NamedSpeaker): boolean {
  return language !== 'kmr' || !KURMANJI_ENDING.test(name);
}

/**
 * The person with the names that translations give: the first one in each language, where it sounds like those known.
 */
export function namedIn(
  found: FoundPerson,
  names: readonly NamedSpeaker[],
  context: Context,
): FoundPerson {
  const [made] = found.records.flatMap((one) => (one.kind === 'person' ? [one.after] : []));
  const before = made ? null : (context.person(found.id) ?? null);
  const person = made ?? before;
  if (!person) return found;
  const told = names.filter(
    (one) => (person.names[one.language] ?? []).length === 0 && isPlain(one),
  );
  const own = told.filter(({ name }) => isCalled(person, name));
  if (own.length === 0) return found;
  const given = Object.fromEntries(own.map(({ language, name }) => [language, [name]]));
  const known: Person['names'] = { ...person.names, ...given };
  const next = Math.max(person.version, context.version('person', found.id)) + 1;
  const after = { ...person, version: made ? person.version : next, names: known };
  return { id: found.id, records: [{ kind: 'person', id: found.id, before, after }] };
}
