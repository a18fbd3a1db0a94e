/** Times and sizes as benches of the match index print them. */

/** Milliseconds of processor time of this process: what other work on the machine lengthens least. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Median and 95th percentile in milliseconds. */
export function spread(values: readonly number[]): string {
  return `${percentile(values, 0.5).toFixed(2)}/${percentile(values, 0.95).toFixed(2)}`;
}

/** Bytes in millions. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

/** Prints a figure beside its floor. */
export function verdict(what: string, figure: string, isOk: boolean): void {
  console.log(`  ${isOk ? 'ok  ' : 'FAIL'} ${what}: ${figure}`);
}
