/** The best few of many candidates, in the order in which matches are shown. */
import type { Shelf } from './shelf.ts';
import type { Slot } from './unit-table.ts';

/** Order of kinds at the same worth. */
export const KIND_ORDER = ['context', 'exact', 'spelling', 'fuzzy', 'pivot'] as const;

/** What decides a unit's place before its id does. */
export interface Place {
  /** Score with context, less penalties, in millionths: whole, so that sums in another order compare the same. */
  readonly worth: number;
  /** Place in {@link KIND_ORDER}. */
  readonly kind: number;
  /** 1 for a text that lost a conflict. */
  readonly alternative: number;
  /** When the translation was confirmed, seconds since 1970. */
  readonly seconds: number;
  /** How near the translation comes to where it is asked for: {@link nearnessOf}. */
  readonly near: number;
  /** Number of the memory, in order of arrival. */
  readonly memory: number;
}

/** A unit of the memory that its place names. */
export interface Placed extends Place {
  readonly slot: Slot;
}

/** A unit that was found. */
export interface Candidate extends Placed {
  readonly shelf: Shelf;
  readonly score: number;
}

/** Where a text is from, or where one is asked for. */
export interface Provenance {
  readonly document?: string;
  readonly by?: string;
}

/** 2 for a text of the document that asks, 1 for one of the person who asks, 3 for both. */
export function nearnessOf(text: Provenance, asking: Provenance): number {
  const isOf = (name: keyof Provenance) =>
    asking[name] !== undefined && asking[name] === text[name];
  return (isOf('document') ? 2 : 0) + (isOf('by') ? 1 : 0);
}

/** Higher worth, better kind, current text, newer, same document, same desk, earlier memory. Negative when `a` comes first; the smaller id decides between equals. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    b.worth - a.worth ||
    a.kind - b.kind ||
    a.alternative - b.alternative ||
    b.seconds - a.seconds ||
    b.near - a.near ||
    a.memory - b.memory
  );
}

/** Order of units: those of one memory are compared by their slots, so that no id has to be read. */
function compareCandidates(a: Placed, b: Candidate): number {
  return comparePlaces(a, b) || b.shelf.table.compareIds(a.slot, b.slot);
}

/** Worth of a score with `context` matching neighbours and deductions, in millionths. */
export function worthOf(score: number, context: number, penalty: number): number {
  return Math.round((score + context / 100 - penalty) * 1e6);
}

/** A list of at most `limit` candidates, best first, one a unit. */
export class TopList {
  readonly list: Candidate[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether as many as wanted are there. */
  get full(): boolean {
    return this.list.length >= this.#limit;
  }

  /** Worth of the last place, or minus infinity while there is room. */
  get least(): number {
    return this.full
      ? (this.list.at(-1)?.worth ?? Number.NEGATIVE_INFINITY)
      : Number.NEGATIVE_INFINITY;
  }

  /** Whether a candidate of this worth and rank would find a place. */
  wants(candidate: Placed): boolean {
    const last = this.list.at(-1);
    return !this.full || last === undefined || compareCandidates(candidate, last) < 0;
  }

  /** Takes a candidate in, if it finds a place; of two for one unit the better stays. */
  offer(candidate: Candidate): void {
    const twin = this.list.findIndex(
      ({ shelf, slot }) => slot === candidate.slot && shelf === candidate.shelf,
    );
    if (twin >= 0) {
      const known = this.list[twin];
      if (known && compareCandidates(known, candidate) <= 0) return;
      this.list.splice(twin, 1);
    } else if (!this.wants(candidate)) return;
    let at = this.list.length;
    while (at > 0) {
      const before = this.list[at - 1];
      if (!before || compareCandidates(before, candidate) <= 0) break;
      at -= 1;
    }
    this.list.splice(at, 0, candidate);
    if (this.list.length > this.#limit) this.list.pop();
  }
}
