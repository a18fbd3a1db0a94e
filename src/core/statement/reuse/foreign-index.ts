/** Which statements could be told in another language: found by numbers, sounds and the lexicon's translations. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import { type Sounds, sideFor } from './cross-language.ts';

/** Translations of a word that are looked up. */
const MOST_TRANSLATIONS = 6;
const LEAST_PROBABILITY = 0.04;

/** Texts by what can be recognised in another language. Entries are numbers of the caller's. */
export class ForeignIndex {
  readonly #postings = new Map<string, number[]>();
  #size = 0;

  /** Adds a text. */
  add(entry: number, sounds: Sounds): void {
    this.#size++;
    const { language } = sounds;
    const keys = new Set<string>();
    for (const term of sounds.terms) keys.add(`t ${language} ${term}`);
    for (const alternatives of sounds.keys) {
      for (const key of alternatives) keys.add(`s ${language} ${key}`);
    }
    for (const value of sounds.numbers) keys.add(`n ${language} ${value}`);
    for (const key of keys) {
      const known = this.#postings.get(key);
      if (known === undefined) this.#postings.set(key, [entry]);
      else known.push(entry);
    }
  }

  /** The `limit` entries in a language that share most with a text of another, best first. */
  nearest(
    sounds: Sounds,
    language: LanguageTag,
    lexicon: Lexicon | null,
    limit: number,
  ): readonly number[] {
    const scores = new Map<number, number>();
    const count = (key: string, weight: number) => {
      const entries = this.#postings.get(key) ?? [];
      const rarity = weight * Math.log(1 + this.#size / (1 + entries.length));
      for (const entry of entries) scores.set(entry, (scores.get(entry) ?? 0) + rarity);
    };
    for (const alternatives of sounds.keys) {
      for (const key of alternatives) count(`s ${language} ${key}`, 0.7);
    }
    for (const value of sounds.numbers) count(`n ${language} ${value}`, 1);
    const side = lexicon === null ? null : sideFor(lexicon, sounds.language);
    for (const term of sounds.terms) {
      const translations = side?.translations(term).slice(0, MOST_TRANSLATIONS) ?? [];
      for (const { term: other, probability } of translations) {
        if (probability >= LEAST_PROBABILITY)
          count(`t ${language} ${other}`, Math.sqrt(probability));
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([entry]) => entry);
  }
}
