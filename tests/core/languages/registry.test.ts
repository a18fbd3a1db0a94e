import { describe, expect, test } from 'vitest';
import { directionOf, LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import {
  allProfiles,
  detectLanguage,
  fold,
  numbersIn,
  profileOf,
  registerLanguage,
  words,
} from '../../../src/core/languages/index.ts';
import { segmentText } from '../../../src/core/segment/index.ts';
import { zazaki } from '../../support/zazaki.ts';

describe('profiles', () => {
  test('every tag has one, in the order of the tags', () => {
    expect(allProfiles().map((profile) => profile.tag)).toEqual(LANGUAGE_TAGS);
  });

  test.each(LANGUAGE_TAGS)('%s says all that the rooms above ask', (tag) => {
    const profile = profileOf(tag);
    expect(profile.direction).toBe(directionOf(tag));
    expect(Array.from(profile.numbers.digits)).toHaveLength(10);
    expect(profile.evidence.words.length).toBeGreaterThan(20);
    const kinds = new Set(profile.numberWords().map((line) => line.kind));
    for (const kind of [
      'number',
      'scale',
      'ordinal',
      'month',
      'weekday',
      'percent',
      'currency',
      'period',
    ])
      expect(kinds).toContain(kind);
    expect(
      new Set(
        profile
          .numberWords()
          .filter((line) => line.kind === 'month')
          .map((line) => line.value),
      ).size,
    ).toBe(12);
    expect(
      new Set(
        profile
          .numberWords()
          .filter((line) => line.kind === 'weekday')
          .map((line) => line.value),
      ).size,
    ).toBe(7);
  });

  test.each(LANGUAGE_TAGS)('%s: month names of the runtime are in its list', (tag) => {
    const format = new Intl.DateTimeFormat(profileOf(tag).intlTag, {
      month: 'long',
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month += 1) {
      const name = format.format(new Date(Date.UTC(2026, month, 15)));
      expect([name, numbersIn(`5 ${name} 2026`, tag)[0]?.canonical]).toEqual([
        name,
        `2026-${String(month + 1).padStart(2, '0')}-05`,
      ]);
    }
  });
});

describe('a fifth language', () => {
  test('is one profile and one registration', () => {
    registerLanguage(zazaki);
    expect(fold('PANC Merdumî', zazaki.tag)).toBe('panc merdumî');
    expect(words('Panc merdumî', zazaki.tag).map((word) => word.stem)).toEqual(['panc', 'merdumî']);
    expect(numbersIn('panc merdumî', zazaki.tag)).toMatchObject([{ canonical: '5' }]);
    expect(segmentText('Panc merdumî amey. Yo şi.', zazaki.tag)).toHaveLength(2);
    expect(detectLanguage('to rê vano ra keno bêro').language).toBe('zza');
    expect(detectLanguage('The ministry said the schools would open').language).toBe('en');
  });
});
