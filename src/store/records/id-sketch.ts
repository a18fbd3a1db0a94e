/** Remembers ids in eight bytes each: it may take a new id for a known one, once in millions, but never the reverse. */
import { idKey } from './snapshot-index.ts';

/** Share of the table in use at which it is doubled. */
const FULL_SHARE = 0.6;
/** 21 bits of the high half and all of the low one make a number that a double holds exactly. */
const LOW_RANGE = 2 ** 32;
const HIGH_MASK = 0x1fffff;

function numberOf(id: string): number {
  const { high, low } = idKey(id);
  // Zero marks a free place.
  return (high & HIGH_MASK) * LOW_RANGE + low + 1;
}

/** A set of ids that is told from others by the first characters of each. */
export class IdSketch {
  #table = new Float64Array(1 << 12);
  #count = 0;

  /** Adds an id. */
  add(id: string): void {
    if (this.#count >= this.#table.length * FULL_SHARE) this.#grow();
    this.#put(numberOf(id));
  }

  /** Whether the id, or one that begins like it, was added. */
  has(id: string): boolean {
    const wanted = numberOf(id);
    for (let at = this.#placeOf(wanted); ; at = (at + 1) & (this.#table.length - 1)) {
      const found = this.#table[at];
      if (found === wanted) return true;
      if (found === 0) return false;
    }
  }

  #placeOf(number: number): number {
    // Fibonacci hashing of the two halves (Knuth, vol. 3, 6.4): ids that begin alike are spread over the table.
    const mixed =
      Math.imul(number % LOW_RANGE, 0x9e3779b1) ^ Math.imul(number / LOW_RANGE, 0x85ebca6b);
    return (mixed >>> 7) & (this.#table.length - 1);
  }

  #put(number: number): void {
    let at = this.#placeOf(number);
    while (this.#table[at] !== 0 && this.#table[at] !== number)
      at = (at + 1) & (this.#table.length - 1);
    if (this.#table[at] === 0) this.#count += 1;
    this.#table[at] = number;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Float64Array(old.length * 2);
    this.#count = 0;
    for (const number of old) if (number !== 0) this.#put(number);
  }
}
