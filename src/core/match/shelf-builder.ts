/**
 * Makes the index of a memory to be saved. The units come in the order in which they lie in the memory, one after the
 * other; several builders can each read a stretch of them, and then give each other the texts of a language to finish.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../language-tag.ts';
import type { TranslationUnit } from '../memory/index.ts';
import { ImageBuilder, openImage } from './lookup/image.ts';
import { LanguageBuilder } from './lookup/language-builder.ts';
import { PieceRun } from './lookup/pieces.ts';
import { stampOf } from './lookup/saved-shelf.ts';
import { Scratch } from './lookup/scratch.ts';
import { languageNumber, type Slot, textsByLanguage, UnitTable } from './lookup/unit-table.ts';
import { UnitReader } from './plain/read-unit.ts';

/** The units and texts of a stretch of a memory. */
export class ShelfBuilder {
  readonly #table = new UnitTable();
  readonly #reader = new UnitReader();
  /** By language the texts that wait to be read: slot, start, end. */
  readonly #waiting: readonly number[][] = LANGUAGE_TAGS.map(() => []);
  #sums: Uint32Array = new Uint32Array(1 << 10);
  readonly #languages: readonly LanguageBuilder[];

  readonly #firstSlot: Slot;

  /** @param firstUnit how many units come before those that this builder is given */
  constructor(firstUnit = 0) {
    this.#firstSlot = firstUnit;
    const scratch = new Scratch();
    const pieces = new PieceRun();
    this.#languages = LANGUAGE_TAGS.map((tag) => new LanguageBuilder(tag, scratch, pieces));
  }

  #language(language: LanguageTag): LanguageBuilder {
    const builder = this.#languages[languageNumber(language)];
    if (!builder) throw new Error(`invariant broken: no builder for "${language}"`);
    return builder;
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
    this.readWaiting();
    const texts = unit.deleted ? [] : textsByLanguage(unit);
    const slot = this.#table.addSealed(unit.id, texts);
    this.#noteSum(slot, sum);
    for (const [number, found] of texts.entries())
      for (const { text } of found) this.#languages[number]?.add(this.#firstSlot + slot, text);
  }

  /**
   * The same of a unit whose line is `bytes[start, end)`, which may be changed. Its texts wait for {@link readWaiting}:
   * until then the bytes must stay as they are.
   *
   * @returns false when the line has to be parsed, and {@link add} told the unit
   */
  addLine(bytes: Uint8Array, start: number, end: number, sum: number): boolean {
    const unit = this.#reader;
    if (bytes !== unit.bytes) this.readWaiting();
    if (!unit.read(bytes, start, end)) return false;
    const slot = this.#table.addPlain(unit);
    this.#noteSum(slot, sum);
    for (let language = 0; language < unit.texts.length; language += 1) {
      const text = unit.texts[language];
      if (text) this.#waiting[language]?.push(this.#firstSlot + slot, text.start, text.end);
    }
    return true;
  }

  /** Reads the texts that wait, one language after the other: what is known of one fits the processor's near memory. */
  readWaiting(): void {
    const { bytes } = this.#reader;
    for (const [language, waiting] of this.#waiting.entries()) {
      const builder = this.#languages[language];
      for (let i = 0; i < waiting.length; i += 3)
        builder?.addBytes(waiting[i] ?? 0, bytes, waiting[i + 1] ?? 0, waiting[i + 2] ?? 0);
      waiting.length = 0;
    }
  }

  #noteSum(slot: Slot, sum: number): void {
    if (slot === this.#sums.length) {
      const sums = this.#sums;
      this.#sums = new Uint32Array(Math.ceil(sums.length * 1.5));
      this.#sums.set(sums);
    }
    this.#sums[slot] = sum;
  }

  /** How many texts of a language were taken in. */
  textsIn(language: LanguageTag): number {
    return this.#language(language).count;
  }

  /** The texts of a language, for {@link appendTexts} of another builder. */
  handOverTexts(language: LanguageTag): Uint8Array<ArrayBuffer> {
    const image = new ImageBuilder();
    this.#language(language).writeRaw(image);
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
    this.#language(language).absorb(reader);
  }

  /** The part with the units. */
  finishUnits(): Uint8Array<ArrayBuffer> {
    const image = new ImageBuilder();
    this.#table.write(image);
    image.put('sums', this.#sums.subarray(0, this.units));
    return image.finish(stampOf('units'));
  }

  /** The part with the texts of a language. Nothing can be taken in after it. */
  finishTexts(language: LanguageTag): Uint8Array<ArrayBuffer> {
    const image = new ImageBuilder();
    this.#language(language).write(image);
    return image.finish(stampOf(language));
  }
}

/** What is handed from one builder to another within one program. */
const RAW = 'raw';
