/** Statements put right by hand: united, split, taken back, said to be another one; a guessed speaker learned. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '../../src/app/index.ts';
import { type Desk, makeDesk, translating, type } from './session.ts';

const FIRST = 'قالت المهندسة آنا كول: "سيصمد السد طوال الشتاء ولن نفتح البوابات".';
const SECOND = 'قالت المهندسة آنا كول: "لن يُغلق أي مصنع في المنطقة هذا العام".';
const HALF = 'وكانت آنا كول قد قالت: "لن نفتح البوابات".';

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

async function confirmed(texts: readonly (readonly [string, string])[]): Promise<App> {
  const opened = await desk.open(desk.write('first.txt', texts.map(([text]) => text).join('\n')));
  for (const [, target] of texts) {
    type(opened, target);
    opened.dispatch({ type: 'confirm-next' });
  }
  await opened.settled();
  return opened;
}

const both = [
  [FIRST, 'ئەندازیار ئانا کۆڵ وتی: "بەنداوەکە خۆی ڕادەگرێت و دەروازەکان ناکەینەوە".'],
  [SECOND, 'ئەندازیار ئانا کۆڵ وتی: "ئەمساڵ هیچ کارگەیەک داناخرێت".'],
] as const;

const listed = (of: App) =>
  of.state().quotes.entries.map(({ statement }) => statement.variants.map(({ text }) => text));

test('two statements become one, and undo makes them two again', async () => {
  app = await confirmed(both);
  app.dispatch({ type: 'screen', screen: 'quotes' });
  const before = listed(app);
  expect(before).toHaveLength(2);
  app.dispatch({ type: 'statement-unite' });
  app.dispatch({ type: 'quotes-select', by: 1 });
  app.dispatch({ type: 'statement-unite' });
  expect(listed(app)).toHaveLength(1);
  expect(listed(app)[0]).toHaveLength(4);
  app.dispatch({ type: 'undo' });
  expect(listed(app).flat().sort()).toEqual(before.flat().sort());
  expect(listed(app)).toHaveLength(2);
  app.dispatch({ type: 'redo' });
  expect(listed(app)).toHaveLength(1);
});

test('what is on disk is undone like what is not', async () => {
  app = await confirmed(both);
  app.dispatch({ type: 'screen', screen: 'quotes' });
  const before = listed(app);
  app.dispatch({ type: 'statement-unite' });
  app.dispatch({ type: 'quotes-select', by: 1 });
  app.dispatch({ type: 'statement-unite' });
  await app.settled();
  app.dispatch({ type: 'undo' });
  await app.settled();
  expect(listed(app).flat().sort()).toEqual(before.flat().sort());
  app.dispatch({ type: 'redo' });
  await app.settled();
  expect(listed(app)).toHaveLength(1);
  app.dispatch({ type: 'undo' });
  expect(listed(app)).toHaveLength(2);
});

test('a rendering that is another statement becomes one, and undo puts it back', async () => {
  app = await confirmed(both.slice(0, 1));
  app.dispatch({ type: 'screen', screen: 'quotes' });
  app.dispatch({ type: 'rendering-select', by: 1 });
  app.dispatch({ type: 'statement-split' });
  expect(listed(app)).toHaveLength(2);
  app.dispatch({ type: 'statement-split' });
  expect(app.state().notice?.code).toBe('statement-whole');
  app.dispatch({ type: 'undo' });
  expect(listed(app)).toHaveLength(1);
});

test('"not the same" is remembered after the program was closed', async () => {
  app = await confirmed(both);
  await app.close();
  const path = desk.write('second.txt', HALF);
  app = await desk.open(path);
  const offered = (of: App) => translating(of).suggestions.statements.flatMap((one) => one.reuse);
  expect(offered(app)).toMatchObject([{ how: 'contained', warnings: ['part-only'] }]);
  app.dispatch({ type: 'statement-unlike' });
  expect(offered(app)).toEqual([]);
  app.dispatch({ type: 'undo' });
  app.dispatch({ type: 'redo' });
  await app.close();
  app = await desk.open(path);
  expect(offered(app)).toEqual([]);
});

test('a guess said to be right is a guess no longer, and the person is learned', async () => {
  const text = 'زارت الطبيبة رنا حداد المشفى وقالت إن العمل مستمر.\nوأضافت: "نحتاج إلى أدوية".';
  app = await desk.open(desk.write('guess.txt', text));
  app.dispatch({ type: 'goto', row: 1 });
  const told = (of: App) => translating(of).suggestions.statements[0];
  expect(told(app)).toMatchObject({ speakerGuessed: true });
  app.dispatch({ type: 'speaker-right' });
  expect(told(app)).toMatchObject({ speakerGuessed: false });
  type(app, 'هەروەها وتی: "پێویستمان بە دەرمانە".');
  app.dispatch({ type: 'confirm-next' });
  await app.settled();
  app.dispatch({ type: 'screen', screen: 'quotes' });
  expect(app.state().quotes.entries[0]?.speaker?.names.ar).toBeDefined();
});

test.each([
  [['tester'], 'approved'],
  [['somebody else'], 'draft'],
] as const)('where %s approve, what is confirmed is %s', async (approvers, status) => {
  mkdirSync(join(desk.folder, 'memory'));
  writeFileSync(join(desk.folder, 'memory', 'settings.json'), JSON.stringify({ approvers }));
  app = await confirmed(both.slice(0, 1));
  app.dispatch({ type: 'screen', screen: 'quotes' });
  const variants = app.state().quotes.entries[0]?.statement.variants ?? [];
  expect(variants.find(({ language }) => language === 'ckb')?.status).toBe(status);
});

test('statements are found by the day and the article of a rendering as the screen shows them', async () => {
  app = await confirmed(both.slice(0, 1));
  app.dispatch({ type: 'screen', screen: 'quotes' });
  const find = (text: string) => {
    app?.dispatch({ type: 'quotes-edit', operation: { kind: 'select-all' } });
    app?.dispatch({ type: 'quotes-edit', operation: { kind: 'insert', text } });
    return app ? listed(app).length : -1;
  };
  const [variant] = app.state().quotes.entries[0]?.statement.variants ?? [];
  expect(find(variant?.at?.slice(0, 7) ?? '?')).toBe(1);
  expect(find((variant?.document ?? '?').toUpperCase())).toBe(1);
  expect(find('1999-01')).toBe(0);
});
