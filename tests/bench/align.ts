/**
 * Alignment on the development data. Argument: the data folder; `--quick` leaves speed and size out.
 *
 * Strict F1 by pair and set with: no lexicon; the starter lexicon; a memory made of other documents (those of one half
 * for the documents of the other, both ways); that memory above the starter lexicon; and a pile of documents that nobody
 * has aligned, without any memory. Then the goals, what is left to do, how true the confidence is, speed and size.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { calibration } from './align/calibration.ts';
import { COLUMNS, type Column, measureFile } from './align/columns.ts';
import { GOALS, printGoals } from './align/goals.ts';
import { PAIR_FILES, PAIRS, readGold, SETS } from './align/gold.ts';
import { type Counts, coverAt, f1, fixPer100, total } from './align/score.ts';
import { dataFolder } from './data-folder.ts';

const flags = process.argv.slice(2);
const folder = dataFolder(PAIR_FILES);

const figure = (value: number | null, digits = 3) =>
  (value === null ? '-' : value.toFixed(digits)).padStart(9);

/** Counts by set, column and pair. */
const results = new Map<string, Map<Column, Counts[]>>(SETS.map((set) => [set, new Map()]));

console.log(`${'strict F1'.padEnd(18)}${COLUMNS.map((name) => name.padStart(9)).join('')}`);
for (const pair of PAIRS) {
  const measured = await measureFile(readGold(folder, pair));
  for (const set of SETS) {
    const row = COLUMNS.map((column) => {
      const counts = measured.get(`${set} ${column}`);
      if (!counts) return null;
      const columns = results.get(set);
      columns?.set(column, [...(columns.get(column) ?? []), counts]);
      return f1(counts);
    });
    console.log(`${pair.padEnd(8)}${set.padEnd(10)}${row.map((one) => figure(one)).join('')}`);
  }
}

/** Mean over the six pairs, or null for what is not measured. */
function mean(set: string, column: Column, of: (counts: Counts) => number): number | null {
  const list = results.get(set)?.get(column);
  return list ? list.reduce((sum, counts) => sum + of(counts), 0) / list.length : null;
}

function printMeans(title: string, of: (counts: Counts) => number, digits = 3): void {
  console.log(title.padEnd(18) + COLUMNS.map((name) => name.padStart(9)).join(''));
  for (const set of SETS) {
    const row = COLUMNS.map((column) => figure(mean(set, column, of), digits));
    console.log(`  ${set.padEnd(16)}${row.join('')}`);
  }
}

printMeans('mean of six pairs: strict F1', f1);
printMeans('corrections for 100 beads', fixPer100, 1);
printMeans('share acceptable at 98 % precision', (counts) => coverAt(counts, 0.98));
const worst = Math.min(...(results.get('noisy')?.get('starter') ?? []).map(f1));
printGoals(
  [
    ...GOALS.map((goal) => ({ ...goal, value: mean(goal.set, goal.column, f1) ?? 0 })),
    { name: 'noisy, starter: worst pair', least: 0.91, value: worst },
    {
      name: 'noisy, starter: cov98',
      least: 0.7,
      value: mean('noisy', 'starter', (counts) => coverAt(counts, 0.98)) ?? 0,
    },
  ],
  console.log,
);
for (const column of ['none', 'starter', 'both'] as const)
  for (const line of calibration(
    column,
    total(['mn', 'noisy', 'abridged'].flatMap((set) => results.get(set)?.get(column) ?? [])),
  ))
    console.log(line);
if (!flags.includes('--quick')) {
  // In a program of its own, so that its memory is its own.
  const run = fileURLToPath(new URL('../../../tests/bench/run.mjs', import.meta.url));
  execFileSync(process.execPath, [run, 'align-speed', folder], { stdio: 'inherit' });
}
