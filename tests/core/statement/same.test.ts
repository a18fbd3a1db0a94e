/**
 * Whether a later quotation is the same statement, so that what is known of the first (the language it was made in) holds
 * for it: words said once more, and other words of the same person that are like them, in four languages.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLanguageTag, type LanguageTag } from '../../../src/core/language-tag.ts';
import type { Person, Statement } from '../../../src/core/memory/index.ts';
import { createStatementIndex, isSameStatement } from '../../../src/core/statement/index.ts';

interface Pair {
  readonly language: LanguageTag;
  readonly kind: string;
  readonly first: string;
  readonly later: string;
}

function readPairs(): readonly Pair[] {
  const file = new URL('../../fixtures/statement/same.txt', import.meta.url);
  let language: LanguageTag = 'en';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Pair[] => {
      if (isLanguageTag(line)) language = line;
      const [kind = '', first, later] = line.split(' | ');
      return first && later && !line.startsWith('#') ? [{ language, kind, first, later }] : [];
    });
}

/** Whether the later words are taken for the first ones. */
function isTakenForSame({ language, first, later }: Pair, isKnown: boolean): boolean {
  const person: Person = { id: 'p', version: 1, names: {} };
  const stored: Statement = {
    id: 's',
    version: 1,
    speaker: 'p',
    medium: 'unknown',
    originalLanguage: 'ku',
    variants: [{ language, text: first, provenance: 'house' }],
    mentions: [],
  };
  const query = { text: later, language, to: language, ...(isKnown ? { person: 'p' } : {}) };
  return createStatementIndex([stored], [person]).reuse(query).some(isSameStatement);
}

const PAIRS = readPairs();

describe.each([true, false])('the speaker known: %s', (isKnown) => {
  test.each(PAIRS)('$kind ($language): $later', (pair) => {
    expect(isTakenForSame(pair, isKnown)).toBe(pair.kind === 'same');
  });
});

test('fifteen pairs a language', () => {
  expect(PAIRS).toHaveLength(60);
});
