import { describe, expect, test } from 'vitest';
import type { FoldRules } from '../../../../src/core/text/index.ts';
import {
  foldRule,
  foldWith,
  foldWithMap,
  foldWithScratchMap,
  looseRule,
  switchesOf,
} from '../../../../src/core/text/index.ts';

/** A made-up language: q is written k, ks stands for x, and h may be left out. */
const rules: FoldRules = {
  letters: [
    foldRule('loan-letters', 'q', 'k'),
    foldRule('heh', 'x', 'ks'),
    looseRule('hamza', 'h', ''),
  ],
  context: [],
};

describe('foldWith', () => {
  test('letters are mapped, expanded and, in the loose tier only, removed', () => {
    expect(foldWith('Qaxah', rules, 'fold')).toBe('kaksah');
    expect(foldWith('Qaxah', rules, 'loose')).toBe('kaksa');
  });

  test('each switch can be left off by itself', () => {
    expect(foldWith('QAx', rules, 'fold', new Set(['case']))).toBe('QAks');
    expect(foldWith('Qax', rules, 'fold', new Set(['loan-letters', 'heh']))).toBe('qax');
    expect(foldWith('1,250', rules, 'fold', new Set(['grouping']))).toBe('1,250');
    expect(foldWith('e\u0302', rules, 'fold', new Set(['composition']))).toBe('e');
    expect(foldWith('ﬁ', rules, 'fold', new Set(['presentation-forms']))).toBe('ﬁ');
  });

  test('the switches of a language are those of every language and its own', () => {
    const names = switchesOf(rules);
    expect(names).toEqual(expect.arrayContaining(['case', 'digits', 'loan-letters', 'hamza']));
    expect(names).not.toContain('final-heh');
  });

  test.each([
    ['spaces at the ends and in runs', ' a \u00a0\n b ', 'a b'],
    ['full-width letters', '\uff21\uff11', 'a1'],
    ['a ligature', '\ufefb', '\u0644\u0627'],
    ['letters and marks that compose', 'e\u0301', '\u00e9'],
    ['an invisible character before a mark', 'e\u200b\u0301', '\u00e9'],
    ['ellipses', 'a...b…c..', 'a…b…c..'],
  ])('%s', (_, text, folded) => {
    expect(foldWith(text, rules, 'fold')).toBe(folded);
  });
});

describe('foldWithMap', () => {
  test('every unit of an expansion and of a ligature leads to its one letter', () => {
    expect(foldWithMap('axb', rules, 'fold')).toEqual({
      text: 'aksb',
      starts: Uint32Array.of(0, 1, 1, 2, 3),
    });
    expect(foldWithMap('\ufefb.', rules, 'fold')).toEqual({
      text: '\u0644\u0627.',
      starts: Uint32Array.of(0, 0, 1, 2),
    });
  });

  test('the scratch map says the same until the next fold', () => {
    const { text, starts } = foldWithScratchMap('Q x', rules, 'fold');
    expect([text, Array.from(starts.slice(0, 5))]).toEqual(['k ks', [0, 1, 2, 2, 3]]);
  });
});
