import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { checkDocument } from '../../../src/core/qa/index.ts';

const rows = (language: LanguageTag, ...texts: readonly string[]) =>
  texts.map((text, at) => ({
    source: { language: 'en' as const, text: `Source ${at}` },
    target: { language, text },
  }));

const found = (language: LanguageTag, ...texts: readonly string[]) =>
  checkDocument(rows(language, ...texts)).map(({ code, row, span }) => [code, row, span?.start]);

describe('one form of heh in a Sorani document', () => {
  test('the rows with the rarer form are pointed at, at its first place', () => {
    expect(found('ckb', 'هەواڵ هات.', 'هەمووان هاتن.', 'ئەو ھات.')).toEqual([
      ['letter-habit', 2, 4],
    ]);
  });

  test('one form throughout is nothing, and Arabic is left alone', () => {
    expect(found('ckb', 'هەواڵ هات.', 'هەمووان هاتن.')).toEqual([]);
    expect(found('ar', 'هذا هو.', 'ھذا.')).toEqual([]);
  });
});

describe('one kind of digits in a document', () => {
  test('the rarer kind is pointed at', () => {
    expect(found('ckb', 'لە ٢٠٢٥ بوو.', '١٢ کەس.', '15 کەس.')).toEqual([['digits-habit', 2, 0]]);
  });

  test.each([
    ['digits of codes', 'لە ٢٠٢٥ بوو.', 'فڕۆکەی F16 هات.'],
    ['an address', 'لە ٢٠٢٥ بوو.', 'https://example.org/2025 ببینە.'],
  ])('%s are none', (_, ...texts) => {
    expect(found('ckb', ...texts)).toEqual([]);
  });
});

describe('one percent sign on one side of the number in a document', () => {
  test('the other sign and the other side are pointed at', () => {
    expect(found('ckb', '٪٥ زیاد بوو.', '٪٧ کەم بوو.', 'لە %٥ زیاتر.')).toEqual([
      ['percent-habit', 2, 3],
    ]);
    expect(found('kmr', '%5 zêde bû.', 'Ji %7 kêmtir.', '8% man.')).toEqual([
      ['percent-habit', 2, 1],
    ]);
  });

  test('percent in words, and signs in addresses, are none', () => {
    expect(found('ckb', '٪٥ زیاد بوو.', 'لە سەدا ٥.', 'https://example.org/a%20b')).toEqual([]);
  });
});
