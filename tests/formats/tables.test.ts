/** Tables and statements: what is written can be read again, and no spreadsheet can run it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person, Statement } from '../../src/core/memory/index.ts';
import {
  formatOf,
  readStatements,
  readTsv,
  writeStatements,
  writeTsv,
} from '../../src/formats/index.ts';

const tableOf = (text: string, file = 'a.tsv') => {
  const read = readTsv(text, { file });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};

describe('a bilingual table', () => {
  test.each(['\t', ','] as const)(
    'with separator %j gives back every text that was put in',
    (delimiter) => {
      const cell = fc
        .oneof(
          fc.string({ unit: 'grapheme', maxLength: 20 }),
          fc.constantFrom(
            '=SUM(A1)',
            '+1',
            '-2',
            '@x',
            "'=1",
            'a\tb',
            'a\nb',
            '"',
            '\t=1',
            '\r=1',
            'a\r\nb\rc',
            "''+",
            'a"b,c',
            ' خبر ',
            '٪',
          ),
        )
        .filter((text) => text.trim() !== '' && !/[\u0000\uFEFF]/.test(text));
      fc.assert(
        fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (pairs) => {
          const rows = pairs.map(([source, target]) => ({ source, target }));
          const text = writeTsv({ from: 'ar', to: 'ckb', rows }, { delimiter });
          const read = tableOf(text, delimiter === ',' ? 'a.csv' : 'a.tsv');
          expect(read.rows.map(({ source, target }) => ({ source, target }))).toEqual(rows);
        }),
      );
    },
  );

  test('begins no cell with what a spreadsheet would run', () => {
    const text = writeTsv({
      from: 'ar',
      to: 'en',
      rows: [{ source: '=HYPERLINK("x")', target: '@SUM(1)' }],
    });
    for (const cell of text.split(/[\t\n]/)) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  test('names the line of each row, for messages', () => {
    expect(tableOf('ar\tckb\nيوم\tڕۆژ\nليل\tشەو\n').rows.map((row) => row.line)).toEqual([2, 3]);
  });

  test('names its languages in the first line', () => {
    expect(tableOf('ar\tckb\nيوم\tڕۆژ\n')).toMatchObject({ from: 'ar', to: 'ckb' });
  });
});

describe('a table of another hand', () => {
  const rowsOf = (text: string, file = 'a.tsv', more = {}) => {
    const read = readTsv(text, { file, ...more });
    return read.ok
      ? read.value.rows.map(({ source, target }) => [source, target])
      : read.problem.code;
  };

  test('with quotation marks that do not pair is read with the marks as text', () => {
    expect(rowsOf('ar\tckb\n"نعم\tبەڵێ\nلا\t"نەخێر" گوتی\n')).toEqual([
      ['"نعم', 'بەڵێ'],
      ['لا', '"نەخێر" گوتی'],
    ]);
  });

  test('with an unclosed quotation mark between commas is refused with the line', () => {
    const read = readTsv('ar,ckb\nنعم,بەڵێ\n"لا,نەخێر\n', { file: 'a.csv' });
    expect(read).toMatchObject({ ok: false, problem: { code: 'table.quotes', at: { line: 3 } } });
  });

  test.each([
    ['semicolons', 'a.csv', 'ar;ckb\nنعم;بەڵێ, بەڵێ\n'],
    ['other columns', 'a.tsv', 'id\tckb-Arab\tAR_IQ\n1\tبەڵێ, بەڵێ\tنعم\n'],
    ['Kurdish without dialect', 'a.tsv', '\ufeffar\tku\r\nنعم\tبەڵێ, بەڵێ\r\n\r\n'],
  ])('with %s', (_, file, text) => {
    const read = readTsv(text, { file, from: 'ar' });
    expect(read).toMatchObject({ ok: true, value: { from: 'ar', to: 'ckb' } });
    expect(rowsOf(text, file, { from: 'ar' })).toEqual([['نعم', 'بەڵێ, بەڵێ']]);
  });

  test('without languages needs them named', () => {
    expect(rowsOf('نعم\tبەڵێ\n')).toBe('table.language');
    expect(rowsOf('نعم\tبەڵێ\n', 'a.tsv', { from: 'ar', to: 'ckb' })).toEqual([['نعم', 'بەڵێ']]);
  });

  test('with a line of one cell is refused with the line', () => {
    expect(readTsv('ar\tckb\nنعم\n', { file: 'a.tsv' })).toMatchObject({
      problem: { code: 'table.columns', at: { line: 2 }, values: { columns: 1 } },
    });
  });
});

describe('statements', () => {
  const statement: Statement = {
    id: 's-water',
    version: 3,
    speaker: 'p-karim',
    medium: 'tweet',
    originalLanguage: 'ckb',
    variants: [
      { language: 'ckb', text: 'ئاو نابڕین', provenance: 'original', status: 'approved' },
      { language: 'ar', text: 'لن نقطع الماء', provenance: 'house' },
    ],
    mentions: [],
  };
  const person: Person = { id: 'p-karim', version: 1, names: { ckb: ['کەریم'], ar: ['كريم'] } };

  test('written and read again are the same records', () => {
    const read = readStatements(writeStatements([statement], [person]));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.problems).toEqual([]);
    expect(read.value.statements).toEqual([statement]);
    expect(read.value.people).toEqual([person]);
  });

  test('of another hand: ids are kept, the original is known by its language', () => {
    const text = JSON.stringify({
      store: [
        {
          id: 'D1',
          speaker: 'x',
          names: { en: 'X' },
          medium: 'tweet',
          origLang: 'ckb',
          variants: [
            { lang: 'ckb', text: 'یەک' },
            { lang: 'en', text: 'One' },
          ],
        },
      ],
    });
    const read = readStatements(text);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.statements[0]).toMatchObject({ id: 'D1', originalLanguage: 'ckb' });
    expect(read.value.statements[0]?.variants.map((one) => one.provenance)).toEqual([
      'original',
      'house',
    ]);
  });

  test('that are not JSON are refused', () => {
    expect(readStatements('{').ok).toBe(false);
  });
});

describe('the format of a file', () => {
  test.each([
    ['a.txt', 'text'],
    ['A.TSV', 'tsv'],
    ['b.csv', 'csv'],
    ['s.json', 'statements'],
    ['README', 'text'],
  ])('%s is %s', (name, format) => {
    const found = formatOf(name);
    expect(found.ok && found.value.name).toBe(format);
  });

  test.each([
    ['a.docx', 'file.format-unknown'],
    ['a.txt', 'file.archive'],
    ['units.tmx', 'file.archive'],
  ] as const)('a zip archive called %s is %s', (name, code) => {
    const found = formatOf(name, Uint8Array.of(0x50, 0x4b, 3, 4));
    expect(!found.ok && found.problem.code).toBe(code);
  });
});
