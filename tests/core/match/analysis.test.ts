import { describe, expect, test } from 'vitest';
import {
  ANALYSIS_BANDS,
  type Analysis,
  type AnalysisCounts,
  type AnalysisInput,
  analyseTexts,
  knownTargets,
  type MatchIndex,
  sumOfBands,
} from '../../../src/core/match/index.ts';
import { indexed, unit } from './one-unit.ts';

const memory = indexed([
  unit('a', { language: 'en', text: 'Read more' }, { language: 'ckb', text: 'زیاتر بخوێنەوە' }),
  unit(
    'b',
    { language: 'en', text: 'The army said on Monday that it had left' },
    { language: 'ckb', text: 'سوپا گوتی', context: { before: 'Read more' } },
  ),
  unit(
    'c',
    { language: 'en', text: 'The school reopened after the flood' },
    { language: 'kmr', text: 'Dibistan piştî lehiyê ji nû ve vebû' },
  ),
  unit(
    'd',
    { language: 'kmr', text: 'Dibistan piştî lehiyê ji nû ve vebû' },
    { language: 'ckb', text: 'قوتابخانەکە دوای لافاوەکە کرایەوە' },
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

function analysed(index: MatchIndex, inputs: readonly AnalysisInput[]): Analysis {
  const run = analyseTexts(index, inputs, 'ckb');
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

function filled(counts: AnalysisCounts | undefined): readonly (readonly unknown[])[] {
  return Object.entries(counts ?? {})
    .filter(([, { segments: n }]) => n > 0)
    .map(([band, { segments: n, words }]) => [band, n, words]);
}

describe('counts of a text against a memory', () => {
  const { texts, total } = analysed(memory, [
    { name: 'first', language: 'en', segments },
    { name: 'second', language: 'en', segments: ['Nobody knows what comes next'] },
  ]);

  test('put every segment into one band', () => {
    expect(filled(texts[0]?.counts)).toEqual([
      ['context', 1, 9],
      ['exact', 1, 2],
      ['repetition', 1, 5],
      ['85-94', 1, 9],
      ['new', 2, 10],
    ]);
    expect(Object.keys(total.counts)).toEqual([...ANALYSIS_BANDS]);
  });

  test('know what was met in an earlier text', () => {
    const met = { segments: 1, words: 5, characters: 24 };
    expect(texts[1]?.counts.repetition).toEqual(met);
    expect([texts[0]?.across.segments, texts[1]?.across, total.across]).toEqual([0, met, met]);
  });

  test('add up', () => {
    for (const band of ANALYSIS_BANDS) {
      const sum = texts.reduce((words, { counts }) => words + counts[band].words, 0);
      expect(total.counts[band].words).toBe(sum);
    }
    expect(sumOfBands(total.counts).segments).toBe(segments.length + 1);
  });

  test('call nothing exact that came through a third language', () => {
    const through = analysed(memory, [
      { name: 'one', language: 'en', segments: ['The school reopened after the flood'] },
    ]);
    expect(filled(through.total.counts)).toEqual([['95-99', 1, 6]]);
  });

  test('say how far they are, segment by segment', () => {
    expect([...analyseTexts(memory, [{ name: 'one', language: 'en', segments }], 'ckb')]).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });
});

test('the targets of a memory are the languages that stand beside the source in a unit', () => {
  expect(knownTargets(memory, 'en')).toEqual(['ckb', 'kmr']);
  expect(knownTargets(memory, 'ckb')).toEqual(['kmr', 'en']);
  expect(knownTargets(memory, 'ar')).toEqual([]);
});
