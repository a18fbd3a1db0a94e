/**
 * A quotation prepared for comparison: folded words without what changes from one retelling to the next (marks, links,
 * handles, hashtags, emoji, the RT of a retweet). What is stored keeps its wording; this is thrown away again.
 */

import type { LanguageTag } from '../../language-tag.ts';
import { loose, numbersIn, stemOf } from '../../languages/index.ts';
import { eachToken } from '../../text/index.ts';
import { lexiconOf } from '../lexis/index.ts';
import { SMALL_WORD_WEIGHT } from './ranking.ts';

/** A text as a list of comparable words. What not every question needs is worked out when first asked for. */
export interface Comparable {
  readonly language: LanguageTag;
  /** As typed. */
  readonly text: string;
  /** Folded words in order. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Words without the prefix that tells yes from no, or the person of an Arabic verb. */
  readonly cores: readonly string[];
  /** Weight of each word, and their sum. */
  readonly weights: Float32Array;
  readonly weight: number;
  /** Whether each word is negated: by itself or by a word just before. */
  readonly negated: readonly boolean[];
  /** Canonical numbers, sorted. */
  readonly numbers: readonly string[];
  /** Words joined by blanks. */
  readonly joined: string;
  /** First words of the parts that an ellipsis separates; empty when nothing was cut. */
  readonly cuts: readonly number[];
}

const ELLIPSIS = /\.{3}|\u2026|\[[.\u2026]+\]|\(\.{3}\)/u;

/**
 * Negation written into the verb, loosely folded as the words are: Sorani na-, ne-, me-; Kurmanji na-, ne-, ni-. The
 * positive verb starts with de-, bi-, di-; an Arabic one with the letter of its person.
 */
const NEGATIVE_PREFIX: Readonly<Partial<Record<LanguageTag, RegExp>>> = {
  ckb: /^(?:\u0646\u0627|\u0646\u0647|\u0645\u0647)(?=..)/, // NOON ALEF, NOON HEH (for AE), MEEM HEH
  kmr: /^(?:na|ne|ni)(?=...)/,
};
const POSITIVE_PREFIX: Readonly<Partial<Record<LanguageTag, RegExp>>> = {
  ckb: /^(?:\u062F\u0647|\u0628)(?=..)/, // DAL HEH (for AE), BEH
  kmr: /^(?:di|bi)(?=...)/,
  ar: /^\u0633?[\u064A\u062A\u0646\u0627](?=...)/, // SEEN of the future; YEH, TEH, NOON, ALEF of the persons
};

/** The verb without the prefix that tells yes from no; the word itself when it has none. */
function verbCore(form: string, language: LanguageTag): { core: string; negative: boolean } {
  const negative = NEGATIVE_PREFIX[language]?.exec(form);
  if (negative) return { core: form.slice(negative[0].length), negative: true };
  const positive = POSITIVE_PREFIX[language]?.exec(form);
  return { core: positive ? form.slice(positive[0].length) : form, negative: false };
}

const CONJUNCTION = /^[\u0648\u0641]../; // WAW or FEH, written together with the word after it

/** Closed classes of words, loosely folded as the words are. */
interface SmallWords {
  readonly negations: ReadonlySet<string>;
  /** Words that every text has. */
  readonly small: ReadonlySet<string>;
}

const smallWords = new Map<LanguageTag, SmallWords>();

function smallWordsOf(language: LanguageTag): SmallWords {
  let known = smallWords.get(language);
  if (known === undefined) {
    const { negations, stops, clauses, persons } = lexiconOf(language);
    const loosely = (words: Iterable<string>) =>
      new Set([...words].map((word) => loose(word, language)));
    known = { negations: loosely(negations), small: loosely([...stops, ...clauses, ...persons]) };
    smallWords.set(language, known);
  }
  return known;
}

function negations(forms: readonly string[], language: LanguageTag): boolean[] {
  const { negations: words } = smallWordsOf(language);
  const isNegation = (form: string | undefined) => {
    if (form === undefined) return false;
    if (words.has(form) || (language === 'en' && form.endsWith("n't"))) return true;
    return language === 'ar' && CONJUNCTION.test(form) && words.has(form.slice(1)); // "and not"
  };
  return forms.map(
    (form, i) =>
      verbCore(form, language).negative || isNegation(forms[i - 1]) || isNegation(forms[i - 2]),
  );
}

class ComparableText implements Comparable {
  readonly language: LanguageTag;
  readonly words: readonly string[];
  readonly cuts: readonly number[];
  readonly text: string;
  #stems: readonly string[] | null = null;
  #cores: readonly string[] | null = null;
  #weights: Float32Array | null = null;
  #negated: readonly boolean[] | null = null;
  #numbers: readonly string[] | null = null;
  #joined: string | null = null;

  constructor(text: string, language: LanguageTag) {
    this.text = text;
    this.language = language;
    const folded = loose(text, language).replace(/^\s*rt\b[\s:]*/u, '');
    const words: string[] = [];
    const cuts: number[] = [];
    const mayBeCut = ELLIPSIS.test(folded);
    let at = 0;
    eachToken(folded, (kind, start, end) => {
      if (mayBeCut && ELLIPSIS.test(folded.slice(at, start))) cuts.push(words.length);
      at = end;
      if (kind === 'word' || kind === 'number') words.push(folded.slice(start, end));
    });
    if (mayBeCut && ELLIPSIS.test(folded.slice(at))) cuts.push(words.length);
    this.words = words;
    this.cuts = cuts;
  }

  get stems(): readonly string[] {
    this.#stems ??= this.words.map((word) => stemOf(word, this.language));
    return this.#stems;
  }

  get cores(): readonly string[] {
    this.#cores ??= this.words.map((word) => verbCore(word, this.language).core);
    return this.#cores;
  }

  get weights(): Float32Array {
    if (this.#weights === null) {
      const { small } = smallWordsOf(this.language);
      this.#weights = Float32Array.from(this.words, (word) =>
        word.length < 2 || small.has(word) ? SMALL_WORD_WEIGHT : 1,
      );
    }
    return this.#weights;
  }

  get weight(): number {
    return this.weights.reduce((sum, weight) => sum + weight, 0);
  }

  get negated(): readonly boolean[] {
    this.#negated ??= negations(this.words, this.language);
    return this.#negated;
  }

  get numbers(): readonly string[] {
    this.#numbers ??= numbersIn(this.text, this.language)
      .map((value) => value.canonical)
      .sort();
    return this.#numbers;
  }

  get joined(): string {
    this.#joined ??= this.words.join(' ');
    return this.#joined;
  }
}

/** The words of a quotation ready for comparison. Linear. */
export function comparable(text: string, language: LanguageTag): Comparable {
  return new ComparableText(text, language);
}
