/** The newest of many, without putting the rest in order. */

/** Keeps the `most` things with the highest keys; of equal keys those that came first. */
export class Newest {
  readonly #most: number;
  /** A heap with the lowest on top. */
  readonly #keys: number[] = [];
  readonly #things: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  #isBelow(a: number, b: number): boolean {
    const [one, other] = [this.#keys[a] ?? 0, this.#keys[b] ?? 0];
    if (one !== other) return one < other;
    return (this.#things[a] ?? 0) > (this.#things[b] ?? 0);
  }

  #swap(a: number, b: number): void {
    for (const list of [this.#keys, this.#things]) {
      const held = list[a] ?? 0;
      list[a] = list[b] ?? 0;
      list[b] = held;
    }
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.#isBelow(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < this.#keys.length && this.#isBelow(below, least)) least = below;
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  /** Takes a thing, a whole number, under a key. Things come in rising order. */
  add(thing: number, key: number): void {
    if (this.#keys.length < this.#most) {
      this.#keys.push(key);
      this.#things.push(thing);
      this.#rise(this.#keys.length - 1);
    } else if (key > (this.#keys[0] ?? 0)) {
      this.#keys[0] = key;
      this.#things[0] = thing;
      this.#sink();
    }
  }

  /** What was kept, highest key first. */
  get list(): readonly number[] {
    return [...this.#keys.keys()]
      .sort((a, b) => (this.#isBelow(a, b) ? 1 : -1))
      .map((i) => this.#things[i] ?? 0);
  }
}
