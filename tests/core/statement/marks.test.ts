/** Quotation marks of all styles: which of them belong together, and which are no quotation marks. */
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { slice } from '../../../src/core/span.ts';
import { findQuotations } from '../../../src/core/statement/index.ts';

/** Quoted words of one text, in reading order, joined by " / ". */
function quoted(text: string, language: LanguageTag = 'en'): string {
  const { quotations } = findQuotations([{ text }], language);
  return quotations.map(({ span }) => slice(text, span)).join(' / ');
}

/** Continuations of a text over several segments: `segment:continuation`. */
function continuations(...texts: readonly string[]): string {
  const { quotations } = findQuotations(
    texts.map((text) => ({ text })),
    'en',
  );
  return quotations.map((one) => `${one.segment}:${one.continuation}`).join(' ');
}

describe('styles', () => {
  test.each([
    ['straight', 'She said "come in" twice.', 'come in'],
    ['curly', 'She said \u201Ccome in\u201D twice.', 'come in'],
    ['guillemets', 'She said \u00ABcome in\u00BB twice.', 'come in'],
    ['low and high', 'She said \u201Ecome in\u201C twice.', 'come in'],
    ['mirrored, as Arabic writes them', 'She said \u201Dcome in\u201C twice.', 'come in'],
    ['two closing marks', 'She said \u201Dcome in\u201D twice.', 'come in'],
    ['doubled single marks', 'She said \u2018\u2018come in\u2019\u2019 twice.', 'come in'],
    ['doubled apostrophes', "She said ''come in'' twice.", 'come in'],
    ['doubled graves', 'She said ``come in`` twice.', 'come in'],
    ['grave and apostrophe pairs', "She said ``come in'' twice.", 'come in'],
    ['single marks', "She said 'come in' twice.", 'come in'],
    ['opened in one style, closed in another', 'She said \u201Ccome in" twice.', 'come in'],
    ['closed by a single mark', 'She said \u201Ccome in now\u2019 twice.', 'come in now'],
    ['blanks inside on both sides', 'She said \u201C come in \u201C twice.', 'come in'],
  ])('%s', (_name, text, words) => {
    expect(quoted(text)).toBe(words);
  });
});

describe('direction comes from the place, not from the character', () => {
  test.each([
    [
      'a mark glued to the word before it opens after a verb',
      'kmr',
      'W\u00EA got"Em naçin malê".',
      'Em naçin malê',
    ],
    [
      'a mark on the wrong side of its blank opens after a colon',
      'ckb',
      'ئەو وتی:" ناچمە ماڵەوە."',
      'ناچمە ماڵەوە.',
    ],
    [
      'an Arabic preposition is glued to the opening mark',
      'ar',
      'المعروف بـ"البئر القديمة" جفّ.',
      'البئر القديمة',
    ],
    [
      'a Kurdish case ending is glued to the closing mark',
      'ckb',
      'لە گۆڤاری "ڕۆژ"دا بڵاو بووەوە.',
      'ڕۆژ',
    ],
  ] as const)('%s', (_name, language, text, words) => {
    expect(quoted(text, language)).toBe(words);
  });
});

describe('apostrophes and measures are no quotation marks', () => {
  test.each([
    ["It's the workers' right, isn't it?", 'en'],
    ["The '90s were the farmers' best years.", 'en'],
    ["Di 2019'an de 1930\u2019 yan bi bîr anî.", 'kmr'],
    ['App`a nû li ser web`ê ye.', 'kmr'],
    ['The pipe is 5" wide and 12 metres long.', 'en'],
  ] as const)('%s', (text, language) => {
    expect(quoted(text, language)).toBe('');
  });

  test('a plural possessive inside single marks does not end the quotation', () => {
    expect(quoted("'The teachers' strike is over,' he said.")).toBe(
      "The teachers' strike is over,",
    );
  });
});

describe('quotations inside quotations', () => {
  test.each([
    ['both closed', '"He said "wait" and left," she told us.', 'He said "wait" and left, / wait'],
    [
      'closed together',
      '"He said, "Wait for me,"" she told us.',
      'He said, "Wait for me," / Wait for me,',
    ],
    ['one mark ends both', 'She said: "He only wrote "maybe".', 'He only wrote "maybe / maybe'],
    [
      'of another style',
      '"He said \u2018wait\u2019 and left," she told us.',
      'He said \u2018wait\u2019 and left, / wait',
    ],
    ['a mark doubled by mistake is one', 'The village ""Olive Hill"" is empty.', 'Olive Hill'],
  ])('%s', (_name, text, words) => {
    expect(quoted(text)).toBe(words);
  });
});

describe('a mark is missing', () => {
  test('an opening mark without an end runs to the end of the segment', () => {
    expect(quoted('He said: "We will stay. No one is leaving.')).toBe(
      'We will stay. No one is leaving.',
    );
    expect(continuations('He said: "We will stay.', 'The next day they left.')).toBe('0:unclosed');
  });

  test('a closing mark without a beginning starts with the segment', () => {
    expect(continuations('There is nobody left here."')).toBe('0:orphan-close');
  });

  test('a mark too many at the end is left out', () => {
    expect(quoted('They called it "a miracle" in the papers."')).toBe('a miracle');
  });
});

describe('quotations that run over several segments', () => {
  test('the middle ones carry no mark at all', () => {
    expect(continuations('"We came at dawn.', 'Nobody saw us.', 'Then it rained," he said.')).toBe(
      '0:begin 1:middle 2:end',
    );
  });

  test('may hold up to nine further segments', () => {
    const nine = Array.from({ length: 8 }, (_, i) => `Line number ${i} of the speech.`);
    const ends = (lines: readonly string[]) =>
      continuations('"It begins here.', ...lines, 'It ends here."').endsWith(
        `${lines.length + 1}:end`,
      );
    expect(ends(nine)).toBe(true);
    expect(ends([...nine, 'One more line.'])).toBe(false);
  });

  test('reports of others in between say that an end mark was lost', () => {
    expect(
      continuations(
        '"We found the boat at noon.',
        'The harbour police said that nobody was on board.',
        'A spokesman of the coast guard said the search went on.',
        'The mayor told reporters that the harbour would stay closed.',
        'It is the third boat this year."',
      ),
    ).toBe('0:unclosed 4:orphan-close');
  });

  test('each new paragraph opens again, as English newspapers do', () => {
    expect(
      continuations('"The first part.', '"The second part.', '"The third part," he said.'),
    ).toBe('0:unclosed 1:unclosed 2:none');
  });

  test('a quoted name in the lines between does not end them', () => {
    const { quotations } = findQuotations(
      [
        { text: '"We met in the old inn.' },
        { text: 'It was closed long ago.' },
        { text: 'We stayed," she said.' },
      ],
      'en',
    );
    expect(new Set(quotations.map((one) => one.utterance)).size).toBe(1);
  });
});
