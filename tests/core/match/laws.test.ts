/** What is true of every score. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { words } from '../../../src/core/languages/index.ts';
import { compareWords, exchangeCost, sharedStems } from '../../../src/core/match/compare.ts';
import { costWithin, nearCounts, sharedNeeded, wordScore } from '../../../src/core/match/score.ts';
import { textIn } from './arbitraries.ts';
import { matchOne } from './one-unit.ts';

const TAGS = ['ar', 'ckb', 'kmr', 'en'] as const;
const pair = fc
  .constantFrom<LanguageTag>(...TAGS)
  .chain((tag) => fc.tuple(fc.constant(tag), textIn(tag), textIn(tag)));

/** The definition, word for word: the cheapest way by trying all ways. */
function slowCost(a: ReturnType<typeof words>, b: ReturnType<typeof words>): number {
  const near = nearCounts(Math.max(a.length, b.length));
  const known = new Map<number, number>();
  const cost = (i: number, j: number): number => {
    if (i === a.length) return (b.length - j) * 10;
    if (j === b.length) return (a.length - i) * 10;
    const key = i * 100 + j;
    const found = known.get(key);
    if (found !== undefined) return found;
    const [first, second] = [a[i], b[j]];
    const exchange = first && second ? exchangeCost(first, second, near) : 10;
    const best = Math.min(exchange + cost(i + 1, j + 1), 10 + cost(i + 1, j), 10 + cost(i, j + 1));
    known.set(key, best);
    return best;
  };
  return cost(0, 0);
}

describe('a score', () => {
  test('is the same in both directions and within 0..1', () => {
    fc.assert(
      fc.property(pair, ([tag, a, b]) => {
        const forth = matchOne(tag, a, b, a);
        const back = matchOne(tag, b, a, b);
        expect(back?.score).toBe(forth?.score);
        if (forth) expect(forth.score > 0 && forth.score <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is that of the definition', () => {
    fc.assert(
      fc.property(pair, ([tag, a, b]) => {
        const [wordsA, wordsB] = [words(a, tag), words(b, tag)];
        const comparison = compareWords(wordsA, wordsB);
        const longer = Math.max(wordsA.length, wordsB.length);
        expect(comparison.related).toBe(sharedStems(wordsA, wordsB) >= sharedNeeded(longer));
        if (comparison.related) expect(comparison.cost).toBe(slowCost(wordsA, wordsB));
      }),
      { numRuns: 500 },
    );
  });

  test('has reasons that add up: the steps cost what the score says, and tell both texts', () => {
    fc.assert(
      fc.property(pair, ([tag, a, b]) => {
        const [wordsA, wordsB] = [words(a, tag), words(b, tag)];
        const { cost, related, steps } = compareWords(wordsA, wordsB);
        if (!related) return;
        expect(steps.reduce((sum, step) => sum + step.cost, 0)).toBe(cost);
        expect(steps.flatMap(({ first }) => first ?? [])).toEqual(wordsA);
        expect(steps.flatMap(({ second }) => second ?? [])).toEqual(wordsB);
      }),
    );
  });

  test('is 100 for the same text, whatever its composition', () => {
    fc.assert(
      fc.property(pair, ([tag, text]) => {
        expect(matchOne(tag, text, text.normalize('NFD'), text)?.explanation.percent).toBe(100);
      }),
    );
  });

  test('falls with every word that is exchanged for a strange one', () => {
    fc.assert(
      fc.property(pair, fc.nat(20), ([tag, text], at) => {
        const parts = text.split(' ');
        let last = 1;
        for (let i = 0; i < parts.length; i += 1) {
          parts[(at + i) % parts.length] = `zzq${'xw'.repeat(i + 1)}`;
          const score = matchOne(tag, text, parts.join(' '), text)?.score ?? 0;
          expect(score).toBeLessThanOrEqual(last);
          last = score;
        }
      }),
    );
  });

  test('and the cost within it are each other’s inverse', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 30, max: 96 }),
        (n, percent) => {
          const least = percent / 100;
          const most = costWithin(least, n);
          if (most > 0) expect(wordScore(most, n)).toBeGreaterThanOrEqual(least - 1e-6);
          expect(wordScore(most + 1, n)).toBeLessThan(least);
        },
      ),
    );
  });
});

/** Ways in which careful and careless typing of the same text differ. */
const SPELLINGS: readonly (readonly [LanguageTag, string, RegExp, string])[] = [
  ['ar', 'alef with hamza', /[\u0623\u0625]/g, '\u0627'],
  ['ar', 'teh marbuta', /\u0629/g, '\u0647'],
  ['ar', 'Persian kaf', /\u0643/g, '\u06a9'],
  ['ar', 'Persian yeh', /\u064a/g, '\u06cc'],
  ['ar', 'tatweel', /([\u0628\u062a\u0633\u0644])(?=[\u0621-\u064a])/g, '$1\u0640'],
  ['ar', 'vowel signs', /([\u0628\u062a\u0633\u0644])/g, '$1\u064e'],
  ['ar', 'a Western digit', /\u0665/g, '5'],
  ['ar', 'Arabic digits for Western ones', /2/g, '\u0662'],
  ['ar', 'Persian digits for Western ones', /2/g, '\u06f2'],
  ['ar', 'invisible direction marks', / /g, ' \u200f'],
  ['ckb', 'Arabic kaf', /\u06a9/g, '\u0643'],
  ['ckb', 'Arabic yeh', /\u06cc/g, '\u064a'],
  ['ckb', 'heh and non-joiner for ae', /\u06d5(?=\S)/g, '\u0647\u200c'],
  ['ckb', 'heh doachashmee inside a word', /\u0647(?=\S)/g, '\u06be'],
  ['ckb', 'reh at the start of a word', /(^| )\u0695/g, '$1\u0631'],
  ['ckb', 'a Persian digit', /\u0661/g, '\u06f1'],
  ['ckb', 'a Western digit', /\u0665/g, '5'],
  ['kmr', 'decomposed', /\u00ea/g, 'e\u0302'],
  ['kmr', 'a caret beside its letter', /\u00ea/g, '^e'],
  ['kmr', 's with comma below', /\u015f/g, '\u0219'],
  ['kmr', 'dotless i', /i/g, '\u0131'],
  ['kmr', 'another apostrophe', /'/g, '\u2019'],
  ['kmr', 'no apostrophe before an ending', /(\d)'(an)/g, '$1$2'],
  ['kmr', 'grave for circumflex', /\u00ea/g, '\u00e8'],
  ['en', 'typographic quotes', /"/g, '\u201c'],
];

describe('texts that differ in spelling only', () => {
  test.each(SPELLINGS)('%s: %s scores 97 or more', (tag, _, from, to) => {
    let differing = 0;
    fc.assert(
      fc.property(textIn(tag), (text) => {
        const other = text.replace(from, to);
        if (other !== text) differing += 1;
        expect(matchOne(tag, text, other, text)?.explanation.percent).toBeGreaterThanOrEqual(97);
      }),
      { numRuns: 100 },
    );
    expect(differing).toBeGreaterThan(5);
  });
});
