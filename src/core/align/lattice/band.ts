/** Which pairs of positions are looked at: all of a short text, a band around the anchors of a long one. */

/** A source unit and a target unit that seem to belong together. */
export type Anchor = readonly [source: number, target: number];

/**
 * The cells of a lattice: for each source position (0 to the number of units) the target positions from `low` to `high`.
 * Both rise, and neighbouring stretches overlap, so that a way through always exists.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The cell of source position i and target position j is `offset[i] + j`. */
  readonly offset: Int32Array;
  readonly cells: number;
}

/** Units to each side of the way between two anchors (research: 30 costs nothing on 1,150 x 906 units). */
const HALF_WIDTH = 30;

/** How far the anchors between two points may drift, as a share of the gap. */
const SLACK = 0.1;

/** Up to this many cells all of them are looked at. */
const ALL_CELLS = 200 * 200;

/** An anchor further than this from the median of its neighbours is a chance meeting. */
const MOST_DRIFT = 40;

/** Neighbours on each side that vote on an anchor. */
const VOTERS = 3;

function laid(low: Int32Array, high: Int32Array): Band {
  const offset = new Int32Array(low.length);
  let cells = 0;
  for (let i = 0; i < low.length; i += 1) {
    const [from, to] = [low[i] ?? 0, high[i] ?? 0];
    offset[i] = cells - from;
    cells += to - from + 1;
  }
  return { low, high, offset, cells };
}

/** Anchors that stand where their neighbours say. */
function steady(anchors: readonly Anchor[]): readonly Anchor[] {
  return anchors.filter(([source, target], at) => {
    const near = anchors.slice(Math.max(0, at - VOTERS), at + VOTERS + 1);
    const drifts = near.map(([s, t]) => t - s).sort((a, b) => a - b);
    return Math.abs(target - source - (drifts[drifts.length >> 1] ?? 0)) <= MOST_DRIFT;
  });
}

/** Whether a text of this size is looked at whole. */
export function isSmall(n: number, m: number): boolean {
  return n * m <= ALL_CELLS;
}

/** All cells of n source and m target units. */
export function wholeBand(n: number, m: number): Band {
  return laid(new Int32Array(n + 1), new Int32Array(n + 1).fill(m));
}

/** The beginning of a band: its rows up to source position n. */
export function bandUpTo({ low, high, offset }: Band, n: number): Band {
  return {
    low: low.subarray(0, n + 1),
    high: high.subarray(0, n + 1),
    offset: offset.subarray(0, n + 1),
    cells: (offset[n] ?? 0) + (high[n] ?? 0) + 1,
  };
}

/** The cells along the way from the beginning through the anchors (rising on both sides) to the end. */
export function bandAlong(anchors: readonly Anchor[], n: number, m: number): Band {
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  const points: readonly Anchor[] = [[0, 0], ...steady(anchors), [n, m]];
  for (let at = 1; at < points.length; at += 1) {
    const [i, j] = points[at - 1] ?? [0, 0];
    const [endI, endJ] = points[at] ?? [n, m];
    const [gapI, gapJ] = [endI - i, endJ - j];
    const width = HALF_WIDTH + SLACK * Math.min(gapI, gapJ) + Math.abs(gapI - gapJ);
    for (let x = i; x <= endI; x += 1) {
      const y = gapI === 0 ? j : j + (gapJ * (x - i)) / gapI;
      low[x] = Math.min(low[x] ?? m, Math.floor(y - width));
      high[x] = Math.max(high[x] ?? 0, Math.ceil(y + width + (gapI === 0 ? gapJ : 0)));
    }
  }
  for (let x = 0; x <= n; x += 1) {
    low[x] = Math.max(0, low[x] ?? 0);
    high[x] = Math.min(m, Math.max(high[x] ?? m, high[x - 1] ?? 0));
  }
  for (let x = n - 1; x >= 0; x -= 1) low[x] = Math.min(low[x] ?? 0, low[x + 1] ?? m);
  low[0] = 0;
  high[n] = m;
  return laid(low, high);
}
