/** What a translator says of quotations holds over what was read, for the words it was said of and for nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations, type Said, withSaid } from '../../../src/core/statement/index.ts';

const TEXTS = [
  'Mayor Ana Cole said: "We will keep the 40 tents by the river."',
  'Doctor Rana Haddad told the paper: "Nobody will be moved before spring." The camp is called "New Hope".',
];
const found = findQuotations(
  TEXTS.map((text) => ({ text })),
  'en',
);
const TENTS = 'We will keep the 40 tents by the river.';
const SPRING = 'Nobody will be moved before spring.';

const said = (name: string | null): Said => ({
  kind: 'statement',
  speaker: name === null ? null : { name, language: 'en' },
  medium: 'tweet',
  originalLanguage: 'ku',
});

const speakers = (sayings: readonly (readonly [string, Said])[]) =>
  withSaid(found, TEXTS, new Map(sayings)).utterances.map(({ text, speaker }) => [
    text,
    speaker?.name ?? null,
  ]);

describe('a word on a quotation', () => {
  test('names another speaker, medium and language', () => {
    const { utterances, quotations } = withSaid(found, TEXTS, new Map([[TENTS, said('Ali Noor')]]));
    expect(utterances[0]).toMatchObject({
      speaker: { name: 'Ali Noor', certainty: 'stated' },
      medium: 'tweet',
      originalLanguage: 'ku',
    });
    expect(quotations[0]).toMatchObject({ medium: 'tweet', originalLanguageCertainty: 'stated' });
    expect(utterances[1]).toEqual(found.utterances[1]);
  });

  test('says that nobody is known to have said it', () => {
    expect(speakers([[SPRING, said(null)]])).toEqual([
      [TENTS, found.utterances[0]?.speaker?.name],
      [SPRING, null],
    ]);
  });

  test('takes a statement away and makes one of a name', () => {
    const sayings = new Map<string, Said>([
      [TENTS, { kind: 'other' }],
      ['New Hope', said('Ana Cole')],
    ]);
    const { quotations, utterances } = withSaid(found, TEXTS, sayings);
    expect(quotations.map(({ kind }) => kind)).toEqual(['other', 'statement', 'statement']);
    expect(utterances.map(({ text }) => text)).toEqual([SPRING, 'New Hope']);
    const numbers = new Set(utterances.map(({ number }) => number));
    expect(numbers.size).toBe(utterances.length);
  });
});

test("a part of an utterance said to be somebody else's leaves it; of the same speaker, all of it follows", () => {
  const texts = ['Mayor Ana Cole said: "We keep the tents."', 'She added: "Nobody will be moved."'];
  const joined = findQuotations(
    texts.map((text) => ({ text })),
    'en',
  );
  expect(joined.utterances.map(({ text }) => text)).toEqual([
    'We keep the tents. Nobody will be moved.',
  ]);
  const after = (who: string) =>
    withSaid(joined, texts, new Map([['Nobody will be moved.', said(who)]])).utterances.map(
      ({ text, speaker, medium }) => [text, speaker?.name, medium],
    );
  expect(after('Ali Noor')).toEqual([
    ['We keep the tents.', 'Ana Cole', 'unknown'],
    ['Nobody will be moved.', 'Ali Noor', 'tweet'],
  ]);
  expect(after('Ana Cole')).toEqual([
    ['We keep the tents. Nobody will be moved.', 'Ana Cole', 'tweet'],
  ]);
});

test('every utterance is told by quotations that point back at it, whatever was said', () => {
  const words = fc.constantFrom(TENTS, SPRING, 'New Hope', 'never quoted');
  const word = fc.constantFrom<Said>({ kind: 'other' }, said('Ali Noor'), said(null));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, word)), (sayings) => {
      const { quotations, utterances } = withSaid(found, TEXTS, new Map(sayings));
      expect(quotations.map(({ segment, span }) => [segment, span])).toEqual(
        found.quotations.map(({ segment, span }) => [segment, span]),
      );
      for (const { number, quotations: own } of utterances)
        for (const at of own) expect(quotations[at]?.utterance).toBe(number);
      const numbers = new Set(utterances.map(({ number }) => number));
      for (const { kind, utterance } of quotations)
        expect(kind === 'other' ? utterance : numbers.has(utterance)).toBe(
          kind === 'other' ? -1 : true,
        );
    }),
  );
});
