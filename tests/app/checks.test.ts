/** Checks that ask the memory and the rules of the house. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '../../src/app/index.ts';
import { type Desk, makeDesk, translating, type } from './session.ts';

const SAID = 'قالت المهندسة آنا كول: "سيصمد السد طوال الشتاء ولن نفتح البوابات".';
const AGAIN = 'وكانت آنا كول قد قالت: "لن نفتح البوابات".';

let desk: Desk;
let app: App | null = null;
beforeEach(() => {
  desk = makeDesk();
  mkdirSync(join(desk.folder, 'memory'));
});
afterEach(async () => {
  await app?.close();
  app = null;
  desk.remove();
});

/** Puts a text in the place of what stands in the row. */
function retype(to: App, text: string): void {
  to.dispatch({ type: 'edit', operation: { kind: 'select-all' } });
  type(to, text);
}

const codes = (of: App) => translating(of).findings.map(({ code }) => code);

test('a quotation in other words than those confirmed is told with the day and the article', async () => {
  app = await desk.open(desk.write('first.txt', SAID));
  type(
    app,
    'ئەندازیار ئانا کۆڵ وتی: "بەنداوەکە بە درێژایی زستان خۆی ڕادەگرێت و دەروازەکان ناکەینەوە".',
  );
  app.dispatch({ type: 'confirm-next' });
  await app.close();
  app = await desk.open(desk.write('second.txt', AGAIN));
  type(app, 'ئانا کۆڵ وتبووی: "دەروازەکان ناکەینەوە".');
  expect(codes(app)).not.toContain('quotation-told-before');
  retype(app, 'ئانا کۆڵ وتبووی: "ڕێگە بە کردنەوەی بەربەستەکە نادەین".');
  expect(translating(app).findings).toContainEqual(
    expect.objectContaining({
      code: 'quotation-told-before',
      values: expect.objectContaining({ document: 'first.txt' }),
    }),
  );
});

test("marks that are not the house's are found while typing", async () => {
  const style = { ckb: { outer: ['«', '»'] } };
  const file = join(desk.folder, 'memory', 'settings.json');
  writeFileSync(file, JSON.stringify({ quotationMarks: style }));
  app = await desk.open(desk.write('first.txt', SAID));
  type(app, 'ئەندازیار ئانا کۆڵ وتی: "بەنداوەکە خۆی ڕادەگرێت و دەروازەکان ناکەینەوە".');
  expect(codes(app)).toContain('marks-not-house');
});
