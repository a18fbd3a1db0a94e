/** The index of the memories at hand: units in and out, matches and words found. */
import { LANGUAGE_TAGS, type LanguageTag } from '../language-tag.ts';
import { profileOf, words } from '../languages/index.ts';
import type { TranslationUnit } from '../memory/index.ts';
import { invariant } from '../result.ts';
import { matchOf } from './explain.ts';
import { boundsOf, distinct, findDirect, type Source } from './finder.ts';
import { type Judgement, presentOf } from './judge.ts';
import {
  ImageBuilder,
  type ImageReader,
  openImage,
  readUnder,
  writeUnder,
} from './lookup/image.ts';
import { LanguageIndex } from './lookup/language-index.ts';
import { Scratch } from './lookup/search.ts';
import { languageNumber, UnitTable, usableVariants } from './lookup/unit-table.ts';
import type { MemorySource } from './penalties.ts';
import { findPivots, PIVOT_WORTH_MAX } from './pivot.ts';
import type { Match, MatchQuery } from './types.ts';

/** Where the index gets a unit's texts when it needs them: it keeps none itself. */
export interface MatchIndexOptions {
  /** A unit by the name of its memory and its id; undefined when it is gone. Asked a few times a query. */
  readonly unit: (memory: string, id: string) => TranslationUnit | undefined;
  /**
   * Languages whose texts are taken in with each unit. Those of the others are taken in when a text of the language is
   * first looked up, which takes about a second for 100,000 units. @default none: what is not used costs nothing
   */
  readonly languages?: readonly LanguageTag[];
  /** Texts looked through one by one before they are sealed into a block. Only tests need another. @default 512 */
  readonly tailMax?: number;
}

/** Finds texts of units. Every text of a unit can be source or translation; texts are looked up one by one. */
export interface MatchIndex {
  /** Living units. */
  readonly size: number;
  /** Bytes held in typed arrays. */
  readonly bytes: number;
  /** Takes in a unit, in place of the state known before; a tombstone takes it out. Findable at once. */
  add(unit: TranslationUnit, memory: MemorySource): void;
  /** Takes a unit out; nothing happens when it is not there. */
  remove(unitId: string, memoryName: string): void;
  /**
   * The best matches for a segment, best first: by score with context less penalties, then kind, then the newest. Exactly
   * what comparing the segment with every text would give; no two matches have the same texts.
   */
  find(query: MatchQuery): readonly Match[];
  /**
   * The index as bytes, in chunks to be written one after the other before the index changes again.
   *
   * @param stamp says what the memories held, for instance sizes and times of their files
   */
  save(stamp: string): readonly Uint8Array[];
  /** For the searches of this room. */
  readonly source: Source;
}

class Index implements MatchIndex {
  readonly #table: UnitTable;
  readonly #indexes: ReadonlyMap<LanguageTag, LanguageIndex>;
  /** Languages whose texts are in their index. */
  readonly #open: Set<LanguageTag>;
  readonly source: Source;

  constructor({ unit, languages = [], tailMax }: MatchIndexOptions, image?: ImageReader) {
    this.#table = image ? readTable(image) : new UnitTable();
    const scratch = new Scratch();
    const isAlive = (slot: number) => this.#table.languagesAt(slot) !== 0;
    this.#indexes = new Map(
      LANGUAGE_TAGS.map((tag) => [tag, new LanguageIndex(tag, isAlive, scratch, tailMax)]),
    );
    this.#open = new Set(image ? [] : languages);
    for (const [language, index] of this.#indexes) {
      if (!image?.has(`${language}.stem-of`)) continue;
      index.read(readUnder(image, `${language}.`));
      this.#open.add(language);
    }
    this.source = { table: this.#table, unit, index: (language) => this.#indexFor(language) };
  }

