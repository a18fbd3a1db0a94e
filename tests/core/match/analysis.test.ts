import { describe, expect, test } from 'vitest';
import { ANALYSIS_BANDS, analyseTexts } from '../../../src/core/match/index.ts';
import { indexed, unit } from './one-unit.ts';

const memory = indexed([
  unit('a', { language: 'en', text: 'Read more' }, { language: 'ckb', text: 'زیاتر بخوێنەوە' }),
  unit(
    'b',
    { language: 'en', text: 'The army said on Monday that it had left' },
    { language: 'ckb', text: 'سوپا گوتی', context: { before: 'Read more' } },
  ),
]);
const segments = [
  'Read more',
  'The army said on Monday that it had left',
  'The army said on Tuesday that it had left',
  'Nobody knows what comes next',
  'nobody knows what comes next!',
  'Nobody knows what comes next',
];

describe('counts of a text against a memory', () => {
  const { texts, total } = analyseTexts(
    memory,
    [
      { name: 'first', language: 'en', segments },
      { name: 'second', language: 'en', segments: ['Nobody knows what comes next'] },
    ],
    'ckb',
  );

  test('put every segment into one band', () => {
    const shown = Object.entries(texts[0]?.counts ?? {})
      .filter(([, { segments: n }]) => n > 0)
      .map(([band, { segments: n, words }]) => [band, n, words]);
    expect(shown).toEqual([
      ['context', 1, 9],
      ['exact', 1, 2],
      ['repetition', 1, 5],
      ['85-94', 1, 9],
      ['new', 2, 10],
    ]);
    expect(Object.keys(total)).toEqual([...ANALYSIS_BANDS]);
  });

  test('know what was met in an earlier text', () => {
    expect(texts[1]?.counts.repetition).toEqual({ segments: 1, words: 5, characters: 24 });
  });

  test('add up', () => {
    for (const band of ANALYSIS_BANDS) {
      const sum = texts.reduce((words, { counts }) => words + counts[band].words, 0);
      expect(total[band].words).toBe(sum);
    }
  });
});
