/** A statement quoted over several segments is reworded sentence by sentence: each part keeps its own wordings. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '../../src/app/index.ts';
import { type Desk, makeDesk, translating, type } from './session.ts';

const TOLD =
  'وقالت وزيرة الصحة ليلى حمدان للصحفيين: «المستشفى الجديد يفتح في الربيع. لن يدفع أحد ثمن الدواء. هذا وعدنا».';
const RENDERED = [
  'لەیلا حەمدان گوتی: «نەخۆشخانە نوێیەکە لە بەهار دەکرێتەوە.',
  'کەس پارەی دەرمان نادات.',
  'ئەمە بەڵێنی ئێمەیە».',
];
const AGAIN = 'وكانت ليلى حمدان قد قالت: «لن يدفع أحد ثمن الدواء».';
const OPENING = 'وقالت ليلى حمدان: «المستشفى الجديد يفتح في الربيع».';

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

async function offered(
  text: string,
): Promise<readonly { text: string; warnings: readonly string[] }[]> {
  app = await desk.open(desk.write('first.txt', TOLD));
  expect(translating(app).document.segments).toHaveLength(3);
  for (const rendering of RENDERED) {
    type(app, rendering);
    app.dispatch({ type: 'confirm-next' });
  }
  await app.settled();
  await app.close();
  app = await desk.open(desk.write('later.txt', text));
  return translating(app).suggestions.statements.flatMap(({ reuse }) => reuse);
}

test('a later sentence of a statement is offered in its own wording', async () => {
  const [first] = await offered(AGAIN);
  expect(first?.text).toBe('کەس پارەی دەرمان نادات.');
});

test('its first sentence too, and no other sentence counts as another wording of it', async () => {
  const [first] = await offered(OPENING);
  expect(first?.text).toBe('نەخۆشخانە نوێیەکە لە بەهار دەکرێتەوە.');
  expect(first?.warnings).not.toContain('rendered-differently');
});
