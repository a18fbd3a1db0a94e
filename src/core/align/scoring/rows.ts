/** Sums of link probabilities from the words of one unit to every word type of the other side, kept for recent units. */
import type { ReadSide } from '../reading/index.ts';
import type { LinkTable } from './link-table.ts';

/** The sums of one unit: how much of it explains each type of the other side, and by what mostly. */
export interface Row {
  readonly p: Float32Array;
  readonly kind: Uint8Array;
}

interface Slot extends Row {
  unit: number;
  readonly touched: number[];
}

/** Rows of units, as many as fit; a unit that was pushed out is summed again when asked for. */
export class Rows {
  readonly #slots: (Slot | undefined)[];
  readonly #side: ReadSide;
  readonly #links: LinkTable;
  readonly #width: number;
  /** Likeliest single link to each type in the row at work. */
  readonly #top: Float32Array;

  /** `width` is the number of types of the other side, `capacity` how many rows are kept. */
  constructor(side: ReadSide, links: LinkTable, width: number, capacity: number) {
    this.#side = side;
    this.#links = links;
    this.#width = width;
    this.#slots = new Array(capacity);
    this.#top = new Float32Array(width);
  }

  /** The row of a unit; valid until `capacity` other units have been asked for. */
  of(unit: number): Row {
    const at = unit % this.#slots.length;
    let slot = this.#slots[at];
    if (slot?.unit === unit) return slot;
    if (slot) {
      for (const type of slot.touched) slot.p[type] = 0;
      slot.touched.length = 0;
      slot.unit = unit;
    } else {
      const [p, kind] = [new Float32Array(this.#width), new Uint8Array(this.#width)];
      slot = { unit, p, kind, touched: [] };
      this.#slots[at] = slot;
    }
    this.#fill(slot);
    return slot;
  }

  #fill(slot: Slot): void {
    const { starts, to, p, kind } = this.#links;
    const top = this.#top;
    const { touched } = slot;
    for (const type of this.#side.units[slot.unit]?.types ?? []) {
      const end = starts[type + 1] ?? 0;
      for (let k = starts[type] ?? 0; k < end; k += 1) {
        const other = to[k] ?? 0;
        const value = p[k] ?? 0;
        if (slot.p[other] === 0) {
          touched.push(other);
          top[other] = 0;
        }
        slot.p[other] = (slot.p[other] ?? 0) + value;
        if (value > (top[other] ?? 0)) {
          top[other] = value;
          slot.kind[other] = kind[k] ?? 0;
        }
      }
    }
  }
}
