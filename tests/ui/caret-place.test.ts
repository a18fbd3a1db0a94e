/** The terminal's cursor stands on the cell that is drawn as the caret. */

import { afterEach, expect, test } from 'vitest';
import { UNTOUCHED_QUOTES } from '../../src/app/index.ts';
import { textState } from '../../src/core/edit/index.ts';
import { appState, fakeApp, translateState } from './fixture.ts';
import { type RunningScreens, showOn } from './run.ts';

const open: RunningScreens[] = [];
afterEach(() => {
  for (const screens of open.splice(0)) screens.program.emit('SIGTERM');
});

test.each([
  ['en', 80, 24, 'translate', 'app'],
  ['ar', 80, 24, 'translate', 'app'],
  ['en', 160, 45, 'translate', 'app'],
  ['ckb', 120, 30, 'translate', 'explicit'],
  ['en', 80, 24, 'memory', 'app'],
  ['ckb', 120, 30, 'memory', 'app'],
  ['en', 80, 24, 'quotes', 'app'],
] as const)('%s %d x %d %s in %s', async (uiLanguage, columns, rows, screen, strategy) => {
  const field = textState('شەمرین');
  const app = fakeApp(
    appState({
      uiLanguage,
      screen,
      translate: translateState('ar', 'ckb'),
      concordance: { field, asked: '', hits: [], selected: 0, busy: false },
      quotes: { ...UNTOUCHED_QUOTES, field, entries: [], selected: 0 },
    }),
  );
  const screens = await showOn(app, { columns, rows, strategy });
  open.push(screens);
  for (const keys of ['', '\u001b[C', '\u001b[C\u001b[C', 'م', '\u001b[H']) {
    await screens.press(keys);
    expect(await screens.output.cursorCell()).toBe('inverse');
  }
});
