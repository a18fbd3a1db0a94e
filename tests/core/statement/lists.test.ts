/** The word lists that linguists edit: every line must be of a form that the program reads. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import type { Medium, OriginalLanguage } from '../../../src/core/memory/types.ts';
import { findQuotations } from '../../../src/core/statement/index.ts';

const MEDIA: ReadonlySet<string> = new Set<Medium>([
  'tweet',
  'reply',
  'retweet',
  'post',
  'telegram',
  'press-conference',
  'interview',
  'statement',
  'report',
]);
const LANGUAGES: ReadonlySet<string> = new Set<OriginalLanguage>([
  'ar',
  'ckb',
  'kmr',
  'en',
  'ku',
  'other',
]);

function entries(language: string, list: string): readonly string[] {
  const file = new URL(
    `../../../src/core/statement/lexis/${language}/${list}.txt`,
    import.meta.url,
  );
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

const keys = (lines: readonly string[]) => lines.map((line) => line.split(':')[0] ?? '');

describe.each(LANGUAGE_TAGS)('lists of %s', (language) => {
  test.each([
    'speech',
    'stance',
    'onward',
    'reply',
    'source',
    'roles',
    'labels',
    'stops',
    'between',
  ])('%s has entries without punctuation or blanks at the edges', (list) => {
    const lines = entries(language, list);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line !== line.trim() || /[:,;]/.test(line))).toEqual([]);
  });

  test('media and languages are ones that a statement can have', () => {
    expect(keys(entries(language, 'media')).filter((key) => !MEDIA.has(key))).toEqual([]);
    expect(keys(entries(language, 'tongues')).filter((key) => !LANGUAGES.has(key))).toEqual([]);
    expect(keys(entries(language, 'pronouns')).filter((key) => !/^[mfn]$/.test(key))).toEqual([]);
  });
});

describe('the forms of a listed verb are known', () => {
  const cueOf = (text: string, language: 'en' | 'ar' | 'ckb' | 'kmr') => {
    const { quotations } = findQuotations([{ text }], language);
    const cue = quotations[0]?.cue;
    return cue ? text.slice(cue.start, cue.end) : null;
  };

  test.each([
    ['en', 'Ana Cole emphasises: "It is raining in the hills."', 'emphasises'],
    ['en', 'Ana Cole, emphasising: "It is raining in the hills."', 'emphasising'],
    ['en', 'Ana Cole replied: "It is raining in the hills."', 'replied'],
    ['ar', 'وأوضحت رنا حداد: "المطر يهطل في الجبال".', 'وأوضحت'],
    ['ar', 'وتؤكد رنا حداد: "المطر يهطل في الجبال".', 'وتؤكد'],
    ['ar', 'وأخبرتهم رنا حداد: "المطر يهطل في الجبال".', 'وأخبرتهم'],
    ['ar', 'خرجت رنا حداد موضحةً: "المطر يهطل في الجبال".', 'موضحةً'],
    ['ckb', 'کاوە ئەمین گوتیشی: "باران دەبارێت لە چیاکان".', 'گوتیشی'],
    ['kmr', 'Zelal Kaya dibeje: "Baran li çiyayan dibare".', 'dibeje'],
  ] as const)('%s: %s', (language, text, cue) => {
    expect(cueOf(text, language)).toBe(cue);
  });
});
