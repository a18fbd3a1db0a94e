/** The names of a speaker put right on the statements screen: in every language, kept, undone, used at once. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '../../src/app/index.ts';
import { type Desk, makeDesk, type } from './session.ts';

const SAID = 'قالت المهندسة آنا كول: "سيصمد السد طوال الشتاء ولن نفتح البوابات".';
const RENDERED = 'ئانا کۆڵ وتی: "بەنداوەکە خۆی ڕادەگرێت و دەروازەکان ناکەینەوە".';

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

async function atStatements(): Promise<App> {
  const opened = await desk.open(desk.write('first.txt', SAID));
  type(opened, RENDERED);
  opened.dispatch({ type: 'confirm-next' });
  await opened.settled();
  opened.dispatch({ type: 'screen', screen: 'quotes' });
  opened.dispatch({ type: 'names-open' });
  return opened;
}

function form(of: App) {
  const { overlay } = of.state();
  if (overlay?.kind !== 'names') throw new Error('no form is open');
  return overlay;
}

/** Goes to the field of a language and types there. */
function typeName(of: App, language: 'ar' | 'ckb' | 'kmr' | 'en', text: string): void {
  while (form(of).language !== language) of.dispatch({ type: 'names-field', by: 1 });
  of.dispatch({ type: 'names-type', text });
}

const speaker = (of: App) => of.state().quotes.entries[0]?.speaker;

test('the form has the names that the memory knows, by language', async () => {
  app = await atStatements();
  expect(form(app).fields).toEqual({ ar: 'آنا كول', ckb: 'ئانا کۆڵ', kmr: '', en: '' });
});

test('names are kept in the order typed, several in one language, and undone', async () => {
  app = await atStatements();
  typeName(app, 'en', 'Anna Cole; Ana Cole');
  typeName(app, 'ckb', 'ئانا کۆل؛ ئانا کۆڵ');
  app.dispatch({ type: 'names-take' });
  await app.settled();
  expect(app.state().overlay).toBeNull();
  expect(speaker(app)?.names).toMatchObject({
    ar: ['آنا كول'],
    ckb: ['ئانا کۆل', 'ئانا کۆڵ'],
    en: ['Anna Cole', 'Ana Cole'],
  });
  app.dispatch({ type: 'undo' });
  await app.settled();
  expect(speaker(app)?.names.en ?? []).toEqual([]);
  app.dispatch({ type: 'redo' });
  await app.settled();
  expect(speaker(app)?.names.en).toEqual(['Anna Cole', 'Ana Cole']);
});

test('a wrong name that is taken out stays out after the memory is opened again', async () => {
  app = await atStatements();
  typeName(app, 'ckb', '');
  app.dispatch({ type: 'names-take' });
  await app.settled();
  await app.close();
  app = await desk.open(desk.write('later.txt', SAID));
  app.dispatch({ type: 'screen', screen: 'quotes' });
  expect(speaker(app)?.names.ckb ?? []).toEqual([]);
  expect(speaker(app)?.names.ar).toEqual(['آنا كول']);
});

test('somebody without any name is not kept', async () => {
  app = await atStatements();
  for (const language of ['ar', 'ckb'] as const) typeName(app, language, ' ؛ ');
  app.dispatch({ type: 'names-take' });
  expect(app.state().notice).toMatchObject({ code: 'names-empty' });
  expect(app.state().overlay).toMatchObject({ kind: 'names' });
});
