/** Agency copy in four languages: every style of marks, names and charges in marks, bodies and offices that speak, media. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { slice } from '../../../src/core/span.ts';
import { findQuotations } from '../../../src/core/statement/index.ts';
import { asked, difference, readFixture } from './expectations.ts';

const FILES = ['agency-copy', 'wire'];
const FIXTURES = LANGUAGE_TAGS.flatMap((language) => FILES.map((name) => ({ name, language })));

describe.each(FIXTURES)('$name in $language', ({ name, language }) => {
  const cases = readFixture(`${name}.${language}.txt`).flatMap((document) => {
    const { quotations, utterances } = findQuotations(document, language);
    return document.map((segment, i) => ({
      ...segment,
      utterances,
      found: quotations.filter((quotation) => quotation.segment === i),
    }));
  });

  test.each(cases)('$text', ({ text, quotations, found, utterances }) => {
    const wrong = quotations.map((line, i) => {
      const told = difference(asked(line), found[i], text, utterances);
      return told === undefined ? [] : [`${line}  //  ${told}`];
    });
    const more = found.slice(quotations.length).map((one) => slice(text, one.span));
    expect({ wrong: wrong.flat(), more }).toEqual({ wrong: [], more: [] });
  });
});
