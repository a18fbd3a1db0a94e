import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mergePeople,
  mergeStatements,
  mergeUnits,
  type TranslationUnit,
  textKey,
  type Variant,
} from '../../../src/core/memory/index.ts';
import { personState, statementState, unitState } from './arbitraries.ts';

function laws<T>(name: string, state: fc.Arbitrary<T>, merge: (a: T, b: T) => T): void {
  describe(`merging ${name}`, () => {
    test('does not depend on the order of two', () => {
      fc.assert(
        fc.property(state, state, (a, b) => {
          expect(merge(a, b)).toEqual(merge(b, a));
        }),
        { numRuns: 500 },
      );
    });
    test('does not depend on the order of three', () => {
      fc.assert(
        fc.property(state, state, state, (a, b, c) => {
          expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        }),
        { numRuns: 1000 },
      );
    });
    test('with itself, or with what it already holds, changes nothing', () => {
      fc.assert(
        fc.property(state, state, (a, b) => {
          const merged = merge(a, b);
          expect(merge(merged, merged)).toEqual(merged);
          expect(merge(merged, a)).toEqual(merged);
          expect(merge(merged, b)).toEqual(merged);
        }),
        { numRuns: 500 },
      );
    });
  });
}

laws('units', unitState, mergeUnits);
laws('statements', statementState, mergeStatements);
laws('people', personState, mergePeople);

const unit = (
  version: number,
  variants: readonly Variant[],
  more: object = {},
): TranslationUnit => ({
  id: 'u',
  version,
  sourceLanguage: 'ar',
  variants: [{ language: 'ar', text: 'نص' }, ...variants],
  ...more,
});
const ckb = (text: string, at: string, by = 'a'): Variant => ({ language: 'ckb', text, at, by });
const currentTexts = (u: TranslationUnit) =>
  u.variants.filter((v) => !v.alternative).map((v) => v.text);
const alternativeTexts = (u: TranslationUnit) =>
  u.variants.filter((v) => v.alternative).map((v) => v.text);

