/** Links between word types in flat arrays: made row by row, each row merged as it is closed. */

/** Kinds of links. The numbers are also the places of their evidence among the features. */
export const LINK = { number: 1, token: 2, name: 3, cognate: 4, lexicon: 5 } as const;

/** A kind of link. */
export type LinkKind = (typeof LINK)[keyof typeof LINK];

/** For each type of one side its links to types of the other: the stretch `starts[t]` to `starts[t + 1]`. */
export interface LinkTable {
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly p: Float32Array;
  readonly kind: Uint8Array;
}

/** Collects links row by row. */
export class LinkTableBuilder {
  readonly #starts: number[] = [0];
  readonly #to: number[] = [];
  readonly #p: number[] = [];
  readonly #kind: number[] = [];
  readonly #row = new Map<number, { p: number; kind: LinkKind }>();

  /** Adds a link to the row that is open; of several to one type the likeliest stays, and names the kind. */
  put(to: number, p: number, kind: LinkKind): void {
    const known = this.#row.get(to);
    if (known && known.p >= p) return;
    this.#row.set(to, { p, kind });
  }

  /** Closes the row. */
  next(): void {
    for (const [to, { p, kind }] of this.#row) {
      this.#to.push(to);
      this.#p.push(p);
      this.#kind.push(kind);
    }
    this.#row.clear();
    this.#starts.push(this.#to.length);
  }

  /** The finished table. */
  build(): LinkTable {
    return {
      starts: Int32Array.from(this.#starts),
      to: Int32Array.from(this.#to),
      p: Float32Array.from(this.#p),
      kind: Uint8Array.from(this.#kind),
    };
  }
}
