/** Units left alone in the same letters on both sides. */
import { expect, test } from 'vitest';
import { withSameTexts } from '../../../src/core/align/same-text.ts';

const pairs = (source: readonly string[], target: readonly string[]) =>
  withSameTexts([], source, target).map((bead) => [bead.source[0], bead.target[0]]);

test('belong together whatever marks stand around them', () => {
  expect(pairs(['a text', '@festivala_cirokan"'], ['@festivala_cirokan»'])).toEqual([[1, 0]]);
  expect(pairs(['“Small dams are no wonder.”'], ['«Small dams are no wonder».'])).toEqual([[0, 0]]);
});

test('do not when they stand twice on a side, hold hardly a letter, or differ', () => {
  expect(pairs(['SRN NEWS', 'SRN NEWS'], ['SRN NEWS'])).toEqual([]);
  expect(pairs(['2026'], ['2026'])).toEqual([]);
  expect(pairs(['@one_desk'], ['@two_desks'])).toEqual([]);
});

test('stay as they are where another bead holds them', () => {
  const held = { source: [0], target: [1], confidence: 0.8 };
  expect(withSameTexts([held], ['SRN NEWS'], ['SRN NEWS', 'x'])).toEqual([held]);
});
