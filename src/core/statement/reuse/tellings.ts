/** The renderings of all statements, numbered, and the indexes over them. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import type { Statement, StatementVariant } from '../../memory/index.ts';
import { type Comparable, comparable } from './comparable.ts';
import { type Sounds, soundsOf } from './cross-language.ts';
import { ForeignIndex } from './foreign-index.ts';
import { GramIndex } from './gram-index.ts';
import { isLive } from './offer.ts';

/** One rendering of a statement. */
export interface Telling {
  readonly statement: string;
  readonly variant: StatementVariant;
  readonly text: Comparable;
}

/** The languages' trigrams are kept apart. */
const SALT: Readonly<Record<LanguageTag, number>> = { ar: 1, ckb: 2, kmr: 3, en: 4 };

/** Renderings by number. A statement that is replaced leaves its old numbers behind, unused. */
export class Tellings {
  readonly #all: Telling[] = [];
  readonly #sounds: (Sounds | undefined)[] = [];
  readonly #ofStatement = new Map<string, readonly number[]>();
  readonly #grams = new GramIndex();
  #foreign: ForeignIndex | null = null;
  #foreignUpTo = 0;

  /** Adds the live renderings of a statement in place of those it had. */
  replace(statement: Statement): void {
    const own: number[] = [];
    for (const variant of statement.variants) {
      if (!isLive(variant) || statement.deleted) continue;
      const text = comparable(variant.text, variant.language);
      const entry = this.#all.length;
      this.#all.push({ statement: statement.id, variant, text });
      this.#grams.add(entry, text.words, SALT[variant.language]);
      own.push(entry);
    }
    this.#ofStatement.set(statement.id, own);
  }

  /** Numbers of the renderings of a statement. */
  of(statement: string): readonly number[] {
    return this.#ofStatement.get(statement) ?? [];
  }

  /** A rendering, or undefined when its statement has been replaced. */
  get(entry: number): Telling | undefined {
    const telling = this.#all[entry];
    return telling && this.of(telling.statement).includes(entry) ? telling : undefined;
  }

  /** What of a rendering can be recognised in another language. */
  sounds(entry: number): Sounds | undefined {
    const telling = this.#all[entry];
    if (telling === undefined) return undefined;
    this.#sounds[entry] ??= soundsOf(telling.text);
    return this.#sounds[entry];
  }

  /** Renderings in the language of a text that share most letters with it. */
  similar(text: Comparable, limit: number): readonly (readonly [entry: number, share: number])[] {
    return this.#grams.nearest(text.words, SALT[text.language], limit);
  }

  /** Renderings in another language that share most with a text. The index for it is made when first asked for. */
  foreign(
    sounds: Sounds,
    language: LanguageTag,
    lexicon: Lexicon | null,
    limit: number,
  ): readonly number[] {
    this.#foreign ??= new ForeignIndex();
    for (; this.#foreignUpTo < this.#all.length; this.#foreignUpTo++) {
      const own = this.sounds(this.#foreignUpTo);
      if (own !== undefined) this.#foreign.add(this.#foreignUpTo, own);
    }
    return this.#foreign.nearest(sounds, language, lexicon, limit);
  }
}
