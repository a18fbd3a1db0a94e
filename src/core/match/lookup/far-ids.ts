/**
 * Ids that stay in the file they were saved in: a million of them are asked for by tens, so they are read when they are.
 * One of every so many is kept, which leads to the few of which the others are read at once.
 */
import { IdList } from './id-list.ts';

/** Ids by place, as a table of units asks for them. */
export interface Ids {
  readonly count: number;
  /** Whether they come in rising order. */
  readonly isSorted: boolean;
  /** Bytes held. */
  readonly bytes: number;
  /** The id at a place. */
  at(place: number): string;
  /** All places of an id, mostly one or none. */
  placesOf(id: string): readonly number[];
  /** How many ids come before one, in the order of ids. */
  rankOf(id: string): number;
}

/** Reads bytes of the saved ids, from the first byte of the first; undefined when the file has been let go. */
export type ReadIds = (at: number, length: number) => Uint8Array | undefined;

/** Of so many ids one is kept; as many are read at once: about a page of a disk. */
const STEP = 256;

/** Ids that were read at once, by their rank among them. */
interface Stretch {
  readonly count: number;
  readonly at: (rank: number) => string;
}

/** How many ids of a stretch come before one. */
function rankIn({ count, at }: Stretch, id: string): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ids of one width, in rising order. */
export class FarIds implements Ids {
  readonly count: number;
  readonly isSorted = true;
  readonly #width: number;
  readonly #read: ReadIds;
  readonly #kept = new IdList();

  private constructor(ids: IdList, width: number, read: ReadIds) {
    this.count = ids.count;
    this.#width = width;
    this.#read = read;
    for (let place = 0; place < this.count; place += STEP) this.#kept.push(ids.at(place));
  }

  /** Takes the place of ids that were read from a file; of ids that are not of one width or not in order the list stays. */
  static insteadOf(ids: IdList, read: ReadIds): Ids {
    const { width } = ids;
    return ids.isSorted && width > 0 ? new FarIds(ids, width, read) : ids;
  }

  at(place: number): string {
    const bytes = this.#read(place * this.#width, this.#width);
    return bytes ? IdList.decode(bytes) : '';
  }

  placesOf(id: string): readonly number[] {
    const found: number[] = [];
    // The same id may end one stretch and begin the next.
    for (let step = this.#stepBefore(id); step < this.#kept.count; step += 1) {
      if (this.#kept.at(step) > id) break;
      const ids = this.#stretch(step);
      for (let rank = rankIn(ids, id); rank < ids.count && ids.at(rank) === id; rank += 1)
        found.push(step * STEP + rank);
    }
    return found;
  }

  rankOf(id: string): number {
    const step = this.#stepBefore(id);
    return step * STEP + rankIn(this.#stretch(step), id);
  }

  /** The last stretch that begins before an id, or the first. */
  #stepBefore(id: string): number {
    return Math.max(0, this.#kept.rankOf(id) - 1);
  }

  /** Reads the ids of a stretch; none when they cannot be had. */
  #stretch(step: number): Stretch {
    const width = this.#width;
    const from = step * STEP;
    const count = Math.max(0, Math.min(STEP, this.count - from));
    const bytes = this.#read(from * width, count * width);
    if (!bytes) return { count: 0, at: () => '' };
    return { count, at: (rank) => IdList.decode(bytes.subarray(rank * width, (rank + 1) * width)) };
  }

  get bytes(): number {
    return this.#kept.bytes;
  }
}
