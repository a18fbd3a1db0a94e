/** Agency copy in four languages: every style of marks, names and charges in marks, bodies and offices that speak, media. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { slice } from '../../../src/core/span.ts';
import { findQuotations } from '../../../src/core/statement/index.ts';
import { asked, difference, readFixture } from './expectations.ts';

describe.each(LANGUAGE_TAGS)('agency copy in %s', (language) => {
  const cases = readFixture(`agency-copy.${language}.txt`).flatMap((document) => {
    const { quotations } = findQuotations(document, language);
    return document.map((segment, i) => ({
      ...segment,
      found: quotations.filter((quotation) => quotation.segment === i),
    }));
  });

  test.each(cases)('$text', ({ text, quotations, found }) => {
    const wrong = quotations.map((line, i) => {
      const told = difference(asked(line), found[i], text);
      return told === undefined ? [] : [`${line}  //  ${told}`];
    });
    const more = found.slice(quotations.length).map((one) => slice(text, one.span));
    expect({ wrong: wrong.flat(), more }).toEqual({ wrong: [], more: [] });
  });
});
