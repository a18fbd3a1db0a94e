import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../../src/core/qa/index.ts';

/** A row; without a source of its own it has one that no other row has. */
const kmr = (target: string, source = `Source of ${target}`) => ({
  source: { language: 'en' as const, text: source },
  target: { language: 'kmr' as const, text: target },
});

describe('apostrophes before endings', () => {
  test('the rarer habit is pointed at in each of its places', () => {
    const rows = [kmr("NATO'yê got."), kmr("PKK'ê bersiv da."), kmr('Sala 2019an bû.')];
    expect(checkDocument(rows)).toEqual([
      {
        code: 'apostrophe-habit',
        severity: 'info',
        side: 'target',
        row: 2,
        span: { start: 8, end: 11 },
        values: { word: '9an' },
      },
    ]);
  });

  test.each([
    ['one habit, with', [kmr("NATO'yê got."), kmr('Sala 2019’an bû.')]],
    ['one habit, without', [kmr('NATOyê got.'), kmr('Sala 2019an bû.')]],
    ['elision is none', [kmr("Ew h'at û ma."), kmr('NATOyê got.')]],
  ])('%s', (_name, rows) => {
    expect(checkDocument(rows)).toEqual([]);
  });

  test('other languages are left alone', () => {
    const en = (text: string) => ({
      source: { language: 'kmr' as const, text: `Jêdera ${text}` },
      target: { language: 'en' as const, text },
    });
    expect(checkDocument([en("NATO's an ally."), en('It opened in 2019an.')])).toEqual([]);
  });
});

describe('repeated sources', () => {
  test('another translation is pointed at, with the row of the first', () => {
    const rows = [
      kmr('Pir vebû.', 'It opened.'),
      kmr('Nan.', 'Bread.'),
      kmr('Pir hat vekirin.', 'It opened.'),
    ];
    expect(checkDocument(rows)).toMatchObject([
      { code: 'repeat-differs', row: 2, values: { row: 1 } },
    ]);
  });

  test.each([
    ['the same translation', [kmr('Pir vebû.', 'It opened.'), kmr('Pir vebû.', 'It opened.')]],
    ['spelled otherwise', [kmr('PIR VEBÛ.', 'It opened.'), kmr('Pir vebû.', 'It opened.')]],
    ['not translated yet', [kmr('Pir vebû.', 'It opened.'), kmr('', 'It opened.')]],
    ['another source', [kmr('Pir vebû.', 'It opened.'), kmr('Pir hat vekirin.', 'It was opened.')]],
  ])('%s is nothing', (_name, rows) => {
    expect(checkDocument(rows)).toEqual([]);
  });

  test('a source apart from spelling is the same source', () => {
    const row = (source: string, target: string) => ({
      source: { language: 'ar' as const, text: source },
      target: { language: 'en' as const, text: target },
    });
    const rows = [
      row('افتُتح الجسر أمس.', 'The bridge opened.'),
      row('افتتح الجسر امس.', 'It opened.'),
    ];
    expect(checkDocument(rows)).toHaveLength(1);
  });
});
