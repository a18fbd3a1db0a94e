/** Statements go out with the units that quote them and come back from the file alone. */
import { describe, expect, test } from 'vitest';
import type { Person, Statement, TranslationUnit } from '../../src/core/memory/index.ts';
import { TmxReader, writeTmx } from '../../src/formats/index.ts';

const ANA: Person = { id: 'p-1', version: 3, names: { en: ['Ana Cole'], ar: ['آنا كول'] } };
const TENTS: Statement = {
  id: 's-1',
  version: 2,
  speaker: 'p-1',
  medium: 'tweet',
  date: '2026-02-18',
  dateSource: 'user',
  url: 'https://example.org/status/1?a=1&b=2',
  originalLanguage: 'ku',
  variants: [
    { language: 'en', text: 'We keep <all> "tents" & wells', provenance: 'house', version: 1 },
    { language: 'ar', text: 'سنبقي كل الخيام والآبار', provenance: 'official', removed: true },
  ],
  mentions: [],
};
const LOOSE: Statement = {
  id: 's-2',
  version: 1,
  speakerAsWritten: 'a farmer',
  medium: 'unknown',
  originalLanguage: 'kmr',
  variants: [{ language: 'kmr', text: 'Av nîne', provenance: 'original' }],
  mentions: [],
};
const UNIT: TranslationUnit = {
  id: 'u-1',
  version: 1,
  sourceLanguage: 'en',
  variants: [
    { language: 'en', text: 'She wrote: "We keep the tents."' },
    { language: 'ar', text: 'وكتبت: "سنبقي الخيام".', statements: ['s-1'] },
  ],
};
const STATEMENTS = [TENTS, LOOSE];
const records = {
  statement: (id: string) => STATEMENTS.find((one) => one.id === id),
  person: (id: string) => [ANA].find((one) => one.id === id),
  all: () => STATEMENTS,
};
const written = [...writeTmx([UNIT], { statements: records })].join('');

function read(xml: string) {
  const [units, statements, people, problems]: [
    TranslationUnit[],
    Statement[],
    Person[],
    string[],
  ] = [[], [], [], []];
  const reader = new TmxReader({
    file: 'a.tmx',
    onUnit: (unit) => units.push(unit),
    onStatement: (one) => statements.push(one),
    onPerson: (one) => people.push(one),
    onProblem: ({ code }) => problems.push(code),
  });
  reader.write(new TextEncoder().encode(xml));
  reader.end();
  return { units, statements, people, problems };
}

test('say in plain props who said it, where, when, in which language', () => {
  for (const [type, text] of [
    ['x-statement', 's-1'],
    ['x-statement-speaker', 'Ana Cole'],
    ['x-statement-medium', 'tweet'],
    ['x-statement-language', 'ku'],
    ['x-statement-date', '2026-02-18'],
    ['x-statement-url', 'https://example.org/status/1?a=1&amp;b=2'],
  ])
    expect(written).toContain(`<prop type="${type}">${text}</prop>`);
});

describe('come back', () => {
  test('whole, with their people, also those that no unit quotes', () => {
    expect(read(written)).toEqual({
      units: [UNIT],
      statements: STATEMENTS,
      people: [ANA],
      problems: [],
    });
  });

  test('and are written again as they were', () => {
    const { units } = read(written);
    expect([...writeTmx(units, { statements: records })].join('')).toBe(written);
  });

  test('from a file that another program has written anew, with props of its own and without those of the texts', () => {
    const elsewhere = written
      .replace(/(<tuv[^>]*>)(?:<prop[^>]*>[^<]*<\/prop>)+/gu, '$1')
      .replace(/<tu>\n/gu, '<tu creationid="other" tuid="7">\n<prop type="project">News</prop>\n')
      .replace(/<\/prop></gu, '</prop>\n      <');
    const { statements, people } = read(elsewhere);
    expect({ statements, people }).toEqual({ statements: STATEMENTS, people: [ANA] });
  });

  test('but not from a record that was cut short, and that is said', () => {
    const cut = written.replace(/(x-tarjuman-statement">\{[^<]{40})[^<]*/u, '$1');
    const { units, statements, problems } = read(cut);
    expect(units).toHaveLength(1);
    expect(statements).toEqual([LOOSE]);
    expect(problems).toEqual(['tmx.record']);
  });
});
