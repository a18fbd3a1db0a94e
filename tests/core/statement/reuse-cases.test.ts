/** Statements of a store with other statements around them: which one is suggested for a quotation, and with what said. */
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { type Lexicon, starterLexicon } from '../../../src/core/lexicon/index.ts';
import { createStatementIndex, type StatementIndex } from '../../../src/core/statement/index.ts';
import { readReuseCases } from './reuse-cases.ts';

const { statements, people, cases } = readReuseCases();
let index: StatementIndex = createStatementIndex([], []);

beforeAll(async () => {
  const lexicons = new Map<string, Lexicon>();
  for (const [i, a] of LANGUAGE_TAGS.entries()) {
    for (const b of LANGUAGE_TAGS.slice(i + 1)) {
      const lexicon = await starterLexicon(a, b);
      if (lexicon === null) continue;
      lexicons.set(`${a} ${b}`, lexicon);
      lexicons.set(`${b} ${a}`, lexicon);
    }
  }
  const lexicon = (a: string, b: string) => lexicons.get(`${a} ${b}`) ?? null;
  index = createStatementIndex(statements, people, { lexicon });
});

describe.each([true, false])('with the speaker told: %s', (told) => {
  test.each(cases)('$name, $language: $quote', (asked) => {
    const { language, sentence, quote: text, speaker, must, may, warn } = asked;
    const given = told && speaker !== undefined ? { speaker } : {};
    const shown = index.reuse({ text, language, to: language, sentence, ...given });
    const ids = shown.map((one) => one.statement);
    expect(ids.filter((id) => !must.includes(id) && !may.includes(id))).toEqual([]);
    expect(must.length === 0 || must.includes(ids[0] ?? '')).toBe(true);
    const hit = shown.find((one) => [...must, ...may].includes(one.statement));
    const missing = warn.filter((code) => !hit?.warnings.some((warning) => warning === code));
    expect(hit === undefined && must.length === 0 ? [] : missing).toEqual([]);
  });
});
