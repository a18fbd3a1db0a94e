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
