import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Desk, makeDesk, translating, type } from '../session.ts';

const SOURCE = 'The mayor of Koya opened the new bridge.\n\nThe bridge cost four million dinars.\n';

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => {
  desk.remove();
});

test('a correction taken stands in the text with the caret behind it, and one undo takes it back', async () => {
  const app = await desk.open(desk.write('a.en.txt', SOURCE));
  type(app, 'شارەواني ');
  expect(translating(app).correction?.offered).toEqual(['شارەوانی']);
  app.dispatch({ type: 'take-correction' });
  expect(translating(app).editor).toMatchObject({ text: 'شارەوانی ', cursor: 9 });
  expect(translating(app).correction).toBeNull();
  app.dispatch({ type: 'undo' });
  expect(translating(app).editor.text).toBe('شارەواني ');
  await app.close();
});

test('the nearest correction before the caret is offered, also when only the caret moves', async () => {
  const app = await desk.open(desk.write('a.en.txt', SOURCE));
  type(app, 'شارەواني كۆیە');
  expect(translating(app).correction?.typed).toBe('كۆیە');
  app.dispatch({ type: 'edit', operation: { kind: 'select', start: 3, end: 3 } });
  expect(translating(app).correction?.typed).toBe('شارەواني');
  await app.close();
});

test('a refused correction is never offered again, not after a restart either', async () => {
  const path = desk.write('a.en.txt', SOURCE);
  const app = await desk.open(path);
  type(app, 'شارەواني');
  app.dispatch({ type: 'refuse-correction' });
  expect(translating(app).correction).toBeNull();
  await app.close();
  const settings = JSON.parse(readFileSync(join(desk.folder, 'memory', 'settings.json'), 'utf8'));
  expect(settings).toMatchObject({ refusedCorrections: { ckb: ['شارەواني'] } });
  const again = await desk.open(path);
  type(again, ' شارەواني');
  expect(translating(again).correction).toBeNull();
  await again.close();
});

test('a word confirmed in this session restores the same word typed in ASCII', async () => {
  const app = await desk.open(desk.write('a.en.txt', SOURCE), 'kmr');
  type(app, 'Serokê şaredariya Koyê pira nû vekir.');
  app.dispatch({ type: 'confirm-next' });
  type(app, 'saredariya');
  expect(translating(app).correction).toMatchObject({ offered: ['şaredariya'], by: 'memory' });
  await app.close();
});

test('nothing is offered in a language without typing help', async () => {
  const app = await desk.open(desk.write('a.en.txt', SOURCE), 'ar');
  type(app, 'البلديه كۆ');
  expect(translating(app).correction).toBeNull();
  await app.close();
});
