/** The look-up of words: what its list finds, what it shows, and what its keys do. */
import { afterEach, expect, test } from 'vitest';
import { wordLines } from '../../src/ui/overlays/index.ts';
import { appState, fakeApp, translateState } from './fixture.ts';
import { type RunningScreens, showOn } from './run.ts';

const open: RunningScreens[] = [];
afterEach(() => {
  for (const screens of open.splice(0)) screens.program.emit('SIGTERM');
});

async function started(typed = '') {
  const app = fakeApp(appState({ translate: translateState('en', 'kmr', { typed }) }));
  const screens = await showOn(app, { columns: 100, rows: 30 });
  open.push(screens);
  const text = async () => (await screens.output.lines()).join('\n');
  return { app, text, ...screens };
}

const ALT_0 = '\u001b0';
const ALT_ARABIC_0 = '\u001b\u0660';
const SHIFT_F3 = '\u001b[1;2R';

test.each([ALT_0, ALT_ARABIC_0, SHIFT_F3])('opens with %j on any layout', async (key) => {
  const { app, press } = await started();
  await press(key);
  expect(app.state().overlay?.kind).toBe('words');
});

test('says of each translation how likely it is and where it was seen, and shows an example', async () => {
  const { press, text } = await started();
  await press(ALT_0);
  const shown = await text();
  expect(shown).toMatch(/75%\s+14 times in the memory/);
  expect(shown).toMatch(/12%\s+starter table/);
  expect(shown).toContain('newsroom, 2026-02-18');
  await press('\u001b[B');
  expect(await text()).toContain('The memories do not have both words together');
});

test('Enter puts the chosen word in and closes', async () => {
  const { app, press } = await started();
  const lines = wordLines(app.state(), '');
  await press(ALT_0);
  await press('\u001b[B');
  await press('\r');
  expect(app.state().overlay).toBeNull();
  expect(app.state().translate?.editor.text).toBe(lines[1]?.offer.word);
});

test('letters find words of either language; what nothing begins with finds none', () => {
  const state = appState({ translate: translateState('en', 'kmr', { typed: '' }) });
  const [first] = wordLines(state, '');
  const source = first?.source ?? '';
  const word = first?.offer.word ?? '';
  expect(wordLines(state, source.slice(0, 4).toLowerCase())[0]).toEqual(first);
  expect(wordLines(state, word.slice(0, 4))[0]).toEqual(first);
  expect(wordLines(state, 'qqq')).toEqual([]);
});
