/** Figures in columns, for people: right-aligned by the cells they take, words last so that they need no padding. */
import { columnsOf } from '../terminal/index.ts';
import { print } from './output.ts';

/** Blanks between two columns. */
const GAP = '  ';

/** Prints rows of cells; every column but the last is as wide as its widest cell. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_, column) =>
    Math.max(0, ...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column];
      return width === undefined ? cell : ' '.repeat(width - columnsOf(cell)) + cell;
    });
    print((GAP + cells.join(GAP)).trimEnd());
  }
}
