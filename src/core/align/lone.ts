/** Units without counterpart among the beads: where they stand. */
import type { IndexBead } from './types.ts';

/** Beads with one unit for everything that no bead holds, put where it stands among the others. */
export function withLone(
  beads: readonly IndexBead[],
  counts: readonly [number, number],
  lone: readonly [(at: number) => number, (at: number) => number],
): readonly IndexBead[] {
  const held = [
    new Set(beads.flatMap((bead) => bead.source)),
    new Set(beads.flatMap((bead) => bead.target)),
  ] as const;
  const sorted = [...beads].sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const result: IndexBead[] = [];
  let target = 0;
  const targetsUpTo = (end: number) => {
    for (; target < end; target += 1) {
      if (!held[1].has(target))
        result.push({ source: [], target: [target], confidence: lone[1](target), evidence: [] });
    }
  };
  let next = 0;
  for (let at = 0; at < counts[0]; at += 1) {
    if (!held[0].has(at)) {
      result.push({ source: [at], target: [], confidence: lone[0](at), evidence: [] });
      continue;
    }
    const bead = sorted[next];
    if (!bead || bead.source[0] !== at) continue;
    next += 1;
    targetsUpTo(bead.target[0] ?? target);
    result.push(bead);
  }
  targetsUpTo(counts[1]);
  return result;
}
