/** Look-up of words and short phrases by their folded forms, longest first. */

/** A phrase that was found: how many words it takes and what it means. */
export interface PhraseHit<T> {
  readonly length: number;
  readonly value: T;
}

interface Entry<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** Phrases by first word. Values of phrases entered twice: the first one stays. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  /** Adds a phrase given as folded words. */
  add(words: readonly string[], value: T): void {
    const [first, ...rest] = words;
    if (first === undefined || first === '') return;
    const entries = this.#byFirst.get(first);
    if (entries === undefined) {
      this.#byFirst.set(first, [{ rest, value }]);
      return;
    }
    const same = entries.some(
      (entry) => entry.rest.length === rest.length && entry.rest.every((w, i) => w === rest[i]),
    );
    if (same) return;
    entries.push({ rest, value });
    entries.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** The longest phrase that starts at `at`; `variants` are other ways to read the first word. */
  find(
    formAt: (index: number) => string,
    at: number,
    variants: readonly string[] = [],
  ): PhraseHit<T> | null {
    const direct = this.#match(formAt(at), formAt, at);
    if (direct !== null) return direct;
    for (const variant of variants) {
      const hit = this.#match(variant, formAt, at);
      if (hit !== null) return hit;
    }
    return null;
  }

  #match(first: string, formAt: (index: number) => string, at: number): PhraseHit<T> | null {
    for (const entry of this.#byFirst.get(first) ?? []) {
      if (entry.rest.every((word, i) => formAt(at + i + 1) === word)) {
        return { length: entry.rest.length + 1, value: entry.value };
      }
    }
    return null;
  }
}
