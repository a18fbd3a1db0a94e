/** The heaviest chain of anchors that rises on both sides. */
import type { Anchor } from './band.ts';

/** An anchor and what it counts. */
export interface WeightedAnchor {
  readonly anchor: Anchor;
  readonly weight: number;
}

/**
 * Numbers of the anchors of the heaviest chain in which source and target both rise strictly, in order. `targets` is one
 * more than the largest target. O(n log n), by a tree of prefix maxima.
 */
export function heaviestChain(
  anchors: readonly WeightedAnchor[],
  targets: number,
): readonly number[] {
  const order = anchors.map((_, at) => at);
  const at = (k: number): WeightedAnchor => anchors[k] ?? { anchor: [0, 0], weight: 0 };
  // Of one source the higher target comes first, so that two of them never stand in one chain.
  order.sort((a, b) => at(a).anchor[0] - at(b).anchor[0] || at(b).anchor[1] - at(a).anchor[1]);
  const best = new Float64Array(anchors.length);
  const previous = new Int32Array(anchors.length).fill(-1);
  const tree = new Int32Array(targets + 2).fill(-1);
  let last = -1;
  for (const k of order) {
    const { anchor, weight } = at(k);
    let before = -1;
    for (let place = anchor[1]; place > 0; place -= place & -place) {
      const other = tree[place] ?? -1;
      if (other >= 0 && (before < 0 || (best[other] ?? 0) > (best[before] ?? 0))) before = other;
    }
    best[k] = weight + (before < 0 ? 0 : (best[before] ?? 0));
    previous[k] = before;
    for (let place = anchor[1] + 1; place < tree.length; place += place & -place) {
      const other = tree[place] ?? -1;
      if (other < 0 || (best[other] ?? 0) < (best[k] ?? 0)) tree[place] = k;
    }
    if (last < 0 || (best[k] ?? 0) > (best[last] ?? 0)) last = k;
  }
  const chain: number[] = [];
  for (let k = last; k >= 0; k = previous[k] ?? -1) chain.push(k);
  return chain.reverse();
}
