/** Empty rows of the open document filled from the memory in one step. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, confirmPair, openWorkspace } from '../../../src/app/index.ts';
import { type Desk, makeDesk, translating, type } from '../session.ts';

const KNOWN = 'عاد المعلمون جميعاً إلى وادي سرمان.';
const NUMBERED = 'أعلنت مديرية التربية أن 12 مدرسة ستفتح أبوابها يوم الأحد.';
const PRESENT = 'أعلنت مديرية التربية أن 15 مدرسة ستفتح أبوابها يوم الأحد.';
const NEW = 'ولم يُذكر سبب لذلك حتى الآن.';

let desk: Desk;
let app: App;

beforeEach(async () => {
  desk = makeDesk();
  const ready = await openWorkspace({
    memory: `${desk.folder}/memory`,
    references: [],
    env: {},
    cwd: desk.folder,
    starter: null,
  });
  if (!ready.ok) throw new Error(ready.problem.code);
  const { workspace } = ready.value;
  for (const [source, target] of [
    [KNOWN, 'هەموو مامۆستاکان گەڕانەوە بۆ دۆڵی سەرمان.'],
    [NUMBERED, 'پەروەردە ڕایگەیاند ١٢ قوتابخانە دەکرێنەوە.'],
  ] as const)
    await confirmPair(workspace, {
      source: { language: 'ar', text: source },
      target: { language: 'ckb', text: target },
    });
  await workspace.close();
  app = await desk.open(desk.write('a.txt', `${NEW} ${KNOWN} ${PRESENT} ${KNOWN}`));
});
afterEach(async () => {
  await app.close();
  desk.remove();
});

const targets = () => translating(app).rows.map((row) => row.target);

test('fills what is empty, adjusted numbers included, and one undo takes all of it back', async () => {
  app.dispatch({ type: 'pretranslate', percent: 99 });
  await app.settled();
  expect(app.state().notice).toMatchObject({ code: 'pretranslated', values: { count: 3 } });
  expect(targets()[0]).toBe('');
  expect(targets()[2]).toContain('١٥');
  expect(translating(app).rows[1]).toMatchObject({
    status: 'draft',
    from: 'pretranslated',
    percent: 100,
  });
  app.dispatch({ type: 'undo' });
  expect(targets()).toEqual(['', '', '', '']);
});

test('leaves what was typed, also while it was looking', async () => {
  app.dispatch({ type: 'goto', row: 1 });
  app.dispatch({ type: 'pretranslate', percent: 95 });
  type(app, 'خۆم');
  await app.settled();
  expect(targets()[1]).toBe('خۆم');
  expect(targets()[3]).not.toBe('');
});

test('a suggestion takes the place of what was filled in, until somebody types', async () => {
  app.dispatch({ type: 'pretranslate', percent: 95 });
  await app.settled();
  app.dispatch({ type: 'goto', row: 2 });
  app.dispatch({ type: 'insert-suggestion', number: 1, how: 'smart' });
  expect(targets()[2]?.match(/١٥/g)).toHaveLength(1);
});

test('says when there is nothing to fill in', async () => {
  app.dispatch({ type: 'pretranslate', percent: 95 });
  await app.settled();
  app.dispatch({ type: 'pretranslate', percent: 95 });
  await app.settled();
  expect(app.state().notice?.code).toBe('pretranslated-none');
});

test('stops when it is dismissed, with nothing filled in', async () => {
  app.dispatch({ type: 'pretranslate', percent: 95 });
  app.dispatch({ type: 'dismiss' });
  await app.settled();
  expect(targets()).toEqual(['', '', '', '']);
});
