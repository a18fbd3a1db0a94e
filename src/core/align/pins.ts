/** What the translator has fixed: beads that stand, and the stretches between them that are still open. */
import { heaviestChain, type Stretch } from './lattice/index.ts';

/** A source position and a target position that belong together. */
export type Pin = readonly [source: number, target: number];

/** A fixed bead: ascending positions. */
export interface FixedBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** The fixed beads and what lies between those that rise on both sides. */
export interface Fixed {
  readonly beads: readonly FixedBead[];
  /** Open stretches in order. They do not hold units of beads in the chain, but may hold units of others. */
  readonly stretches: readonly Stretch[];
}

/** Joins pins that share a unit into beads. Pins outside the texts are left out. */
function beadsOf(pins: readonly Pin[], n: number, m: number): FixedBead[] {
  const beads: { source: Set<number>; target: Set<number> }[] = [];
  for (const [s, t] of pins) {
    if (!(s >= 0 && s < n && t >= 0 && t < m)) continue;
    const joined = { source: new Set([s]), target: new Set([t]) };
    for (let at = beads.length - 1; at >= 0; at -= 1) {
      const bead = beads[at];
      if (!bead || !(bead.source.has(s) || bead.target.has(t))) continue;
      for (const unit of bead.source) joined.source.add(unit);
      for (const unit of bead.target) joined.target.add(unit);
      beads.splice(at, 1);
    }
    beads.push(joined);
  }
  const sorted = (units: Set<number>) => [...units].sort((a, b) => a - b);
  return beads.map(({ source, target }) => ({ source: sorted(source), target: sorted(target) }));
}

/** Positions without the units that fixed beads out of the chain hold, cut to a stretch. */
function isRun(units: readonly number[]): boolean {
  return (units.at(-1) ?? 0) - (units[0] ?? 0) === units.length - 1;
}

/** Reads pins: each group that hangs together is one bead, and the beads that rise on both sides cut the texts. */
export function fixBeads(pins: readonly Pin[], n: number, m: number): Fixed {
  const beads = beadsOf(pins, n, m);
  const runs = beads.filter((bead) => isRun(bead.source) && isRun(bead.target));
  const chain = heaviestChain(
    runs.map((bead) => ({
      anchor: [bead.source[0] ?? 0, bead.target[0] ?? 0] as const,
      weight: bead.source.length + bead.target.length,
    })),
    m,
  );
  const stretches: Stretch[] = [];
  let [s, t] = [0, 0];
  for (const at of chain) {
    const bead = runs[at];
    const [first, last] = [bead?.source[0] ?? 0, bead?.source.at(-1) ?? 0];
    const [firstT, lastT] = [bead?.target[0] ?? 0, bead?.target.at(-1) ?? 0];
    stretches.push({ source: [s, first], target: [t, firstT] });
    [s, t] = [last + 1, lastT + 1];
  }
  stretches.push({ source: [s, n], target: [t, m] });
  return { beads, stretches };
}
