/**
 * The different words of one side, each once, with everything by which it can be recognised in the other language.
 * Units are runs of the numbers of these types.
 */
import type { LanguageTag } from '../../language-tag.ts';
import { profileOf, type Word } from '../../languages/index.ts';
import { termOf } from '../../lexicon/index.ts';
import { wordKeys } from './name-keys.ts';

/** A value; something that is never translated (address, handle, Latin letters in Arabic script); a word. */
export type WordClass = 'number' | 'token' | 'word';

/** One different word of a side. */
export interface WordType {
  readonly class: WordClass;
  /** Folded form; of numbers the key of the value. */
  readonly form: string;
  /** What a lexicon knows it by; empty for what is not in a lexicon. */
  readonly term: string;
  /** Number written in words, not digits. */
  readonly spelled: boolean;
  /** Capital letter: none (or the script has none), only as every sentence begins, or inside a sentence. */
  readonly capital: 'none' | 'first' | 'inside';
  readonly latin: boolean;
  /** Consonant keys of a word that may be a name or a loan; empty for others. */
  readonly keys: readonly string[];
}

const LATIN = /^\p{Script=Latin}/u;
const CAPITAL = /^\p{Lu}/u;

/** Numbers the word types of one side in order of first sight, and counts them. */
export class TypeTable {
  readonly types: WordType[] = [];
  /** How often each type stands on the side. */
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #language: LanguageTag;
  /** Whether small Latin words have keys: only where the other language may share words with this one. */
  readonly #loans: boolean;

  constructor(language: LanguageTag, loans: boolean) {
    this.#language = language;
    this.#loans = loans;
  }

  /** Number of the type of a value's key. */
  value(key: string, spelled: boolean): number {
    return this.#number(`${spelled ? '=' : '#'}${key}`, () => ({
      class: 'number',
      form: key,
      term: '',
      spelled,
      capital: 'none',
      latin: false,
      keys: [],
    }));
  }

  /** Number of the type of a word; `first` when it begins a unit. */
  word(word: Word, first: boolean): number {
    const latin = LATIN.test(word.form);
    const capital = !latin || !CAPITAL.test(word.text) ? 'none' : first ? 'first' : 'inside';
    return this.#number(`${capital} ${word.form}`, () => this.#read(word, capital, latin));
  }

  #read(word: Word, capital: WordType['capital'], latin: boolean): WordType {
    const foreign = latin && profileOf(this.#language).script === 'Arab';
    const isToken = foreign || (word.kind !== 'word' && word.kind !== 'number');
    const form = isToken ? word.form.toLowerCase() : word.form;
    const mayBeName = word.kind === 'word' && (!latin || capital !== 'none' || this.#loans);
    return {
      class: isToken ? 'token' : 'word',
      form,
      term: isToken ? '' : termOf(form, this.#language),
      spelled: false,
      capital,
      latin,
      keys: mayBeName ? wordKeys(form, this.#language, latin) : [],
    };
  }

  #number(key: string, make: () => WordType): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.types.length;
      this.#numbers.set(key, number);
      this.types.push(make());
      this.counts.push(0);
    }
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }
}
