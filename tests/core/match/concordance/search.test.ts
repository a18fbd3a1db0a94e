/** Words looked up in the memories. */
import { describe, expect, test } from 'vitest';
import {
  type ConcordanceHit,
  type ConcordanceQuery,
  createMatchIndex,
  type MatchIndex,
  searchConcordance,
} from '../../../../src/core/match/index.ts';
import { indexed, unit } from '../one-unit.ts';

const memory = indexed([
  unit(
    'a',
    {
      language: 'ckb',
      text: 'سەرۆکی هەرێم لەگەڵ شاندەکە کۆبووەوە',
      at: '2026-01-01T00:00:00Z',
      by: 'نازدار',
    },
    {
      language: 'en',
      text: 'The president of the region met the delegation',
      at: '2026-01-01T00:00:00Z',
    },
  ),
  unit(
    'b',
    { language: 'ckb', text: 'شاندەکان و هەردوو لا گەیشتنە هەولێر', at: '2026-02-01T00:00:00Z' },
    { language: 'en', text: 'Delegations of both sides reached Erbil', at: '2026-02-01T00:00:00Z' },
  ),
  unit(
    'c',
    { language: 'ar', text: 'قال الوزير: «المحادثات مستمرة»' },
    { language: 'kmr', text: 'Wezîr got: «Hevdîtin berdewam in»' },
  ),
]);
function search(index: MatchIndex, query: ConcordanceQuery): readonly ConcordanceHit[] {
  const steps = searchConcordance(index, query);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const units = (text: string, more = {}) =>
  search(memory, { text, ...more }).map(({ unit: id }) => id);
const marked = (text: string, more = {}) => {
  const [hit] = search(memory, { text, ...more });
  return hit?.texts.map((one) =>
    one.highlights.map(({ start, end }) => one.text.slice(start, end)),
  );
};

describe('words of a letter that is several words', () => {
  const blessed = indexed([
    unit(
      'a',
      { language: 'ar', text: 'قال النبي \ufdfa خيركم من تعلم' },
      { language: 'en', text: 'The Prophet said' },
    ),
    unit(
      'b',
      { language: 'ar', text: 'قال النبي صلى الله عليه وسلم خيركم' },
      { language: 'en', text: 'The Prophet, peace be upon him, said' },
    ),
  ]);
  const found = (text: string) =>
    search(blessed, { text, language: 'ar' }).map((hit) => {
      const [own] = hit.texts;
      const spans = own?.highlights ?? [];
      return [hit.unit, ...spans.map(({ start, end }) => own?.text.slice(start, end))];
    });

  test.each([
    ['وسلم', 'وسلم'],
    ['"صلى الله عليه وسلم"', 'صلى الله عليه وسلم'],
    ['\ufdfa', 'صلى الله عليه وسلم'],
  ])('are found in it: %s', (asked, spelled) => {
    const [first, second] = found(asked);
    expect(first).toEqual(['a', '\ufdfa']);
    expect(second?.slice(1).join(' ')).toBe(spelled);
  });

  test('are found beside other words', () => {
    expect(found('النبي الله')).toEqual([
      ['a', 'النبي', '\ufdfa'],
      ['b', 'النبي', 'الله'],
    ]);
    expect(found('"النبي صلى الله عليه وسلم خيركم"')).toEqual([
      ['a', 'النبي \ufdfa خيركم'],
      ['b', 'النبي صلى الله عليه وسلم خيركم'],
    ]);
  });
});

describe('words in the memories', () => {
  test('are found with other endings, the newest first', () => {
    expect(units('شاند')).toEqual(['b', 'a']);
    expect(units('delegation')).toEqual(['b', 'a']);
  });

  test('are found only as typed when endings do not count', () => {
    expect(units('delegation', { stems: false })).toEqual(['a']);
  });

  test('are found folded', () => {
    expect(units('شانده‌كه')).toEqual(units('شاندەکە'));
    expect(units('المحادثَات')).toEqual(['c']);
    expect(units('WEZÎR')).toEqual(['c']);
  });

  test('are marked where they stand, in every text that has them', () => {
    expect(marked('الوزير')).toEqual([['الوزير'], []]);
    expect(marked('president delegation')).toEqual([['president', 'delegation'], []]);
  });

  test('must all be there, else those with the most and at least half come', () => {
    expect(units('delegation Erbil')).toEqual(['b']);
    expect(units('delegation Duhok')).toEqual(['b', 'a']);
    expect(search(memory, { text: 'delegation Duhok' })[0]?.score).toBe(0.5);
    expect(units('Duhok')).toEqual([]);
  });

  test('between quotation marks follow each other', () => {
    expect(units('"the region"')).toEqual(['a']);
    expect(units('"region the president"')).toEqual([]);
    expect(marked('«هەردوو لا»')).toEqual([['هەردوو لا'], []]);
  });

  test('can be cut short with a star', () => {
    expect(units('deleg*')).toEqual(['b', 'a']);
    expect(units('deleg')).toEqual([]);
    expect(marked('حادث*')).toBeUndefined();
    expect(marked('المحاد*')).toEqual([['المحادثات'], []]);
  });

  test('are looked for in one language when it is given', () => {
    expect(units('delegation', { language: 'ckb' })).toEqual([]);
    expect(units('شاند', { language: 'ckb', limit: 1 })).toEqual(['b']);
  });

  test('come with all texts of the unit, the one found first, and with who confirmed it', () => {
    const hit = search(memory, { text: 'کۆبووەوە' })[0];
    expect(hit).toMatchObject({
      unit: 'a',
      memory: 'work',
      language: 'ckb',
      by: 'نازدار',
      score: 1,
    });
    expect(hit?.texts.map(({ language }) => language)).toEqual(['ckb', 'en']);
  });

  test('are not found in an empty memory, nor by marks alone', () => {
    const empty = createMatchIndex({ unit: () => undefined });
    expect(search(empty, { text: 'x' })).toEqual([]);
    expect(units('…')).toEqual([]);
    expect(units('""')).toEqual([]);
  });

  test('are found the same in sealed parts of an index', () => {
    const texts = Array.from(
      { length: 700 },
      (_, i) => `${i % 7 === 0 ? 'seven' : 'other'} word ${i}`,
    );
    const many = texts.map((text, i) =>
      unit(`u${i}`, { language: 'en', text }, { language: 'ckb', text: `${i}` }),
    );
    const index = indexed(many);
    expect(search(index, { text: 'sevens', limit: 1000 })).toHaveLength(100);
    expect(search(index, { text: '63 seven' }).map(({ unit: id }) => id)).toEqual(['u63']);
  });

  describe('of which there are more than are looked at first', () => {
    const COUNT = 6000;
    const index = indexed(
      Array.from({ length: COUNT }, (_, i) => {
        const [text, by] =
          i === 17 ? ['house of the white', 'nazdar'] : ['the white house of', 'omar'];
        const at = new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString();
        return unit(
          `u${i}`,
          { language: 'en', text: `${text} ${i % 10}`, at, by },
          { language: 'ckb', text: `${i}` },
        );
      }),
    );
    const found = (text: string, more = {}) =>
      search(index, { text, ...more }).map((hit) => hit.unit);

    test('are all found: a rare phrase of words that every text has', () => {
      expect(found('"of the white"')).toEqual(['u17']);
      expect(found('"of the" white')).toEqual(['u17']);
    });

    test('are all found: an old text of somebody who confirmed nothing else', () => {
      expect(found('white by:nazdar')).toEqual(['u17']);
      expect(found('by:nazdar')).toEqual(['u17']);
    });

    test('are all found: texts beyond the first, when many are wanted, the newest first', () => {
      const all = found('house', { limit: COUNT });
      expect(all).toEqual(Array.from({ length: COUNT }, (_, i) => `u${COUNT - 1 - i}`));
    });
  });

  test('that follow each other are found by one of several terms', () => {
    expect(units('"the president of the region" Duhok')).toEqual(['a']);
  });

  test('are found in phrases as they are spelled, begun, and with numbers', () => {
    expect(units('=delegation')).toEqual(['a']);
    expect(units('"met the deleg*"')).toEqual(['a']);
    expect(units('"both sides reach"')).toEqual(['b']);
    expect(search(memory, { text: '"both sides reach"', stems: false })).toEqual([]);
    const numbers = indexed([
      unit('n', { language: 'en', text: 'about 50 people' }, { language: 'ckb', text: '١' }),
      unit('m', { language: 'en', text: 'about 60 people' }, { language: 'ckb', text: '٢' }),
    ]);
    expect(search(numbers, { text: '"about 60 people"' }).map((hit) => hit.unit)).toEqual(['m']);
  });
});
