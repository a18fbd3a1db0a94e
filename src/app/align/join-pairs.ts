/** Beads of pairs (first document with each other one) to rows over all documents. */
import type { BeadEvidence, IndexBead } from '../../core/align/index.ts';
import type { SegmentRole } from '../../core/document.ts';
import type { AlignRow } from './state.ts';

/** The roles of one side's segments, in order. */
export type SideRoles = readonly SegmentRole[];

/** Segments of the first document that some pair joins into one bead belong to one row: union-find over them. */
function groupsOf(count: number, pairs: readonly (readonly IndexBead[])[]): readonly number[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  for (const bead of pairs.flat()) {
    const [first, ...rest] = bead.source;
    if (first === undefined) continue;
    for (const other of rest)
      parent[Math.max(rootOf(first), rootOf(other))] = Math.min(rootOf(first), rootOf(other));
  }
  return parent.map((_, i) => rootOf(i));
}

/** A row in the making. */
interface Draft {
  readonly sides: number[][];
  confidence: number;
  readonly evidence: BeadEvidence[];
}

/** A row without segments of the first document: `after` is the group of its neighbour before it, -1 at the beginning. */
interface LooseDraft extends Draft {
  readonly after: number;
}

/** Least confidence of a bead of two other documents that joins what the first document left open. */
const LEAST_BETWEEN = 0.5;

/** Beads of two documents that are both not the first. */
export interface BeadsBetween {
  readonly sides: readonly [number, number];
  readonly beads: readonly IndexBead[];
}

/**
 * One row for each group of segments of the first document, in its order; segments of the other documents without a
 * counterpart get rows of their own behind the row their neighbour stands in. What the first document left open is
 * joined by the beads of the others with each other. Furniture without a counterpart is marked as such. A row is as sure
 * as its least sure pair. `pairs` are the beads of the first document with each other one, in their order.
 */
export function joinPairs(
  roles: readonly SideRoles[],
  pairs: readonly (readonly IndexBead[])[],
  between: readonly BeadsBetween[] = [],
): readonly AlignRow[] {
  const count = roles[0]?.length ?? 0;
  const group = groupsOf(count, pairs);
  const sides = () => roles.map((): number[] => []);
  const rows = new Map<number, Draft>();
  for (let i = 0; i < count; i++) {
    const key = group[i] ?? i;
    const row = rows.get(key) ?? { sides: sides(), confidence: 1, evidence: [] };
    row.sides[0]?.push(i);
    rows.set(key, row);
  }
  const loose: LooseDraft[] = [];
  for (const [k, beads] of pairs.entries()) {
    let after = -1;
    for (const bead of beads) {
      const [head] = bead.source;
      const row = head === undefined ? undefined : rows.get(group[head] ?? head);
      if (head !== undefined) after = group[head] ?? head;
      if (row) {
        row.sides[k + 1]?.push(...bead.target);
        row.confidence = Math.min(row.confidence, bead.confidence);
        row.evidence.push(...bead.evidence);
        continue;
      }
      for (const segment of bead.target) {
        const draft = { after, sides: sides(), confidence: bead.confidence, evidence: [] };
        draft.sides[k + 1]?.push(segment);
        loose.push(draft);
      }
    }
  }
  joinLoose(rows, loose, between);
  return order(roles, rows, loose, group);
}

/** The one draft that holds segments of a side, or null when they are in several. */
function holderOf(
  drafts: readonly Map<number, Draft>[],
  side: number,
  segments: readonly number[],
): Draft | null {
  const held = new Set(segments.map((segment) => drafts[side]?.get(segment)));
  const [only] = held;
  return held.size === 1 && only ? only : null;
}

/** Puts rows together that beads of two other documents join: where one of them lacks what the other has. */
function joinLoose(
  rows: ReadonlyMap<number, Draft>,
  loose: LooseDraft[],
  between: readonly BeadsBetween[],
): void {
  if (between.length === 0) return;
  const drafts: Map<number, Draft>[] = [];
  const hold = (draft: Draft) => {
    for (const [side, segments] of draft.sides.entries()) {
      const places = drafts[side] ?? new Map<number, Draft>();
      drafts[side] = places;
      for (const segment of segments) places.set(segment, draft);
    }
  };
  for (const draft of [...rows.values(), ...loose]) hold(draft);
  const open = new Set<Draft>(loose);
  const beads = between
    .flatMap(({ sides, beads: found }) => found.map((bead) => ({ sides, bead })))
    .filter(({ bead }) => bead.confidence >= LEAST_BETWEEN)
    .sort((a, b) => b.bead.confidence - a.bead.confidence);
  for (const { sides, bead } of beads) {
    // Several loose segments of a bead are put together first.
    for (const [at, segments] of [bead.source, bead.target].entries()) {
      const own = segments.map((segment) => drafts[sides[at] ?? 0]?.get(segment));
      const [first, ...rest] = own;
      if (!first || !own.every((draft) => draft && open.has(draft))) continue;
      for (const draft of rest) if (draft && draft !== first) absorb(first, draft, open);
      hold(first);
    }
    const a = holderOf(drafts, sides[0], bead.source);
    const b = holderOf(drafts, sides[1], bead.target);
    if (!a || !b || a === b) continue;
    const [into, from] = open.has(b) ? [a, b] : [b, a];
    const isFree = from.sides.every(
      (segments, side) => segments.length === 0 || into.sides[side]?.length === 0,
    );
    if (!open.has(from) || !isFree) continue;
    absorb(into, from, open);
    into.confidence = Math.min(into.confidence, bead.confidence);
    into.evidence.push(...bead.evidence);
    hold(into);
  }
  const left = loose.filter((draft) => open.has(draft));
  loose.splice(0, loose.length, ...left);
}

/** Takes the segments of a loose draft over. */
function absorb(into: Draft, from: Draft, open: Set<Draft>): void {
  for (const [side, segments] of from.sides.entries()) into.sides[side]?.push(...segments);
  into.confidence = open.has(into) ? 1 : into.confidence;
  open.delete(from);
}

function order(
  roles: readonly SideRoles[],
  rows: ReadonlyMap<number, Draft>,
  loose: readonly LooseDraft[],
  group: readonly number[],
): readonly AlignRow[] {
  const isFurniture = (side: number, segment: number) => roles[side]?.[segment] === 'furniture';
  const behind = new Map<number, LooseDraft[]>();
  for (const one of loose) {
    const list = behind.get(one.after);
    if (list) list.push(one);
    else behind.set(one.after, [one]);
  }
  const rowOf = ({ sides, confidence, evidence }: Draft): AlignRow => {
    const sorted = sides.map((side) => [...side].sort((a, b) => a - b));
    const furniture = sorted.every((side, k) => side.every((segment) => isFurniture(k, segment)));
    return { sides: sorted, confidence, status: furniture ? 'furniture' : 'auto', evidence };
  };
  const lone = (after: number) => (behind.get(after) ?? []).map(rowOf);
  const result: AlignRow[] = lone(-1);
  for (const key of [...new Set(group)].sort((a, b) => a - b)) {
    const row = rows.get(key);
    if (row) result.push(rowOf(row), ...lone(key));
  }
  return result;
}
