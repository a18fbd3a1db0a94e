/** The words of a text with their translations, and where two words stand together. */
import { describe, expect, test } from 'vitest';
import {
  learnLexicon,
  placeOfTerm,
  sighting,
  type TextPair,
  termOf,
  translatedWords,
} from '../../../src/core/lexicon/index.ts';

const LANGUAGES = { source: 'en', target: 'kmr' } as const;
const PAIRS: readonly TextPair[] = [
  { source: 'The bridge is closed.', target: 'Pir girtî ye.' },
  { source: 'The bridge is ancient.', target: 'Pir kevn e.' },
  { source: 'The market is closed since 2019.', target: 'Bazar ji 2019 ve girtî ye.' },
  { source: 'The market is ancient.', target: 'Bazar kevn e.' },
];
const lexicon = learnLexicon(LANGUAGES, PAIRS);

describe('the words of a text', () => {
  const text = 'An ancient bridge, ancient as the market of 2019.';
  const found = translatedWords(lexicon, text);

  test('stand in its order, each once, without figures and without words nobody knows', () => {
    const words = found.map(({ span }) => text.slice(span.start, span.end));
    expect(words.filter((word) => /ancient|bridge|market|2019/.test(word))).toEqual([
      'ancient',
      'bridge',
      'market',
    ]);
  });

  test('have their likeliest translation first, and no figures among them', () => {
    const of = (word: string) =>
      found.find(({ span }) => text.slice(span.start, span.end) === word)?.offers ?? [];
    expect(of('bridge')[0]).toMatchObject({ word: 'Pir', key: 'pir' });
    expect(of('market').map(({ word }) => word)).not.toContain('2019');
  });

  test('are none where nothing is known', () => {
    expect(translatedWords(lexicon, 'Zzz qqq.')).toEqual([]);
    expect(translatedWords(lexicon, '')).toEqual([]);
  });
});

describe('sightings', () => {
  const steps = sighting(LANGUAGES, PAIRS);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const seen = step.value;
  const pairsOf = (source: string, target: string) =>
    seen.of(termOf(source, 'en'), termOf(target, 'kmr'));

  test('are the pairs that hold both words, in their order', () => {
    expect(pairsOf('bridge', 'pir')).toEqual([PAIRS[0], PAIRS[1]]);
    expect(pairsOf('closed', 'girtî')).toEqual([PAIRS[0], PAIRS[2]]);
    expect(pairsOf('bridge', 'bazar')).toEqual([]);
    expect(pairsOf('never', 'pir')).toEqual([]);
  });

  test('tell where a word stands, whatever its ending', () => {
    expect(placeOfTerm('Two bridges fell.', 'en', termOf('bridge', 'en'))).toEqual({
      start: 4,
      end: 11,
    });
    expect(placeOfTerm('Two roads.', 'en', termOf('bridge', 'en'))).toBeNull();
  });
});
