/**
 * Evidence that two texts of different languages tell the same: numbers, names and cognates by sound, words by the
 * lexicon, length.
 */
import type { LanguageTag } from '../../language-tag.ts';
import type { Lexicon, LexiconSide } from '../../lexicon/index.ts';
import { termsOf } from '../../lexicon/index.ts';
import { nameKey } from '../../text/index.ts';
import type { Comparable } from './comparable.ts';

/** What of a text can be recognised in another language. */
export interface Sounds {
  readonly language: LanguageTag;
  /** Words by the consonants that survive transliteration; alternatives of one word together. */
  readonly keys: readonly (readonly string[])[];
  readonly numbers: readonly string[];
  /** Words as lexicons count them, without repetition. */
  readonly terms: readonly string[];
  readonly letters: number;
}

const keysOfWord = new Map<string, readonly string[]>();
const WORDS_KEPT = 200_000;
/** Shorter keys meet by chance. */
const LEAST_CLASSES = 3;
/** Alternatives of one word beyond these are guesses. */
const MOST_KEYS = 8;

function soundOf(word: string): readonly string[] {
  let keys = keysOfWord.get(word);
  if (keys === undefined) {
    if (keysOfWord.size > WORDS_KEPT) keysOfWord.clear();
    keys = nameKey(word)
      .filter((key) => key.length >= LEAST_CLASSES)
      .slice(0, MOST_KEYS);
    keysOfWord.set(word, keys);
  }
  return keys;
}

/** What of a text can be recognised in another language. Small words have no sound. */
export function soundsOf(text: Comparable): Sounds {
  const keys: (readonly string[])[] = [];
  let letters = 0;
  for (const [i, stem] of text.stems.entries()) {
    letters += text.words[i]?.length ?? 0;
    if ((text.weights[i] ?? 0) < 1 || /^\d/.test(stem)) continue;
    const found = soundOf(stem);
    if (found.length > 0) keys.push(found);
  }
  return {
    language: text.language,
    keys,
    numbers: text.numbers.filter((value) => /\d/.test(value)),
    terms: [...new Set(termsOf(text.text, text.language))],
    letters,
  };
}

/** Measured on news (research: alignment). */
const LETTERS_PER_ENGLISH: Readonly<Partial<Record<LanguageTag, number>>> = {
  ar: 0.82,
  ckb: 0.93,
  kmr: 0.98,
  en: 1,
};

/** Letters of a text in one language for one letter of its English translation; 1 where it was not measured. */
export function lettersPerEnglish(language: LanguageTag): number {
  return LETTERS_PER_ENGLISH[language] ?? 1;
}

function sharedKeys(a: Sounds, b: Sounds): number {
  const rest = new Set(b.keys.map((_, i) => i));
  let shared = 0;
  for (const keys of a.keys) {
    for (const i of rest) {
      if (!(b.keys[i] ?? []).some((key) => keys.includes(key))) continue;
      rest.delete(i);
      shared++;
      break;
    }
  }
  return shared;
}

function sharedNumbers(a: Sounds, b: Sounds): number {
  const rest = [...b.numbers];
  let shared = 0;
  for (const value of a.numbers) {
    const at = rest.indexOf(value);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return shared;
}

/** Letters that the English translation would have. */
function englishLetters({ letters, language }: Sounds): number {
  return letters / lettersPerEnglish(language);
}

/** How well the lengths fit, 0..1. */
function lengthLikeness(a: Sounds, b: Sounds): number {
  const ratio = englishLetters(a) / Math.max(1, englishLetters(b));
  return Math.min(1, 1.4 * Math.min(ratio, 1 / Math.max(ratio, 0.01)));
}

/** Likeness 0..1 by numbers, sounds and length: what needs no lexicon. */
export function soundLikeness(a: Sounds, b: Sounds): number {
  const shared = sharedKeys(a, b) + 1.5 * sharedNumbers(a, b);
  const possible =
    Math.min(a.keys.length, b.keys.length) * 0.6 +
    1.5 * Math.max(a.numbers.length, b.numbers.length);
  if (shared === 0 || possible === 0) return 0;
  return Math.min(1, shared / possible) * (0.6 + 0.4 * lengthLikeness(a, b));
}

/** The side of a lexicon that holds the words of a language. */
export function sideFor(lexicon: Lexicon, language: LanguageTag): LexiconSide {
  return lexicon.source.language === language ? lexicon.source : lexicon.target;
}

/** Rarer words say more: weight of a term by how often the lexicon has seen it. */
function termWeight(side: LexiconSide, term: string): number {
  return Math.log(1 + side.tokens / (1 + side.count(term)));
}

/** Weight of a text's terms that the other text has a translation of, and of all of them. */
function cover(from: Sounds, to: Sounds, side: LexiconSide): { found: number; weight: number } {
  const others = new Set(to.terms);
  let found = 0;
  let weight = 0;
  for (const term of from.terms) {
    const own = termWeight(side, term);
    weight += own;
    let best = others.has(term) ? 1 : 0;
    for (const { term: other, probability } of side.translations(term)) {
      if (probability <= best) break;
      if (others.has(other)) best = probability;
    }
    // A translation that is one of several likely ones is still a translation.
    found += own * Math.sqrt(best);
  }
  return { found, weight };
}

/**
 * Evidence across languages. Smoothing keeps short texts from being sure by one word. Set on the development quotations
 * with a lexicon from texts of another field (tests/bench/quotes.ts); flat around these values.
 */
const ACROSS = {
  wordSmoothing: 15,
  soundSmoothing: 2,
  sound: 0.3,
  key: 0.5,
  number: 1.5,
  length: 0.1,
};

/**
 * Evidence that two texts in different languages tell the same, with a lexicon of the two if there is one. Unrelated
 * texts lie around 0.1 and below, translations mostly above; may be negative where the lengths differ.
 */
export function acrossLikeness(a: Sounds, b: Sounds, lexicon: Lexicon | null): number {
  const sounds = ACROSS.key * sharedKeys(a, b) + ACROSS.number * sharedNumbers(a, b);
  const possible =
    ACROSS.key * 0.6 * Math.min(a.keys.length, b.keys.length) +
    ACROSS.number * Math.max(a.numbers.length, b.numbers.length) +
    ACROSS.soundSmoothing;
  const lengths = Math.abs(Math.log((englishLetters(a) + 3) / (englishLetters(b) + 3)));
  const score = ACROSS.sound * (sounds / possible) - ACROSS.length * lengths;
  if (lexicon === null) return score;
  const forward = cover(a, b, sideFor(lexicon, a.language));
  const backward = cover(b, a, sideFor(lexicon, b.language));
  const smooth = ({ found, weight }: typeof forward) => found / (weight + ACROSS.wordSmoothing);
  return score + Math.sqrt(smooth(forward) * smooth(backward));
}
