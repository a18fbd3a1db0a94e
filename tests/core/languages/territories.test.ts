import { describe, expect, test } from 'vitest';
import { territoriesIn, territoryName } from '../../../src/core/languages/index.ts';

describe('territoriesIn', () => {
  test.each([
    ['en', "From Iraq to the United States and Saudi Arabia's coast", ['IQ', 'US', 'SA']],
    ['ar', 'من العراق إلى الولايات المتحدة والأردن', ['IQ', 'US', 'JO']],
    ['ckb', 'لە عێراقەوە بۆ تورکیا و سووریای نوێ', ['IQ', 'TR', 'SY']],
    ['kmr', 'Ji Iraqê çû Sûriyeyê', ['IQ', 'SY']],
    ['ckb', 'ئەوە بۆ ئێمە بوو', []],
  ] as const)('%s: %s', (language, text, codes) => {
    expect(territoriesIn(text, language).map((mention) => mention.code)).toEqual(codes);
  });

  test('offsets are those of the text as typed', () => {
    const text = 'لە عێراقەوە';
    expect(territoriesIn(text, 'ckb')).toEqual([{ code: 'IQ', start: 3, end: 11 }]);
  });
});

describe('names of the runtime', () => {
  test('a territory has a name in each language', () => {
    expect(territoryName('IQ', 'ckb')).toBe('عێراق');
    expect(territoryName('IQ', 'kmr')).toBe('Îraq');
    expect(territoryName('QQ', 'en')).toBeUndefined();
  });
});
