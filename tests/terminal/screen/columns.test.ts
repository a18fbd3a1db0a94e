import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { Box, render, Text } from 'ink';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  allowsColumns,
  createScreen,
  emitLine,
  fitLine,
  type Line,
  layout,
  needsControls,
  STRATEGIES,
  type Strategy,
  safe,
  style,
} from '../../../src/terminal/index.ts';
import { terminalGrid } from '../support/terminal-grid.ts';

const ARABIC =
  'قال المتحدث في Westlake: «نحن (26 شخصاً) معكم» 100%، وأضاف [لاحقاً] أن مُحَمَّداً عاد في 12/3/2024.';
const SORANI =
  'گوتی: «وڵات دەپارێزین» 62%، ڕێککەوتن بۆ ٢٦ ڕۆژە لە هەولێر (Nordlicht) و می\u200cخواز 😀.';
const ENGLISH = 'The minister wrote "نحن معكم (26)" and then ڕێککەوتن, twice.';

const WIDTH = 30;
const ROWS = 16;
const mark = style({ underline: true, color: 'red' });
const cursor = style({ inverse: true });

/** Two boxes side by side and one below, drawn by the layout engine from our rows. */
function page(strategy: Strategy, boxWidth: number) {
  const options = { widthColumns: boxWidth - 2, strategy } as const;
  const look = {
    styleAt: (cell: { start: number }) => (cell.start % 7 < 3 ? mark : undefined),
    caret: { offset: 9, style: cursor },
  };
  const box = (lines: readonly Line[], key: string) =>
    createElement(
      Box,
      { key, borderStyle: 'single', flexDirection: 'column', width: boxWidth, flexShrink: 0 },
      lines.map((line) =>
        createElement(
          Text,
          { key: line.start, wrap: 'truncate' },
          emitLine(line, strategy, line.start === 0 ? look : {}),
        ),
      ),
    );
  const right = { ...options, direction: 'rtl' } as const;
  return createElement(
    Box,
    { flexDirection: 'column' },
    createElement(
      Box,
      { key: 'pair' },
      box(layout(safe(ARABIC), right), 'ar'),
      box(layout(safe(SORANI), right), 'ckb'),
    ),
    createElement(
      Box,
      { key: 'below' },
      box(layout(safe(ENGLISH), { ...options, direction: 'ltr' }), 'en'),
      box([fitLine(safe(SORANI), right)], 'fit'),
    ),
  );
}

/** What a terminal that does not reorder shows of the page. */
async function shown(strategy: Strategy, boxWidth = WIDTH) {
  const columns = boxWidth * 2;
  const grid = terminalGrid(columns, ROWS);
  let bytes = '';
  const output = Object.assign(new EventEmitter(), {
    columns,
    rows: ROWS,
    write(text: string) {
      bytes += text;
    },
  });
  const screen = createScreen(output, { strategy });
  const inert = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => inert,
    ref: () => inert,
    unref: () => inert,
  });
  const instance = render(page(strategy, boxWidth), {
    stdout: screen as unknown as NodeJS.WriteStream,
    stdin: inert as unknown as NodeJS.ReadStream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  screen.flush();
  instance.unmount();
  await grid.write(bytes);
  return grid.cells();
}

const columnar = STRATEGIES.filter((strategy) => allowsColumns(strategy));

describe('borders', () => {
  test.each(columnar.flatMap((strategy) => [[strategy, 30] as const, [strategy, 21] as const]))(
    'of two columns stand straight in %s at %i columns',
    async (strategy, boxWidth) => {
      const cells = await shown(strategy, boxWidth);
      const walls = [0, boxWidth - 1, boxWidth, 2 * boxWidth - 1];
      let rows = 0;
      for (const row of cells) {
        if (!'│┌└'.includes(row[0] ?? '') || row[0] === '') continue;
        rows += 1;
        const own = walls.map((wall) =>
          (row[wall] ?? '').replace(/[\u2066-\u2069\u202a-\u202e]/g, ''),
        );
        // Boxes side by side differ in height: below the shorter one there is nothing.
        for (const pair of [own.slice(0, 2), own.slice(2)]) {
          expect(['││', '┌┐', '└┘', '  ']).toContain(pair.join(''));
        }
        for (const [x, cell] of row.entries()) {
          if (!walls.includes(x)) expect(cell).not.toMatch(/[│┌┐└┘]/);
        }
      }
      expect(rows).toBeGreaterThan(8);
    },
  );
});

describe('rows on the terminal', () => {
  test.each(['explicit', 'app', 'override'] as const)(
    'in %s are the cells in visual order',
    async (strategy) => {
      const cells = await shown(strategy);
      const lines = layout(safe(ARABIC), { widthColumns: WIDTH - 2, direction: 'rtl', strategy });
      for (const [i, line] of lines.entries()) {
        const row = (cells[i + 1] ?? []).slice(1 + line.leftPadColumns, WIDTH - 1);
        const bare = row.map((cell) => cell.replace(/[\u202a-\u202e]/g, ''));
        expect(bare.join('')).toBe(line.cells.map((cell) => cell.text).join(''));
      }
    },
  );

  test.each(['isolate', 'isolate-swap'] as const)(
    'in %s hold the line in logical order between controls, never at a border',
    async (strategy) => {
      const cells = await shown(strategy);
      const lines = layout(safe(ARABIC), { widthColumns: WIDTH - 2, direction: 'rtl', strategy });
      for (const [i, line] of lines.entries()) {
        const row = (cells[i + 1] ?? []).slice(0, WIDTH);
        const logical = [...line.cells].sort((a, b) => a.start - b.start).map((cell) => cell.text);
        expect(row.join('')).toMatch(/^│ +\u2067.*\u2069│$/);
        expect(row.join('').replace(/[\u2066-\u2069]/g, '')).toContain(logical.join(''));
        const opened = row.join('').match(/[\u2066\u2067]/g) ?? [];
        expect(row.join('').match(/\u2069/g)).toHaveLength(opened.length);
        if (strategy === 'isolate') expect(opened).toHaveLength(1);
      }
    },
  );

  test('only strategies with controls send any', async () => {
    for (const strategy of columnar) {
      const text = (await shown(strategy)).map((row) => row.join('')).join('\n');
      expect(/[\u202a-\u202e\u2066-\u2069]/.test(text)).toBe(needsControls(strategy));
      expect(text).not.toMatch(/[\u{e0100}-\u{e01ef}]/u);
    }
  });
});
