/** Beads of pairs of documents to rows over all of them: the surest first, as long as they do not contradict each other. */
import type { BeadEvidence, IndexBead } from '../../core/align/index.ts';
import type { SegmentRole } from '../../core/document.ts';
import type { AlignRow } from './state.ts';

/** The roles of one side's segments, in order. */
export type SideRoles = readonly SegmentRole[];

/** Beads of two documents that are both not the first. */
export interface BeadsBetween {
  readonly sides: readonly [number, number];
  readonly beads: readonly IndexBead[];
}

/** A row in the making. */
interface Draft {
  readonly sides: readonly (readonly number[])[];
  readonly confidence: number;
  readonly evidence: readonly BeadEvidence[];
}

/** A bead and the documents it is of. */
interface PlacedBead {
  readonly sides: readonly [number, number];
  readonly bead: IndexBead;
}

/** Least confidence of a bead of two other documents: the first one's are what the rows are for. */
const LEAST_BETWEEN = 0.5;

/** The rows that segments stand in, by document and place. */
type Standing = Draft[][];

function draftOf(sides: readonly (readonly number[])[], confidence: number): Draft {
  return { sides, confidence, evidence: [] };
}

/** Every segment in a row of its own. */
function alone(roles: readonly SideRoles[]): Standing {
  return roles.map((segments, side) =>
    segments.map((_, at) =>
      draftOf(
        roles.map((__, k) => (k === side ? [at] : [])),
        1,
      ),
    ),
  );
}

/** All beads with two sides, the surest first. */
function bySureness(
  pairs: readonly (readonly IndexBead[])[],
  between: readonly BeadsBetween[],
): readonly PlacedBead[] {
  const isJoin = (bead: IndexBead) => bead.source.length > 0 && bead.target.length > 0;
  const own = pairs.flatMap((beads, k) =>
    beads.filter(isJoin).map((bead): PlacedBead => ({ sides: [0, k + 1], bead })),
  );
  const others = between.flatMap(({ sides, beads }) =>
    beads
      .filter((bead) => isJoin(bead) && bead.confidence >= LEAST_BETWEEN)
      .map((bead): PlacedBead => ({ sides, bead })),
  );
  return [...own, ...others].sort((a, b) => b.bead.confidence - a.bead.confidence);
}

/**
 * Whether rows that a bead brings together contradict it: some of what its source stands with and some of what its target
 * stands with are of one document, and the bead does not say that they belong together.
 */
function contradicts(groups: readonly (readonly Draft[])[], { sides, bead }: PlacedBead): boolean {
  const count = groups[0]?.[0]?.sides.length ?? 0;
  return Array.from({ length: count }, (_, side) => side).some((side) => {
    const held = groups.map((drafts) => drafts.flatMap((draft) => draft.sides[side] ?? []));
    if (held.filter((segments) => segments.length > 0).length < 2) return false;
    const said = side === sides[0] ? bead.source : side === sides[1] ? bead.target : [];
    return !held.flat().every((segment) => said.includes(segment));
  });
}

/** Joins the rows of a bead's segments, unless that would contradict surer ones. */
function join(standing: Standing, placed: PlacedBead): void {
  const { sides, bead } = placed;
  const rowsOf = (side: number, segments: readonly number[]) =>
    new Set(segments.flatMap((at) => standing[side]?.[at] ?? []));
  const [sources, targets] = [rowsOf(sides[0], bead.source), rowsOf(sides[1], bead.target)];
  const groups = [
    [...sources].filter((draft) => !targets.has(draft)),
    [...targets].filter((draft) => !sources.has(draft)),
    [...sources].filter((draft) => targets.has(draft)),
  ].filter((drafts) => drafts.length > 0);
  if (groups.length > 1 && contradicts(groups, placed)) return;
  const drafts = groups.flat();
  const joined: Draft = {
    sides: standing.map((_, side) => drafts.flatMap((draft) => draft.sides[side] ?? [])),
    // A bead within a row that surer ones joined takes nothing from it.
    confidence: Math.min(
      drafts.length > 1 ? bead.confidence : 1,
      ...drafts.map(({ confidence }) => confidence),
    ),
    evidence: [...drafts.flatMap(({ evidence }) => evidence), ...bead.evidence],
  };
  joined.sides.forEach((segments, side) => {
    for (const at of segments) {
      const row = standing[side];
      if (row) row[at] = joined;
    }
  });
}

/** How sure it is that a segment has no counterpart in another document, where a row has none for it. */
function loneConfidences(
  standing: Standing,
  pairs: readonly (readonly IndexBead[])[],
): ReadonlyMap<Draft, number> {
  const least = new Map<Draft, number>();
  for (const [k, beads] of pairs.entries()) {
    for (const { source, target, confidence } of beads) {
      if (source.length > 0 && target.length > 0) continue;
      const [side, other, at] =
        source.length > 0 ? [0, k + 1, source[0] ?? 0] : [k + 1, 0, target[0] ?? 0];
      const draft = standing[side]?.[at];
      if (!draft || (draft.sides[other]?.length ?? 0) > 0) continue;
      least.set(draft, Math.min(confidence, least.get(draft) ?? 1));
    }
  }
  return least;
}

/** Rows in the order of the first document; those without a segment of it behind the one that comes before them in a pair. */
function inOrder(standing: Standing, pairs: readonly (readonly IndexBead[])[]): readonly Draft[] {
  const [first = []] = standing;
  const ordered = new Set(first);
  const placed = new Set<Draft>();
  const behind = new Map<Draft | null, Draft[]>();
  for (const [k, beads] of pairs.entries()) {
    let before: Draft | null = null;
    for (const { source, target } of beads) {
      before = first[source[0] ?? -1] ?? before;
      for (const at of target) {
        const draft = standing[k + 1]?.[at];
        if (!draft || ordered.has(draft) || placed.has(draft)) continue;
        placed.add(draft);
        const list = behind.get(before);
        if (list) list.push(draft);
        else behind.set(before, [draft]);
      }
    }
  }
  return [
    ...(behind.get(null) ?? []),
    ...[...ordered].flatMap((draft) => [draft, ...(behind.get(draft) ?? [])]),
  ];
}

/**
 * Rows over all documents, in the order of the first. Of beads that contradict each other the surer one stands, whichever
 * documents it is of; what the first document left open is joined by the beads of the others with each other. Furniture
 * without a counterpart is marked as such. A row is as sure as the least sure bead that it takes
 * to hold it together. `pairs` are the beads of the first
 * document with each other one, in their order.
 */
export function joinPairs(
  roles: readonly SideRoles[],
  pairs: readonly (readonly IndexBead[])[],
  between: readonly BeadsBetween[] = [],
): readonly AlignRow[] {
  const standing = alone(roles);
  for (const placed of bySureness(pairs, between)) join(standing, placed);
  const lone = loneConfidences(standing, pairs);
  const isFurniture = (side: number, segment: number) => roles[side]?.[segment] === 'furniture';
  return inOrder(standing, pairs).map((draft): AlignRow => {
    const sides = draft.sides.map((side) => [...side].sort((a, b) => a - b));
    const furniture = sides.every((side, k) => side.every((segment) => isFurniture(k, segment)));
    return {
      sides,
      confidence: Math.min(draft.confidence, lone.get(draft) ?? 1),
      status: furniture ? 'furniture' : 'auto',
      evidence: draft.evidence,
    };
  });
}
