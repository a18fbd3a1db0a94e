import { expect, test } from 'vitest';
import { numbersOperation } from '../../../src/cli/batch/text-operations.ts';

async function numbers(lang: string, text: string): Promise<unknown> {
  const { answer } = await numbersOperation.start({ options: {}, workspace: null });
  return answer({ id: 1, lang, text });
}

test.each([
  ['en', '$2.7bn', 'USD 2700000000', { kind: 'money', value: '2700000000', unit: 'USD' }],
  ['ar', '$70', 'USD 70', { kind: 'money', value: '70', unit: 'USD' }],
  ['kmr', '30 kîlometre', '30 km', { kind: 'measure', value: '30', unit: 'km' }],
  ['ckb', 'لە سەدا ٥', '5%', { kind: 'percent', value: '5%' }],
  [
    'en',
    'Friday, 6 March 2026',
    '2026-03-06',
    { kind: 'date', value: '2026-03-06', weekday: 'Fri' },
  ],
])('%s %s: with its unit in values, apart in found', async (lang, text, value, found) => {
  expect(await numbers(lang, text)).toEqual({
    ok: true,
    value: { id: 1, values: [value], found: [{ start: 0, end: text.length, ...found }] },
  });
});

test('figures that can be read two ways say the other reading', async () => {
  expect(await numbers('kmr', '1.250')).toMatchObject({
    value: { values: ['1250'], found: [{ ambiguous: true, alternative: '1.25' }] },
  });
});
