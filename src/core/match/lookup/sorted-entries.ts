/** The order in which texts are searched: by their length, and those of one length as they came. Linear. */
import type { EntryList } from './entries.ts';

/** Entries, with what their word numbers are to become; without it they stay. */
export interface NumberedEntries {
  readonly entries: EntryList;
  readonly numbers?: Uint32Array;
}

/** Which entry of which list comes at each place. */
export interface EntryOrder {
  readonly count: number;
  readonly listOf: Uint8Array;
  readonly entryOf: Uint32Array;
  /** Bytes that the words of all of them take as they are numbered now. */
  readonly bytes: number;
}

/** How many living entries there are of each length, and what they take. */
function countLengths(lists: readonly NumberedEntries[], isAlive: (slot: number) => boolean) {
  const counts: number[] = [];
  let count = 0;
  let bytes = 0;
  for (const { entries } of lists) {
    for (let entry = 0; entry < entries.count; entry += 1) {
      if (!isAlive(entries.unitAt(entry))) continue;
      const length = entries.lengthAt(entry);
      counts[length] = (counts[length] ?? 0) + 1;
      count += 1;
      bytes += entries.sizeAt(entry);
    }
  }
  return { counts, count, bytes };
}

/** The order of the living entries of some lists. */
export function orderByLength(
  lists: readonly NumberedEntries[],
  isAlive: (slot: number) => boolean,
): EntryOrder {
  const { counts, count, bytes } = countLengths(lists, isAlive);
  const next = new Uint32Array(counts.length);
  for (let length = 1; length < next.length; length += 1)
    next[length] = (next[length - 1] ?? 0) + (counts[length - 1] ?? 0);
  const listOf = new Uint8Array(count);
  const entryOf = new Uint32Array(count);
  for (const [number, { entries }] of lists.entries()) {
    for (let entry = 0; entry < entries.count; entry += 1) {
      if (!isAlive(entries.unitAt(entry))) continue;
      const length = entries.lengthAt(entry);
      const at = next[length] ?? 0;
      next[length] = at + 1;
      listOf[at] = number;
      entryOf[at] = entry;
    }
  }
  return { count, listOf, entryOf, bytes };
}
