/** Puts texts in the order of their length, which is the order in which they are searched. Linear. */
import { EntryList } from './entries.ts';

/** Entries, with what their word numbers are to become; without it they stay. */
export interface NumberedEntries {
  readonly entries: EntryList;
  readonly numbers?: Uint32Array;
}

/** First place of each length: how many living entries are shorter. */
function firstPlaces(lists: readonly NumberedEntries[], isAlive: (slot: number) => boolean) {
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
  const places = new Uint32Array(counts.length);
  let sum = 0;
  for (let length = 0; length < counts.length; length += 1) {
    places[length] = sum;
    sum += counts[length] ?? 0;
  }
  return { places, count, bytes };
}

/**
 * The living entries of some lists by length, those of one length in order of arrival.
 *
 * @param tokens memory for one text
 */
export function sortedByLength(
  lists: readonly NumberedEntries[],
  isAlive: (slot: number) => boolean,
  tokens: Int32Array,
): EntryList {
  const { places, count, bytes } = firstPlaces(lists, isAlive);
  const listOf = new Uint8Array(count);
  const entryOf = new Uint32Array(count);
  for (const [number, { entries }] of lists.entries()) {
    for (let entry = 0; entry < entries.count; entry += 1) {
      if (!isAlive(entries.unitAt(entry))) continue;
      const length = entries.lengthAt(entry);
      const at = places[length] ?? 0;
      places[length] = at + 1;
      listOf[at] = number;
      entryOf[at] = entry;
    }
  }
  const sorted = new EntryList();
  sorted.reserve(count, bytes);
  for (let i = 0; i < count; i += 1) {
    const list = lists[listOf[i] ?? 0];
    if (list?.numbers) sorted.pushRenumbered(list.entries, entryOf[i] ?? 0, list.numbers, tokens);
    else if (list) sorted.pushFrom(list.entries, entryOf[i] ?? 0);
  }
  return sorted;
}
