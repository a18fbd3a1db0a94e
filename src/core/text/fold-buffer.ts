/** Scratch space for folding: code units and where each came from, reused from call to call. */

const CHUNK = 8192;

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

  /** The code units as a string. */
  toText(): string {
    let text = '';
    for (let from = 0; from < this.length; from += CHUNK) {
      const chunk = this.units.subarray(from, Math.min(from + CHUNK, this.length));
      text += String.fromCharCode.apply(null, chunk as unknown as number[]);
    }
    return text;
  }
}