  /** The index of a language, with all its texts. */
  #indexFor(language: LanguageTag): LanguageIndex {
    const index = this.#indexes.get(language);
    invariant(index, 'there is an index for each language');
    if (!this.#open.has(language)) {
      this.#open.add(language);
      const bit = 1 << languageNumber(language);
      for (let slot = 0; slot < this.#table.places; slot += 1) {
        if ((this.#table.languagesAt(slot) & bit) === 0) continue;
        const memory = this.#table.memories[this.#table.memoryAt(slot)]?.name ?? '';
        const unit = this.source.unit(memory, this.#table.idAt(slot));
        if (unit) for (const { text } of usableVariants(unit, language)) index.add(slot, text);
      }
    }
    index.settle();
    return index;
  }

  get size(): number {
    return this.#table.size;
  }

  get bytes(): number {
    const indexes = [...this.#indexes.values()];
    return indexes.reduce((sum, index) => sum + index.bytes, this.#table.bytes);
  }

  add(unit: TranslationUnit, memory: MemorySource): void {
    this.#table.remove(unit.id, memory.name);
    if (unit.deleted) return;
    const slot = this.#table.add(unit, memory);
    if (slot < 0) return;
    for (const [language, index] of this.#indexes)
      if (this.#open.has(language))
        for (const { text } of usableVariants(unit, language)) index.add(slot, text);
  }

  remove(unitId: string, memoryName: string): void {
    this.#table.remove(unitId, memoryName);
  }

  save(stamp: string): readonly Uint8Array[] {
    const image = new ImageBuilder();
    image.put('memories', new TextEncoder().encode(JSON.stringify(this.#table.memories)));
    this.#table.write(writeUnder(image, 'units.'));
    for (const language of this.#open)
      this.#indexes.get(language)?.write(writeUnder(image, `${language}.`));
    return image.finish(stampOf(stamp));
  }

  find(query: MatchQuery): readonly Match[] {
    if (query.from === query.to || query.text.trim() === '') return [];
    const to = 1 << languageNumber(query.to);
    const { limit } = boundsOf(query);
    const direct = findDirect(
      this.source,
      query,
      (slot) => (this.#table.languagesAt(slot) & to) !== 0,
    );
    const last = direct.length >= limit ? (direct.at(-1)?.worth ?? 0) : 0;
    const pivots = last > PIVOT_WORTH_MAX ? [] : findPivots(this.source, query);
    const throughs = new Map<Judgement, LanguageTag>(pivots.map((one) => [one, one.through]));
    const present = presentOf(query);
    return distinct([...direct, ...pivots])
      .slice(0, limit)
      .map((judgement) => {
        const through = throughs.get(judgement);
        const match = matchOf(present, judgement);
        return through === undefined ? match : { ...match, through };
      });
  }
}

/** Letters, marks and numbers on which languages differ in folding: the first Arabic block, and some Latin. */
const PROBE = `${String.fromCharCode(...Array.from({ length: 0x100 }, (_, i) => 0x600 + i))} 1,250.5 Î-Û'an`;

let rules: string | undefined;

/** How this program cuts, folds and stems: an image made by other rules would miss words. */
function wordRules(): string {
  rules ??= JSON.stringify(
    LANGUAGE_TAGS.map((tag) => {
      const text = [...profileOf(tag).evidence.words, PROBE].join(' ');
      return words(text, tag).map(({ form, stem }) => `${form}/${stem}`);
    }),
  );
  return rules;
}

/** What an image must be of: the memories as they are, and words cut and folded as this program does it. */
function stampOf(stamp: string): string {
  return JSON.stringify([stamp, wordRules()]);
}

function readTable(image: ImageReader): UnitTable {
  const memories: unknown = JSON.parse(new TextDecoder().decode(image.uint8('memories')));
  return UnitTable.read(readUnder(image, 'units.'), memories as MemorySource[]);
}

/**
 * The index that was saved, living on in the bytes; undefined when they are damaged, were saved by another version, or are
 * not of these memories. Then it is to be made anew.
 *
 * @param bytes all chunks of {@link MatchIndex.save} in a row, at a multiple of eight in their buffer
 * @param stamp what the memories hold now
 */
export function loadMatchIndex(
  bytes: Uint8Array,
  stamp: string,
  options: MatchIndexOptions,
): MatchIndex | undefined {
  const image = openImage(bytes, stampOf(stamp));
  return image && new Index(options, image);
}

/**
 * An empty index.
 *
 * @param options where texts are looked up: the index holds word numbers only, so texts can stay on disk
 */
export function createMatchIndex(options: MatchIndexOptions): MatchIndex {
  return new Index(options);
}
