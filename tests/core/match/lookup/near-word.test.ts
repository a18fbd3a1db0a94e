import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearDistance } from '../../../../src/core/diff/index.ts';
import { isNearText, lettersAllow } from '../../../../src/core/match/lookup/near-word.ts';
import { signatureOf, Vocabulary } from '../../../../src/core/match/lookup/vocabulary.ts';

const letter = fc.constantFrom('a', 'b', 'c', 'ê', 'ک', 'و', 'ە', 'ڵ');
const word = fc.array(letter, { minLength: 3, maxLength: 40 }).map((letters) => letters.join(''));
const nearby = word.chain((one) =>
  fc
    .array(fc.tuple(fc.nat(one.length), letter, fc.boolean()), { maxLength: 20 })
    .map((edits) =>
      edits.reduce(
        (text, [at, put, drop]) => text.slice(0, at) + put + text.slice(at + (drop ? 1 : 0)),
        one,
      ),
    )
    .filter((two) => two.length >= 3)
    .map((two) => [one, two] as const),
);

test('nearness by bits is nearness by letters', () => {
  fc.assert(
    fc.property(nearby, fc.boolean(), ([one, two], turn) => {
      const [a, b] = turn ? [one, two] : [two, one];
      expect(isNearText(a, b)).toBe(nearDistance(a, b) < 1);
    }),
    { numRuns: 2000 },
  );
});

test('a vocabulary numbers strings in order of arrival and gives them back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 200 }), (strings) => {
      const vocabulary = new Vocabulary();
      const numbers = strings.map((text) => {
        const typed = `<${text}>`;
        const units = new Uint16Array(typed.length).map((_, i) => typed.charCodeAt(i));
        return vocabulary.internUnits(units, 1, text.length + 1);
      });
      const unique = [...new Set(strings)];
      expect(vocabulary.size).toBe(unique.length);
      expect(numbers).toEqual(strings.map((text) => unique.indexOf(text)));
      expect(numbers.map((id) => vocabulary.textOf(id))).toEqual(strings);
      expect(strings.map((text) => vocabulary.find(text))).toEqual(numbers);
      expect(vocabulary.find('absent from the list')).toBe(-1);
    }),
  );
});

test('a vocabulary of many strings loses none', () => {
  const vocabulary = new Vocabulary();
  for (let i = 0; i < 5000; i += 1) vocabulary.intern(`w${i}`);
  expect(Array.from({ length: 5000 }, (_, i) => vocabulary.find(`w${i}`))).toEqual(
    Array.from({ length: 5000 }, (_, i) => i),
  );
});

test('the quick look at letters refuses no near words', () => {
  const letters = (text: string) => signatureOf(text, 0, text.length);
  fc.assert(
    fc.property(nearby, ([a, b]) => {
      if (nearDistance(a, b) === 1) return;
      expect(lettersAllow(a.length, letters(a), b.length, letters(b))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
