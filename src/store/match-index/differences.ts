/** What has changed in a memory since its index was saved: told record by record, by id and checksum. */
import type { SavedShelf } from '../../core/match/index.ts';
import type { SnapshotIndex } from '../records/snapshot-index.ts';

/** Differences between a saved index and a snapshot. */
export interface Differences {
  /** Positions in the snapshot of records that are new or not what they were. */
  readonly changed: readonly number[];
  /** Ids of records that are gone. */
  readonly gone: readonly string[];
}

/**
 * Walks through both, which are in the order of ids.
 *
 * @param most differences that are worth telling one by one
 * @returns undefined when there are more
 */
export function differencesBetween(
  { ids, sums }: SavedShelf,
  { count, high, low, sum }: SnapshotIndex,
  most: number,
): Differences | undefined {
  const changed: number[] = [];
  const gone: string[] = [];
  if (!ids.isSorted) return undefined;
  let at = 0;
  let position = 0;
  while (at < ids.count || position < count) {
    if (changed.length + gone.length > most) return undefined;
    const order = at === ids.count ? 1 : position === count ? -1 : compare();
    if (order < 0) gone.push(ids.at(at++));
    else if (order > 0) changed.push(position++);
    else {
      if (sums[at] !== sum[position]) changed.push(position);
      at += 1;
      position += 1;
    }
  }
  return { changed, gone };

  /** By the first eight characters of the ids, which are ASCII, as snapshots are sorted. */
  function compare(): number {
    return ids.keyAt(at, 0) - (high[position] ?? 0) || ids.keyAt(at, 4) - (low[position] ?? 0);
  }
}
