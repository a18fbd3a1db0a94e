/** Alignment by lengths alone (Gale and Church 1993), as other tools have it: the yardstick of speed. */

const MEAN = 1;
const VARIANCE = 6.8;

/** Cost of shapes by how rare they are: minus the logarithm of their share. */
const SHAPES = [
  [1, 1, 0.117],
  [1, 0, 4.62],
  [0, 1, 4.62],
  [2, 1, 2.42],
  [1, 2, 2.42],
  [2, 2, 4.51],
] as const;

function lengthCost(a: number, b: number): number {
  const delta = (b - a * MEAN) / Math.sqrt(VARIANCE * Math.max(1, (a + b) / 2));
  return (delta * delta) / 2;
}

/** Number of beads with two sides on the cheapest way. Looks at a diagonal band, and at everything in short texts. */
export function plainLength(source: readonly string[], target: readonly string[]): number {
  const [n, m] = [source.length, target.length];
  const half = n * m <= 200 * 200 ? m : 400;
  const lowest = (i: number) => Math.max(0, Math.round((i * m) / Math.max(1, n)) - half);
  const best = Array.from({ length: n + 1 }, () => new Float32Array(2 * half + 2).fill(1e9));
  const from = Array.from({ length: n + 1 }, () => new Int8Array(2 * half + 2).fill(-1));
  const sum = (texts: readonly string[], end: number, count: number) => {
    let all = 0;
    for (let at = end - count; at < end; at += 1) all += texts[at]?.length ?? 0;
    return all;
  };
  best[0]?.fill(0, 0, 1);
  for (let i = 0; i <= n; i += 1) {
    const [row, back] = [best[i], from[i]];
    if (!row || !back) break;
    for (let j = lowest(i); j <= Math.min(m, lowest(i) + 2 * half); j += 1) {
      for (const [at, [a, b, rare]] of SHAPES.entries()) {
        if (i < a || j < b) continue;
        const before = best[i - a]?.[j - b - lowest(i - a)] ?? 1e9;
        const cost =
          before + rare + (a && b ? lengthCost(sum(source, i, a), sum(target, j, b)) : 0);
        if (cost >= (row[j - lowest(i)] ?? 1e9)) continue;
        row[j - lowest(i)] = cost;
        back[j - lowest(i)] = at;
      }
    }
  }
  let found = 0;
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const shape = SHAPES[from[i]?.[j - lowest(i)] ?? -1];
    if (!shape) break;
    if (shape[0] && shape[1]) found += 1;
    i -= shape[0];
    j -= shape[1];
  }
  return found;
}
