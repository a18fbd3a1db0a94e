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

  test('with line ends of several kinds keeps every row, and the ends inside a cell', () => {
    const text = 'ar,ckb\r\nنعم,بەڵێ\nلا,نەخێر\r"سطر\r\nثان","دێڕ\rدوو\n"\r\n';
    expect(rowsOf(text, 'a.csv')).toEqual([
      ['نعم', 'بەڵێ'],
      ['لا', 'نەخێر'],
      ['سطر\r\nثان', 'دێڕ\rدوو\n'],
    ]);
    expect(rowsOf('ar\tckb\r\n"نعم\tبەڵێ\nلا\tنەخێر\n', 'a.tsv')).toEqual([
      ['"نعم', 'بەڵێ'],
      ['لا', 'نەخێر'],
    ]);
  });

  test.each([
    ['العربية,الكردية السورانية', 'ar', 'ckb'],
    ['عربي;كردي', 'ar', 'ckb'],
    ['عەرەبی,کوردی', 'ar', 'ckb'],
    ['ئینگلیزی,سۆرانی', 'en', 'ckb'],
    ['Arabic,Kurdish (Sorani)', 'ar', 'ckb'],
    ['Source (ar),Target (ckb)', 'ar', 'ckb'],
    ['English,Central Kurdish', 'en', 'ckb'],
    ['Îngilîzî,Kurdiya Navendî', 'en', 'ckb'],
  ])('headed %s is in %s and %s', (heads, from, to) => {
    const read = readTsv(`${heads}\n${heads.includes(';') ? 'نعم;بەڵێ' : 'نعم,بەڵێ'}\n`, {
      file: 'a.csv',
    });
    expect(read).toMatchObject({
      ok: true,
      value: { from, to, rows: [{ source: 'نعم', line: 2 }] },
    });
  });

  test('headed source and target has a head also when the languages are named by the user', () => {
    const named = { from: 'ar', to: 'ckb' };
    expect(rowsOf('target,source\nبەڵێ,نعم\n', 'a.csv', named)).toEqual([['نعم', 'بەڵێ']]);
    expect(rowsOf('المصدر\tالترجمة\nنعم\tبەڵێ\n', 'a.tsv', named)).toEqual([['نعم', 'بەڵێ']]);
  });

  test('that begins with a pair about languages has no head', () => {
    const named = { from: 'en', to: 'ckb' };
    const pairs = [
      ['Arabic', 'عەرەبی'],
      ['the source of the translation', 'سەرچاوەی وەرگێڕانەکە'],
    ];
    expect(rowsOf(pairs.map((pair) => pair.join('\t')).join('\n'), 'a.tsv', named)).toEqual(pairs);
  });

  test('without the column that is asked for is refused, rather than read by its place', () => {
    const read = readTsv('en,ar\nYes,نعم\n', { file: 'a.csv', from: 'ckb', to: 'ar' });
    expect(read).toMatchObject({
      problem: { code: 'table.no-column', values: { language: 'ckb', names: 'en, ar' } },
    });
  });

  test('with more languages than two tells which were not read', () => {
    const text = 'en,ar,ckb\nYes,نعم,بەڵێ\n';
    expect(readTsv(text, { file: 'a.csv' })).toMatchObject({ value: { unread: ['ckb'] } });
    expect(readTsv(text, { file: 'a.csv', from: 'ar', to: 'ckb' })).toMatchObject({
      value: { from: 'ar', to: 'ckb', unread: [] },
    });
  });

  test('whose first line tells Excel its separator is read by it', () => {
    expect(tableOf('sep=;\r\nar;ckb\r\n"نعم; أجل";بەڵێ\r\n', 'a.csv').rows).toMatchObject([
      { line: 3, source: 'نعم; أجل', target: 'بەڵێ' },
    ]);
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

  const readAll = (...entries: object[]) => {
    const read = readStatements(JSON.stringify({ store: entries }));
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  };
  const entry = (more: object) => ({
    id: 'D1',
    speaker: 'x',
    names: { en: 'Ana Cole' },
    origLang: 'ckb',
    variants: [{ lang: 'ckb', text: 'ئاو نابڕین' }],
    ...more,
  });

  test('with one id twice are one, and no text of either is lost', () => {
    const { statements } = readAll(
      entry({}),
      entry({ variants: [{ lang: 'en', text: 'We keep the water' }] }),
    );
    expect(statements.map(({ variants }) => variants.map(({ text }) => text))).toEqual([
      ['ئاو نابڕین', 'We keep the water'],
    ]);
  });

  test('tell more about a person from entry to entry, and what came first stays first', () => {
    const { people } = readAll(
      entry({ role: 'minister' }),
      entry({
        id: 'D2',
        names: { en: 'Anna Cole', ar: 'آنا كول' },
        role: { ckb: 'وەزیر', en: 'minister' },
      }),
    );
    expect(people).toMatchObject([
      {
        names: { en: ['Ana Cole', 'Anna Cole'], ar: ['آنا كول'] },
        roles: [
          { language: 'en', text: 'minister' },
          { language: 'ckb', text: 'وەزیر' },
        ],
      },
    ]);
  });

  test('with names of the wrong kind say so, and the statement is read', () => {
    const { statements, problems } = readAll(entry({ names: ['Ana Cole'] }));
    expect(statements).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'statements.entry', values: { field: 'names' } }]);
  });

  test('in languages as other programs spell them are those languages', () => {
    const variants = [
      { lang: 'AR-IQ', text: 'لن نقطع الماء' },
      { lang: 'ku', text: 'ئاو نابڕین' },
      { lang: 'ku', text: 'Em avê nabirin' },
    ];
    const [statement] = readAll(entry({ variants })).statements;
    expect(statement?.variants.map(({ language }) => language)).toEqual(['ar', 'ckb', 'kmr']);
  });

  test('nested without sense are left out, whatever they are', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const read = readStatements(`{"store":[${deep},${JSON.stringify(entry({}))}]}`);
    expect(read).toMatchObject({ value: { statements: [{ id: 'D1' }], problems: [{}] } });
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
