/** Who a written name is: by spelling, by handle, by the consonants that survive transliteration. */

import { isLanguageTag, LANGUAGE_TAGS, type LanguageTag } from '../../language-tag.ts';
import { fold } from '../../languages/index.ts';
import type { Person } from '../../memory/index.ts';
import { nameKey } from '../../text/index.ts';
import { bareNouns, keyOf, lexiconOf } from '../lexis/index.ts';

/** How sure a name is: the whole name, its last word only, or nothing. */
export interface PersonHit {
  readonly person: Person;
  readonly by: 'spelling' | 'handle' | 'sound' | 'part';
}

/** A single word is trusted by sound only with this many consonant classes (research: name key). */
const LEAST_CLASSES_OF_ONE_WORD = 3;
/** From so many consonant classes on a name being typed is looked for by sound. */
const LEAST_CLASSES_TYPED = 2;

function nameWords(name: string, language: LanguageTag): readonly string[] {
  return fold(name, language)
    .split(/[^\p{L}\p{M}\p{Nd}@_'\u2019-]+/u)
    .filter((word) => word !== '');
}

/** The part of a written speaker that is a name: titles at the edges are left out. */
function withoutTitles(words: readonly string[], language: LanguageTag): readonly string[] {
  const { roles } = lexiconOf(language);
  const isTitle = (word: string) => {
    const key = keyOf(word, language);
    return roles.has(key) || bareNouns(key, language).some((bare) => roles.has(bare));
  };
  let from = 0;
  let to = words.length;
  while (from < to - 1 && isTitle(words[from] ?? '')) from++;
  while (to > from + 1 && isTitle(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}

/** People by name. A later record of the same id replaces the earlier one. */
export class PeopleIndex {
  readonly #people = new Map<string, Person>();
  readonly #bySpelling = new Map<string, Set<string>>();
  readonly #byHandle = new Map<string, string>();
  readonly #bySound = new Map<string, Set<string>>();
  readonly #byPart = new Map<string, Set<string>>();

  /** Adds or replaces a person. */
  add(person: Person): void {
    this.#people.set(person.id, person);
    if (person.deleted) return;
    for (const handle of person.handles ?? []) {
      this.#byHandle.set(handle.replace(/^@/, '').toLowerCase(), person.id);
    }
    for (const [tag, names] of Object.entries(person.names)) {
      if (!isLanguageTag(tag)) continue;
      for (const name of names ?? []) this.#addName(name, tag, person.id);
    }
  }

  #addName(name: string, language: LanguageTag, id: string): void {
    const words = nameWords(name, language);
    add(this.#bySpelling, `${language} ${words.join(' ')}`, id);
    for (const key of nameKey(name)) add(this.#bySound, key, id);
    const last = words[words.length - 1];
    if (words.length < 2 || last === undefined) return;
    add(this.#byPart, `${language} ${last}`, id);
    for (const key of nameKey(last)) {
      if (key.length >= LEAST_CLASSES_OF_ONE_WORD) add(this.#byPart, key, id);
    }
  }

  /** The person of an id. */
  get(id: string): Person | undefined {
    const person = this.#people.get(id);
    return person?.deleted ? undefined : person;
  }

  #only(ids: ReadonlySet<string> | undefined): Person | undefined {
    if (ids === undefined || ids.size !== 1) return undefined;
    for (const id of ids) return this.get(id);
    return undefined;
  }

  /** Who a name or handle means. Null when nobody, or when two people could be meant. */
  find(written: string, language: LanguageTag): PersonHit | null {
    const handle = /^@?([\w.]+)$/u.exec(written.trim());
    const byHandle = this.#byHandle.get((handle?.[1] ?? '').toLowerCase());
    const known = byHandle === undefined ? undefined : this.get(byHandle);
    if (known) return { person: known, by: 'handle' };
    const words = withoutTitles(nameWords(written, language), language);
    const spelled = this.#only(this.#bySpelling.get(`${language} ${words.join(' ')}`));
    if (spelled) return { person: spelled, by: 'spelling' };
    const name = words.join(' ');
    for (const key of nameKey(name)) {
      const sounding = this.#only(this.#bySound.get(key));
      if (sounding && this.#isSafe(key, words)) return { person: sounding, by: 'sound' };
    }
    return this.#findInside(words, language);
  }

  /**
   * People whose name, as a whole or from the start of one of its words on, is written or sounds like this, in whichever
   * script; those surest first.
   */
  like(written: string, limit: number): readonly Person[] {
    const found = new Set<string>();
    const typed = written.trim();
    if (typed === '') return [];
    for (const tag of LANGUAGE_TAGS) {
      const hit = this.find(typed, tag);
      if (hit) found.add(hit.person.id);
    }
    const starts = (name: string, start: string) =>
      name.startsWith(start) || name.includes(` ${start}`);
    const folded = new Map(LANGUAGE_TAGS.map((tag) => [tag, nameWords(typed, tag).join(' ')]));
    for (const [key, ids] of this.#bySpelling) {
      const [tag = '', ...words] = key.split(' ');
      const start = isLanguageTag(tag) ? folded.get(tag) : undefined;
      if (start && starts(words.join(' '), start)) for (const id of ids) found.add(id);
    }
    const sounds = nameKey(typed).filter((key) => key.length >= LEAST_CLASSES_TYPED);
    for (const [key, ids] of this.#bySound) {
      if (sounds.some((sound) => starts(key, sound))) for (const id of ids) found.add(id);
    }
    return [...found].flatMap((id) => this.get(id) ?? []).slice(0, limit);
  }

  #isSafe(key: string, words: readonly string[]): boolean {
    return words.length > 1 || key.length >= LEAST_CLASSES_OF_ONE_WORD;
  }

  /** A long title may hold the whole name; a later mention has its last word only. */
  #findInside(words: readonly string[], language: LanguageTag): PersonHit | null {
    for (let size = Math.min(4, words.length - 1); size >= 2; size--) {
      for (let at = words.length - size; at >= 0; at--) {
        for (const key of nameKey(words.slice(at, at + size).join(' '))) {
          const person = this.#only(this.#bySound.get(key));
          if (person && key.length >= LEAST_CLASSES_OF_ONE_WORD + 2) return { person, by: 'sound' };
        }
      }
    }
    if (words.length > 2) return null;
    const last = words[words.length - 1] ?? '';
    for (const key of [`${language} ${last}`, ...nameKey(last)]) {
      const person = this.#only(this.#byPart.get(key));
      if (person) return { person, by: 'part' };
    }
    return null;
  }
}
