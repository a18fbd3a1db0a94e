/**
 * Desk copy and hard Kurdish, written before the rules had seen them: how much of it is right. What is still wrong stays in
 * the files as it should be.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { type Figures, figuresOf, linkFigure } from './figures.ts';

const COPY = [
  ...LANGUAGE_TAGS.map((language) => ({ name: 'desk', language })),
  { name: 'hard', language: 'ckb' as const },
  { name: 'hard', language: 'kmr' as const },
];

/** The least share of each figure. */
const LEAST: Readonly<Partial<Record<keyof Figures, number>>> = {
  spans: 0.98,
  statements: 0.93,
  speakers: 0.8,
  cues: 0.85,
};

describe.each(COPY)('$name copy in $language', ({ name, language }) => {
  const figures = figuresOf(name, language);

  test.each(Object.entries(LEAST))('%s: at least %d', (figure, least) => {
    expect(figures[figure as keyof Figures], figures.misses.join('\n')).toBeGreaterThanOrEqual(
      least,
    );
  });
});

const PAIRS = LANGUAGE_TAGS.flatMap((a, i) =>
  LANGUAGE_TAGS.slice(i + 1).map((b) => [a, b] as const),
);

test.each(PAIRS)('quotations of the desk copy in %s and %s find each other', (a, b) => {
  expect(linkFigure('desk', a, b)).toBeGreaterThanOrEqual(0.97);
});
