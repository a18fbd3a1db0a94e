/** What alignment must reach on the development data at least: mean strict F1 of the six pairs. */
import type { Column } from './columns.ts';

/** A goal by set and column. */
export interface Goal {
  readonly name: string;
  readonly set: string;
  readonly column: Column;
  readonly least: number;
}

const LEAST: Readonly<Partial<Record<Column, Readonly<Record<string, number>>>>> = {
  none: { mn: 0.955, noisy: 0.885, abridged: 0.88, moved: 0.76 },
  starter: { mn: 0.97, noisy: 0.945, abridged: 0.955, moved: 0.88 },
  both: { noisy: 0.95, abridged: 0.96, moved: 0.895, long: 0.945 },
  pile: { noisy: 0.945 },
};

/** All goals by set and column. */
export const GOALS: readonly Goal[] = Object.entries(LEAST).flatMap(([column, sets]) =>
  Object.entries(sets).map(([set, least]) => ({
    name: `${set}, ${column}`,
    set,
    column: column as Column,
    least,
  })),
);

/** Prints each goal with what was reached. */
export function printGoals(
  goals: readonly { readonly name: string; readonly least: number; readonly value: number }[],
  print: (line: string) => void,
): void {
  print('goals');
  for (const { name, least, value } of goals) {
    const verdict = value >= least ? 'ok' : 'FAIL';
    print(`  ${name.padEnd(28)}${value.toFixed(3)}  at least ${least.toFixed(3)}  ${verdict}`);
  }
}
