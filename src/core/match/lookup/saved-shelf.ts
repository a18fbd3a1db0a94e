/**
 * A memory's index as it was saved: one part for the units, one for each language, read when they are needed. Whatever is
 * not whole, or was made by a program that cuts or folds words otherwise, is not taken.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../../language-tag.ts';
import { TEXT_RULES } from '../../text-rules.ts';
import type { IdList } from './id-list.ts';
import { type ImageReader, openImage } from './image.ts';
import type { LanguageIndex } from './language-index.ts';
import { UnitTable } from './unit-table.ts';

/** Names of the parts: the units, and the texts of each language. */
export type PartName = 'units' | LanguageTag;

/** All parts, in the order in which they lie in a file. */
export const PART_NAMES: readonly PartName[] = ['units', ...LANGUAGE_TAGS];

/**
 * Where parts come from. Each is whole, at a multiple of eight in its buffer, and no one else's to change; undefined when
 * it cannot be had.
 */
export interface SavedParts {
  part(name: PartName): Uint8Array | undefined;
  /** Reads some bytes of a part again, undefined when they cannot be had; where parts are only held in memory there is none. */
  readonly again?: (name: PartName, at: number, length: number) => Uint8Array | undefined;
}

/** What the image of a part says it is: an index whose words were cut, folded and stemmed by other rules would miss some. */
export function stampOf(name: PartName): string {
  return `${name} ${TEXT_RULES}`;
}

/** The saved index of one memory. */
export class SavedShelf {
  readonly table: UnitTable;
  /** How many units it was made from: their places are 0 up to this. */
  readonly units: number;
  /** Until {@link letGo}. */
  #reader: ImageReader | undefined;
  readonly #idsAt: number;
  readonly #parts: SavedParts;

  private constructor(reader: ImageReader, parts: SavedParts) {
    this.table = UnitTable.read(reader);
    this.units = reader.uint32('sums').length;
    this.#reader = reader;
    this.#idsAt = reader.placeOf('id-bytes');
    this.#parts = parts;
  }

  /** Opens what was saved; undefined when it cannot be used. */
  static open(parts: SavedParts): SavedShelf | undefined {
    const bytes = parts.part('units');
    const reader = bytes && openImage(bytes, stampOf('units'));
    return reader && new SavedShelf(reader, parts);
  }

  /** For each of the units the checksum of its record, by place. */
  get sums(): Uint32Array {
    return this.#reader?.uint32('sums') ?? new Uint32Array(0);
  }

  /** Lets go of what only a comparison with the memory needs, where it can be read again. The ids are read when they are asked for. */
  letGo(): void {
    const { again } = this.#parts;
    if (!again || !this.#reader) return;
    const at = this.#idsAt;
    this.table.letGo((from, length) => again('units', at + from, length));
    this.#reader = undefined;
  }

  /** Ids of the units, by place; until {@link letGo}. */
  get ids(): IdList {
    return this.table.sealedIds;
  }

  /** Puts the texts of a language into an empty index. @returns false when they cannot be used */
  readInto(language: LanguageTag, index: LanguageIndex): boolean {
    const bytes = this.#parts.part(language);
    const reader = bytes && openImage(bytes, stampOf(language));
    if (!reader) return false;
    index.read(reader);
    return true;
  }
}
