/** Scratch space for folding: code units and where each came from, reused from call to call. */

const CHUNK = 4096;

/** Growing pair of typed arrays; only the first `length` entries hold anything. */
export class FoldBuffer {
  units = new Uint16Array(1024);
  starts = new Uint32Array(1024);
  length = 0;

  /** Empties the buffer and makes room for `capacity` code units. */
  reset(capacity: number): void {
    this.length = 0;
    if (capacity <= this.units.length) return;
    this.units = new Uint16Array(capacity + (capacity >> 1));
    this.starts = new Uint32Array(capacity + (capacity >> 1));
  }

  /** Appends a code unit; `reset` has made the room. */
  push(unit: number, start: number): void {
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.length += 1;
  }

  /** The last code unit, 0 when empty. */
  last(): number {
    return this.length > 0 ? (this.units[this.length - 1] ?? 0) : 0;
  }

  /** The code units as a string. */
  toText(): string {
    if (this.length <= CHUNK) return textOf(this.units.subarray(0, this.length));
    let text = '';
    for (let from = 0; from < this.length; from += CHUNK)
      text += textOf(this.units.subarray(from, Math.min(from + CHUNK, this.length)));
    return text;
  }
}

function textOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
