/** Whole screens as a user sees them, at every size, strategy and interface language. */

import { afterEach, describe, expect, test } from 'vitest';
import type { AppState } from '../../src/app/index.ts';
import { CATALOGUES } from '../../src/i18n/index.ts';
import type { Strategy } from '../../src/terminal/index.ts';
import { fakeApp, translateState } from './fixture.ts';
import { everything, SCREENS } from './gallery.ts';
import { type RunningScreens, showOn } from './run.ts';

const SIZES = [
  [80, 24],
  [120, 30],
  [160, 45],
] as const;

const open: RunningScreens[] = [];
afterEach(() => {
  for (const screens of open.splice(0)) screens.program.emit('SIGTERM');
});

async function shown(
  state: AppState,
  size: readonly [number, number],
  strategy: Strategy,
): Promise<RunningScreens> {
  const [columns, rows] = size;
  const screens = await showOn(fakeApp(state), { columns, rows, strategy });
  open.push(screens);
  return screens;
}

/** Columns of vertical bars in each row that has any. */
async function bars(screens: RunningScreens): Promise<readonly (readonly number[])[]> {
  const rows: number[][] = [];
  for (let y = 0; y < screens.output.rows; y += 1) {
    const cells = await screens.output.cells(y);
    rows.push(cells.flatMap((cell, x) => (/^[\u2502\u251C\u2524]/.test(cell) ? [x] : [])));
  }
  return rows;
}

