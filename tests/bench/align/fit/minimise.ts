/** Minimising a smooth function of many weights: limited-memory BFGS (Nocedal 1980). */

/** A function: its value at a point, its gradient written into the array given. */
export type Smooth = (point: Float64Array, gradient: Float64Array) => number;

/** Steps remembered. */
const MEMORY = 10;

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

const plus = (a: Float64Array, by: number, b: Float64Array): Float64Array =>
  a.map((value, at) => value + by * (b[at] ?? 0));

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly scale: number;
}

function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  let direction: Float64Array = gradient.slice();
  const shares: number[] = [];
  for (const { moved, turned, scale } of [...steps].reverse()) {
    const share = scale * dot(moved, direction);
    shares.push(share);
    direction = plus(direction, -share, turned);
  }
  const last = steps.at(-1);
  if (last) {
    const size = 1 / (last.scale * dot(last.turned, last.turned));
    direction = direction.map((value) => value * size);
  }
  for (const { moved, turned, scale } of steps) {
    const share = shares.pop() ?? 0;
    direction = plus(direction, share - scale * dot(turned, direction), moved);
  }
  return direction.map((value) => -value);
}

/** The point where the function is least, from `start` on, after at most `rounds` steps. */
export function minimise(
  of: Smooth,
  start: Float64Array,
  rounds: number,
): { readonly point: Float64Array; readonly value: number } {
  let point: Float64Array = start.slice();
  let gradient: Float64Array = new Float64Array(start.length);
  let value = of(point, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = downhill(gradient, steps);
    const slope = dot(direction, gradient);
    let size = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let [next, nextGradient] = [point, gradient];
    let nextValue = value;
    for (let trial = 0; trial < 20; trial += 1, size /= 2) {
      next = plus(point, size, direction);
      nextGradient = new Float64Array(start.length);
      nextValue = of(next, nextGradient);
      if (nextValue <= value + 1e-4 * size * slope) break;
    }
    if (!(nextValue < value)) break;
    const moved = plus(next, -1, point);
    const turned = plus(nextGradient, -1, gradient);
    const curve = dot(moved, turned);
    if (curve > 1e-12) {
      steps.push({ moved, turned, scale: 1 / curve });
      if (steps.length > MEMORY) steps.shift();
    }
    const gain = value - nextValue;
    [point, gradient, value] = [next, nextGradient, nextValue];
    if (gain < 1e-7 * Math.max(1, Math.abs(value))) break;
  }
  return { point, value };
}
