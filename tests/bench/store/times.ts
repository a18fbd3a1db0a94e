/** Percentiles of times in milliseconds, and how they are printed. */

/** Two of them. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** The percentiles of a list. */
export function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

/** As `p50 / p99 ms`. */
export function shown({ p50, p99 }: Times): string {
  return `${digits(p50)} / ${digits(p99)} ms`;
}

/** A time with as many digits as mean something. */
export function digits(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en');
}
