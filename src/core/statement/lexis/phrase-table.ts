/** Look-up of words and short phrases by their folded forms, longest first. */

/** A phrase that was found: how many words it takes and what it means. */
export interface PhraseHit<T> {
  readonly length: number;
  readonly value: T;
}

/** What a table is laid on: words in order, other pieces between them. */
export interface Worded {
  readonly kind: string;
  readonly form: string;
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
    pieces: readonly Worded[],
    at: number,
    variants: readonly string[] = NO_VARIANTS,
  ): PhraseHit<T> | null {
    const piece = pieces[at];
    if (piece?.kind !== 'word') return null;
    const direct = this.#match(piece.form, pieces, at);
    if (direct !== null) return direct;
    for (const variant of variants) {
      const hit = this.#match(variant, pieces, at);
      if (hit !== null) return hit;
    }
    return null;
  }

  #match(first: string, pieces: readonly Worded[], at: number): PhraseHit<T> | null {
    const entries = this.#byFirst.get(first);
    if (entries === undefined) return null;
    for (const { rest, value } of entries) {
      let next = at + 1;
      const fits = rest.every((form) => {
        if (isHyphen(pieces[next])) next++; // "Kurdish-language"
        return isWord(pieces[next++], form);
      });
      if (fits) return { length: next - at, value };
    }
    return null;
  }
}

const NO_VARIANTS: readonly string[] = [];

function isHyphen(piece: Worded | undefined): boolean {
  return piece?.kind === 'mark' && piece.form === '-';
}

function isWord(piece: Worded | undefined, form: string | undefined): boolean {
  return piece !== undefined && piece.kind === 'word' && piece.form === form;
}
