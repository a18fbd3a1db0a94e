/** Numbers for pairs of term numbers: the cells of a sparse matrix, numbered in order of first sight. */

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}

/** Pairs of numbers by open addressing; 16 bytes and a slot each. */
export class Cells {
  #slots = new Int32Array(1 << 12);
  #rows = new Int32Array(1 << 11);
  #columns = new Int32Array(1 << 11);
  #size = 0;

  /** How many cells there are. */
  get size(): number {
    return this.#size;
  }

  /** Row of each cell. */
  get rows(): Int32Array {
    return this.#rows.subarray(0, this.#size);
  }

  /** Column of each cell. */
  get columns(): Int32Array {
    return this.#columns.subarray(0, this.#size);
  }

  #slotOf(row: number, column: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(row, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const cell = (this.#slots[slot] ?? 0) - 1;
      if (cell < 0 || (this.#rows[cell] === row && this.#columns[cell] === column)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Number of a cell, made if it is new. */
  of(row: number, column: number): number {
    const slot = this.#slotOf(row, column);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) return known;
    const cell = this.#size;
    if (cell === this.#rows.length) {
      this.#rows = grown(this.#rows);
      this.#columns = grown(this.#columns);
    }
    this.#rows[cell] = row;
    this.#columns[cell] = column;
    this.#slots[slot] = cell + 1;
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return cell;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let cell = 0; cell < this.#size; cell += 1)
      this.#slots[this.#slotOf(this.#rows[cell] ?? 0, this.#columns[cell] ?? 0)] = cell + 1;
  }
}
