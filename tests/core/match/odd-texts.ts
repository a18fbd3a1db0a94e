/** Texts with all that folding, cutting and JSON take note of, for laws that say two ways of reading give the same. */
import fc from 'fast-check';

/** Words, and signs that matter to the rules when they stand in, before or behind them. */
const PARTS: readonly string[] = [
  'وزیر',
  'الوزير',
  'ووصل',
  'ڕۆژ',
  'روژ',
  'هەولێر',
  'ھەولێر',
  'به\u200cهێز', // ZERO WIDTH NON-JOINER
  'مه',
  'سيصمَّم', // with marks
  'ا\u0655', // ALEF, HAMZA BELOW
  'ﷺ',
  'ﻻ',
  'ـ',
  'ههـ',
  'wezîr',
  "2019'an",
  'Hewlêr-ê',
  '^e',
  'e^',
  'İstanbul',
  'A\u030a', // COMBINING RING ABOVE
  'Straße',
  'G7',
  "don't",
  '1,250.5',
  '١٢٬٣٤٥',
  '12:30',
  'a@b.example',
  '@kurd24',
  '#هەولێر',
  'https://a.example/x?y=1',
  'www.a.example',
  'rudaw.net',
  '😀',
  '𐎠𐎡', // letters of two code units
  '\u0301', // COMBINING ACUTE ACCENT
  '\u00a0', // NO-BREAK SPACE
  '\u2003', // EM SPACE
  '\u200b', // ZERO WIDTH SPACE
  '\u200f', // RIGHT-TO-LEFT MARK
  '\ufeff', // BYTE ORDER MARK
  '\u0085', // NEXT LINE
  '...',
  '.',
  ',',
  '،',
  '«',
  '»',
  '"',
  '\\',
  '/',
  '—',
  '\t',
  '\n',
  '\u0001',
];

const part = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PARTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

/** A text of such parts, some glued together, some with one blank or more between them. */
export const oddText: fc.Arbitrary<string> = fc
  .array(fc.tuple(part, fc.constantFrom('', ' ', ' ', ' ', '  ')), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));
