/** Quotations with kind, speaker and reporting word in original news texts of the four languages. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { found, readFixture } from './expectations.ts';

describe.each(LANGUAGE_TAGS)('quotations in %s', (language) => {
  const cases = readFixture(`quotations.${language}.txt`).flatMap((document) => {
    const told = found(
      document.map((segment) => segment.text),
      language,
    );
    return document.map((segment, i) => ({ ...segment, found: told[i] }));
  });

  test.each(cases)('$text', ({ quotations, found: told }) => {
    expect(told).toEqual(quotations);
  });
});
