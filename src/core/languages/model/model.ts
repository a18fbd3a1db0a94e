/** The character model: how likely a text is in each class, from the checked-in table of counts. */
import { eachGram } from './grams.ts';
import tableText from './table.txt';

export { modelWord } from './grams.ts';

/** The parsed table. */
interface Table {
  readonly classes: readonly string[];
  /** For each known run, the cost (minus log probability) in each class. */
  readonly costs: ReadonlyMap<string, Float32Array>;
  /** Cost of an unknown run in each class. */
  readonly rest: Float32Array;
}

/** The table keeps costs in quarters. */
const STEP = 4;

function parse(text: string): Table {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const heads = lines.filter((line) => line.startsWith('class ')).map((line) => line.split(' '));
  const classes = heads.map((head) => head[1] ?? '');
  const rest = Float32Array.from(heads, (head) => Number(head[3]) / STEP);
  const costs = new Map<string, Float32Array>();
  let current = -1;
  for (const line of lines) {
    if (line.startsWith('class ')) {
      current += 1;
      continue;
    }
    const [level = '', ...grams] = line.split(' ');
    for (const gram of grams) {
      const key = gram.replaceAll('_', ' ');
      let row = costs.get(key);
      if (row === undefined) {
        row = rest.slice();
        costs.set(key, row);
      }
      row[current] = Number(level) / STEP;
    }
  }
  return { classes, costs, rest };
}

let table: Table | undefined;

/** The classes of the table, in the order in which {@link addWordCosts} counts them. */
export function modelClasses(): readonly string[] {
  table ??= parse(tableText);
  return table.classes;
}

/**
 * Adds the cost of a word ({@link modelWord}) in every class to `costs`, times `weight`; the smallest sum is the
 * likeliest class.
 */
export function addWordCosts(word: string, costs: Float64Array, weight: number): void {
  table ??= parse(tableText);
  const { rest, costs: known } = table;
  eachGram(word, (gram) => {
    const row = known.get(gram) ?? rest;
    for (let at = 0; at < row.length; at += 1)
      costs[at] = (costs[at] ?? 0) + weight * (row[at] ?? 0);
  });
}
