import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emitLine,
  fitLine,
  type Isolate,
  isolatesIn,
  isolatesInSentence,
  type LayoutOptions,
  layout,
  safe,
  withControls,
} from '../../../src/terminal/index.ts';

const RIGHT = { widthColumns: 60, direction: 'rtl', strategy: 'app' } as const;

function seen(text: string, more: Partial<LayoutOptions> = {}): string {
  const options = { ...RIGHT, ...more };
  const [line] = layout(text, options);
  return (line?.cells ?? [])
    .map((cell) => cell.text)
    .join('')
    .normalize('NFKC');
}

function sent(text: string, more: Partial<LayoutOptions> = {}): string {
  const options = { ...RIGHT, strategy: 'isolate', ...more } as const;
  const [line] = layout(text, options);
  return line === undefined ? '' : withControls(emitLine(line, options.strategy)).trim();
}

describe('addresses, handles and tags in right-to-left text', () => {
  test.each([
    ['a handle', 'كتب @karwan_news أمس', '@karwan_news'],
    ['an address that ends in a slash', 'زوروا https://example.org/ اليوم', 'https://example.org/'],
    [
      'an address with a number',
      'راجع https://example.org/ar?id=7#a اليوم',
      'https://example.org/ar?id=7#a',
    ],
    ['a mail address', 'اكتبوا إلى desk@example.org رجاء', 'desk@example.org'],
    ['a Latin tag', 'وسم #Westlake2024 جديد', '#Westlake2024'],
    ['the name of a control', 'قبل‹ESC›0;x بعد', '‹ESC›'],
    ['the code of a control', 'نص ‹U+E0068›نص', '‹U+E0068›'],
  ])('%s reads from left to right as typed', (_, text, token) => {
    expect(seen(text)).toContain(token);
    expect(sent(text)).toContain(`\u2066${token}\u2069`);
  });

  test('an Arabic tag begins at its right, also in a Latin line', () => {
    expect(seen('see #خبر now', { direction: 'ltr' })).toBe('see ربخ# now');
    expect(sent('see #خبر now', { direction: 'ltr' })).toContain('\u2067#خبر\u2069');
  });

  test('without isolates the Unicode algorithm alone would tear the sign off', () => {
    expect(seen('كتب @karwan أمس', { isolates: [] })).toContain('karwan@');
  });

  test('terminals that cannot be told are sent the text alone', () => {
    expect(sent('كتب @karwan أمس', { strategy: 'stacked' })).toBe('كتب @karwan أمس');
  });

  test('where controls count as columns only those of the line are sent', () => {
    const widths = { countsControls: true } as const;
    expect(sent('كتب @karwan أمس', { widths })).toBe('\u2067كتب @karwan أمس\u2069');
  });

  test.each([
    ['بیرگەکەت لە /tmp/mm-2/work هەڵدەگیرێت.', '/tmp/mm-2/work'],
    ['عملك محفوظ في C:\\Users\\desk، كما قلت', 'C:\\Users\\desk'],
    ['في «~/memory/work».', '~/memory/work'],
  ])('a path is one: %s', (text, path) => {
    const [isolate, ...others] = isolatesIn(text);
    expect(isolate && text.slice(isolate.start, isolate.end)).toBe(path);
    expect([isolate?.direction, others]).toEqual(['ltr', []]);
  });

  test('a slash between words makes none', () => {
    expect(isolatesIn('شباط/ فبراير و/أو 12/3 km/h')).toEqual([]);
  });

  test('plain words hold none', () => {
    expect(isolatesIn('قال عبدي: نحن معكم 12/3 و3.5% (لا) and so on.')).toEqual([]);
  });
});

describe('words put into a sentence', () => {
  const text = 'new: خبر, بيتنا.';
  const isolates: readonly Isolate[] = [
    { start: 5, end: 8, direction: 'rtl' },
    { start: 10, end: 15, direction: 'rtl' },
  ];

  test('keep the order of the sentence around them', () => {
    expect(seen(text, { direction: 'ltr', isolates })).toBe('new: ربخ, انتيب.');
    expect(seen(text, { direction: 'ltr', isolates: [] })).toBe('new: انتيب ,ربخ.');
  });

  test('also when the line is cut within one', () => {
    const options = { ...RIGHT, direction: 'ltr', widthColumns: 13, isolates } as const;
    const line = fitLine(text, options);
    expect(
      line.cells
        .map((cell) => cell.text)
        .join('')
        .normalize('NFKC'),
    ).toBe('new: ربخ, يب...');
  });
});

test('controls of a line are always balanced, whatever the isolates', () => {
  const text = fc
    .array(
      fc.constantFrom(
        ...['سلام', 'لا', 'ab', '@x', '#سل', ' ', ',', 'e\u0301', '\u064e', '12', '😀'],
      ),
      {
        maxLength: 20,
      },
    )
    .map((pieces) => safe(pieces.join('')));
  const isolates = fc
    .array(fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 6,
    })
    .map((spans) => {
      let at = 0;
      return spans
        .sort((a, b) => a.start - b.start)
        .flatMap(({ start, length }): Isolate[] => {
          const from = Math.max(at, start);
          at = from + length;
          return [{ start: from, end: at, direction: start % 2 === 0 ? 'rtl' : 'ltr' }];
        });
    });
  fc.assert(
    fc.property(
      text,
      isolates,
      fc.constantFrom('rtl', 'ltr'),
      fc.constantFrom('isolate', 'isolate-swap', 'override'),
      fc.integer({ min: 4, max: 20 }),
      (whole, own, direction, strategy, widthColumns) => {
        const options = { widthColumns, direction, strategy, isolates: own } as LayoutOptions;
        for (const line of [...layout(whole, options), fitLine(whole, options)]) {
          let depth = 0;
          for (const char of withControls(emitLine(line, options.strategy))) {
            if (/[\u2066\u2067\u202d]/.test(char)) depth += 1;
            if (/[\u2069\u202c]/.test(char)) depth -= 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

describe('a sentence of the interface', () => {
  test('keeps commas and figures behind a word of the other direction', () => {
    const text = 'only here: خبر, 1% less';
    const isolates = isolatesInSentence(text, 'ltr');
    expect(isolates.map(({ start, end }) => text.slice(start, end))).toEqual(['خبر']);
    expect(seen(text, { direction: 'ltr', isolates })).toBe('only here: ربخ, 1% less');
    expect(seen(text, { direction: 'ltr', isolates: [] })).toBe('only here: 1 ,ربخ% less');
  });

  test('keeps names of keys and files in one piece on a right-to-left screen', () => {
    const text = 'بە Ctrl+X دەربچۆ: tarjuman doctor, 5';
    const isolates = isolatesInSentence(text, 'rtl');
    expect(isolates.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ctrl+X',
      'tarjuman doctor',
    ]);
  });
});
