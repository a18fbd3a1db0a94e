import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unitId } from '../../../src/core/memory/index.ts';
import { openMemory } from '../../../src/store/index.ts';
import { type Desk, makeDesk, translating, type } from '../session.ts';

/** Kurmanji in Arabic letters: by its letters it is taken for Sorani. */
const BADINI =
  'پارێزگار گۆت کو قوتابخانە دێ حەفتیا بهێت ڤەبن.\n\nدەیک و باب ب ڤێ نووچەیێ گەلەک کەیفخۆش بوون.\n';
const MIXED =
  'پارێزگار ڕایگەیاند کە قوتابخانەکان لە هەفتەی داهاتوو دەکرێنەوە.\n\nThe schools will open in every town of the province.\n';

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => {
  desk.remove();
});

async function storedUnit(id: string) {
  const memory = await openMemory(join(desk.folder, 'memory'));
  if (!memory.ok) throw new Error(memory.problem.code);
  const unit = memory.value.unit(id);
  await memory.value.close();
  return unit;
}

test('the language said by hand is a step of the work: kept, undone, done again', async () => {
  const path = desk.write('a.txt', BADINI);
  const app = await desk.open(path, 'ar');
  const [first] = translating(app).document.segments;
  expect(translating(app).document.language).toBe('ckb');
  app.dispatch({ type: 'source-language', language: 'kmr' });
  expect(translating(app).document.language).toBe('kmr');
  expect(app.state().notice).toMatchObject({ code: 'language-said', values: { language: 'kmr' } });
  app.dispatch({ type: 'undo' });
  expect(translating(app).document.language).toBe('ckb');
  app.dispatch({ type: 'redo' });
  expect(translating(app).document.language).toBe('kmr');
  await app.close();

  const again = await desk.open(path, 'ar');
  expect(translating(again).document.language).toBe('kmr');
  type(again, 'قال المحافظ');
  again.dispatch({ type: 'confirm-next' });
  await again.close();
  expect((await storedUnit(unitId('kmr', first?.text ?? '')))?.sourceLanguage).toBe('kmr');
});

test('a changed source file keeps the language that was said', async () => {
  const app = await desk.open(desk.write('a.txt', BADINI), 'ar');
  app.dispatch({ type: 'source-language', language: 'kmr' });
  type(app, 'قال المحافظ');
  await app.close();
  const again = await desk.open(desk.write('a.txt', `${BADINI}\nئەڤە ژی نوییە.\n`), 'ar');
  expect(translating(again).document.language).toBe('kmr');
  expect(translating(again).rows[0]?.target).toBe('قال المحافظ');
  await again.close();
});

test('the target language is refused in words, and nothing changes', async () => {
  const app = await desk.open(desk.write('a.txt', BADINI), 'ar');
  app.dispatch({ type: 'source-language', language: 'ar' });
  expect(app.state().notice).toMatchObject({ code: 'language-is-target', bad: true });
  expect(translating(app).document.language).toBe('ckb');
  await app.close();
});

test('a segment in its own language makes a unit of that language', async () => {
  const app = await desk.open(desk.write('a.txt', MIXED), 'ar');
  app.dispatch({ type: 'goto', row: 1 });
  type(app, 'ستفتح المدارس في كل مدن المحافظة.');
  app.dispatch({ type: 'confirm-next' });
  await app.close();
  const text = 'The schools will open in every town of the province.';
  expect((await storedUnit(unitId('en', text)))?.sourceLanguage).toBe('en');
  expect(await storedUnit(unitId('ckb', text))).toBeUndefined();
});

test('a segment in the target language already is confirmed and makes no unit', async () => {
  const app = await desk.open(desk.write('a.txt', MIXED), 'en');
  app.dispatch({ type: 'goto', row: 1 });
  type(app, 'The schools will open in every town of the province.');
  app.dispatch({ type: 'confirm-next' });
  expect(translating(app).rows[1]?.status).toBe('confirmed');
  await app.close();
  const text = 'The schools will open in every town of the province.';
  expect(await storedUnit(unitId('en', text))).toBeUndefined();
});

test('a text typed for an old Kurdish font is said when it is opened', async () => {
  const text = 'شارةوانى رايطةياند كة ريطا تازةكة لة كؤتايى ئةم سالَةدا دةكريَتةوة';
  const app = await desk.open(desk.write('a.ar.txt', text));
  expect(app.state().notice).toMatchObject({ code: 'old-font', bad: true });
  await app.close();
});
