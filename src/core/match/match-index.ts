/** The index of the memories at hand: units in and out, matches and words found. */
import { LANGUAGE_TAGS, type LanguageTag } from '../language-tag.ts';
import type { TranslationUnit } from '../memory/index.ts';
import { invariant } from '../result.ts';
import { matchOf } from './explain.ts';
import { boundsOf, distinct, findDirect, type Source } from './finder.ts';
import { type Judgement, presentOf } from './judge.ts';
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
   * Languages whose texts are taken in at once. The texts of the others are taken in when one is first looked up, which
   * takes about a second for 100,000 units. @default all four
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
  /** For the searches of this room. */
  readonly source: Source;
}

class Index implements MatchIndex {
  readonly #table = new UnitTable();
  readonly #indexes: ReadonlyMap<LanguageTag, LanguageIndex>;
  /** Languages whose texts are in their index. */
  readonly #open: Set<LanguageTag>;
  readonly source: Source;

  constructor({ unit, languages = LANGUAGE_TAGS, tailMax }: MatchIndexOptions) {
    const scratch = new Scratch();
    const isAlive = (slot: number) => this.#table.languagesAt(slot) !== 0;
    this.#indexes = new Map(
      LANGUAGE_TAGS.map((tag) => [tag, new LanguageIndex(tag, isAlive, scratch, tailMax)]),
    );
    this.#open = new Set(languages);
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

/**
 * An empty index.
 *
 * @param options where texts are looked up: the index holds word numbers only, so texts can stay on disk
 */
export function createMatchIndex(options: MatchIndexOptions): MatchIndex {
  return new Index(options);
}
