/** Cut, copy and paste as typed: what is copied is the text as stored, and quitting keys still quit. */
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../src/app/index.ts';
import { type Desk, makeDesk, translating } from '../app/session.ts';
import { showOn } from './run.ts';

let desk: Desk;
let app: App;
afterEach(async () => {
  app.dispatch({ type: 'quit' });
  await app.close();
  desk.remove();
});

const ALL = '\u0001';
const COPY = '\u0003';
const CUT = '\u0018';
const PASTE = '\u0016';

async function editing() {
  desk = makeDesk();
  app = await desk.open(desk.write('a.txt', 'زار الوزير أربيل اليوم.'));
  return showOn(app, { columns: 100, rows: 30 });
}

const copiedBytes = (text: string) => `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;

test('what is copied reaches the clipboard as it is stored, right to left or not', async () => {
  const screens = await editing();
  await screens.press('وەزیر Rudaw (26)');
  await screens.press(ALL + COPY);
  expect(screens.output.bytes).toContain(copiedBytes('وەزیر Rudaw (26)'));
  expect(app.state().notice?.code).toBe('copied');
  expect(app.state().overlay).toBeNull();
});

test('cut text can be pasted again, each as one step of undo', async () => {
  const screens = await editing();
  await screens.press('سڵاو');
  await screens.press(ALL + CUT);
  expect(translating(app).editor.text).toBe('');
  await screens.press(`${PASTE}${PASTE}`);
  expect(translating(app).editor.text).toBe('سڵاوسڵاو');
  await screens.press('\u001a');
  expect(translating(app).editor.text).toBe('سڵاو');
});

test('with nothing selected the same keys leave the program', async () => {
  const screens = await editing();
  await screens.press(COPY);
  expect(app.state().overlay?.kind).toBe('quit');
});
