/** Clicks and the wheel at the running screens: what stands under the pointer is what is meant. */
import { afterEach, describe, expect, test } from 'vitest';
import type { AppState } from '../../src/app/index.ts';
import { UNSET } from '../../src/app/index.ts';
import type { Strategy } from '../../src/terminal/index.ts';
import { alignState, appState, fakeApp, pileState, translateState } from './fixture.ts';
import { type RunningScreens, showOn } from './run.ts';

const open: RunningScreens[] = [];
afterEach(() => {
  for (const screens of open.splice(0)) screens.program.emit('SIGTERM');
});

const WITH_CLICKS = { ...UNSET, mouse: 'clicks' as const };

async function started(
  parts: Partial<AppState> = {},
  options: { readonly columns?: number; readonly rows?: number; readonly strategy?: Strategy } = {},
) {
  const translate = translateState('ar', 'ckb', { typed: '' });
  const app = fakeApp(appState({ translate, personal: WITH_CLICKS, ...parts }));
  const screens = await showOn(app, options);
  open.push(screens);
  const report = (button: number, column: number, row: number) =>
    screens.press(
      `\u001b[<${button};${column + 1};${row + 1}M\u001b[<${button};${column + 1};${row + 1}m`,
    );
  return {
    app,
    ...screens,
    click: (column: number, row: number) => report(0, column, row),
    wheel: (by: 1 | -1, column: number, row: number) => report(by === 1 ? 65 : 64, column, row),
    /** Row and column of words on the screen. */
    find: async (words: string | RegExp) => {
      const lines = await screens.output.lines();
      const row = lines.findIndex((line) => line.search(words) >= 0);
      expect(row, `${words} in\n${lines.join('\n')}`).toBeGreaterThanOrEqual(0);
      return { row, column: lines[row]?.search(words) ?? 0 };
    },
  };
}

const current = (state: AppState) => state.translate?.current;

describe.each([
  [80, 24, 'en'],
  [80, 24, 'ckb'],
  [120, 30, 'en'],
  [160, 45, 'ar'],
] as const)('the list at %d x %d in %s', (columns, rows, uiLanguage) => {
  test('a click goes to the segment whose number stands in the row, on either side', async () => {
    const { app, click, output } = await started({ uiLanguage }, { columns, rows });
    const mirrored = uiLanguage !== 'en';
    const near = (column: number) => (mirrored ? columns - 1 - column : column);
    /** Number of the segment that begins in a row, as it stands beside the pointer; null where none does. */
    const numberIn = async (row: number): Promise<number | null> => {
      const line = ((await output.lines())[row] ?? '').padEnd(columns);
      const edge = mirrored ? line.slice(-4, -2) : line.slice(2, 4);
      const figures = [...edge].filter((one) => /[0-9\u0660-\u0669]/.test(one));
      if (figures.length === 0) return null;
      return Number(figures.map((one) => one.charCodeAt(0) & 0xf).join(''));
    };
    const end = (await output.lines()).findIndex((line, i) => i > 2 && !line.includes('\u2502'));
    let clicked = 0;
    for (let row = 2; row < end; row += 1) {
      // Each click turns the list anew: the number is read from what stands there then.
      const number = await numberIn(row);
      if (number === null || number - 1 === current(app.state())) continue;
      await click(near(row % 2 === 0 ? 8 : Math.floor(columns / 2) - 8), row);
      expect(current(app.state())).toBe(number - 1);
      clicked += 1;
    }
    expect(clicked).toBeGreaterThan(0);
  });
});

