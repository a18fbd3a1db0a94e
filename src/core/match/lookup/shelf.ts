/**
 * What an index knows of one memory: its units, and for each language the texts that can be looked up. A language is
 * opened when a text of it is first looked up: from what was saved, or from the units themselves.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../../language-tag.ts';
import type { TranslationUnit } from '../../memory/index.ts';
import { invariant } from '../../result.ts';
import type { MemorySource } from '../penalties.ts';
import { LanguageIndex } from './language-index.ts';
import type { SavedShelf } from './saved-shelf.ts';
import type { Scratch } from './scratch.ts';
import {
  languageNumber,
  type Slot,
  textsByLanguage,
  UnitTable,
  usableVariants,
} from './unit-table.ts';

/** Where the units of a memory are kept: texts are not held here. */
export type UnitOf = (id: string) => TranslationUnit | undefined;

/** What shelves are made with. */
export interface ShelfOptions {
  readonly scratch: Scratch;
  readonly unit: UnitOf;
  /** Languages that are open from the start. */
  readonly languages: readonly LanguageTag[];
  readonly tailMax?: number;
  /** What was saved of the memory, in place of an empty shelf. */
  readonly saved?: SavedShelf;
}

/** The units and texts of one memory. */
export class Shelf {
  /** Place among the memories, in order of arrival. */
  readonly number: number;
  memory: MemorySource;
  readonly table: UnitTable;
  readonly unit: UnitOf;
  readonly #indexes: ReadonlyMap<LanguageTag, LanguageIndex>;
  /** Languages whose texts are in their index. */
  readonly #open: Set<LanguageTag>;
  readonly #saved: SavedShelf | undefined;

  constructor(memory: MemorySource, number: number, options: ShelfOptions) {
    const { scratch, unit, languages, tailMax, saved } = options;
    this.memory = memory;
    this.number = number;
    this.unit = unit;
    this.#saved = saved;
    this.table = saved?.table ?? new UnitTable();
    const isAlive = (slot: Slot) => this.table.languagesAt(slot) !== 0;
    this.#indexes = new Map(
      LANGUAGE_TAGS.map((tag) => [tag, new LanguageIndex(tag, isAlive, scratch, tailMax)]),
    );
    this.#open = new Set(saved ? [] : languages);
  }

  /** The index of a language, with all its texts. */
  index(language: LanguageTag): LanguageIndex {
    const index = this.#indexes.get(language);
    invariant(index, 'there is an index for each language');
    if (!this.#open.has(language)) {
      this.#open.add(language);
      const sealed = this.#saved?.readInto(language, index) ? this.#saved.units : 0;
      const bit = 1 << languageNumber(language);
      for (let slot = sealed; slot < this.table.places; slot += 1) {
        if ((this.table.languagesAt(slot) & bit) === 0) continue;
        const unit = this.unit(this.table.idAt(slot));
        if (unit) for (const { text } of usableVariants(unit, language)) index.add(slot, text);
      }
    }
    index.settle();
    return index;
  }

  /** Takes in a unit, in place of the state known before; a tombstone takes it out. */
  add(unit: TranslationUnit): void {
    this.table.remove(unit.id);
    if (unit.deleted) return;
    const texts = textsByLanguage(unit);
    const slot = this.table.add(unit.id, texts);
    if (slot < 0) return;
    for (const language of this.#open) {
      const index = this.#indexes.get(language);
      for (const { text } of texts[languageNumber(language)] ?? []) index?.add(slot, text);
    }
  }

  /** Takes a unit out; nothing happens when it is not there. */
  remove(id: string): void {
    this.table.remove(id);
  }

  /** Bytes held in typed arrays. */
  get bytes(): number {
    const indexes = [...this.#indexes.values()];
    return indexes.reduce((sum, index) => sum + index.bytes, this.table.bytes);
  }
}
