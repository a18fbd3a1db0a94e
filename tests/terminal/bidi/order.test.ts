import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type LayoutOptions, layout } from '../../../src/terminal/index.ts';

/** UAX #9 alone, without the isolates that we add around addresses. */
const WIDE = { widthColumns: 500, strategy: 'app', isolates: [] } as const;

/** The cells of a text on one line, left to right. */
function seen(text: string, options: Pick<LayoutOptions, 'direction'>): string {
  const [line] = layout(text, { ...WIDE, ...options });
  return (line?.cells ?? []).map((cell) => cell.text).join('');
}

/** FriBidi knows no forms for ae; we use those of heh. */
function withoutAeForms(text: string): string {
  return text.replace(/[\ufee9\ufeea]/g, '\u06d5');
}

const recorded = readFileSync(new URL('fribidi-lines.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split('\t'));

test.each(recorded)('%s: %s', (direction = '', logical = '', visual = '') => {
  const own = seen(logical, { direction: direction === 'rtl' ? 'rtl' : 'ltr' });
  expect(withoutAeForms(own).trim()).toBe(withoutAeForms(visual).trim());
});

/** Resolved levels of the characters of a line, in logical order, as BidiCharacterTest writes them. */
function levels(text: string, direction: 'rtl' | 'ltr', widthColumns = 500): string {
  const lines = layout(text, { ...WIDE, direction, widthColumns, lamAlef: false });
  const cells = lines.flatMap((line) => [...line.cells].sort((a, b) => a.start - b.start));
  return cells.map((cell) => cell.level).join('');
}

describe('levels of UAX #9', () => {
  test.each<[string, 'rtl' | 'ltr', string, string]>([
    ['Latin in an Arabic line', 'rtl', 'اب ab اب', '11122111'],
    ['Arabic in a Latin line', 'ltr', 'ab اب ab', '00011000'],
    ['European digits after Arabic (W2)', 'rtl', 'ا 12', '1122'],
    ['European digits after Latin (W7)', 'rtl', 'a 12', '2222'],
    ['a separator between digits (W4)', 'rtl', 'ا 1,2', '11222'],
    ['two separators between digits', 'rtl', 'ا 1,,2', '112112'],
    ['percent after a number of a Latin text (W5)', 'ltr', '1%', '00'],
    ['percent after a number of an Arabic text', 'rtl', 'ا1%', '121'],
    ['Arabic-Indic digits', 'rtl', 'ا ٢٦', '1122'],
    ['brackets around Arabic in an Arabic line (N0)', 'rtl', 'a (ا) b', '2111112'],
    ['brackets around Latin in an Arabic line', 'rtl', 'ا (a) b', '1112112'],
    ['brackets around Latin after Latin', 'rtl', 'ا a(b)', '112222'],
    ['an emoji is neutral', 'rtl', 'ا😀a', '112'],
    ['an emoji between Latin letters', 'rtl', 'a😀b', '222'],
    ['a mark goes with its letter', 'rtl', 'a\u0301ا', '21'],
  ])('%s', (_, direction, text, expected) => {
    expect(levels(text, direction)).toBe(expected);
  });

  test('blanks at the end of a line take the level of the paragraph (L1)', () => {
    expect(levels('ab  ', 'rtl')).toBe('2211');
    expect(levels('اب  ', 'ltr')).toBe('1100');
  });

  test('the levels of a wrapped line are those of its paragraph', () => {
    // Alone, the second line would be a European number; after Arabic letters it is not.
    expect(levels('ابت 1%', 'rtl', 3)).toBe('11121');
  });

  test('a line that the terminal reorders has the levels of that line alone', () => {
    const lines = layout('ابت 1%', { direction: 'rtl', strategy: 'stacked', widthColumns: 5 });
    expect(lines[1]?.cells.map((cell) => cell.level)).toEqual([2, 2]);
  });

  test('a Sorani sentence that opens with a Latin name stays right to left', () => {
    expect(seen('Rudaw گوتی.', { direction: 'rtl' })).toBe('.\ufbfd\ufe97\ufeee\ufb94 Rudaw');
  });
});

describe('mirrored characters', () => {
  test('face their text in right-to-left runs', () => {
    expect(seen('(ا) «ا» [ا] ‹ا› {ا} <ا>', { direction: 'rtl' })).toBe(
      '<\ufe8d> {\ufe8d} ‹\ufe8d› [\ufe8d] «\ufe8d» (\ufe8d)',
    );
  });

  test('stay as typed in left-to-right runs', () => {
    expect(seen('a (b) «c» d', { direction: 'rtl' })).toBe('a (b) «c» d');
  });
});
