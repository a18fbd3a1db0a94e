import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../../src/core/language-tag.ts';
import { codesOf } from '../pairs.ts';

type Side = readonly [LanguageTag, string];

describe('the same ending', () => {
  test.each([
    ['question marks of both scripts', ['en', 'Who came?'], ['ar', 'من جاء؟']],
    ['inside and outside the marks', ['en', 'He said: "Come now."'], ['ckb', 'وتی: «ئێستا وەرە».']],
    ['a full stop for an exclamation', ['kmr', 'Ev baş e!'], ['en', 'This is good.']],
    ['a full stop for an ellipsis', ['ar', 'انتظرنا طويلا…'], ['kmr', 'Em li bendê man.']],
    [
      'a question before its attribution',
      ['en', '"Who came?" she asked.'],
      ['ar', 'سألت: "من جاء؟"'],
    ],
    ['none and none', ['ckb', 'پردەکە کرایەوە'], ['kmr', 'Pir vebû']],
    ['before a non-joiner that nobody sees', ['ar', 'وصل الوفد.'], ['ckb', 'شاندەکە گەیشت.\u200C']],
    ['behind a bracket and a mark', ['en', 'It rained (again.)'], ['ar', 'أمطرت (من جديد).']],
  ] as readonly (readonly [string, Side, Side])[])('%s', (_name, source, target) => {
    expect(codesOf(source, target)).toEqual([]);
    expect(codesOf(target, source)).toEqual([]);
  });
});

describe('another ending', () => {
  test.each([
    ['a question that is none', 'question-mark-differs', ['en', 'Who came?'], ['ar', 'جاء رجل.']],
    ['a question without its mark', 'question-mark-differs', ['ckb', 'کێ هات؟'], ['kmr', 'Kî hat']],
    [
      'a full stop that is missing',
      'final-mark-differs',
      ['ar', 'وصل الوفد.'],
      ['ckb', 'شاندەکە گەیشت'],
    ],
    ['a colon that is none', 'final-mark-differs', ['kmr', 'Wî wiha got:'], ['en', 'He spoke.']],
  ] as readonly (readonly [string, string, Side, Side])[])('%s', (_name, code, source, target) => {
    expect(codesOf(source, target)).toEqual([code]);
    expect(codesOf(target, source)).toEqual([code]);
  });
});
