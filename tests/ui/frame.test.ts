/** Pieces and rows: exact widths, whatever text comes from outside. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, directionOfText, STRATEGIES, type Strategy } from '../../src/terminal/index.ts';
import { DEFAULT_KEYMAP } from '../../src/ui/commands/index.ts';
import {
  blank,
  block,
  joined,
  label,
  linesOf,
  nameLabel,
  oneLine,
  rule,
  sign,
  spread,
  surfaceOf,
} from '../../src/ui/frame/index.ts';
import { ASCII_GLYPHS, glyphsFor, UNICODE_GLYPHS } from '../../src/ui/glyphs.ts';
import { signOf, withRows } from '../../src/ui/row-signs.ts';
import { PLAIN_THEME } from '../../src/ui/theme.ts';

const on = (strategy: Strategy, language: 'en' | 'ar' = 'en') =>
  surfaceOf(
    { strategy, theme: PLAIN_THEME, glyphs: UNICODE_GLYPHS, keymap: DEFAULT_KEYMAP },
    { columns: 80, rows: 24 },
    language,
  );
const surface = on('app');

const CONTROLS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const SGR = /\u001b\[[0-9;]*m/g;

/** Text as documents hold it at their worst. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...['a', 'b c', 'لە', 'ڕێ', '26', '\u001b[2J', '\u001b]52;c;x\u0007', '\u009b1m', '\u202e'],
      ...[
        '\u2066',
        '\u0000',
        '\t',
        '\r\n',
        '\u2028',
        '\ud800',
        '\ufeff',
        '\u{e0041}',
        '\u0651',
        '漢',
      ],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test.each(STRATEGIES)(
  'words of the interface are not cut where there is room, in %s',
  (strategy) => {
    for (const text of ['گەڕان', 'F3 گەڕان', 'بحث', 'search', 'تەرجومان ٢/٢٢'])
      for (const language of ['en', 'ar'] as const)
        expect(label(on(strategy, language), text, undefined, 60).text).not.toContain('…');
  },
);

describe('a text from outside', () => {
  test.each(['app', 'explicit', 'isolate', 'isolate-swap', 'override', 'words'] as const)(
    'takes exactly its columns in %s and sends no control byte',
    (strategy) => {
      fc.assert(
        fc.property(
          hostile,
          fc.integer({ min: 4, max: 40 }),
          fc.boolean(),
          (text, columns, rtl) => {
            const direction = rtl ? 'rtl' : 'ltr';
            const setting = { columns, direction } as const;
            const look = { marks: [{ start: 1, end: 3, role: 'quotation' }] } as const;
            const pieces = [
              oneLine(on(strategy), text, setting, look),
              ...block(on(strategy), text, { ...setting, most: 3 }, look),
            ];
            for (const piece of pieces) {
              expect(piece.columns).toBe(columns);
              expect(columnsOf(piece.text)).toBe(columns);
              expect(piece.text.replace(SGR, '')).not.toMatch(CONTROLS);
            }
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  test('keeps the offsets of the text as stored, so that marks and caret stand right', () => {
    const text = 'ab\u202ecd\u001b[31mef';
    const [line] = linesOf(surface, text, { columns: 40, direction: 'ltr', shape: 'editor' });
    const drawn = line?.cells.map((cell) => [cell.text, cell.start]) ?? [];
    expect(drawn).toEqual([
      ['a', 0],
      ['b', 1],
      ['\u2190', 2],
      ['c', 3],
      ['d', 4],
      ['\u00A4', 5],
      ['e', 10],
      ['f', 11],
    ]);
    expect(line?.end).toBe(text.length);
  });
});

describe('rows', () => {
  test('put the near edge on the right when mirrored', () => {
    const mirrored = on('app', 'ar');
    const pieces = [sign(surface, 'a'), sign(surface, 'b')];
    expect(joined(surface, pieces).text).toBe('ab');
    expect(joined(mirrored, pieces).text).toBe('ba');
    expect(spread(mirrored, 6, pieces, [sign(surface, 'z')]).text).toBe('z   ba');
  });

  test('that are too narrow keep the far end and leave out the last of the near pieces', () => {
    const near = [sign(surface, 'one '), sign(surface, 'two '), sign(surface, 'three')];
    expect(spread(surface, 12, near, [sign(surface, 'end')]).text).toBe('one two  end');
  });

  test('a rule meets the bars above and below it', () => {
    const row = rule(surface, [{ columns: 5 }, { columns: 5 }], [5, 5], [3, 7]);
    expect(row.replace(SGR, '')).toBe(
      '\u251C\u2500\u2500\u2500\u2500\u2500\u2534\u2500\u2500\u2500\u2500\u2500\u2524',
    );
    const even = rule(surface, [{ columns: 5 }, { columns: 5 }], [5, 5], [5, 5]);
    expect(even.replace(SGR, '')[6]).toBe('\u253C');
  });

  test('a title that is too long is cut inside its rule', () => {
    const row = rule(surface, [{ columns: 12, title: 'a very long title' }], null, [12]);
    expect(columnsOf(row)).toBe(14);
    expect(row).toContain('\u2026');
  });
});

describe('labels', () => {
  test('are as wide as they say', () => {
    for (const text of ['saved 14:02', 'پارێزرا ١٤:٠٢', 'حُفظ ١٤:٠٢', 'S1']) {
      for (const language of ['en', 'ar'] as const) {
        for (const strategy of ['app', 'isolate'] as const) {
          const piece = label(on(strategy, language), text);
          expect(columnsOf(piece.text)).toBe(piece.columns);
        }
      }
    }
  });

  test('a file name keeps its order on a right-to-left screen', () => {
    expect(nameLabel(on('app', 'ar'), '01-water.ar.txt').text.trim()).toBe('01-water.ar.txt');
  });
});

test.each([
  ['Rudaw نێوزی کورد', 'rtl'],
  ['ئەمڕۆ in English words here', 'ltr'],
  ['12', 'rtl'],
  ['ab لە', 'ltr'],
] as const)('the direction of %s is %s', (text, direction) => {
  expect(directionOfText(text, 'rtl')).toBe(direction);
});

describe('row signs', () => {
  test('a frame of signs becomes the frame of their rows', () => {
    const rows = ['one', '', 'لە ڕێ'].map((text) => label(surface, text, 'strong').text);
    expect(withRows(rows.map(signOf).join('\n'))).toBe(rows.join('\n'));
  });

  test('a row on the screen keeps its sign while thousands of others come and go', () => {
    const stays = sign(surface, 'the row that stays').text;
    const kept = signOf(stays);
    for (let i = 0; i < 30_000; i += 1) {
      signOf(sign(surface, `row ${i}`).text);
      if (i % 1000 === 0) withRows(kept);
    }
    expect(withRows(kept)).toBe(stays);
    expect(signOf(stays)).toBe(kept);
  });

  test('what is not the sign of a finished row is not drawn', () => {
    expect(withRows('\u001b]52;c;QUJD\u0007')).toBe('');
  });

  test('a sign made of text from outside is cleaned like everything else', () => {
    expect(sign(surface, 'a\u001b[2J\u202eb').text).toBe('ab');
  });
});

test.each([
  [{}, UNICODE_GLYPHS],
  [{ LANG: 'ar_IQ.UTF-8' }, UNICODE_GLYPHS],
  [{ LANG: 'C.utf8' }, UNICODE_GLYPHS],
  [{ LANG: 'C' }, ASCII_GLYPHS],
  [{ LANG: 'ar_SA.ISO-8859-6' }, ASCII_GLYPHS],
  [{ LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, ASCII_GLYPHS],
] as const)('signs for the locale %j', (environment, glyphs) => {
  expect(glyphsFor(environment)).toBe(glyphs);
});

test('signs of both sets are one column wide', () => {
  for (const glyphs of [UNICODE_GLYPHS, ASCII_GLYPHS]) {
    const signs = Object.values(glyphs).flatMap((one) =>
      typeof one === 'string' ? [one] : Object.values(one),
    );
    for (const one of signs) expect(columnsOf(String(one)), String(one)).toBe(1);
  }
  expect(blank(3)).toEqual({ text: '   ', columns: 3 });
});
