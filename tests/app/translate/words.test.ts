/** Words one by one: looked up for the segment, put in, finished while they are typed. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '../../../src/app/index.ts';
import { completionOf } from '../../../src/app/index.ts';
import { type Desk, makeDesk, NEWSROOM, translating, type } from '../session.ts';

const SOURCE = 'أعلنت بلدية كانيزر فتح الجسر.\n\nالجسر قديم.\n';

let desk: Desk;
let app: App;

beforeEach(async () => {
  desk = makeDesk();
  app = await desk.open(desk.write('a.ar.txt', SOURCE), 'kmr', { references: [NEWSROOM] });
  // The starter table's words come first, those of the memory behind them.
  await until(() => offerOf('Kanîzêrê') !== undefined);
});
afterEach(async () => {
  await app.close();
  desk.remove();
});

/** Waits until something is so; lexicons are learned between keys. */
async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 5000 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 2));
  expect(isSo()).toBe(true);
}

const offerOf = (word: string) =>
  (translating(app).suggestions.words ?? [])
    .flatMap(({ offers }) => offers)
    .find((offer) => offer.word === word);

test('a look-up shows the words the memory taught, how often they were seen there, and one example', async () => {
  expect(offerOf('Kanîzêrê')).toMatchObject({ seen: null, example: null });
  app.dispatch({ type: 'look-up-words' });
  expect(app.state().overlay).toMatchObject({ kind: 'words', query: '' });
  await until(() => offerOf('Kanîzêrê')?.seen !== null);
  const offer = offerOf('Kanîzêrê');
  expect(offer?.seen).toBeGreaterThan(5);
  expect(offer?.example?.memory).toBe('newsroom');
  const { source = '', target = '', sourceSpan, targetSpan } = offer?.example ?? {};
  expect(source.slice(sourceSpan?.start, sourceSpan?.end)).toContain('كانيزر');
  expect(target.slice(targetSpan?.start, targetSpan?.end)).toContain('Kanîz');
});

test('what is confirmed now is counted in the next look-up', async () => {
  const pir = () => offerOf('pira') ?? offerOf('pir') ?? offerOf('Pira');
  app.dispatch({ type: 'look-up-words' });
  await until(() => offerOf('Kanîzêrê')?.seen !== null);
  const before = offerOf('Kanîzêrê')?.seen ?? 0;
  app.dispatch({ type: 'overlay', overlay: null });
  type(app, 'Şaredariya Kanîzêrê vekirina pirê ragihand.');
  app.dispatch({ type: 'confirm-next' });
  app.dispatch({ type: 'goto', row: 0 });
  app.dispatch({ type: 'look-up-words' });
  await until(() => offerOf('Kanîzêrê')?.seen === before + 1);
  expect(pir()).toBeDefined();
});

test('a word goes in at the caret with a blank before it, and one undo takes it out', () => {
  type(app, 'Li');
  app.dispatch({ type: 'insert-word', word: 'Kanîzêrê' });
  expect(translating(app).editor).toMatchObject({ text: 'Li Kanîzêrê', cursor: 11 });
  expect(translating(app).rows[0]).toMatchObject({ target: 'Li Kanîzêrê', status: 'draft' });
  app.dispatch({ type: 'undo' });
  expect(translating(app).editor.text).toBe('Li');
});

test('a word put in takes the place of what was begun of it, in any spelling', () => {
  type(app, 'Li kaniz');
  app.dispatch({ type: 'insert-word', word: 'Kanîzêrê' });
  expect(translating(app).editor.text).toBe('Li Kanîzêrê');
});

test('two letters of a word of this segment offer it, and one key finishes it', () => {
  type(app, 'Li k');
  expect(completionOf(translating(app))).toBeNull();
  type(app, 'a');
  expect(completionOf(translating(app))?.offer.word).toBe('Kanîzêrê');
  app.dispatch({ type: 'complete-word' });
  expect(translating(app).editor).toMatchObject({ text: 'Li Kanîzêrê', cursor: 11 });
  app.dispatch({ type: 'undo' });
  expect(translating(app).editor.text).toBe('Li ka');
});

test('nothing is offered inside a word, behind a finished one, or where a correction is', () => {
  type(app, 'Kanîzêrê');
  expect(completionOf(translating(app))).toBeNull();
  app.dispatch({ type: 'edit', operation: { kind: 'select', start: 3, end: 3 } });
  expect(completionOf(translating(app))).toBeNull();
  app.dispatch({ type: 'edit', operation: { kind: 'select-all' } });
  type(app, 'ka');
  const translate = translating(app);
  const correction = { start: 0, end: 2, typed: 'ka', offered: ['Ka'], certain: true, by: 'rule' };
  expect(completionOf({ ...translate, correction: correction as never })).toBeNull();
});
