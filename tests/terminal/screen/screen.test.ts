import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScreen, type Strategy } from '../../../src/terminal/index.ts';
import { terminalGrid } from '../support/terminal-grid.ts';

/** A terminal of a size that can change, and a screen on it whose frames are sent by hand. */
function opened(columns: number, rows: number, strategy: Strategy = 'app') {
  const grid = terminalGrid(columns, rows);
  const events = new EventEmitter();
  const writes: string[] = [];
  const output = Object.assign(events, {
    columns,
    rows,
    write(text: string) {
      writes.push(text);
    },
  });
  const tasks: (() => void)[] = [];
  const screen = createScreen(output, { strategy, defer: (task) => tasks.push(task) });
  return {
    screen,
    output,
    grid,
    writes,
    /** Runs what is due and shows it. */
    async settle() {
      for (const task of tasks.splice(0)) task();
      for (const write of writes) await grid.write(write);
      const sent = writes.join('');
      writes.length = 0;
      return sent;
    },
    resize(newColumns: number, newRows: number) {
      output.columns = newColumns;
      output.rows = newRows;
      grid.resize(newColumns, newRows);
      events.emit('resize');
    },
  };
}

const trimmed = (rows: readonly string[]) => rows.map((row) => row.trimEnd());

describe('frames', () => {
  test('the latest frame of a tick is sent, once, inside synchronized output', async () => {
    const { screen, settle, grid } = opened(10, 3);
    screen.write('one');
    screen.write('two\nrows');
    const sent = await settle();
    expect(sent).not.toContain('one');
    expect(sent.startsWith('\u001b[?2026h')).toBe(true);
    expect(sent.endsWith('\u001b[?2026l')).toBe(true);
    expect(trimmed(grid.rows())).toEqual(['two', 'rows', '']);
  });

  test('only rows that changed are sent', async () => {
    const { screen, settle, grid } = opened(10, 4);
    screen.write('a\nb\nc');
    await settle();
    screen.write('a\nB\nc');
    const sent = await settle();
    expect(sent).toBe('\u001b[?2026h\u001b[2;1H\u001b[0m\u001b[KB\u001b[?2026l');
    expect(trimmed(grid.rows())).toEqual(['a', 'B', 'c', '']);
  });

  test('the same frame again sends nothing', async () => {
    const { screen, settle } = opened(10, 3);
    screen.write('a');
    await settle();
    screen.write('a');
    expect(await settle()).toBe('');
  });

  test('rows that are gone are emptied', async () => {
    const { screen, settle, grid } = opened(10, 4);
    screen.write('a\nb\nc');
    await settle();
    screen.write('x');
    await settle();
    expect(trimmed(grid.rows())).toEqual(['x', '', '', '']);
  });

  test('a frame taller than the window is cut', async () => {
    const { screen, settle, grid } = opened(10, 2);
    screen.write('a\nb\nc\nd');
    await settle();
    expect(trimmed(grid.rows())).toEqual(['a', 'b']);
  });

  test('a full row keeps its last column; the last cell of the last row stays empty', async () => {
    const { screen, settle, grid } = opened(5, 2);
    screen.write('abcde\nfghij');
    await settle();
    expect(grid.rows()).toEqual(['abcde', 'fghi ']);
  });

  test('a row that is too wide is cut between cells and keeps its colours closed', async () => {
    const { screen, settle, grid } = opened(6, 2);
    screen.write('\u001b[31mab漢字漢字\u001b[39m\nnext');
    const sent = await settle();
    expect(sent).toContain('\u001b[31mab漢字\u001b[39m');
    expect(trimmed(grid.rows())).toEqual(['ab漢字', 'next']);
  });

  test('a resize clears and draws everything again', async () => {
    const { screen, settle, resize, grid } = opened(10, 4);
    let told = 0;
    screen.on('resize', () => {
      told += 1;
    });
    screen.write('a\nb\nc\nd');
    await settle();
    resize(8, 3);
    const sent = await settle();
    expect(told).toBe(1);
    expect(sent).toContain('\u001b[2J');
    expect(screen.columns).toBe(8);
    expect(trimmed(grid.rows())).toEqual(['a', 'b', 'c']);
  });

  test('nothing is sent while another program has the terminal', async () => {
    const { screen, settle, grid } = opened(10, 2);
    screen.write('a');
    await settle();
    screen.pause();
    screen.write('b');
    expect(await settle()).toBe('');
    screen.resume();
    await settle();
    expect(trimmed(grid.rows())).toEqual(['b', '']);
  });

  test('the real cursor goes where it is told, after the rows', async () => {
    const { screen, settle } = opened(10, 3);
    screen.write('a');
    screen.setCursor({ row: 1, column: 4 });
    expect(await settle()).toMatch(/\u001b\[2;5H\u001b\[\?2026l$/);
    expect(await settle()).toBe('');
    screen.write('b');
    expect(await settle()).toMatch(/\u001b\[2;5H\u001b\[\?2026l$/);
  });
});

test('text is copied to the clipboard as it is stored, unless it is too long', async () => {
  const { screen, settle } = opened(10, 2);
  expect(screen.copy('سلام (a)')).toBe(true);
  expect(screen.copy('x'.repeat(100_000))).toBe(false);
  const sent = await settle();
  const payload = /^\u001b\]52;c;(.+)\u0007$/.exec(sent)?.[1] ?? '';
  expect(Buffer.from(payload, 'base64').toString()).toBe('سلام (a)');
});

test('columns that are lost are not offered', () => {
  const { output } = opened(20, 2);
  expect(createScreen(output, { strategy: 'isolate', lostColumns: 8 }).columns).toBe(12);
});

describe('directional controls', () => {
  const framed = ' \u{e01ed}اب\u{e01ee} |';

  test.each<[Strategy, string]>([
    ['isolate', ' \u2067اب\u2069 |'],
    ['isolate-swap', ' \u2067اب\u2069 |'],
    ['app', ' اب |'],
    ['explicit', ' اب |'],
    ['stacked', ' اب |'],
  ])('in %s', async (strategy, row) => {
    const { screen, settle } = opened(10, 2, strategy);
    screen.write(framed);
    expect(await settle()).toContain(`\u001b[K${row}\u001b`);
  });
});

test('after any frames and sizes the terminal shows the last frame and nothing else', async () => {
  const step = fc.oneof(
    fc.record({
      rows: fc.array(fc.string({ unit: fc.constantFrom(...'abcا ب漢'), maxLength: 14 }), {
        maxLength: 8,
      }),
    }),
    fc.record({ columns: fc.integer({ min: 2, max: 12 }), height: fc.integer({ min: 1, max: 7 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const { screen, settle, resize, grid } = opened(12, 7);
      let frame: readonly string[] = [];
      for (const next of steps) {
        if ('rows' in next) {
          frame = next.rows;
          screen.write(frame.join('\n'));
        } else resize(next.columns, next.height);
        await settle();
      }
      const fresh = opened(screen.columns, screen.rows);
      fresh.screen.write(frame.join('\n'));
      await fresh.settle();
      expect(grid.rows()).toEqual(fresh.grid.rows());
    }),
    { numRuns: 60 },
  );
});
