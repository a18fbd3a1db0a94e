import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../src/core/language-tag.ts';
import { LONGEST_SEGMENT, segmentText } from '../../../src/core/segment/index.ts';
import { slice } from '../../../src/core/span.ts';
import ar from '../../fixtures/segment/sentences.ar.txt';
import ckb from '../../fixtures/segment/sentences.ckb.txt';
import en from '../../fixtures/segment/sentences.en.txt';
import kmr from '../../fixtures/segment/sentences.kmr.txt';

const files: Readonly<Record<LanguageTag, string>> = { ar, ckb, kmr, en };

interface Case {
  readonly rule: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** The cases of a fixture: `# rule` lines, and lines in which ¦ stands at the segment ends. */
function casesOf(file: string): readonly Case[] {
  const cases: Case[] = [];
  let rule = '';
  for (const line of file.split('\n').slice(1)) {
    if (line.startsWith('#') && !line.includes('¦')) rule = line.slice(1).trim();
    else if (line.trim() !== '') {
      const text = line.replace(/ ¦ /g, ' ').replace(/¦/g, '');
      cases.push({ rule, text, sentences: line.split('¦').map((part) => part.trim()) });
    }
  }
  return cases;
}

function cut(text: string, language: LanguageTag, abbreviations: readonly string[] = []) {
  return segmentText(text, language, { abbreviations }).map((span) => slice(text, span));
}

describe.each(LANGUAGE_TAGS)('%s', (language) => {
  test.each(casesOf(files[language]))('$rule: $text', ({ text, sentences }) => {
    expect(cut(text, language)).toEqual(sentences);
  });
});

describe('line ends', () => {
  test.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['NEXT LINE', '\u0085'],
    ['LINE SEPARATOR', '\u2028'],
    ['PARAGRAPH SEPARATOR', '\u2029'],
    ['FORM FEED', '\f'],
  ])('%s ends a segment', (_name, end) => {
    expect(cut(`First line${end}${end}second line${end}`, 'en')).toEqual([
      'First line',
      'second line',
    ]);
  });

  test('lines of white space and unseen characters are no segments', () => {
    expect(cut('\uFEFF\n \u00A0\t\n\u200F\u200F\nText\n', 'en')).toEqual(['Text']);
  });

  test('a direction mark before the text stays with it', () => {
    expect(cut('\u200F\u0646\u0635\u0651', 'ar')).toEqual(['\u200F\u0646\u0635\u0651']);
  });
});

describe("the user's own abbreviations", () => {
  test('never end a sentence, with or without the full stop in the list', () => {
    const text = 'He sold 3 qtls. Barley went next.';
    expect(cut(text, 'en')).toHaveLength(2);
    expect(cut(text, 'en', ['qtls'])).toEqual([text]);
    expect(cut(text, 'en', ['qtls.'])).toEqual([text]);
  });

  test('leave the rules of other calls alone', () => {
    const text = 'He sold 3 qtls. Barley went next.';
    cut(text, 'en', ['qtls']);
    expect(cut(text, 'en')).toHaveLength(2);
  });
});

describe('long segments', () => {
  test('are cut at white space, within the limit', () => {
    const text = 'word '.repeat(4000).trim();
    const parts = cut(text, 'en');
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(LONGEST_SEGMENT);
    expect(parts.join(' ')).toBe(text);
    expect(new Set(parts.flatMap((part) => part.split(' ')))).toEqual(new Set(['word']));
  });

  test('without white space are cut between characters', () => {
    // U+062A TEH with U+0651 SHADDA: a letter and its mark; and a character of two code units.
    for (const unit of ['\u062A\u0651', '\u{1F30A}']) {
      const parts = cut(unit.repeat(6000), 'ar');
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.join('')).toBe(unit.repeat(6000));
      for (const part of parts) expect(part.length % unit.length).toBe(0);
    }
  });

  test('a sentence of the limit itself stays whole', () => {
    const text = `${'a'.repeat(LONGEST_SEGMENT - 1)}.`;
    expect(cut(text, 'en')).toEqual([text]);
  });
});
