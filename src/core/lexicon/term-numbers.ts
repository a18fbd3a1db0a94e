/** Terms numbered in order of first sight, with how often they were seen. */

/** The terms of one language. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly terms: string[] = [];
  readonly counts: number[] = [];
  /** Sum of the counts. */
  tokens = 0;

  /** How many different terms there are. */
  get size(): number {
    return this.terms.length;
  }

  /** Number of a term, or -1. */
  find(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  /** Number of a term, seen `times` times more. */
  see(term: string, times = 1): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.terms.length;
      this.#numbers.set(term, number);
      this.terms.push(term);
      this.counts.push(0);
    }
    this.counts[number] = (this.counts[number] ?? 0) + times;
    this.tokens += times;
    return number;
  }

  /** How often a term was seen. */
  count(term: string): number {
    return this.counts[this.find(term)] ?? 0;
  }
}
