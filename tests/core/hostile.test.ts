/**
 * No function of a text is super-linear: strings on which careless scanners go over the same characters again and again.
 * What is judged is growth, never the clock: eight times the text may cost three times as much a character, no more. A
 * quadratic scan costs eight times as much.
 */
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../src/core/language-tag.ts';
import {
  correctionsIn,
  countWords,
  detectDocument,
  detectLanguage,
  fold,
  foldMapped,
  loose,
  numbersIn,
  spellingDifferences,
  stemOf,
  territoriesIn,
  WordStock,
  words,
} from '../../src/core/languages/index.ts';
import { checkPair } from '../../src/core/qa/index.ts';
import { inLanguage, segmentDocument, segmentText } from '../../src/core/segment/index.ts';
import { findQuotations } from '../../src/core/statement/index.ts';
import {
  cleanForDisplay,
  deceivingControls,
  graphemes,
  looksTypedForOldFont,
  looksVisuallyOrdered,
  nameKey,
  sameName,
  tokenize,
  visibleControls,
} from '../../src/core/text/index.ts';

const SMALL = 12_500;
const LARGE = 100_000;
/** Growth of the cost of one character from the small text to the large one that is still no sign of a second scan. */
const MOST_GROWTH = 3;
/** Below this the clock of the process says nothing, and a second scan of the text would cost more. In microseconds. */
const TOO_SHORT_TO_JUDGE = 60_000;
const TRIES = 4;

/** Attacks on letters, words, marks and addresses, by name; single Arabic-script letters are escapes. */
const LETTERS: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'letters with stops': 'a.',
  blanks: ' ',
  'no-break spaces': '\u00a0',
  lines: 'a\n',
  'straight marks': '"',
  guillemets: '\u00ab\u00bb',
  'marks that never close': '\u00ab"',
  'opening brackets': '(',
  hashtags: '#a ',
  'handles in handles': '@a#',
  addresses: 'a@b.',
  'Arabic conjunctions': '\u0648',
  'Arabic articles': '\u0648\u0627\u0644',
  joiners: '\u200c',
  'a letter and a joiner': '\u0647\u200c',
  'vowel signs': '\u064b',
  'a letter and a vowel sign': '\u0628\u064b',
  tatweel: '\u0640',
  'combining marks': '\u0301',
  ligatures: '\ufefb',
  carets: '^e',
  'apostrophes before endings': "'ê",
  emoji: '\u{1f600}',
  'lone surrogates': '\ud800',
};

/** Attacks on numbers, dates, fractions, clocks and names, by name. */
const NUMBERS: Readonly<Record<string, string>> = {
  digits: '1',
  'digits with commas': '1,',
  'groups of digits': '1.000 ',
  'groups without end': '1\u00a0111',
  slashes: '1/',
  clocks: '1:1 ',
  minuses: '-1',
  percents: '1% ',
  'days and months': '5 May ',
  halves: 'half past ',
  'and a half': 'million and a half ',
  'and a half, in Arabic': 'مليون ونصف ',
  'a half more, in Arabic': 'ونصف ',
  'less a quarter, in Arabic': 'إلا ربعا ',
  'and a half, in Sorani': 'و نیو ',
  'two and two, in Sorani': 'دوو و ',
  'and a half, in Kurmanji': 'û nîv ',
  'per cent, in Kurmanji': 'ji sedî ',
  names: 'United Kurdistan ',
  'sentences of one letter': 'A. ',
};

/** The attacks on matching the values of two texts: many of one kind. */
const VALUES = Object.fromEntries(
  Object.entries(NUMBERS).filter(([name]) => /groups of|clocks|percents|days|names/.test(name)),
);

/** The attacks on folding, which looks at marks around a letter and at nothing further off. */
const SPELLING = Object.fromEntries(
  Object.entries(LETTERS).filter(([name]) =>
    /joiner|sign|marks$|tatweel|ligatures|carets|apostrophes|surrogates/.test(name),
  ),
);

function microseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** How many times as much one character of the large text costs; 1 where the cost cannot be measured. */
function growth(work: (text: string) => unknown, unit: string): number {
  const ofSize = (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const [small, large] = [ofSize(SMALL), ofSize(LARGE)];
  let least = Number.POSITIVE_INFINITY;
  for (let left = TRIES; left > 0 && least > MOST_GROWTH; left -= 1) {
    const cost = microseconds(() => work(large));
    if (cost < TOO_SHORT_TO_JUDGE) return 1;
    const lower = Math.max(
      1,
      microseconds(() => work(small)),
    );
    least = Math.min(least, cost / LARGE / (lower / SMALL));
  }
  return least;
}

/** Expects every unit to be taken in steps that grow with the text. */
function expectLinear(
  work: (text: string) => unknown,
  units: Readonly<Record<string, string>>,
): void {
  const steep: string[] = [];
  for (const [name, unit] of Object.entries(units)) {
    const found = growth(work, unit);
    if (found > MOST_GROWTH) steep.push(`${name}: ${found.toFixed(1)}`);
  }
  expect(steep).toEqual([]);
}

const LONG_TEST = { timeout: 300_000 };

describe('100,000 hostile characters cost no more a character than 12,500', LONG_TEST, () => {
  test('where no language is known', () => {
    for (const work of [
      tokenize,
      cleanForDisplay,
      visibleControls,
      deceivingControls,
      (text: string) => Array.from(graphemes(text)),
      nameKey,
      (text: string) => sameName(text, `${text}x`),
      looksVisuallyOrdered,
      looksTypedForOldFont,
      countWords,
      detectDocument,
      detectLanguage,
    ])
      expectLinear(work, LETTERS);
  });

  test.each<LanguageTag>(['ar', 'ckb', 'kmr', 'en'])('%s: spelling, words and segments', (tag) => {
    expectLinear((text) => loose(text, tag), SPELLING);
    expectLinear((text) => spellingDifferences(text, `${text}a`, tag), SPELLING);
    expectLinear((text) => stemOf(fold(text, tag), tag), SPELLING);
    expectLinear((text) => foldMapped(text, tag), SPELLING);
    expectLinear((text) => words(text, tag), LETTERS);
    expectLinear((text) => segmentText(text, tag), LETTERS);
  });

  test.each<LanguageTag>(['ar', 'ckb', 'kmr', 'en'])('%s: numbers, dates and names', (tag) => {
    expectLinear((text) => numbersIn(text, tag), NUMBERS);
    expectLinear((text) => territoriesIn(text, tag), { names: 'United Kurdistan ' });
  });

  test.each<LanguageTag>(['ckb', 'kmr'])('%s: corrections', (tag) => {
    const stock = new WordStock(tag);
    stock.add('سڵاو ڕۆژ دەکات spas û bîst');
    expectLinear((text) => correctionsIn(text, tag, { stock }), LETTERS);
    expectLinear((text) => correctionsIn(text, tag, { stock }), SPELLING);
  });

  test.each<readonly [LanguageTag, string]>([
    ['ar', '\u0642\u0627\u0644: \u00ab\u0644\u0627\u00bb '],
    ['ckb', '\u06af\u0648\u062a\u06cc: \u00ab\u0646\u0627\u00bb '],
    ['kmr', 'Got: "na" '],
    ['en', 'He said: "no" '],
  ])('%s: quotations of a document', (tag, said) => {
    const work = (text: string): unknown =>
      findQuotations(segmentDocument({ id: 'd', name: 'd', text, language: tag }).segments, tag);
    expectLinear(work, LETTERS);
    // Fewer in a segment than make it a drawing, and nothing but quotations.
    expectLinear(work, { said: `${said}${said.replace(/[:\u00ab\u00bb"]/g, '')}` });
  });

  test('a document said to be in another language', () => {
    const work = (text: string): unknown =>
      inLanguage(segmentDocument({ id: 'd', name: 'd', text, language: 'ckb' }), 'kmr');
    expectLinear(work, LETTERS);
  });

  test.each<readonly [LanguageTag, LanguageTag, Readonly<Record<string, string>>]>([
    ['ar', 'ckb', LETTERS],
    ['en', 'kmr', VALUES],
  ])('the checks of a pair from %s into %s', (from, to, units) => {
    const work = (text: string): unknown =>
      checkPair({
        source: { language: from, text },
        target: { language: to, text: `${text} a` },
      });
    expectLinear(work, units);
  });
});