describe('the translation', () => {
  const typed = 'ئەمە Rudaw ٢٦';
  // As seen, from the right: the Sorani word, the Latin one in its own order, the figure in its own.
  test.each(['app', 'explicit', 'isolate'] as const)(
    'a click sets the caret at the letter that is seen there (%s)',
    async (strategy) => {
      const translate = translateState('ar', 'ckb', { typed, current: 2 });
      const { app, click } = await started({ translate }, { strategy });
      // Where the terminal reorders it shows the same as where we do; the test's own terminal does not.
      const latin = await (await started({ translate }, { strategy: 'app' })).find('Rudaw');
      const cursor = () => app.state().translate?.editor.cursor;
      await click(latin.column, latin.row);
      expect(cursor()).toBe(typed.indexOf('R'));
      await click(latin.column + 4, latin.row);
      expect(cursor()).toBe(typed.indexOf('w'));
      // To the right of the Latin word stands the blank before it, then the last letter of the first word.
      await click(latin.column + 5, latin.row);
      expect(cursor()).toBe(typed.indexOf(' R'));
      await click(latin.column + 6, latin.row);
      expect(cursor()).toBe(typed.indexOf(' R') - 1);
      await click(latin.column - 2, latin.row);
      expect(cursor()).toBe(typed.length - 1);
    },
  );

  test('a click behind the text sets the caret at its end, and takes the keys back from the suggestions', async () => {
    const translate = {
      ...translateState('ar', 'en', { typed: 'one two' }),
      pane: 'matches' as const,
    };
    const { app, click, find } = await started({ translate });
    const { row, column } = await find('one two');
    await click(column + 20, row);
    expect(app.state().translate).toMatchObject({ pane: 'editor', editor: { cursor: 7 } });
    await click(column + 4, row);
    expect(app.state().translate?.editor.cursor).toBe(4);
  });
});

test('a click on a suggestion selects it, a second one takes it', async () => {
  const translate = translateState('ar', 'en', { typed: '' });
  const { app, click, find } = await started({ translate });
  const { row, column } = await find('86%');
  await click(column, row);
  expect(app.state().translate?.selected).toBe(1);
  const again = await find('86%');
  await click(again.column, again.row);
  expect(app.state().translate?.editor.text).not.toBe('');
});

test('the wheel goes on in what lies under it', async () => {
  const { app, wheel } = await started();
  const before = current(app.state()) ?? 0;
  await wheel(1, 10, 4);
  expect(current(app.state())).toBe(before + 1);
  await wheel(-1, 10, 4);
  expect(current(app.state())).toBe(before);
});

test('over the suggestions the wheel chooses one', async () => {
  const { app, wheel, find } = await started();
  const { row } = await find('101%');
  await wheel(1, 10, row);
  expect(app.state().translate?.selected).toBe(1);
});

test('in a palette a click takes the command, in the settings it chooses and then changes', async () => {
  const { app, press, click, find } = await started();
  await press('\u001bOQ');
  const command = await find('Next segment that is not confirmed');
  await click(command.column, command.row);
  expect(app.state().overlay).toBeNull();
  await press('\u001bOQ');
  await press('Settings');
  await press('\r');
  const digits = await find('Digits: ');
  await click(digits.column, digits.row);
  expect(app.state().overlay).toMatchObject({ kind: 'settings', selected: 1 });
  await click(digits.column, digits.row);
  expect(app.state().personal.digits).toBe('latn');
});

test('in an alignment a click goes to the row and the side', async () => {
  const align = alignState(['ar', 'en']);
  const { app, click, output } = await started({ screen: 'align', align, translate: null });
  const rows = (await output.lines()).flatMap((line, i) => (line.includes('1-1') ? [i] : []));
  await click(70, rows.at(-1) ?? 0);
  expect(app.state().align?.side).toBe(1);
  expect(app.state().align?.current).toBeGreaterThan(align.current);
  await click(4, 2);
  expect(app.state().align?.side).toBe(0);
});

test('in a pile a click goes to the group and the file', async () => {
  const pile = pileState();
  const { app, click } = await started(
    { screen: 'pile', pile, translate: null },
    { columns: 120, rows: 30 },
  );
  await click(60, 3);
  expect(app.state().pile).toMatchObject({ current: 1, side: 1 });
});

test('reports that nobody asked for do nothing', async () => {
  const { app, click } = await started({ personal: UNSET });
  const before = app.state();
  await click(10, 6);
  expect(app.state()).toBe(before);
});
