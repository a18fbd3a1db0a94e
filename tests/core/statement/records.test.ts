/** From a document to the memory: mentions, matches, new statements. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/document.ts';
import type { Person, Statement } from '../../../src/core/memory/types.ts';
import {
  createStatementIndex,
  findQuotations,
  linkDocument,
  matchUtterance,
  statementFromUtterance,
  statementIdFor,
} from '../../../src/core/statement/index.ts';

function documentOf(...texts: readonly string[]): Document {
  let at = 0;
  const segments = texts.map((text, index) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    const role = index === 0 ? ('title' as const) : ('body' as const);
    return { id: `s${index}`, index, role, text, span, paragraph: index };
  });
  return { id: 'harbour', name: 'harbour.txt', language: 'en', text: texts.join('\n'), segments };
}

const document = documentOf(
  'Keller: "The cranes will move at six"',
  'Maria Keller said in a statement: "The cranes will move at six, and nobody will be paid less."',
  '"We have slept badly," Keller said, "and tonight we will sleep."',
  'Keller said that the cranes would move at six and nobody would be paid less.',
);
const found = findQuotations(document.segments, document.language);

const keller: Person = { id: 'keller', version: 1, names: { en: ['Maria Keller'] } };
const cranes: Statement = {
  id: 'cranes',
  version: 1,
  speaker: 'keller',
  medium: 'statement',
  originalLanguage: 'en',
  variants: [
    {
      language: 'en',
      text: 'The cranes will move at six, and nobody will be paid less.',
      provenance: 'original',
    },
  ],
  mentions: [],
};
const index = createStatementIndex([cranes], [keller]);

describe('links of a document', () => {
  const links = linkDocument(document, found, index);

  test('the headline, the full wording and the words told without marks point at one statement', () => {
    const relations = links
      .filter((link) => link.statement === 'cranes')
      .flatMap((link) => link.mentions.map((mention) => mention.relation));
    expect(relations).toEqual(['headline', 'full', 'indirect']);
  });

  test('a new statement has its halves as mentions, each with its words', () => {
    const [fresh] = links.filter((link) => link.statement === null);
    expect(fresh?.mentions).toMatchObject([
      { segmentId: 's2', relation: 'split', text: 'We have slept badly,' },
      { segmentId: 's2', relation: 'split', text: 'and tonight we will sleep.' },
    ]);
  });

  test('the same words of somebody else are not taken for the statement', () => {
    const own = documentOf(
      'News',
      'Tom Reed said: "The cranes will move at six, and nobody will be paid less."',
    );
    const { utterances } = findQuotations(own.segments, 'en');
    const [utterance] = utterances;
    expect(utterance && matchUtterance(utterance, 'en', index)).toBeNull();
  });
});

describe('a statement made from an utterance', () => {
  const utterance = found.utterances.find((one) => one.text.startsWith('We have slept'));

  test('keeps the words, the speaker as written and no date', () => {
    const made = utterance && statementFromUtterance(document, utterance, found.quotations);
    expect(made).toMatchObject({
      id: statementIdFor('en', 'We have slept badly, and tonight we will sleep.'),
      speakerAsWritten: 'Maria Keller',
      originalLanguage: 'unknown',
      variants: [{ language: 'en', provenance: 'other-outlet', document: 'harbour' }],
    });
    expect(made).not.toHaveProperty('date');
  });

  test('the same words in another article meet in the same record', () => {
    expect(statementIdFor('en', 'We will sleep.')).toBe(statementIdFor('en', ' We will sleep. '));
    expect(statementIdFor('en', 'We will sleep.')).not.toBe(
      statementIdFor('kmr', 'We will sleep.'),
    );
  });
});
