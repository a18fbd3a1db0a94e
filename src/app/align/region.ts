/**
 * What is aligned anew, and what stays: a region is the rows between two fixed ones, and of the whole when nothing is
 * fixed. From a region to a job, and from the job's beads back to rows.
 */
import type { IndexBead } from '../../core/align/index.ts';
import type { Document, SegmentRole } from '../../core/document.ts';
import { withFixedRows } from './carry-over.ts';
import { joinPairs } from './join-pairs.ts';
import type { AlignRow } from './state.ts';
import { type AlignJob, type JobResult, pairsOf } from './work/index.ts';

/** Segments to be aligned with each other, and the rows among them that stay. */
export interface Region {
  /** Place of the rows that the new ones come in for. */
  readonly at: number;
  readonly count: number;
  /** For each document its segments that take part, in reading order. */
  readonly segments: readonly (readonly number[])[];
  /** Their roles: a row marked as furniture takes its segments out. */
  readonly roles: readonly (readonly SegmentRole[])[];
  /** Rows whose segments are among them and stay together. */
  readonly fixed: readonly AlignRow[];
}

/** Whether aligning anew leaves a row as it is. */
export function isFixed(row: AlignRow): boolean {
  return row.status === 'confirmed' || row.pinned === true;
}

/** Everything, with rows that are known beforehand. */
export function wholeRegion(
  documents: readonly Document[],
  fixed: readonly AlignRow[] = [],
): Region {
  return {
    at: 0,
    count: 0,
    segments: documents.map(({ segments }) => segments.map(({ index }) => index)),
    roles: documents.map(({ segments }) => segments.map(({ role }) => role)),
    fixed,
  };
}

/** The rows around one that are not fixed; null when it is fixed itself and nothing open follows. */
export function regionAround(
  documents: readonly Document[],
  rows: readonly AlignRow[],
  row: number,
): Region | null {
  const isOpen = (index: number) => {
    const one = rows[index];
    return one !== undefined && !isFixed(one);
  };
  const here = isOpen(row) ? row : isOpen(row + 1) ? row + 1 : row - 1;
  if (!isOpen(here)) return null;
  let [from, to] = [here, here + 1];
  while (isOpen(from - 1)) from -= 1;
  while (isOpen(to)) to += 1;
  const open = rows.slice(from, to);
  const aside = new Set(
    open
      .filter((one) => one.status === 'furniture')
      .flatMap(({ sides }) => sides.flatMap((side, k) => side.map((index) => `${k}:${index}`))),
  );
  const segments = documents.map((_, side) =>
    open.flatMap((one) => one.sides[side] ?? []).sort((a, b) => a - b),
  );
  const roles = segments.map((side, k) =>
    side.map((index) => (aside.has(`${k}:${index}`) ? 'furniture' : 'body')),
  );
  return { at: from, count: to - from, segments, roles, fixed: [] };
}

/** The texts of a region as a job. Fixed rows bind their segments to each other. */
export function jobOf(documents: readonly Document[], region: Region): AlignJob {
  const places = region.segments.map((side) => new Map(side.map((index, place) => [index, place])));
  const sides = documents.map((document, k) => ({
    language: document.language,
    texts: (region.segments[k] ?? []).map((index) => document.segments[index]?.text ?? ''),
    roles: region.roles[k] ?? [],
  }));
  const pins = pairsOf(documents.length).map(([one, other]) =>
    region.fixed.flatMap((row) =>
      (row.sides[one] ?? []).flatMap((s) =>
        (row.sides[other] ?? []).flatMap((t) => {
          const [a, b] = [places[one]?.get(s), places[other]?.get(t)];
          return a === undefined || b === undefined ? [] : [[a, b] as const];
        }),
      ),
    ),
  );
  return { sides, pins };
}

/** Beads of a pair that was not reached: nothing has a counterpart, and nothing is known of it. */
function unknown(source: number, target: number): readonly IndexBead[] {
  const lone = { confidence: 0, evidence: [] };
  return [
    ...Array.from({ length: source }, (_, at) => ({ source: [at], target: [], ...lone })),
    ...Array.from({ length: target }, (_, at) => ({ source: [], target: [at], ...lone })),
  ];
}

/** The rows that come in for a region's: no segment is lost or doubled, and its fixed rows stand among them. */
export function rowsOfResult(region: Region, result: JobResult): readonly AlignRow[] {
  const counts = region.segments.map((side) => side.length);
  const all = pairsOf(counts.length).map(([a, b], k) => ({
    sides: [a, b] as const,
    beads: result[k]?.beads ?? unknown(counts[a] ?? 0, counts[b] ?? 0),
  }));
  const first = all.filter(({ sides }) => sides[0] === 0).map(({ beads }) => beads);
  const between = all.filter(({ sides }) => sides[0] > 0);
  const rows = joinPairs(region.roles, first, between).map((row) => ({
    ...row,
    sides: row.sides.map((side, k) => side.map((place) => region.segments[k]?.[place] ?? 0)),
  }));
  return withFixedRows(rows, region.fixed);
}