describe('two people and one unit', () => {
  test('the higher version wins before any clock', () => {
    const merged = mergeUnits(
      unit(2, [ckb('نوێ', '2026-01-01')]),
      unit(1, [ckb('کۆن', '2026-09-09')]),
    );
    expect(currentTexts(merged)).toEqual(['نص', 'نوێ']);
    expect(alternativeTexts(merged)).toEqual(['کۆن']);
  });

  test('at one version the later time wins, then the larger name', () => {
    const later = mergeUnits(unit(1, [ckb('a', '2026-01-01')]), unit(1, [ckb('b', '2026-01-02')]));
    expect(currentTexts(later)).toEqual(['نص', 'b']);
    const byName = mergeUnits(
      unit(1, [ckb('a', '2026-01-01', 'zara')]),
      unit(1, [ckb('b', '2026-01-01', 'ali')]),
    );
    expect(currentTexts(byName)).toEqual(['نص', 'a']);
    expect(alternativeTexts(byName)).toEqual(['b']);
  });

  test('two languages added at once are both current', () => {
    const merged = mergeUnits(
      unit(1, [ckb('دەق', '2026-01-01')]),
      unit(1, [{ language: 'kmr', text: 'metn', at: '2026-01-02', by: 'b' }]),
    );
    expect(currentTexts(merged)).toEqual(['نص', 'دەق', 'metn']);
    expect(alternativeTexts(merged)).toEqual([]);
  });

  test('an edit of one language does not undo the later edit of another', () => {
    const kmr = (text: string): Variant => ({ language: 'kmr', text, at: '2026-01-01', by: 'b' });
    const mine = unit(3, [ckb('سێ', '2026-01-03'), { ...kmr('kevn'), version: 1 }]);
    const theirs = unit(2, [{ ...ckb('یەک', '2026-01-01'), version: 1 }, kmr('nû')]);
    expect(currentTexts(mergeUnits(mine, theirs))).toEqual(['نص', 'سێ', 'nû']);
  });

  test('the same text confirmed twice is no conflict', () => {
    const merged = mergeUnits(
      unit(1, [ckb('دەق', '2026-01-01')]),
      unit(1, [ckb('دەق', '2026-01-02')]),
    );
    expect(alternativeTexts(merged)).toEqual([]);
    expect(merged.variants[1]?.at).toBe('2026-01-02');
  });

  test('an edit beats a deletion of the same version', () => {
    const tombstone = unit(2, [], { deleted: true, variants: [] });
    const edit = unit(2, [ckb('دەق', '2026-01-01')]);
    const merged = mergeUnits(tombstone, edit);
    expect(merged.deleted).toBeUndefined();
    expect(currentTexts(merged)).toEqual(['نص', 'دەق']);
  });

  test('a later deletion beats an edit, and keeps the text it had not seen', () => {
    const merged = mergeUnits(
      unit(3, [], { deleted: true, variants: [] }),
      unit(2, [ckb('دەق', 't')]),
    );
    expect(merged.deleted).toBe(true);
    expect(currentTexts(merged)).toEqual([]);
    expect(alternativeTexts(merged)).toContain('دەق');
  });

  test('a text replaced knowingly does not come back', () => {
    const old = unit(1, [ckb('هەڵە', '2026-01-01')]);
    const next = unit(2, [ckb('ڕاست', '2026-01-02')], { replaced: [[textKey('ckb', 'هەڵە'), 1]] });
    expect(alternativeTexts(mergeUnits(old, next))).toEqual([]);
    const again = unit(3, [ckb('هەڵە', '2026-01-03')]);
    expect(currentTexts(mergeUnits(next, again))).toEqual(['نص', 'هەڵە']);
  });

  test('unknown fields of units and variants survive', () => {
    const a = unit(1, [{ ...ckb('دەق', 't'), colour: 'red' } as Variant], {
      desk: { name: 'world' },
    });
    const merged = mergeUnits(a, unit(2, [{ language: 'kmr', text: 'metn' }], { colour: 'blue' }));
    expect(merged).toMatchObject({ desk: { name: 'world' }, colour: 'blue' });
    expect(merged.variants.find((v) => v.language === 'ckb')).toMatchObject({ colour: 'red' });
  });

  test('a property is decided by itself, the higher version first', () => {
    const merged = mergeUnits(
      unit(1, [], { properties: { desk: 'zzz', client: 'x' } }),
      unit(2, [], { properties: { desk: 'aaa' } }),
    );
    expect(merged.properties).toEqual({ desk: 'aaa', client: 'x' });
  });

  test('a property with a name that objects know already is only a name', () => {
    const hostile = JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string>;
    const merged = mergeUnits(unit(1, [], { properties: hostile }), unit(1, []));
    expect(Object.entries(merged.properties ?? {}).sort()).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.getPrototypeOf(merged.properties)).toBe(Object.prototype);
  });

  test('states of different units are not merged', () => {
    expect(() => mergeUnits(unit(1, []), { ...unit(1, []), id: 'v' })).toThrow('invariant');
  });
});

describe('two desks and one statement', () => {
  const base = { id: 's', version: 1, medium: 'tweet', originalLanguage: 'ku' } as const;
  const mention = (documentId: string) => ({
    documentId,
    segmentId: 's3',
    language: 'ar' as const,
    span: { start: 0, end: 5 },
    relation: 'full' as const,
  });

  test('mentions added at once in two articles are both kept', () => {
    const merged = mergeStatements(
      { ...base, version: 2, variants: [], mentions: [mention('d1')] },
      { ...base, version: 2, variants: [], mentions: [mention('d2')] },
    );
    expect(merged.mentions.map((m) => m.documentId)).toEqual(['d1', 'd2']);
  });

  test('a rendering approved later stays approved whatever the old state said', () => {
    const rendering = { language: 'kmr', text: 'Em dilşad in', provenance: 'original' } as const;
    const merged = mergeStatements(
      { ...base, version: 2, variants: [{ ...rendering, status: 'approved' }], mentions: [] },
      { ...base, version: 1, variants: [{ ...rendering, status: 'retired' }], mentions: [] },
    );
    expect(merged.variants).toEqual([{ ...rendering, status: 'approved' }]);
  });

  test('names added at once in one language are united', () => {
    const merged = mergePeople(
      { id: 'p', version: 2, names: { ar: ['مصطفى بالي'], en: ['Mustafa Bali'] } },
      { id: 'p', version: 2, names: { ar: ['مصطفى بالي', 'بالي'], kmr: ['Mistefa Balî'] } },
    );
    expect(merged.names.ar).toHaveLength(2);
    expect(merged.names.en).toEqual(['Mustafa Bali']);
    expect(merged.names.kmr).toEqual(['Mistefa Balî']);
  });
});
