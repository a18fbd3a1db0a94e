/** Confirmed beads of files that have changed since: found again by their texts, so that no confirmation is asked twice. */
import type { AlignRow } from './state.ts';

/** The texts of each document's segments, by document and segment index. */
export type SideTexts = readonly (readonly string[])[];

/** What is left of the confirmed rows: those whose every segment still stands somewhere, and how many have no place. */
export interface CarriedRows {
  readonly rows: readonly AlignRow[];
  readonly lost: number;
}

/** For each earlier segment the index of the same text now; the second of two equal texts is the second again. */
function placesOf(earlier: readonly string[], now: readonly string[]): readonly (number | null)[] {
  const standing = new Map<string, number[]>();
  for (const [index, text] of now.entries()) {
    const places = standing.get(text);
    if (places) places.push(index);
    else standing.set(text, [index]);
  }
  const taken = new Map<string, number>();
  return earlier.map((text) => {
    const count = taken.get(text) ?? 0;
    taken.set(text, count + 1);
    return standing.get(text)?.[count] ?? null;
  });
}

/** Confirmed rows over earlier texts as rows over the texts of now. A row of which a segment is gone is lost. */
export function carryConfirmed(
  rows: readonly AlignRow[],
  earlier: SideTexts,
  now: SideTexts,
): CarriedRows {
  const places = now.map((texts, side) => placesOf(earlier[side] ?? [], texts));
  const confirmed = rows.filter((row) => row.status === 'confirmed');
  const carried = confirmed.flatMap((row): AlignRow[] => {
    const sides = row.sides.map((segments, side) =>
      segments.map((index) => places[side]?.[index] ?? null),
    );
    const found = sides.map((side) => side.filter((place) => place !== null));
    const whole = found.every((side, k) => side.length === row.sides[k]?.length);
    return whole ? [{ ...row, sides: found.map((side) => side.sort((a, b) => a - b)) }] : [];
  });
  return { rows: carried, lost: confirmed.length - carried.length };
}

/** Rows with the fixed ones among them: what these hold is taken out of the others. No segment is lost or doubled. */
export function withFixedRows(
  rows: readonly AlignRow[],
  fixed: readonly AlignRow[],
): readonly AlignRow[] {
  const owner = new Map<string, AlignRow>();
  for (const row of fixed) {
    for (const [side, segments] of row.sides.entries())
      for (const index of segments) owner.set(`${side}:${index}`, row);
  }
  const placed = new Set<AlignRow>();
  const result: AlignRow[] = [];
  for (const row of rows) {
    const held = row.sides.flatMap((segments, side) =>
      segments.flatMap((index) => owner.get(`${side}:${index}`) ?? []),
    );
    for (const one of held) {
      if (!placed.has(one)) result.push(one);
      placed.add(one);
    }
    if (held.length === 0) {
      result.push(row);
      continue;
    }
    const sides = row.sides.map((segments, side) =>
      segments.filter((index) => !owner.has(`${side}:${index}`)),
    );
    // What is left of a taken row was never weighed by itself: somebody has to look at it.
    if (sides.some((side) => side.length > 0))
      result.push({ ...row, sides, status: 'review', evidence: [] });
  }
  return result;
}
