/** Situations of quoting that newsrooms meet beside the plain ones: live posts, bodies that speak, questions, titles. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { found, readFixture } from './expectations.ts';

describe.each(LANGUAGE_TAGS)('situations in %s', (language) => {
  const cases = readFixture(`situations.${language}.txt`).flatMap((document) => {
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
