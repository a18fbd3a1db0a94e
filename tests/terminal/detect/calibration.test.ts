import { expect, test } from 'vitest';
import {
  calibratedStrategy,
  calibrationRows,
  glyphOptionsOf,
  letterNames,
  letterRows,
  lettersSetting,
  measureWidths,
  STRATEGIES,
  savedTerminals,
} from '../../../src/terminal/index.ts';
import { terminalGrid } from '../support/terminal-grid.ts';

test('rows are numbered from 1 and draw each way once', () => {
  const rows = calibrationRows();
  expect(rows.map((row) => row.number)).toEqual(rows.map((_, i) => i + 1));
  expect(new Set(rows.map((row) => row.strategy)).size).toBe(rows.length);
});

test('bars are straight in a terminal that does not reorder, and modes are switched back behind the row', async () => {
  const rows = calibrationRows();
  const grid = terminalGrid(80, rows.length + 1);
  for (const { bytes } of rows) {
    await grid.write(bytes);
    expect(bytes.includes('\u001b[8l')).toBe(bytes.endsWith('\r\n\u001b[8h'));
  }
  for (const cells of grid.cells().slice(0, rows.length)) {
    const bars = [3, 40, 77].map((column) => (cells[column] ?? '')[0]);
    expect(bars).toEqual(['│', '│', '│']);
  }
});

test('of several that read right, the one that asks least of the terminal is taken; of none, one text a line', () => {
  const number = (strategy: string) =>
    calibrationRows().find((row) => row.strategy === strategy)?.number ?? 0;
  expect(calibratedStrategy([number('override'), number('app'), number('explicit')])).toBe('app');
  expect(calibratedStrategy([number('isolate-swap')])).toBe('isolate-swap');
  expect(calibratedStrategy([])).toBe('stacked');
  expect(calibratedStrategy([0, 9])).toBe('stacked');
});

test('each letter that fonts lack stands with its number before a word with it', async () => {
  const grid = terminalGrid(80, 12);
  for (const row of letterRows('app')) await grid.write(row);
  const text = grid.rows().join('\n').normalize('NFKC');
  for (const number of '123456789') expect(text).toContain(` ${number} │`);
  for (const letter of '\u0695\u06b5\u06ce\u06c6\u06a4') expect(text).toContain(letter);
});

test('letters that fell out: some can be drawn otherwise, all are named', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const numberOf = (name: string) =>
    numbers.filter((number) => letterNames([number]).includes(name));
  expect(lettersSetting(numberOf('U+06C6'))).toEqual({ forms: 'safe' });
  expect(lettersSetting(numberOf('U+06D5'))).toEqual({ ae: 'heh' });
  expect(lettersSetting(numberOf('U+0695'))).toEqual({ forms: 'composed' });
  expect(lettersSetting(numberOf('U+06AF'))).toEqual({});
  expect(letterNames([...numbers, 0, 12])).toHaveLength(9);
});

test('what the settings file says of terminals is read, whatever else is in it', () => {
  const saved = savedTerminals({
    'XTerm(379)': { strategy: 'app', forms: 'safe', widths: { lamAlefColumns: 1, other: 3 } },
    bad: { strategy: 'upside-down' },
    plain: { strategy: 'plain' },
    text: 'app',
    nothing: null,
  });
  expect(saved).toEqual({
    'XTerm(379)': { strategy: 'app', forms: 'safe', widths: { lamAlefColumns: 1 } },
  });
  for (const strategy of STRATEGIES.filter((name) => name !== 'plain'))
    expect(savedTerminals({ t: { strategy } }).t?.strategy).toBe(strategy);
});

/** A terminal that says the cursor is in these columns, from 1, one answer a question. */
function reporting(columns: readonly number[]) {
  const listeners = new Set<(bytes: Uint8Array) => void>();
  const input = {
    on: (_: 'data', listener: (bytes: Uint8Array) => void) => listeners.add(listener),
    off: (_: 'data', listener: (bytes: Uint8Array) => void) => listeners.delete(listener),
    resume: () => undefined,
    pause: () => undefined,
  };
  const written: string[] = [];
  const output = {
    write(text: string) {
      written.push(text);
      const answer = columns.map((column) => `\u001b[5;${column}R`).join('');
      for (const listener of [...listeners]) listener(new TextEncoder().encode(answer));
    },
  };
  return { input, output, written };
}

test('widths are measured in one write that leaves its line empty, and what is usual is not kept', async () => {
  const { input, output, written } = reporting([3, 2, 3, 2, 3]);
  const widths = await measureWidths(input, output, {});
  expect(widths).toEqual({ lamAlef: 2, ligature: 1, joiner: 0, mark: 0, isolate: 0 });
  expect(written).toHaveLength(1);
  expect(written[0]?.endsWith('\r\u001b[K\u001b[A')).toBe(true);
  expect(glyphOptionsOf(widths, 'isolate')).toEqual({});
});

test('mlterm, which counts joiners and controls and draws lam-alef in one column', async () => {
  const { input, output } = reporting([2, 2, 4, 3, 5]);
  const widths = await measureWidths(input, output, {});
  expect(widths).toEqual({ lamAlef: 1, ligature: 1, joiner: 1, mark: 1, isolate: 2 });
  expect(glyphOptionsOf(widths, 'stacked')).toEqual({ lamAlefColumns: 1, joinerColumns: 1 });
  expect(glyphOptionsOf(widths, 'isolate')).toMatchObject({ countsControls: true });
});

test('a terminal that does not report the cursor is not waited for, and nothing is made up', async () => {
  const { input, output } = reporting([]);
  expect(await measureWidths(input, output, {})).toEqual({});
});
