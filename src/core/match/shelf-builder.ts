/**
 * Makes the index of a memory to be saved. The units come in the order in which they lie in the memory, one after the
 * other; several builders can each read a stretch of them, and then give each other the texts of a language to finish.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../language-tag.ts';
import type { TranslationUnit } from '../memory/index.ts';
import { ImageBuilder, openImage } from './lookup/image.ts';
import { LanguageIndex } from './lookup/language-index.ts';
import { stampOf } from './lookup/saved-shelf.ts';
import { Scratch } from './lookup/scratch.ts';
import { type Slot, textsByLanguage, UnitTable } from './lookup/unit-table.ts';

/** Bytes in pieces, to be put one after the other. They are the builder's own memory until it goes on. */
export type Chunks = readonly Uint8Array[];

/** The units and texts of a stretch of a memory. */
export class ShelfBuilder {
  readonly #table = new UnitTable();
  #sums: Uint32Array = new Uint32Array(1 << 10);
  readonly #indexes: ReadonlyMap<LanguageTag, LanguageIndex>;

  readonly #firstSlot: Slot;

  /** @param firstUnit how many units come before those that this builder is given */
  constructor(firstUnit = 0) {
    this.#firstSlot = firstUnit;
    const scratch = new Scratch();
    this.#indexes = new Map(
      LANGUAGE_TAGS.map((tag) => [
        tag,
        new LanguageIndex(tag, () => true, scratch, Number.MAX_VALUE),
      ]),
    );
  }

  #index(language: LanguageTag): LanguageIndex {
    const index = this.#indexes.get(language);
    if (!index) throw new Error(`invariant broken: no index for "${language}"`);
    return index;
  }

  /** How many units were taken in. */
  get units(): number {
    return this.#table.places;
  }

  /**
   * Takes in the next unit, deleted ones too.
   *
   * @param sum checksum of its record
   */
  add(unit: TranslationUnit, sum: number): void {
    const texts = unit.deleted ? [] : textsByLanguage(unit);
    const slot = this.#table.addSealed(unit.id, texts);
    if (slot === this.#sums.length) {
      const sums = this.#sums;
      this.#sums = new Uint32Array(Math.ceil(sums.length * 1.5));
      this.#sums.set(sums);
    }
    this.#sums[slot] = sum;
    for (const [number, found] of texts.entries()) {
      const language = LANGUAGE_TAGS[number];
      if (!language) continue;
      for (const { text } of found) this.#index(language).add(this.#firstSlot + slot, text);
    }
  }

  /** How many texts of a language were taken in. */
  textsIn(language: LanguageTag): number {
    return this.#index(language).parts.tail.count;
  }

  /** The texts of a language, for {@link appendTexts} of another builder. */
  handOverTexts(language: LanguageTag): Chunks {
    const image = new ImageBuilder();
    this.#index(language).writeRaw(image);
    return image.finish(RAW);
  }

  /** Takes in the units of another builder, as it finished them, behind its own. */
  appendUnits(bytes: Uint8Array): void {
    const reader = openImage(bytes, stampOf('units'));
    if (!reader) throw new Error('invariant broken: the units handed over are not whole');
    const sums = [this.#sums.subarray(0, this.units), reader.uint32('sums')] as const;
    this.#sums = new Uint32Array(sums[0].length + sums[1].length);
    this.#sums.set(sums[0]);
    this.#sums.set(sums[1], sums[0].length);
    this.#table.append(UnitTable.read(reader));
  }

  /** Takes in the texts of a language of another builder. */
  appendTexts(language: LanguageTag, bytes: Uint8Array): void {
    const reader = openImage(bytes, RAW);
    if (!reader) throw new Error('invariant broken: the texts handed over are not whole');
    this.#index(language).absorb(reader);
  }

  /** The part with the units. */
  finishUnits(): Chunks {
    const image = new ImageBuilder();
    this.#table.write(image);
    image.put('sums', this.#sums.subarray(0, this.units));
    return image.finish(stampOf('units'));
  }

  /** The part with the texts of a language. Nothing can be taken in after it. */
  finishTexts(language: LanguageTag): Chunks {
    const image = new ImageBuilder();
    this.#index(language).write(image);
    return image.finish(stampOf(language));
  }
}

/** What is handed from one builder to another within one program. */
const RAW = 'raw';
