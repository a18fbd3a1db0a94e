/** A long text is shown at once and searched for quotations behind the keys; nothing that asks for them outruns the search. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/app/index.ts';
import { type Desk, makeDesk, translating, type } from '../session.ts';

const TWEET =
  'وكتب وزير الموارد المائية، شيرزاد كمال، في تغريدة باللغة الكردية: «لن نقطع الماء عن أي قرية هذا الصيف».';
const PLAIN = 'وصلت القافلة إلى المدينة قبل الظهر وبقيت فيها ثلاثة أيام.';
const LINE = PLAIN.replace('.', ' ').repeat(80);
/** A tweet, and so much behind it that the text is a long one. */
const LONG = [TWEET, ...Array.from({ length: 120 }, (_, i) => `${i} ${LINE}`)].join('\n');

let desk: Desk;
let app: App;
/** Work that was put off. */
let later: (() => void)[];

async function open(text: string): Promise<App> {
  later = [];
  const soon = (run: () => void) => void later.push(run);
  app = await desk.open(desk.write('a.ar.txt', text), 'ckb', { soon, searchLater: true });
  return app;
}

beforeEach(() => {
  desk = makeDesk();
});
afterEach(async () => {
  await app.close();
  desk.remove();
});

describe('a long text', () => {
  test('is there before it was searched', async () => {
    await open(LONG);
    expect(translating(app)).toMatchObject({ searching: true, quotations: [], utterances: [] });
  });

  test('is searched behind the keys, and the row at hand gets its statements', async () => {
    await open(LONG);
    while (later.length > 0) later.shift()?.();
    await app.settled();
    while (later.length > 0) later.shift()?.();
    expect(translating(app)).toMatchObject({ searching: false, utterances: [{ number: 0 }] });
    expect(translating(app).suggestions).toMatchObject({
      status: 'ready',
      statements: [{ number: 1 }],
    });
  });

  test('can be typed into and walked through meanwhile', async () => {
    await open(LONG);
    type(app, 'دەقێک');
    app.dispatch({ type: 'terminal-doubtful' });
    app.dispatch({ type: 'move', by: 'next' });
    app.dispatch({ type: 'move', by: 'previous' });
    expect(translating(app)).toMatchObject({ searching: true, editor: { text: 'دەقێک' } });
  });

  test('is searched first when somebody confirms: the stop before a back-translation is not outrun', async () => {
    await open(LONG);
    type(app, 'دەقێک');
    app.dispatch({ type: 'confirm-next' });
    expect(translating(app).searching).toBe(false);
    expect(app.state().overlay).toMatchObject({ kind: 'original-stop', originalLanguage: 'ku' });
  });

  test('keeps what its language is said to be meanwhile', async () => {
    await open(LONG);
    app.dispatch({ type: 'source-language', language: 'en' });
    await app.settled();
    expect(translating(app)).toMatchObject({ searching: false, document: { language: 'en' } });
  });
});

test('a text of usual length is searched before it is shown', async () => {
  await open(`${TWEET}\n${PLAIN}`);
  expect(translating(app)).toMatchObject({ searching: false, utterances: [{ number: 0 }] });
});
