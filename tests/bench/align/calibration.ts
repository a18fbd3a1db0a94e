/** Whether confidence is what it says: beads by their confidence, how many were expected right and how many were. */
import type { Counts } from './score.ts';

/** Upper ends of the bands of confidence. */
const BANDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01];

/** Lines of a table. The last column is the expected and the true number of errors from the band's lower end on. */
export function calibration(title: string, { judged }: Counts): readonly string[] {
  const lines = [`confidence (${title}): beads, mean confidence, right; errors from there on`];
  BANDS.forEach((to, at) => {
    const from = BANDS[at - 1] ?? 0;
    const band = judged.filter((one) => one.confidence >= from && one.confidence < to);
    if (band.length === 0) return;
    const above = judged.filter((one) => one.confidence >= from);
    const expected = above.reduce((sum, one) => sum + 1 - one.confidence, 0);
    const wrong = above.filter((one) => !one.right).length;
    const mean = band.reduce((sum, one) => sum + one.confidence, 0) / band.length;
    const right = band.filter((one) => one.right).length / band.length;
    lines.push(
      `  ${from.toFixed(2)} - ${Math.min(1, to).toFixed(2)}${String(band.length).padStart(7)}  ${mean.toFixed(3)}  ${right.toFixed(3)}   expected ${expected.toFixed(0).padStart(4)}, found ${String(wrong).padStart(4)}`,
    );
  });
  return lines;
}
