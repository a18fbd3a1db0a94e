/** The index of the memories at hand: units in and out, matches and words found. */
import type { LanguageTag } from '../language-tag.ts';
import type { TranslationUnit } from '../memory/index.ts';
import { matchOf } from './explain.ts';
import { boundsOf, distinct, findDirect, type Source } from './finder.ts';
import { type Judgement, presentOf } from './judge.ts';
import type { SavedShelf } from './lookup/saved-shelf.ts';
import { Scratch } from './lookup/scratch.ts';
import { Shelf } from './lookup/shelf.ts';
import { languageNumber } from './lookup/unit-table.ts';
import type { MemorySource } from './penalties.ts';
import { findPivots, PIVOT_WORTH_MAX } from './pivot.ts';
import type { Match, MatchQuery } from './types.ts';

/** Where the index gets a unit's texts when it needs them: it keeps none itself. */
export interface MatchIndexOptions {
  /** A unit by the name of its memory and its id; undefined when it is gone. Asked a few times a query. */
  readonly unit: (memory: string, id: string) => TranslationUnit | undefined;
  /**
   * Languages whose texts are taken in with each unit. Those of the others are taken in when a text of the language is
   * first looked up, which takes about half a second for 100,000 units. @default none: what is not used costs nothing
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
  /** Puts what was saved of a memory in place of everything known of it; changes since then are to be added after. */
  attach(memory: MemorySource, saved: SavedShelf): void;
  /**
   * The best matches for a segment, best first: by score with context less penalties, then kind, then the newest. Exactly
   * what comparing the segment with every text would give; no two matches have the same texts.
   */
  find(query: MatchQuery): readonly Match[];
  /** Takes everything of a memory out. */
  clear(memory: MemorySource): void;
  /** For the searches of this room. */
  readonly source: Source;
}

class Index implements MatchIndex {
  readonly #options: MatchIndexOptions;
  readonly #scratch = new Scratch();
  readonly #shelves: Shelf[] = [];
  readonly source: Source = { shelves: this.#shelves };

  constructor(options: MatchIndexOptions) {
    this.#options = options;
  }

  /** A shelf for a memory; memories are numbered in order of arrival. */
  #make(memory: MemorySource, number: number, saved?: SavedShelf): Shelf {
    const { unit, languages = [], tailMax } = this.#options;
    const { name } = memory;
    const shelf = new Shelf(memory, number, {
      scratch: this.#scratch,
      unit: (id) => unit(name, id),
      languages,
      ...(tailMax === undefined ? {} : { tailMax }),
      ...(saved ? { saved } : {}),
    });
    this.#shelves[number] = shelf;
    return shelf;
  }

  #shelf(memory: MemorySource): Shelf {
    const known = this.#shelves.find((one) => one.memory.name === memory.name);
    if (!known) return this.#make(memory, this.#shelves.length);
    known.memory = memory;
    return known;
  }

  get size(): number {
    return this.#shelves.reduce((sum, { table }) => sum + table.size, 0);
  }

  get bytes(): number {
    return this.#shelves.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  add(unit: TranslationUnit, memory: MemorySource): void {
    this.#shelf(memory).add(unit);
  }

  remove(unitId: string, memoryName: string): void {
    this.#shelves.find(({ memory }) => memory.name === memoryName)?.remove(unitId);
  }

  attach(memory: MemorySource, saved: SavedShelf): void {
    this.#make(memory, this.#shelf(memory).number, saved);
  }

  clear(memory: MemorySource): void {
    this.#make(memory, this.#shelf(memory).number);
  }

  find(query: MatchQuery): readonly Match[] {
    if (query.from === query.to || query.text.trim() === '') return [];
    const present = presentOf(query);
    const to = 1 << languageNumber(query.to);
    const { limit } = boundsOf(query);
    const direct = findDirect(
      this.source,
      present,
      ({ table }, slot) => (table.languagesAt(slot) & to) !== 0,
    );
    const last = direct.length >= limit ? (direct.at(-1)?.worth ?? 0) : 0;
    const pivots = last > PIVOT_WORTH_MAX ? [] : findPivots(this.source, present);
    const throughs = new Map<Judgement, LanguageTag>(pivots.map((one) => [one, one.through]));
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
