/** Many keys at once: terminals without paste brackets give a pasted text letter by letter, all in one piece. */
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../src/app/index.ts';
import { type Desk, makeDesk, translating } from '../app/session.ts';
import { showOn } from './run.ts';

let desk: Desk;
let app: App;
afterEach(async () => {
  await app.close();
  desk.remove();
});

async function editing() {
  desk = makeDesk();
  const path = desk.write('a.txt', 'زار الوزير أربيل اليوم.');
  app = await desk.open(path, 'ckb', { soon: (run) => void setImmediate(run) });
  return showOn(app, { columns: 100, rows: 30 });
}

/** As much as a terminal gives in a few reads, with letters of two and three bytes. */
const LONG = 'شاندەکە گەڕایەوە بۆ “هەولێر” و کۆبوونەوە نەکرا. '.repeat(60).trim();

test('letters that come together are all there, and are drawn together', async () => {
  const screens = await editing();
  let told = 0;
  const end = app.subscribe(() => {
    told += 1;
  });
  const before = screens.output.bytes.length;
  await screens.press(LONG);
  end();
  expect(translating(app).editor.text).toBe(LONG);
  // The letters, then the checks of what was typed, then that it is being saved and is saved.
  expect(told).toBeLessThan(10);
  // A frame of this window is some 3 kB; one for each letter would be a thousand times that.
  expect(screens.output.bytes.length - before).toBeLessThan(40_000);
});

test('what a key asks for goes by what the keys before it have done', async () => {
  const screens = await editing();
  await screens.press(`سڵاو\u0001\u0018هەولێر`);
  expect(translating(app).editor.text).toBe('هەولێر');
});
