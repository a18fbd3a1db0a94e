import { describe, expect, test } from 'vitest';
import { looksVisuallyOrdered } from '../../../src/core/text/index.ts';

const reversed = (text: string) => [...text].reverse().join('');

const SENTENCES = [
  'أعلنت البلدية أن الطريق الجديدة ستفتح أمام السيارات في نهاية السنة الحالية بعد زيارة اللجنة الفنية',
  'شارەوانی ڕایگەیاند کە ڕێگا تازەکە لە کۆتایی ئەم ساڵەدا بۆ هاتوچۆ دەکرێتەوە و کارەکە تەواو بووە',
];
/** Presentation forms as an old PDF holds them, in reading order: "the government announced". */
const FORMS =
  '\ufe83\ufecb\ufee0\ufee8\ufe96 \ufe8d\ufedf\ufea4\ufedc\ufeee\ufee3\ufe94 \ufecb\ufee8\ufeea';

describe('looksVisuallyOrdered', () => {
  test.each(SENTENCES)('a sound sentence is sound: %s', (text) => {
    expect(looksVisuallyOrdered(text)).toBe(false);
  });

  test.each(SENTENCES)('its reverse is found: %s', (text) => {
    expect(looksVisuallyOrdered(reversed(text))).toBe(true);
  });

  test('presentation forms say in which order they stand', () => {
    expect(looksVisuallyOrdered(FORMS)).toBe(false);
    expect(looksVisuallyOrdered(reversed(FORMS))).toBe(true);
  });

  test('Latin text and short text are never in doubt', () => {
    expect(looksVisuallyOrdered(reversed('Şaredarî ragihand ku rê dê vebe'))).toBe(false);
    expect(looksVisuallyOrdered('ةيدلب')).toBe(false);
  });
});
