/** The whole translation checked from the screen, and once more before it is written. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '../../src/app/index.ts';
import { type Desk, makeDesk, translating, type } from './session.ts';

const SOURCE =
  'Minister: "The bridge stays open all winter"\nThe minister said: "The bridge stays open all winter."\nHe opened 12 schools.';
const TARGET = [
  'الوزير: «الجسر يبقى مفتوحاً طوال الشتاء»',
  'وقال الوزير: «لن نغلق المعبر خلال الأشهر المقبلة أبداً».',
  'وافتتح 13 مدرسة.',
];

let desk: Desk;
let app: App | null = null;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(async () => {
  await app?.close();
  app = null;
  desk.remove();
});

async function translated(): Promise<App> {
  const opened = await desk.open(desk.write('bridge.en.txt', SOURCE), 'ar');
  for (const text of TARGET) {
    type(opened, text);
    opened.dispatch({ type: 'move', by: 'next' });
  }
  return opened;
}

function listed(of: App) {
  const { overlay } = of.state();
  return overlay?.kind === 'findings' ? overlay.found : null;
}

test('lists what is wrong in pairs and in the document as a whole, in the order of the text', async () => {
  app = await translated();
  app.dispatch({ type: 'review' });
  expect(listed(app)).toBeNull();
  await app.settled();
  const found = listed(app)?.map(({ row, finding }) => [row, finding.code]);
  expect(found).toContainEqual([1, 'quotation-differs']);
  expect(found).toContainEqual([2, 'number-missing']);
  const rows = listed(app)?.map(({ row }) => row) ?? [];
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
});

test('says nothing of segments that are not translated', async () => {
  app = await desk.open(desk.write('bridge.en.txt', SOURCE), 'ar');
  app.dispatch({ type: 'review' });
  await app.settled();
  expect(listed(app)).toEqual([]);
});

test('a list that was closed meanwhile stays closed', async () => {
  app = await translated();
  app.dispatch({ type: 'review' });
  app.dispatch({ type: 'dismiss' });
  await app.settled();
  expect(app.state().overlay).toBeNull();
});

test('leads to the segment', async () => {
  app = await translated();
  app.dispatch({ type: 'review' });
  await app.settled();
  app.dispatch({ type: 'goto', row: listed(app)?.at(-1)?.row ?? -1 });
  expect(translating(app).current).toBe(2);
  expect(app.state().overlay).toBeNull();
});