describe.each(SIZES)('at %d x %d', (...size) => {
  const [columns, rows] = size;
  describe.each(['en', 'ckb'] as const)('in %s', (language) => {
    test.each(SCREENS)('%s has straight bars at both edges of its frame', async (screen) => {
      for (const strategy of ['app', 'isolate'] as const) {
        const screens = await shown(everything({ uiLanguage: language, screen }), size, strategy);
        const lines = await screens.output.lines();
        const top = lines.findIndex((line) => line.startsWith('\u250C'));
        const bottom = lines.map((line) => line[0]).lastIndexOf('\u2514');
        expect(bottom - top).toBeGreaterThan(rows / 2);
        for (const found of (await bars(screens)).slice(top + 1, bottom)) {
          expect([found[0], found.at(-1)]).toEqual([0, columns - 1]);
        }
      }
    });

    test.each(SCREENS)(
      '%s fills the window and no more, with help in its last row',
      async (screen) => {
        const screens = await shown(everything({ uiLanguage: language, screen }), size, 'app');
        const lines = await screens.output.lines();
        expect(lines.at(-1)).toContain('F1');
        expect(lines.filter((line) => line !== '').length).toBeGreaterThan(rows / 2);
      },
    );
  });

  test('stacked rows hold one text each: no bar, no frame', async () => {
    for (const screen of SCREENS) {
      const screens = await shown(everything({ uiLanguage: 'en', screen }), size, 'stacked');
      const lines = await screens.output.lines();
      expect(lines.join('\n')).not.toMatch(/[\u2502\u2500]/);
      expect(lines.at(-1)).toContain('F1');
    }
  });

  test('no control byte but our own sequences goes out', async () => {
    const screens = await shown(everything({ uiLanguage: 'ar' }), size, 'explicit');
    const bare = screens.output.bytes.replace(/\u001b\[[?0-9;]*[A-Za-z]/g, '');
    expect(bare).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });
});

test('between source and translation stands one bar in the same column of every list row', async () => {
  const screens = await shown(everything({ uiLanguage: 'en' }), [80, 24], 'app');
  const inner = (await bars(screens)).slice(2, 12).map((found) => found[1]);
  expect(new Set(inner).size).toBe(1);
});

test('a mirrored screen has the source on the right and the pointer at the right edge', async () => {
  const screens = await shown(everything({ uiLanguage: 'ar' }), [80, 24], 'app');
  const lines = await screens.output.lines();
  const current = lines.find((line) => line.includes('\u25C0'));
  expect(current?.indexOf('\u25C0')).toBe(78);
  expect(lines.join('\n')).not.toContain('\u25B6');
});

test('every state has its own sign, so that colour is not needed', async () => {
  const screens = await showOn(fakeApp(everything({ uiLanguage: 'en' })), {
    environment: { NO_COLOR: '1' },
  });
  open.push(screens);
  expect(screens.output.bytes).not.toMatch(/\u001b\[(?:\d+;)*(?:3[0-7]|9[0-7])m/);
  const text = (await screens.output.lines()).join('\n');
  expect(text).toMatch(/\u2713/);
  expect(text).toMatch(/\u270E/);
});

test('the reason for the selected suggestion stands in words below it', async () => {
  const screens = await shown(everything({ uiLanguage: 'en' }), [120, 30], 'app');
  expect((await screens.output.lines()).join('\n')).toContain(
    'why 101%: same text in the same place, the sentence before is the same too',
  );
});

test('a statement shows speaker, medium, original language, where it was told, and its warning', async () => {
  const screens = await shown(everything({ uiLanguage: 'en' }), [80, 24], 'app');
  const text = (await screens.output.lines()).join('\n');
  expect(text).toContain('tweet');
  expect(text).toContain('original: Kurdish');
  expect(text).toContain('written in Kurdish: use the original');
});

test('a document cannot move the cursor, write the clipboard or reorder the screen', async () => {
  const hostile = 'a\u001b]52;c;aGk=\u0007b\u001b[2Jc\u009b2Jd\u202Ee\u2066f\u0007g\u0000h';
  const translate = translateState('ar', 'en', { typed: hostile });
  const document = {
    ...translate.document,
    name: `\u001b]0;owned\u0007${hostile}`,
    segments: translate.document.segments.map((segment) => ({ ...segment, text: hostile })),
  };
  const screens = await shown(
    everything({ uiLanguage: 'en', translate: { ...translate, document } }),
    [80, 24],
    'app',
  );
  const bare = screens.output.bytes.replace(/\u001b\[[?0-9;]*[A-Za-z]/g, '');
  expect(bare).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  expect(screens.output.bytes).not.toContain(']52;');
  expect((await screens.output.lines()).join('\n')).toContain('abcdefgh');
});

test('in a small window one sentence stands alone, and the keys still work', async () => {
  const app = fakeApp(everything({ uiLanguage: 'en' }));
  const screens = await showOn(app, { columns: 60, rows: 15 });
  open.push(screens);
  const lines = (await screens.output.lines()).filter((line) => line !== '');
  expect(lines.join(' ')).toContain('too small: 60 x 15');
  await screens.press('x');
  expect(app.state().translate?.editor.text.endsWith('x')).toBe(true);
});

test('after a resize every row is that of the new size', async () => {
  const app = fakeApp(everything({ uiLanguage: 'en' }));
  const screens = await showOn(app, { columns: 80, rows: 24 });
  open.push(screens);
  for (const [columns, rows] of [
    [160, 45],
    [60, 15],
    [120, 30],
    [80, 24],
  ] as const) {
    screens.output.resize(columns, rows);
    await screens.press('');
    const fresh = await showOn(fakeApp(app.state()), { columns, rows });
    open.push(fresh);
    expect(await screens.output.lines()).toEqual(await fresh.output.lines());
  }
});

test('a storm of sizes leaves no stale row and never ends the program', async () => {
  const app = fakeApp(everything({ uiLanguage: 'en' }));
  const screens = await showOn(app, { columns: 80, rows: 24 });
  open.push(screens);
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  for (let i = 0; i < 120; i += 1) {
    screens.output.resize(1 + random(200), 1 + random(60));
    // Not every size is drawn: sizes come faster than frames.
    if (i % 3 === 0) await screens.press('');
  }
  screens.output.resize(101, 33);
  await screens.press('');
  const fresh = await showOn(fakeApp(app.state()), { columns: 101, rows: 33 });
  open.push(fresh);
  expect(await screens.output.lines()).toEqual(await fresh.output.lines());
});

describe('no word outside of the catalogues', () => {
  /** Sentences of the English catalogue that the language says otherwise and that no name contains. */
  const english = Object.entries(CATALOGUES.en.screens)
    .concat(Object.entries(CATALOGUES.en.commands))
    .flatMap(([, message]) => (typeof message === 'string' ? [message] : []))
    .filter((text) => text.length > 6 && !text.includes('{') && text !== 'tarjuman');

  test.each(['ar', 'ckb', 'kmr'] as const)('in %s', async (language) => {
    for (const screen of SCREENS) {
      for (const overlay of [null, { kind: 'help' }, { kind: 'quit' }] as const) {
        const screens = await shown(
          everything({ uiLanguage: language, screen, overlay }),
          [160, 45],
          'app',
        );
        const text = (await screens.output.lines()).join('\n');
        expect(english.filter((words) => text.includes(words))).toEqual([]);
      }
    }
  });
});
