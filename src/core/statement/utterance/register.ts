/**
 * The speakers of one document as far as it has named them. A later mention has only the last word of a name, a pronoun
 * or nothing but the verb; the register says whom it means, and how sure that is.
 */
import type { LanguageTag } from '../../language-tag.ts';
import type { Subject } from '../attribution/index.ts';
import { TITLES_OF_MEN, TITLES_OF_WOMEN } from '../lexis/grammar/index.ts';
import { bareNouns, type Gender, keyOf, lexiconOf } from '../lexis/index.ts';
import type { Certainty } from '../types.ts';

/** Somebody who speaks in the document. */
export interface Speaker {
  readonly number: number;
  /** The name at its clearest mention. */
  name: string;
  role: string | undefined;
  gender: Gender;
  /** Folded words of the name. */
  words: readonly string[];
  /** Segment of the last mention or speech. */
  last: number;
}

/** A speaker and how sure it is that he is meant. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly certainty: Certainty;
}

/** Pronouns and bare verbs reach back this many segments. */
const REACH_SEGMENTS = 12;

function wordsOf(text: string, language: LanguageTag): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'\u2019\u200C-]+/u)
    .map((word) => keyOf(word, language))
    .filter((word) => word !== '');
}

function compatible(a: Gender, b: Gender): boolean {
  return a === 'n' || b === 'n' || a === b;
}

/** The speakers of a document, in order of appearance. */
export class SpeakerRegister {
  readonly #speakers: Speaker[] = [];

  /** The language of the document. */
  readonly language: LanguageTag;

  constructor(language: LanguageTag) {
    this.language = language;
  }

  #isTitle(word: string): boolean {
    const { roles } = lexiconOf(this.language);
    return roles.has(word) || bareNouns(word, this.language).some((bare) => roles.has(bare));
  }

  #genderOf(words: readonly string[]): Gender {
    if (words.some((word) => TITLES_OF_WOMEN.has(word))) return 'f';
    return words.some((word) => TITLES_OF_MEN.has(word)) ? 'm' : 'n';
  }

  /** A speaker whose name holds, or is held by, these words; the last word of a name has to be shared. */
  #named(words: readonly string[]): Speaker | undefined {
    const last = words[words.length - 1];
    return [...this.#speakers].reverse().find((speaker) => {
      const own = speaker.words[speaker.words.length - 1];
      if (own === undefined || last === undefined) return false;
      if (own === last && (words.length === 1 || speaker.words.length === 1)) return true;
      const [short, long] =
        words.length <= speaker.words.length ? [words, speaker.words] : [speaker.words, words];
      return short.every((word) => long.includes(word));
    });
  }

  /** The mention of a name: a known speaker, or a new one. */
  name(subject: Subject, text: string, gender: Gender, segment: number): Resolved {
    const written = text.slice(subject.span.start, subject.span.end);
    const role = subject.role ? text.slice(subject.role.start, subject.role.end).trim() : undefined;
    const all = wordsOf(written, this.language);
    const words = all.filter((word) => !this.#isTitle(word));
    const own = words.length > 0 ? words : all;
    const titled = this.#genderOf([...all, ...wordsOf(role ?? '', this.language)]);
    const told = titled === 'n' ? gender : titled;
    const known = this.#named(own);
    if (known !== undefined && compatible(known.gender, told)) {
      if (own.length > known.words.length) {
        known.name = written;
        known.words = own;
      }
      known.role ??= role;
      if (known.gender === 'n') known.gender = told;
      known.last = segment;
      return { speaker: known, certainty: 'stated' };
    }
    const speaker: Speaker = {
      number: this.#speakers.length,
      name: written,
      role,
      gender: told,
      words: own,
      last: segment,
    };
    this.#speakers.push(speaker);
    return { speaker, certainty: 'stated' };
  }

  /** An office without a name ("the minister"): the known speaker who holds it, else the office itself. */
  office(subject: Subject, text: string, gender: Gender, segment: number): Resolved {
    const words = wordsOf(text.slice(subject.span.start, subject.span.end), this.language);
    const holder = [...this.#speakers].reverse().find((speaker) => {
      if (speaker.role === undefined || segment - speaker.last > REACH_SEGMENTS) return false;
      const held = wordsOf(speaker.role, this.language);
      return words.some((word) => this.#isTitle(word) && held.includes(word));
    });
    if (holder === undefined) return this.name(subject, text, gender, segment);
    holder.last = segment;
    return { speaker: holder, certainty: 'guess' };
  }

  /** Somebody without a name: a new speaker each time, whom what follows may go on with. */
  stranger(name: string, gender: Gender, segment: number): Resolved {
    const speaker: Speaker = {
      number: this.#speakers.length,
      name,
      role: undefined,
      gender,
      words: wordsOf(name, this.language),
      last: segment,
    };
    this.#speakers.push(speaker);
    return { speaker, certainty: 'guess' };
  }

  /** A pronoun, or nothing but the verb: the last speaker of that gender. */
  recent(gender: Gender, segment: number): Resolved | null {
    let best: Speaker | undefined;
    for (const speaker of this.#speakers) {
      if (segment - speaker.last > REACH_SEGMENTS || !compatible(speaker.gender, gender)) continue;
      if (best === undefined || speaker.last >= best.last) best = speaker;
    }
    if (best === undefined) return null;
    best.last = segment;
    if (best.gender === 'n') best.gender = gender;
    return { speaker: best, certainty: 'guess' };
  }
}
