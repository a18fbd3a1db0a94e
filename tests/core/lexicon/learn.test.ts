/** Lexicons: what text pairs teach, kept as text, asked for words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import {
  type Lexicon,
  learning,
  learnLexicon,
  readLexicon,
  type TextPair,
  wordTranslations,
  writeLexicon,
} from '../../../src/core/lexicon/index.ts';

const LANGUAGES = { source: 'en', target: 'kmr' } as const;
const PAIRS: readonly TextPair[] = [
  { source: 'The bridge is closed.', target: 'Pir girtî ye.' },
  { source: 'The bridge is old.', target: 'Pir kevn e.' },
  { source: 'The market is closed.', target: 'Bazar girtî ye.' },
  { source: 'The market is old.', target: 'Bazar kevn e.' },
  { source: 'An old road leads to the market.', target: 'Rêyeke kevn diçe bazarê.' },
];

const best = (lexicon: Lexicon, word: string, from: LanguageTag) =>
  wordTranslations(lexicon, word, from)[0]?.word;

describe('a lexicon learned from text pairs', () => {
  const lexicon = learnLexicon(LANGUAGES, PAIRS);

  test.each([
    ['bridge', 'pir'],
    ['market', 'bazar'],
    ['closed', 'girtî'],
  ])('knows that %s is %s', (word, translation) => {
    expect(best(lexicon, word, 'en')?.toLowerCase()).toBe(translation);
  });

  test('reads in both directions', () => {
    expect(best(lexicon, 'bazarê', 'kmr')?.toLowerCase()).toBe('market');
  });

  test('knows nothing of strangers and of other languages', () => {
    expect(wordTranslations(lexicon, 'telescope', 'en')).toEqual([]);
    expect(wordTranslations(lexicon, 'bridge', 'ar')).toEqual([]);
    expect(wordTranslations(lexicon, '', 'en')).toEqual([]);
  });

  test('gives the probabilities of a term no more than 1 together', () => {
    for (const side of [lexicon.source, lexicon.target]) {
      for (const term of side.terms()) {
        const sum = side.translations(term).reduce((all, one) => all + one.probability, 0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-6);
      }
    }
  });

  test('takes a new pair in above what it knows', () => {
    const more = [{ source: 'The bakery is closed.', target: 'Firin girtî ye.' }];
    const grown = learnLexicon(LANGUAGES, more, { prior: lexicon, priorShare: 1 });
    expect(best(grown, 'bakery', 'en')?.toLowerCase()).toBe('firin');
    expect(best(grown, 'bridge', 'en')?.toLowerCase()).toBe('pir');
    expect(grown.pairs).toBe(PAIRS.length + 1);
  });

  test('is learned in steps that rise to the end', () => {
    const steps = learning(LANGUAGES, PAIRS);
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(3);
    expect(step.value.pairs).toBe(PAIRS.length);
  });
});

describe('a lexicon as text', () => {
  test('is the same after writing and reading, but for the steps of probability', () => {
    const lexicon = learnLexicon(LANGUAGES, PAIRS);
    const back = readLexicon(writeLexicon(lexicon));
    expect(back?.pairs).toBe(lexicon.pairs);
    expect([...(back?.source.terms() ?? [])].sort()).toEqual([...lexicon.source.terms()].sort());
    for (const term of lexicon.source.terms()) {
      expect(back?.source.count(term)).toBe(lexicon.source.count(term));
      const read = back?.source.translations(term) ?? [];
      for (const { term: to, probability } of lexicon.source.translations(term)) {
        const found = read.find((one) => one.term === to)?.probability ?? 0;
        expect(Math.abs(Math.log(found / probability))).toBeLessThan(0.5);
      }
    }
    expect(best(back ?? lexicon, 'market', 'en')?.toLowerCase()).toBe('bazar');
  });

  test('is what it was whatever was learned', () => {
    const word = fc.constantFrom('a', 'de', 'x~y', 'p=q', 'wild', 'http://a.b/c', '12', 'Rojava');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const pairs = fc.array(fc.record({ source: text, target: text }), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, (list) => {
        const lexicon = learnLexicon(LANGUAGES, list);
        const back = readLexicon(writeLexicon(lexicon));
        expect(back).not.toBeNull();
        expect(writeLexicon(back ?? lexicon)).toBe(writeLexicon(lexicon));
      }),
      { numRuns: 100 },
    );
  });

  test.each(['', 'en kmr', 'en xx 3\n\na\n\nb\n\nc', 'nothing of the kind\n\n\n\n'])(
    'that is none is not read: %j',
    (text) => {
      expect(readLexicon(text)).toBeNull();
    },
  );
});
