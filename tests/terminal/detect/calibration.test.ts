import { expect, test } from 'vitest';
import { calibrationRows, safe } from '../../../src/terminal/index.ts';
import { terminalGrid } from '../support/terminal-grid.ts';

const samples = [safe('قال في Westlake: «نحن (26) معكم»'), safe('گوتی: «وڵات» 62%، ڕۆژە')] as const;

test('rows are numbered from 1 and draw each way once', () => {
  const rows = calibrationRows({ samples, widthColumns: 34 });
  expect(rows.map((row) => row.number)).toEqual(rows.map((_, i) => i + 1));
  expect(new Set(rows.map((row) => row.strategy)).size).toBe(rows.length);
});

test('bars are straight in a terminal that does not reorder, and modes are switched back', async () => {
  const rows = calibrationRows({ samples, widthColumns: 34 });
  const grid = terminalGrid(80, rows.length + 1);
  for (const row of rows) {
    await grid.write(`${row.bytes}\r\n`);
    expect(row.bytes.includes('\u001b[8l')).toBe(row.bytes.includes('\u001b[8h'));
  }
  for (const cells of grid.cells().slice(0, rows.length)) {
    const bars = [3, 38, 73].map((column) => (cells[column] ?? '')[0]);
    expect(bars).toEqual(['│', '│', '│']);
  }
});
