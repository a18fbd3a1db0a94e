/** Anchors of a long text: unit pairs that share rare words, in the longest rising chain. */
import type { BeadReader } from '../scoring/index.ts';
import type { Steps } from '../steps.ts';
import type { Anchor } from './band.ts';
import { heaviestChain } from './chain.ts';

/** A word in more units than this is not rare. */
const MOST_UNITS = 12;

/** Least probability of a link that counts, unless what links is a value or a token. */
const LEAST_PROBABILITY = 0.2;

/** Candidates kept for each source unit. */
const CANDIDATES = 4;

/** Least evidence of a candidate, in words that occur in one target unit only. */
const LEAST_EVIDENCE = 0.9;

/** For each type of the target side the units it stands in, as stretches of one array. */
function unitsByType(reader: BeadReader): { starts: Int32Array; units: Int32Array } {
  const { types, units } = reader.target;
  const starts = new Int32Array(types.length + 1);
  const last = new Int32Array(types.length).fill(-1);
  units.forEach((unit, number) => {
    for (const type of unit.types) {
      if (last[type] === number) continue;
      last[type] = number;
      starts[type + 1] = (starts[type + 1] ?? 0) + 1;
    }
  });
  for (let type = 0; type < types.length; type += 1)
    starts[type + 1] = (starts[type + 1] ?? 0) + (starts[type] ?? 0);
  const at = starts.slice();
  const found = new Int32Array(starts[types.length] ?? 0);
  last.fill(-1);
  units.forEach((unit, number) => {
    for (const type of unit.types) {
      if (last[type] === number) continue;
      last[type] = number;
      const place = at[type] ?? 0;
      found[place] = number;
      at[type] = place + 1;
    }
  });
  return { starts, units: found };
}

/** Source units looked at between two reports of progress. */
const UNITS_PER_STEP = 64;

/** Pairs of units that share rare words, with the sum of how rare they are: the best few of each source unit. */
function* rarePairSteps(
  reader: BeadReader,
): Steps<readonly { readonly anchor: Anchor; readonly evidence: number }[]> {
  const { starts, units } = unitsByType(reader);
  const { forward } = reader.links;
  const count = Math.max(2, reader.target.units.length);
  const least = LEAST_EVIDENCE * Math.log(count);
  const pairs: { anchor: Anchor; evidence: number }[] = [];
  const evidence = new Map<number, number>();
  for (const [source, unit] of reader.source.units.entries()) {
    if (source % UNITS_PER_STEP === 0) yield source / reader.source.units.length;
    evidence.clear();
    for (const type of new Set(unit.types)) {
      if ((reader.source.counts[type] ?? 0) > MOST_UNITS) continue;
      const end = forward.starts[type + 1] ?? 0;
      for (let k = forward.starts[type] ?? 0; k < end; k += 1) {
        const p = forward.p[k] ?? 0;
        const to = forward.to[k] ?? 0;
        const [first, last] = [starts[to] ?? 0, starts[to + 1] ?? 0];
        if (p < LEAST_PROBABILITY || last - first > MOST_UNITS) continue;
        const worth = Math.min(1, 2 * p) * Math.log(count / (last - first));
        for (let at = first; at < last; at += 1) {
          const target = units[at] ?? 0;
          evidence.set(target, (evidence.get(target) ?? 0) + worth);
        }
      }
    }
    const best = [...evidence].filter(([, value]) => value >= least).sort((a, b) => b[1] - a[1]);
    for (const [target, value] of best.slice(0, CANDIDATES))
      pairs.push({ anchor: [source, target], evidence: value });
  }
  return pairs;
}

/** The anchors of two long texts, rising on both sides. Yields the share of the source units that are looked at. */
export function* anchorSteps(reader: BeadReader): Steps<readonly Anchor[]> {
  const pairs = yield* rarePairSteps(reader);
  // Squared: one pair with much in common outweighs several with little.
  const chain = heaviestChain(
    pairs.map(({ anchor, evidence }) => ({ anchor, weight: evidence * evidence })),
    reader.target.units.length,
  );
  return chain.map((at) => pairs[at]?.anchor ?? [0, 0]);
}
