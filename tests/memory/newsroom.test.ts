/** The starter memory that ships: its records are sound, and its samples show what they are there to show. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/core/language-tag.ts';
import { fold } from '../../src/core/languages/index.ts';
import {
  parsePerson,
  parseStatement,
  parseUnit,
  type TranslationUnit,
  unitId,
} from '../../src/core/memory/index.ts';
import type { Result } from '../../src/core/result.ts';
import { segmentDocument } from '../../src/core/segment/index.ts';

const folder = new URL('../../memory/newsroom/', import.meta.url);

function records<T>(name: string, parse: (value: unknown) => Result<T>): readonly T[] {
  const [header, ...lines] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
  expect(header).toBe('{"tarjuman":1}');
  return lines.map((line) => {
    const parsed = parse(JSON.parse(line));
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problem)}\n${line}`);
    return parsed.value;
  });
}

function sample(name: string, language: LanguageTag) {
  const file = `${name}.${language}.txt`;
  const text = readFileSync(new URL(`samples/${file}`, folder), 'utf8');
  return segmentDocument({ id: file, name: file, text, language }).segments;
}

const units = records('units.jsonl', parseUnit);
const statements = records('statements.jsonl', parseStatement);
const people = records('people.jsonl', parsePerson);

function textIn(unit: TranslationUnit, language: string): string {
  return unit.variants.find((variant) => variant.language === language)?.text ?? '';
}

describe('the records of the newsroom package', () => {
  test.each([
    ['units', units],
    ['statements', statements],
    ['people', people],
  ])('%s have different ids, in order', (_name, list) => {
    const ids = list.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('the id of every unit is made from its source text', () => {
    for (const unit of units) {
      expect(unit.id).toBe(unitId(unit.sourceLanguage, textIn(unit, unit.sourceLanguage)));
    }
  });

  test('every unit stands in all four languages', () => {
    for (const unit of units) {
      expect(unit.variants.map(({ language }) => language).sort()).toEqual(
        [...LANGUAGE_TAGS].sort(),
      );
    }
  });

  test('Sorani is written with Sorani letters and digits, Kurmanji with Kurmanji letters', () => {
    const foreign = {
      // KAF, YEH, TEH MARBUTA, ALEF MAKSURA, HEH DOACHASHMEE, joiners; Western and Persian digits outside Latin words
      ckb: /[\u0643\u064A\u0629\u0649\u06BE\u200B-\u200F]|(?<![A-Za-z_@.])[0-9\u06F0-\u06F9]/u,
      // dotless i, g breve, o and u with diaeresis, i with dot; Arabic script
      kmr: /[\u0131\u011F\u011E\u00F6\u00D6\u00FC\u00DC\u0130\u0600-\u06FF]/u,
    };
    const texts: readonly { language: string; text: string }[] = [
      ...units.flatMap(({ variants }) => variants),
      ...statements.flatMap(({ variants }) => variants),
    ];
    for (const { language, text } of texts) {
      if (language === 'ckb' || language === 'kmr') expect(text).not.toMatch(foreign[language]);
    }
  });

  test('every speaker, answered statement and quoted statement is there', () => {
    const speakers = new Set(people.map(({ id }) => id));
    const said = new Set(statements.map(({ id }) => id));
    for (const { speaker, replyTo } of statements) {
      expect(speakers).toContain(speaker);
      if (replyTo !== undefined) expect(said).toContain(replyTo);
    }
    const quoted = units.flatMap(({ variants }) => variants.flatMap((v) => v.statements ?? []));
    for (const id of quoted) expect(said).toContain(id);
  });

  test('every mention points at the words it names', () => {
    const mentions = statements.flatMap((statement) => statement.mentions);
    expect(mentions.length).toBeGreaterThan(0);
    for (const { documentId, segmentId, language, span, text } of mentions) {
      const segments = sample(documentId.replace(/\.\w+\.txt$/, ''), language);
      const segment = segments.find(({ id }) => id === segmentId);
      expect(segment?.text.slice(span.start, span.end)).toBe(text);
    }
  });
});

describe('the samples', () => {
  const articles = readdirSync(new URL('samples/', folder))
    .filter((file) => file.endsWith('.kmr.txt'))
    .map((file) => file.replace('.kmr.txt', ''));

  test.each(articles)('%s has the same paragraphs and segments in all languages', (name) => {
    const shapes = LANGUAGE_TAGS.map((tag) => sample(name, tag).map(({ paragraph }) => paragraph));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  test.each(['01-ceasefire', '02-water'])('the text of %s is in the memory', (name) => {
    const known = new Set(units.map((unit) => textIn(unit, 'ar')));
    const paragraphs = sample(name, 'ar').filter(({ text }) => /[.\u00BB"]$/u.test(text));
    expect(paragraphs.length).toBeGreaterThan(12);
    for (const { text } of paragraphs) expect(known).toContain(text);
  });

  test('the third article repeats in context, alone, and but for spelling', () => {
    const segments = sample('03-return', 'ar');
    const count = { context: 0, exact: 0, spelling: 0 };
    for (const [index, { text }] of segments.entries()) {
      const same = units.find((unit) => textIn(unit, 'ar') === text);
      const context = same?.variants.find((variant) => variant.language === 'ckb')?.context;
      if (same === undefined) {
        const folded = fold(text, 'ar');
        if (units.some((unit) => fold(textIn(unit, 'ar'), 'ar') === folded)) count.spelling++;
      } else if (
        (context?.before !== undefined && context.before === segments[index - 1]?.text) ||
        (context?.after !== undefined && context.after === segments[index + 1]?.text)
      ) {
        count.context++;
      } else {
        count.exact++;
      }
    }
    expect(count).toEqual({ context: 3, exact: 2, spelling: 2 });
  });
});
