import { describe, expect, test } from 'vitest';
import { parseWordList, parseWordTable } from '../../../src/core/text/index.ts';

describe('word lists', () => {
  test('remarks and empty lines are left out, entries trimmed', () => {
    expect(parseWordList('# about\n\n در \r\nabc\n# end')).toEqual(['در', 'abc']);
  });

  test('a table line is a key and its words; a line without a key is left out', () => {
    expect(parseWordTable('month 01: a b, c ,\nnonsense\n')).toEqual([
      { key: 'month 01', words: ['a b', 'c'] },
    ]);
  });
});
