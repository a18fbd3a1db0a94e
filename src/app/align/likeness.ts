/** Whether texts that were aligned seem to say the same at all: an empty file, another article, a wrong language. */
import type { AlignRow } from './state.ts';

/** What is odd about texts: one has nothing to align; hardly anything in them says the same. */
export type AlignDoubt = 'align-empty' | 'align-unlike';

/** Confidence that rows of two unlike texts seldom have; one over more texts is right only when each of its pairs is. */
const SURE = 0.9;

/**
 * Least share of the shorter text that is in such rows (sample articles: all of it when both tell the same, half where one
 * leaves much out and adds much, up to a fifth between articles of different days).
 */
const LEAST_SHARE = 0.3;

/** With fewer segments chance decides, unless none is paired at all. */
const LEAST_SEGMENTS = 4;

/** What is odd about the texts whose rows these are, or null. Furniture does not count. */
export function doubtOf(rows: readonly AlignRow[], sides: number): AlignDoubt | null {
  const body = rows.filter((row) => row.status !== 'furniture');
  const countIn = (list: readonly AlignRow[], side: number) =>
    list.reduce((sum, row) => sum + (row.sides[side]?.length ?? 0), 0);
  const counts = Array.from({ length: sides }, (_, side) => countIn(body, side));
  const shortest = Math.min(...counts);
  if (shortest === 0) return 'align-empty';
  const isPairedOnce = body.some(
    ({ sides: held }) => held.filter((one) => one.length > 0).length > 1,
  );
  if (!isPairedOnce) return 'align-unlike';
  if (shortest < LEAST_SEGMENTS) return null;
  const least = SURE ** (sides - 1);
  const sure = body.filter(
    (row) =>
      row.confidence >= least && row.sides.filter((segments) => segments.length > 0).length > 1,
  );
  const found = Math.max(
    ...counts.map((count, side) => (count === shortest ? countIn(sure, side) : 0)),
  );
  return found < LEAST_SHARE * shortest ? 'align-unlike' : null;
}
