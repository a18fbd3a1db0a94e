/** What is typed into the search field besides words: filters in four languages, phrases, spelling. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion, searchConcordance } from '../../../../src/core/match/index.ts';
import type { Variant } from '../../../../src/core/memory/index.ts';
import { indexed, unit } from '../one-unit.ts';

const source = (text: string): Variant => ({ language: 'ar', text });
const memory = indexed([
  unit('a', source('زار الوزير المدينة القديمة'), {
    language: 'ckb',
    text: 'وەزیر سەردانی شارە کۆنەکەی کرد',
    status: 'confirmed',
    by: 'Nazdar Ali',
    at: '2026-01-20T08:00:00Z',
    document: 'visit.ar.txt',
    statements: ['s1'],
  }),
  unit('b', source('غادر الوزير المدينة مساءً'), {
    language: 'ckb',
    text: 'وەزیر ئێوارە شارەکەی بەجێ هێشت',
    status: 'draft',
    by: 'Rebin',
    at: '2026-02-18T08:00:00Z',
    document: 'visit.ar.txt',
  }),
  unit('archive/c', source('استقبل الوزير وفداً من المدينة'), {
    language: 'kmr',
    text: 'Wezîr şandeyek ji bajêr pêşwazî kir',
    origin: 'imported',
    at: '2025-11-02T08:00:00Z',
  }),
]);

function units(text: string, more = {}): readonly string[] {
  const statementsOf = (name: string) => new Set(name === 'پەیمان' ? ['s1'] : []);
  const steps = searchConcordance(memory, { text, statementsOf, ...more });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.map((hit) => hit.unit);
  }
}

describe('filters', () => {
  test.each([
    ['by whom', 'الوزير by:nazdar', ['a']],
    ['by a name of two words', 'الوزير by:"nazdar ali"', ['a']],
    ['in a document', 'الوزير in:visit', ['b', 'a']],
    ['from a month on', 'الوزير since:2026-02', ['b']],
    ['until a day, the day included', 'الوزير until:2026-01-20', ['a', 'c']],
    ['within a year', 'الوزير since:2026 until:2026', ['b', 'a']],
    ['by status', 'الوزير status:draft', ['b']],
    ['by where it came from', 'الوزير status:imported', ['c']],
    ['by person quoted', 'الوزير person:پەیمان', ['a']],
    ['by memory', 'الوزير memory:archive', ['c']],
    ['by language', 'lang:kmr Wezîr', ['c']],
    ['all of several', 'الوزير by:rebin since:2026-02-18 status:draft', ['b']],
    ['none that no unit passes', 'الوزير by:nazdar status:draft', []],
  ])('%s', (_, text, found) => {
    expect(units(text)).toEqual(found);
  });

  test('are named in every language, with the digits of the keyboard at hand', () => {
    expect(units('الوزير من:rebin')).toEqual(['b']);
    expect(units('الوزير منذ:٢٠٢٦-٠٢ الحالة:مسودة')).toEqual(['b']);
    expect(units('وەزیر لەلایەن:nazdar تاکو:٢٠٢٦-٠١')).toEqual(['a']);
    expect(units('Wezîr heta:2025 rewş:anîn')).toEqual(['c']);
  });

  test('alone list the newest units that pass', () => {
    expect(units('since:2025')).toEqual(['b', 'a', 'c']);
    expect(units('by:nazdar')).toEqual(['a']);
  });

  test('that cannot be followed are named', () => {
    expect(readQuestion('word since:yesterday status:odd').unknown).toEqual([
      'since:yesterday',
      'status:odd',
    ]);
  });

  test('are none where the name before the colon is none', () => {
    const { pieces, filter } = readQuestion('https://example.com note:this 12:30');
    expect(filter).toEqual({});
    expect(pieces.map(({ text }) => text)).toEqual(['https://example.com note:this 12:30']);
  });
});

describe('words', () => {
  test('of a phrase and loose ones stand in one question', () => {
    expect(units('"الوزير المدينة" القديمة')).toEqual(['a']);
    expect(units('"زار الوزير" المدينة')).toEqual(['a']);
  });

  test('behind an equals sign are as they are spelled', () => {
    expect(units('=شار')).toEqual([]);
    expect(units('شار')).toEqual(['b', 'a']);
  });

  test('without endings by option', () => {
    expect(units('شار', { stems: false })).toEqual([]);
  });
});

test('whatever is typed is taken apart into pieces of it, in order (law)', () => {
  const part = fc.constantFrom(
    ...[
      'by:',
      'since:2026',
      '"',
      '«',
      '»',
      ' ',
      '=',
      '*',
      'کەس:',
      'وشە',
      'word',
      ':',
      '\u200C',
      '😀',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      let rest = text;
      for (const { text: piece } of readQuestion(text).pieces) {
        const at = rest.indexOf(piece);
        if (at < 0 || piece === '') return false;
        rest = rest.slice(at + piece.length);
      }
      return true;
    }),
    { numRuns: 500 },
  );
});
