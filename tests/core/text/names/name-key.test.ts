import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, sameName } from '../../../../src/core/text/index.ts';

describe('sameName', () => {
  test.each([
    ['شيلان قادر', 'Şîlan Qadir'],
    ['شیلان قادر', 'Shilan Qadir'],
    ['هاوكار جميل', 'Hawkar Jamil'],
    ['Hawkar Jamil', 'Hawkar Cemîl'],
    ['عبد الرحمن شوكت', 'Abdulrahman Shawkat'],
    ['غازي خليل', 'Xazî Xelîl'],
    ['نور الدين', 'Nureddin'],
    ['as-Saffar', 'الصفار'],
    ['تشيا', 'Chia'],
    ['Çiya', 'چیا'],
    ['Munich', 'ميونخ'],
    ['زيورخ', 'Zurich'],
    ['صلاح الدين', 'Selahattin'],
    ['Necmettin', 'نەجمەدین'],
  ])('%s and %s are one name', (a, b) => {
    expect(sameName(a, b).same).toBe(true);
    expect(sameName(b, a)).toEqual(sameName(a, b));
  });

  test.each([
    ['a shared surname does not link siblings', 'Hêmin Sebrî', 'Hêro Sebrî'],
    ['short keys need their vowels: Erin and Rania', 'Erin', 'Rania'],
    ['different names of the same length', 'Shilan Qadir', 'Hawkar Jamil'],
    ['a name and half of it', 'Hawkar Jamil', 'Hawkar'],
  ])('%s', (_, a, b) => {
    expect(sameName(a, b).same).toBe(false);
  });

  test('a name without consonants is nobody', () => {
    expect(nameKey('')).toEqual([]);
    expect(sameName('', '')).toEqual({ same: false, score: 0 });
  });

  test('every name is the same as itself when it has a key; the number of keys is bounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdghkstxv عبثذظجغهول') }), (name) => {
        const keys = nameKey(name);
        expect(keys.length).toBeLessThanOrEqual(256);
        if (keys.length > 0) expect(sameName(name, name).score).toBe(1);
      }),
    );
  });

  test('a name of 100,000 ambiguous letters is no trap', () => {
    expect(nameKey('ghthc'.repeat(20_000)).length).toBeLessThanOrEqual(256);
  });
});
