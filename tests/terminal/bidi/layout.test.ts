import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import {
  emitLine,
  fitLine,
  type LayoutOptions,
  type Line,
  layout,
  STRATEGIES,
  safe,
  style,
  withControls,
  withoutStandIns,
} from '../../../src/terminal/index.ts';

const ARABIC = 'قال عبدي في Rudaw: «نحن (26 شخصاً) معكم» 100%، وسنعود.';
const SORANI = 'گوتی: «وڵات دەپارێزین» 100%، ڕێککەوتن بۆ ٢٦ ڕۆژە لە هەولێر.';

/** Text of the four languages with what surrounds it in news. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'قال',
      'لا',
      'مُحَمَّد',
      'ڕێککەوتن',
      'وڵات',
      'می\u200cبینم',
      'Rudaw',
      'ê',
      '12/3',
      '٢٦',
      '100%',
    ],
    ...[
      ' ',
      ' ',
      ' ',
      '  ',
      '(',
      ')',
      '«',
      '»',
      '،',
      '.',
      '-',
      '\n',
      '😀',
      '👩\u200d💻',
      '漢字',
      '\u064e',
      'é',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => safe(pieces.join('')));

const anyOptions: fc.Arbitrary<LayoutOptions> = fc.record({
  widthColumns: fc.integer({ min: 6, max: 50 }),
  direction: fc.constantFrom('rtl', 'ltr'),
  strategy: fc.constantFrom(...STRATEGIES),
  lamAlef: fc.boolean(),
  reserveCaret: fc.boolean(),
  visibleJoiners: fc.boolean(),
});

describe('laws of layout', () => {
  test('lines tile the text: each begins where the one before ended', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const lines = layout(text, options);
        expect(lines[0]?.start).toBe(0);
        expect(lines.at(-1)?.end).toBe(text.length);
        for (const [i, line] of lines.entries()) {
          const next = lines[i + 1];
          if (next === undefined) continue;
          if (line.hardEnd) expect(text.slice(line.end, next.start)).toBe('\n');
          else expect(next.start).toBe(line.end);
        }
      }),
    );
  });

  test('cells tile the line in logical order but for blanks that hang', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        for (const line of layout(text, options)) {
          let at = line.start;
          for (const cell of [...line.cells].sort((a, b) => a.start - b.start)) {
            expect(cell.start).toBe(at);
            at = cell.end;
          }
          expect(text.slice(at, line.end)).toMatch(/^ *$/);
        }
      }),
    );
  });

  test('no line is wider than asked, padding included, wherever a cell fits at all', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        for (const line of layout(text, options)) {
          expect(line.textColumns + line.padColumns).toBe(options.widthColumns);
          expect(line.leftPadColumns).toBeLessThanOrEqual(line.padColumns);
        }
      }),
    );
  });

  test('a row is as wide as asked for in every strategy that pads', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        if (options.strategy === 'plain' || options.strategy === 'stacked') return;
        for (const line of layout(text, options)) {
          const row = withoutStandIns(emitLine(line, options.strategy));
          expect(stringWidth(row)).toBe(options.widthColumns);
        }
      }),
    );
  });

  test('one line never holds more than it was given, and ends with an ellipsis when cut', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const line = fitLine(text, options);
        expect(line.textColumns).toBeLessThanOrEqual(options.widthColumns);
        expect(line.end).toBe(text.length);
        const covered = line.cells.reduce((end, cell) => Math.max(end, cell.end), 0);
        expect(text.slice(covered).trim()).toBe('');
      }),
    );
  });
});

function drawn(lines: readonly Line[], options: LayoutOptions): string[] {
  return lines.map((line) => withControls(emitLine(line, options.strategy)));
}

describe('wrapping', () => {
  const options = { widthColumns: 8, direction: 'ltr', strategy: 'app' } as const;
  const wrapped = (text: string, more: Partial<LayoutOptions> = {}) =>
    drawn(layout(text, { ...options, ...more }), { ...options, ...more }).map((row) => row.trim());

  test.each([
    ['at blanks', 'one two three', ['one two', 'three']],
    ['a blank at the edge hangs instead of taking a column', 'one four five', ['one four', 'five']],
    ['several blanks at the edge hang', 'one four    five', ['one four', 'five']],
    ['a word longer than the line breaks inside', 'abcdefghijk', ['abcdefgh', 'ijk']],
    ['after a hyphen inside a word', 'well-known', ['well-', 'known']],
    ['never before a closing mark', 'one two!! x', ['one', 'two!! x']],
    ['line feeds end a line', 'a\n\nb', ['a', '', 'b']],
    ['wide characters stay whole', 'a漢字漢字', ['a漢字漢', '字']],
    ['also behind a word of the full width after a blank', ' abcdefg漢', ['', 'abcdefg', '漢']],
  ])('%s', (_, text, expected) => {
    expect(wrapped(text)).toEqual(expected);
  });

  test('an empty text is one empty line', () => {
    expect(layout('', options)).toHaveLength(1);
    expect(emitLine(layout('', options)[0] as Line, 'app')).toBe(' '.repeat(8));
  });

  test('letters keep the form that their word asks for across a break inside it', () => {
    const [first, second] = layout('بببب', { ...options, widthColumns: 2, direction: 'rtl' });
    expect(first?.cells.map((cell) => cell.text).join('')).toBe('\ufe92\ufe91');
    expect(second?.cells.map((cell) => cell.text).join('')).toBe('\ufe90\ufe92');
  });

  test('a column is kept free for a cursor', () => {
    const lines = layout('abcdefgh', { ...options, reserveCaret: true });
    expect(lines.map((line) => line.textColumns)).toEqual([7, 1]);
  });
});

describe('rows of each strategy', () => {
  const row = (text: string, more: Partial<LayoutOptions>) => {
    const options = { widthColumns: 16, direction: 'rtl', strategy: 'app', ...more } as const;
    return withControls(emitLine(fitLine(text, options), options.strategy));
  };

  test('app and explicit are visual order, padded on the left for right-to-left text', () => {
    expect(row('(اب) B', { strategy: 'app' })).toBe(`${' '.repeat(9)} B (\ufe8f\ufe8d)`);
    expect(row('(اب) B', { strategy: 'explicit' })).toBe(row('(اب) B', { strategy: 'app' }));
  });

  test('isolate keeps logical order between controls, after a blank', () => {
    expect(row('(اب) B', { strategy: 'isolate' })).toBe(`${' '.repeat(10)}\u2067(اب) B\u2069`);
    expect(row('B (اب)', { strategy: 'isolate', direction: 'ltr' })).toBe(
      ` \u2066B (اب)\u2069${' '.repeat(9)}`,
    );
  });

  test('isolate needs no controls for a line that is all left to right', () => {
    expect(row('Abc (d)', { strategy: 'isolate', direction: 'ltr' })).toBe(
      ` Abc (d)${' '.repeat(8)}`,
    );
  });

  test('isolate-swap exchanges brackets of right-to-left runs only', () => {
    expect(row('(اب) «c»', { strategy: 'isolate-swap' })).toContain(')اب(');
    expect(row('ا (b) ا', { strategy: 'isolate-swap' })).toContain(')\u2066b\u2069(');
    expect(row('b(c) ا', { strategy: 'isolate-swap' })).toContain('b(c)');
  });

  test('isolate-swap says where each run begins and ends, nested as its levels are', () => {
    const ltr = { strategy: 'isolate-swap', direction: 'ltr' } as const;
    expect(row('ا (b): 2.0 ا', { strategy: 'isolate-swap' })).toContain(
      '\u2067ا )\u2066b\u2069(: \u20662.0\u2069 ا\u2069',
    );
    expect(row('a ا 26 ب c', ltr)).toContain('\u2066a \u2067ا \u206626\u2069 ب\u2069 c\u2069');
  });

  test('override is visual order between controls', () => {
    expect(row('(اب) B', { strategy: 'override' })).toBe(
      `${' '.repeat(10)}\u202dB (\ufe8f\ufe8d)\u202c`,
    );
  });

  test('words turns runs of Arabic characters round, and keeps the words in visual order', () => {
    expect(row('نحن معكم B', { strategy: 'words' }).trim()).toBe('B معكم نحن');
    expect(row('٢٦، نحن', { strategy: 'words' }).trim()).toBe('نحن \u0666\u0662\u060c');
  });

  test('words leaves vowel signs out, for which kitty would take letters away', () => {
    expect(row('شخصاً مُحَمَّدٌ', { strategy: 'words' }).trim()).toBe('محمد شخصا');
  });

  test('stacked is the text itself, after a letter of its direction where a guess would go wrong', () => {
    expect(row('نحن B', { strategy: 'stacked' })).toBe('نحن B');
    expect(row('B نحن', { strategy: 'stacked' })).toBe('\u0640 B نحن');
    expect(row('نحن B', { strategy: 'stacked', direction: 'ltr' })).toBe('\u02d1 نحن B');
    expect(row('only Latin', { strategy: 'stacked', direction: 'ltr' })).toBe('only Latin');
  });

  test('plain is the text', () => {
    expect(row('(اب) B', { strategy: 'plain' })).toBe('(اب) B');
  });
});

describe('one line', () => {
  test('is cut at its logical end, where the ellipsis stands', () => {
    const options = { widthColumns: 10, direction: 'rtl', strategy: 'app' } as const;
    const line = fitLine(ARABIC, options);
    expect(line.cells[0]).toMatchObject({ text: '…', end: ARABIC.length });
    expect(line.cells.at(-1)?.start).toBe(0);
  });
});

describe('letters of fonts and terminals', () => {
  const options = { widthColumns: 20, direction: 'rtl' } as const;
  const text = (more: Partial<LayoutOptions>, source: string) =>
    layout(source, { ...options, strategy: 'app', ...more })[0]
      ?.cells.map((cell) => cell.text)
      .join('');

  test('ae as heh and a non-joiner, for fonts without it', () => {
    expect(text({ strategy: 'isolate', ae: 'heh' }, 'لە')).toBe('\u0647\u200c\u0644');
  });

  test('a terminal that draws lam-alef in one column', () => {
    const [line] = layout('لا', { ...options, strategy: 'stacked', widths: { lamAlefColumns: 1 } });
    expect(line?.textColumns).toBe(1);
    expect(layout('لا', { ...options, strategy: 'isolate' })[0]?.textColumns).toBe(2);
    expect(layout('لا', { ...options, strategy: 'app' })[0]?.textColumns).toBe(1);
  });

  test('a terminal whose lam-alef leaves a gap gets them as one, in editors with a joiner between them', () => {
    const widths = { lamAlefGap: 'apart' } as const;
    const read = { strategy: 'isolate-swap', widths } as const;
    expect(text(read, 'بلاب')).toBe('ب\ufefcب');
    expect(text(read, 'لأ دلا')).toBe('\ufefbد \ufef7');
    expect(layout('لا', { ...options, ...read })[0]?.textColumns).toBe(1);
    const edited = { ...read, lamAlef: false } as const;
    expect(text(edited, 'بلاب')).toBe('بال\u200dب');
    expect(layout('لا', { ...options, ...edited })[0]?.textColumns).toBe(2);
    expect(text({ ...edited, widths: { lamAlefGap: 'stays' } }, 'بلاب')).toBe('بالب');
  });

  test('a terminal that orders but does not join gets the letters in form, in logical order', () => {
    const widths = { sendsForms: true } as const;
    const [line] = layout('بلە ab', { ...options, strategy: 'stacked', widths });
    expect(emitLine(line as Line, 'stacked')).toBe('\ufe91\ufee0\ufeea ab');
  });

  test('a non-joiner is a thin mark in an editor, on the side where the text goes on', () => {
    expect(text({ visibleJoiners: true }, 'می\u200cب')).toContain('\u254e\ufbfd');
    expect(text({ visibleJoiners: true, strategy: 'isolate' }, 'ی\u200cب')).toContain(
      'ی\u200c\u254e',
    );
  });

  test('what is invisible and stands alone takes no column', () => {
    const [line] = layout('\u200cا\u2060', { ...options, strategy: 'isolate' });
    expect(line?.textColumns).toBe(1);
    expect(emitLine(line as Line, 'isolate')).not.toContain('\u200c\u0627');
  });

  test('a mark without a letter gets a circle to stand on', () => {
    expect(text({}, '\u064e')).toBe('\u25cc\u064e');
  });
});

describe('looks', () => {
  const mark = style({ underline: true });
  const cursor = style({ inverse: true });
  const options = { widthColumns: 12, direction: 'rtl', strategy: 'app' } as const;

  test('cells of one look share their sequences, and a coloured letter keeps its form', () => {
    const [line] = layout('ببب', options);
    const row = emitLine(line as Line, 'app', {
      styleAt: (cell) => (cell.start === 1 ? mark : undefined),
    });
    expect(row.trim()).toBe('\ufe90\u001b[4m\ufe92\u001b[24m\ufe91');
  });

  test('the cursor stands on its letter, or behind the last one', () => {
    // kitty moves the letters of a word under the colours, see the next test.
    for (const strategy of STRATEGIES.filter((name) => name !== 'words')) {
      const [line] = layout(SORANI, { ...options, widthColumns: 80, strategy });
      const at = (offset: number) =>
        withoutStandIns(emitLine(line as Line, strategy, { caret: { offset, style: cursor } }));
      expect(at(0)).toMatch(/\u001b\[7m[\u06af\ufb94]\u001b\[27m/);
      expect(at(SORANI.length)).toContain('\u001b[7m \u001b[27m');
    }
  });

  test('in words the colours stay in visual order while the letters are turned round', () => {
    const [line] = layout('ابت', { ...options, strategy: 'words' });
    const row = emitLine(line as Line, 'words', { caret: { offset: 0, style: cursor } });
    expect(row.trim()).toBe('اب\u001b[7mت\u001b[27m');
  });

  test('a cursor behind the text takes a column of the padding, not one more', () => {
    for (const direction of ['rtl', 'ltr'] as const) {
      const [line] = layout('abc', { ...options, direction });
      const row = emitLine(line as Line, 'app', { caret: { offset: 3, style: cursor } });
      expect(stringWidth(row)).toBe(12);
    }
  });
});
