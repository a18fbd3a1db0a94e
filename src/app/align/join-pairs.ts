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

/**
 * One row for each group of segments of the first document, in its order; segments of the other documents without a
 * counterpart get rows of their own behind the row their neighbour stands in. Furniture of the first document that has
 * no counterpart is marked as such. A row is as sure as its least sure pair.
 */
export function joinPairs(
  roles: readonly SideRoles[],
  pairs: readonly (readonly IndexBead[])[],
): readonly AlignRow[] {
  const count = roles[0]?.length ?? 0;
  const group = groupsOf(count, pairs);
  const sides = () => roles.map((): number[] => []);
  const rows = new Map<
    number,
    { sides: number[][]; confidence: number; evidence: BeadEvidence[] }
  >();
  for (let i = 0; i < count; i++) {
    const key = group[i] ?? i;
    const row = rows.get(key) ?? { sides: sides(), confidence: 1, evidence: [] };
    row.sides[0]?.push(i);
    rows.set(key, row);
  }
  const loose: { after: number; side: number; segment: number; confidence: number }[] = [];
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
      for (const segment of bead.target)
        loose.push({ after, side: k + 1, segment, confidence: bead.confidence });
    }
  }
  return order(roles, rows, loose, group);
}

function order(
  roles: readonly SideRoles[],
  rows: ReadonlyMap<number, { sides: number[][]; confidence: number; evidence: BeadEvidence[] }>,
  loose: readonly { after: number; side: number; segment: number; confidence: number }[],
  group: readonly number[],
): readonly AlignRow[] {
  const isFurniture = (side: number, segment: number) => roles[side]?.[segment] === 'furniture';
  const behind = new Map<number, (typeof loose)[number][]>();
  for (const one of loose) {
    const list = behind.get(one.after);
    if (list) list.push(one);
    else behind.set(one.after, [one]);
  }
  const lone = (after: number): AlignRow[] =>
    (behind.get(after) ?? []).map((one) => ({
      sides: roles.map((_, k) => (k === one.side ? [one.segment] : [])),
      confidence: one.confidence,
      status: isFurniture(one.side, one.segment) ? 'furniture' : 'auto',
      evidence: [],
    }));
  const result: AlignRow[] = lone(-1);
  for (const key of [...new Set(group)].sort((a, b) => a - b)) {
    const row = rows.get(key);
    if (!row) continue;
    const sorted = row.sides.map((side) => [...side].sort((a, b) => a - b));
    const furniture = sorted.every((side, k) => side.every((segment) => isFurniture(k, segment)));
    const { confidence, evidence } = row;
    result.push(
      { sides: sorted, confidence, status: furniture ? 'furniture' : 'auto', evidence },
      ...lone(key),
    );
  }
  return result;
}
