import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deleteUnit,
  memoryStatistics,
  mergeUnits,
  parseUnit,
  type UnitInput,
  unitId,
  upsertUnit,
} from '../../../src/core/memory/index.ts';

const input = (text: string, more: Partial<UnitInput> = {}): UnitInput => ({
  source: { language: 'ar', text: 'وصل الوفد إلى أربيل' },
  targets: [{ language: 'ckb', text }],
  by: 'نازدار',
  at: '2026-02-18T09:00:00Z',
  ...more,
});
const shown = (unit: ReturnType<typeof upsertUnit>) =>
  unit.variants.map((v) => `${v.language}${v.alternative ? '~' : ''}:${v.text}`);

describe('the id of a unit', () => {
  test('has 16 base64url characters and comes from language and text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unitId('ar', text)).toMatch(/^[A-Za-z0-9_-]{16}$/);
        expect(unitId('ar', ` ${text}\n`)).toBe(unitId('ar', text));
        expect(unitId('ar', text.normalize('NFD'))).toBe(unitId('ar', text));
        expect(unitId('ckb', text)).not.toBe(unitId('ar', text));
      }),
    );
  });

  test('is the SHA-256 that any other program would compute', () => {
    // printf 'en\nYes' | openssl dgst -sha256 -binary | head -c 12 | base64
    expect(unitId('en', 'Yes')).toBe('e5zPckiZJMvs_T9Q');
  });
});

describe('confirming', () => {
  test('makes a unit with the source first', () => {
    const unit = upsertUnit(undefined, input('وەفدەکە گەیشتە هەولێر', { document: 'a.txt' }));
    expect(unit).toMatchObject({
      id: unitId('ar', 'وصل الوفد إلى أربيل'),
      version: 1,
      sourceLanguage: 'ar',
    });
    expect(unit.variants[1]).toMatchObject({
      status: 'confirmed',
      origin: 'translated',
      document: 'a.txt',
    });
    expect(parseUnit(unit).ok).toBe(true);
  });

  test('the same again writes nothing', () => {
    const unit = upsertUnit(undefined, input('دەق'));
    expect(upsertUnit(unit, input('دەق', { at: '2026-05-01T00:00:00Z' }))).toBe(unit);
  });

  test('another person’s text stands, mine is kept beside it', () => {
    const mine = upsertUnit(undefined, input('یەکەم'));
    const theirs = upsertUnit(mine, input('دووەم', { by: 'ڕێبین', at: '2026-02-19T00:00:00Z' }));
    expect(shown(theirs)).toEqual(['ar:وصل الوفد إلى أربيل', 'ckb:دووەم', 'ckb~:یەکەم']);
    expect(theirs.version).toBe(2);
  });

  test('my correction in the same document takes the old text away for good', () => {
    const first = upsertUnit(undefined, input('هەڵە', { document: 'a.txt' }));
    const second = upsertUnit(
      first,
      input('ڕاست', { document: 'a.txt', at: '2026-02-18T09:05:00Z' }),
    );
    expect(shown(second)).toEqual(['ar:وصل الوفد إلى أربيل', 'ckb:ڕاست']);
    expect(mergeUnits(first, second)).toEqual(second);
  });

  test('another language leaves the first one alone', () => {
    const first = upsertUnit(undefined, input('دەق'));
    const second = upsertUnit(first, input('', { targets: [{ language: 'kmr', text: 'metn' }] }));
    expect(shown(second)).toEqual(['ar:وصل الوفد إلى أربيل', 'ckb:دەق', 'kmr:metn']);
    const edited = upsertUnit(first, input('نوێ', { by: 'x', at: '2026-03-01T00:00:00Z' }));
    expect(shown(mergeUnits(second, edited))).toEqual([
      'ar:وصل الوفد إلى أربيل',
      'ckb:نوێ',
      'ckb~:دەق',
      'kmr:metn',
    ]);
  });

  test('a source that differs in spacing at its ends only is the same source', () => {
    const first = upsertUnit(undefined, input('دەق'));
    const source = { language: 'ar', text: ' وصل الوفد إلى أربيل ' } as const;
    expect(shown(upsertUnit(first, input('نوێ', { source })))[0]).toBe('ar:وصل الوفد إلى أربيل');
  });

  test('the next state already holds the one before', () => {
    const text = fc.constantFrom('یەک', 'دوو', 'سێ');
    const step = fc.record({
      text,
      by: fc.constantFrom('a', 'b'),
      document: fc.constantFrom('d1', 'd2'),
      language: fc.constantFrom('ckb', 'kmr'),
      remove: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let unit = upsertUnit(undefined, input('سەرەتا'));
        for (const [minute, { text: said, by, document, language, remove }] of steps.entries()) {
          const before = unit;
          unit =
            remove === 0
              ? deleteUnit(unit)
              : upsertUnit(
                  unit,
                  input('', {
                    by,
                    document,
                    at: `2026-02-18T10:0${minute}:00Z`,
                    targets: [{ language: language as 'ckb', text: said }],
                  }),
                );
          expect(mergeUnits(before, unit)).toEqual(mergeUnits(unit, unit));
          expect(parseUnit(JSON.parse(JSON.stringify(unit))).ok).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('deleting', () => {
  test('leaves a tombstone without texts, and old copies bring none back', () => {
    const unit = upsertUnit(undefined, input('دەق'));
    const tombstone = deleteUnit(unit);
    expect(tombstone).toMatchObject({ version: 2, deleted: true, variants: [] });
    expect(mergeUnits(tombstone, unit)).toEqual(tombstone);
  });

  test('a unit confirmed again lives, without the texts of other languages that went', () => {
    const both = upsertUnit(
      upsertUnit(undefined, input('دەق')),
      input('', { targets: [{ language: 'kmr', text: 'metn' }] }),
    );
    const again = upsertUnit(deleteUnit(both), input('نوێ', { at: '2026-03-01T00:00:00Z' }));
    expect(again.deleted).toBeUndefined();
    expect(shown(mergeUnits(again, both))).toEqual(['ar:وصل الوفد إلى أربيل', 'ckb:نوێ']);
  });
});

test('a memory is counted by language and pair, tombstones apart', () => {
  const unit = upsertUnit(undefined, input('دەق'));
  const other = upsertUnit(upsertUnit(undefined, input('یەک')), input('دوو', { by: 'b' }));
  const three = upsertUnit(
    unit,
    input('', { targets: [{ language: 'kmr', text: 'metn', status: 'draft' }] }),
  );
  const counted = memoryStatistics({ units: [three, other, deleteUnit(unit)], people: [] });
  expect(counted).toMatchObject({
    units: 2,
    deleted: 1,
    drafts: 1,
    withAlternatives: 1,
    people: 0,
  });
  expect([...counted.texts]).toEqual([
    ['ar', 2],
    ['ckb', 2],
    ['kmr', 1],
  ]);
  expect(counted.pairs.get('ar-ckb')).toBe(2);
  expect(counted.pairs.get('ckb-kmr')).toBe(1);
});
