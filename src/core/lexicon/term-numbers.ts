/** Terms numbered in order of first sight, with how often they were seen. */

/** A word counts as about as common as the commonest when it was seen at least one in so many times as often. */
const AS_COMMON = 4;

/** The terms of one language. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly terms: string[] = [];
  readonly counts: number[] = [];
  /** How often each word was seen for a term, by the term's number. */
  readonly #words: Map<string, number>[] = [];
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

  /** Tells that a term, by its number, stood for a word as it is written. */
  seeWord(number: number, word: string, times = 1): void {
    let words = this.#words[number];
    if (!words) {
      words = new Map();
      this.#words[number] = words;
    }
    words.set(word, (words.get(word) ?? 0) + times);
  }

  /** The word a term, by its number, stands for: the shortest of those about as common as the commonest; else the term. */
  wordOf(number: number): string {
    const words = [...(this.#words[number] ?? [])];
    const most = words.reduce((best, [, times]) => Math.max(best, times), 0);
    const common = words.filter(([, times]) => times * AS_COMMON >= most);
    const [first] = common.sort((a, b) => a[0].length - b[0].length || b[1] - a[1]);
    return first?.[0] ?? this.terms[number] ?? '';
  }

  /** How often a term was seen. */
  count(term: string): number {
    return this.counts[this.find(term)] ?? 0;
  }
}
