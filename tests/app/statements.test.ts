/** Statements through the program: found, offered, stored when confirmed, and the stop before a back-translation. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app/index.ts';
import type { Statement } from '../../src/core/memory/index.ts';
import { openMemory } from '../../src/store/index.ts';
import { type Desk, makeDesk, translating, type } from './session.ts';

const TWEET =
  'وكتب وزير الموارد المائية، شيرزاد كمال، في تغريدة باللغة الكردية: «لن نقطع الماء عن أي قرية هذا الصيف».';
const SOMEWHAT_ALIKE = 'وقال شيرزاد كمال: «لن نقطع الماء عن أي مدرسة هذا الشتاء».';
const LATER =
  'وكان شيرزاد كمال قد كتب في تغريدة باللغة الكردية: «لن نقطع الماء عن أي قرية هذا الصيف».';

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

async function statementsOnDisk(): Promise<readonly Statement[]> {
  const memory = await openMemory(`${desk.folder}/memory`, { readOnly: true });
  if (!memory.ok) throw new Error(memory.problem.code);
  const statements = [...memory.value.statements()];
  await memory.value.close();
  return statements;
}

describe('a tweet written in Kurdish, quoted in Arabic', () => {
  test('stops the confirmation into Sorani and asks', async () => {
    app = await desk.open(desk.write('a.txt', TWEET));
    type(app, 'دەقێک');
    app.dispatch({ type: 'confirm-next' });
    expect(app.state().overlay).toMatchObject({
      kind: 'original-stop',
      originalLanguage: 'ku',
      stored: null,
    });
    expect(translating(app).rows[0]?.status).toBe('draft');
  });

  test('is translated into English without a stop', async () => {
    app = await desk.open(desk.write('a.txt', TWEET), 'en');
    type(app, 'Water will not be cut.');
    app.dispatch({ type: 'confirm-next' });
    expect(app.state().overlay).toBeNull();
    expect(translating(app).rows[0]?.status).toBe('confirmed');
  });

  test('translated back knowingly is recorded as back-translated', async () => {
    app = await desk.open(desk.write('a.txt', TWEET));
    type(app, 'شێرزاد کەمال نووسی: «لەم هاوینەدا ئاو لە هیچ گوندێک نابڕین».');
    app.dispatch({ type: 'confirm-next' });
    app.dispatch({ type: 'choose-original', choice: 'back-translate' });
    await app.settled();
    expect(translating(app).rows[0]?.status).toBe('confirmed');
    const [statement] = await statementsOnDisk();
    const rendering = statement?.variants.find((one) => one.language === 'ckb');
    expect(rendering).toMatchObject({
      text: 'لەم هاوینەدا ئاو لە هیچ گوندێک نابڕین',
      provenance: 'back-translated',
      from: 'ar',
    });
    expect(statement?.originalLanguage).toBe('ku');
    expect(statement?.medium).toBe('tweet');
  });

  test('a pasted original goes between the marks and is recorded as the original', async () => {
    app = await desk.open(desk.write('a.txt', TWEET));
    type(app, 'شێرزاد کەمال نووسی: «وەرگێڕان».');
    app.dispatch({ type: 'confirm-next' });
    app.dispatch({
      type: 'choose-original',
      choice: 'paste-original',
      text: 'ئەم هاوینە ئاو نابڕین',
    });
    expect(translating(app).editor.text).toBe('شێرزاد کەمال نووسی: «ئەم هاوینە ئاو نابڕین».');
    app.dispatch({ type: 'confirm-next' });
    await app.settled();
    const [statement] = await statementsOnDisk();
    expect(statement?.variants.find((one) => one.language === 'ckb')?.provenance).toBe('original');
  });

  test('words left in marks after indirect speech was chosen are recorded as translated back', async () => {
    app = await desk.open(desk.write('a.txt', TWEET));
    type(app, 'شێرزاد کەمال نووسی: «لەم هاوینەدا ئاو لە هیچ گوندێک نابڕین».');
    app.dispatch({ type: 'confirm-next' });
    app.dispatch({ type: 'choose-original', choice: 'indirect-speech' });
    app.dispatch({ type: 'confirm-next' });
    await app.settled();
    const [statement] = await statementsOnDisk();
    expect(statement?.variants.find(({ language }) => language === 'ckb')?.provenance).toBe(
      'back-translated',
    );
  });

  test('indirect speech leaves the row open for rewriting and asks no more', async () => {
    app = await desk.open(desk.write('a.txt', TWEET));
    type(app, 'شێرزاد کەمال گوتی کە ئاو نابڕن.');
    app.dispatch({ type: 'confirm-next' });
    app.dispatch({ type: 'choose-original', choice: 'indirect-speech' });
    expect(translating(app).rows[0]?.status).toBe('draft');
    app.dispatch({ type: 'confirm-next' });
    expect(translating(app).rows[0]?.status).toBe('confirmed');
  });
});

test('a person is learned with the name that the translation gives', async () => {
  app = await desk.open(desk.write('a.txt', LATER), 'en');
  type(app, 'Sherzad Kamal wrote: "We will not cut the water off in any village this summer."');
  app.dispatch({ type: 'confirm-next' });
  app.dispatch({ type: 'screen', screen: 'quotes' });
  const names = () => app?.state().quotes.entries[0]?.speaker?.names;
  expect(names()).toEqual({ ar: ['شيرزاد كمال'], en: ['Sherzad Kamal'] });
});

test('but not with the name of somebody else in it', async () => {
  app = await desk.open(desk.write('a.txt', LATER), 'en');
  type(app, 'Omar Blank wrote: "We will not cut the water off in any village this summer."');
  app.dispatch({ type: 'confirm-next' });
  app.dispatch({ type: 'screen', screen: 'quotes' });
  expect(app.state().quotes.entries[0]?.speaker?.names).toEqual({ ar: ['شيرزاد كمال'] });
});

describe('a statement confirmed once', () => {
  test('is offered, with its wording and where it was told, when another article quotes it', async () => {
    app = await desk.open(desk.write('a.txt', TWEET));
    type(app, 'شێرزاد کەمال نووسی: «لەم هاوینەدا ئاو لە هیچ گوندێک نابڕین».');
    app.dispatch({ type: 'confirm-next' });
    app.dispatch({ type: 'choose-original', choice: 'back-translate' });
    await app.close();
    app = await desk.open(desk.write('b.txt', LATER));
    const [suggestion] = translating(app).suggestions.statements;
    expect(suggestion?.reuse[0]).toMatchObject({
      how: 'exact',
      text: 'لەم هاوینەدا ئاو لە هیچ گوندێک نابڕین',
      provenance: 'back-translated',
    });
    expect(suggestion?.reuse[0]?.toldIn).toContain('a.txt');
  });

  test('does not tell the language of words that are only somewhat alike', async () => {
    app = await desk.open(desk.write('a.txt', TWEET));
    type(app, 'شێرزاد کەمال نووسی: «لەم هاوینەدا ئاو لە هیچ گوندێک نابڕین».');
    app.dispatch({ type: 'confirm-next' });
    app.dispatch({ type: 'choose-original', choice: 'back-translate' });
    await app.close();
    app = await desk.open(desk.write('b.txt', SOMEWHAT_ALIKE));
    const [suggestion] = translating(app).suggestions.statements;
    expect([suggestion?.reuse[0]?.how, suggestion?.originalLanguage]).toEqual(['fuzzy', 'unknown']);
  });

  test('quoted again and confirmed is still one statement, with two mentions', async () => {
    for (const [name, text] of [
      ['a.txt', TWEET],
      ['b.txt', LATER],
    ] as const) {
      app = await desk.open(desk.write(name, text), 'en');
      type(app, 'He wrote: "We will not cut the water off in any village this summer."');
      app.dispatch({ type: 'confirm-next' });
      await app.close();
    }
    app = null;
    const statements = await statementsOnDisk();
    expect(statements).toHaveLength(1);
    expect(statements[0]?.mentions.map((one) => one.documentId).sort()).toEqual(['a.txt', 'b.txt']);
  });

  test('goes from the memory again when its confirmation is undone', async () => {
    app = await desk.open(desk.write('a.txt', TWEET), 'en');
    type(app, 'He wrote: "We will not cut the water off in any village this summer."');
    app.dispatch({ type: 'confirm-next' });
    app.dispatch({ type: 'undo' });
    await app.settled();
    expect(await statementsOnDisk()).toEqual([]);
  });
});

describe('an original that the memory or the text itself has', () => {
  test('a wording taken from a text in its language is offered as the original, though nobody called it so', async () => {
    app = await desk.open(
      desk.write('source.txt', 'ئاراس کەریم گوتی: «ئەوە پرسیاری وەزیرە، نەک هی من».'),
      'ar',
    );
    type(app, 'وقال آراس كريم: «هذا سؤال للوزير، لا لي».');
    app.dispatch({ type: 'confirm-next' });
    await app.settled();
    await app.close();
    app = await desk.open(
      desk.write('later.txt', 'وقال آراس كريم بالسورانية: «هذا سؤال للوزير، لا لي».'),
    );
    type(app, 'ئاراس کەریم گوتی: «پرسیار لە وەزیر بکەن».');
    app.dispatch({ type: 'confirm-next' });
    expect(app.state().overlay).toMatchObject({
      kind: 'original-stop',
      stored: 'ئەوە پرسیاری وەزیرە، نەک هی من',
    });
  });

  test('words that the source prints in the language of the translation are the original', async () => {
    const words = 'Small dams are not a miracle, they are a bandage.';
    app = await desk.open(
      desk.write(
        'en.txt',
        `وقالت الخبيرة آنا مور في ختام زيارتها إلى محافظة السليمانية أمس للصحفيين: “${words}”`,
      ),
      'en',
    );
    type(app, 'Expert Ana Moor said: "Dams are no wonder."');
    app.dispatch({ type: 'confirm-next' });
    expect(app.state().overlay).toMatchObject({
      kind: 'original-stop',
      stored: words,
      printed: true,
    });
    app.dispatch({ type: 'choose-original', choice: 'use-original' });
    app.dispatch({ type: 'confirm-next' });
    expect(app.state().overlay).toBeNull();
    expect(translating(app).rows[0]?.status).toBe('confirmed');
  });
});
