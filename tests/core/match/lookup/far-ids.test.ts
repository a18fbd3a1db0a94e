/** Ids that are read again when they are asked for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FarIds } from '../../../../src/core/match/lookup/far-ids.ts';
import { IdList } from '../../../../src/core/match/lookup/id-list.ts';

function listOf(ids: readonly string[]): IdList {
  const list = new IdList();
  for (const id of ids) list.push(id);
  return list;
}

const letter = fc.constantFrom(...'-09AZ_az');
const id = fc.array(letter, { minLength: 4, maxLength: 4 }).map((letters) => letters.join(''));

/** Up to three stretches of rising ids, some of them the same. */
const risingIds = fc
  .array(id, { maxLength: 700, minLength: 0, size: 'max' })
  .map((ids) => ids.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));

describe('ids that stay in their file', () => {
  test('are the ids that were read from it', () => {
    fc.assert(
      fc.property(risingIds, fc.array(id, { maxLength: 20 }), (ids, others) => {
        const bytes = new TextEncoder().encode(ids.join(''));
        const list = listOf(ids);
        const far = FarIds.insteadOf(list, (at, length) => bytes.slice(at, at + length));
        expect(far === list).toBe(ids.length === 0);
        expect(far.count).toBe(ids.length);
        expect(ids.map((_, place) => far.at(place))).toEqual(ids);
        for (const one of [...ids.filter((_, i) => i % 50 < 3), ...others]) {
          expect(far.placesOf(one)).toEqual(list.placesOf(one));
          expect(far.rankOf(one)).toBe(ids.filter((other) => other < one).length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are not left there when they are of several lengths or in no order', () => {
    for (const ids of [
      ['a', 'bb'],
      ['b', 'a'],
    ]) {
      const list = listOf(ids);
      expect(FarIds.insteadOf(list, () => undefined)).toBe(list);
    }
  });

  test('are nowhere once the file has been let go', () => {
    const far = FarIds.insteadOf(listOf(['aaaa', 'bbbb']), () => undefined);
    expect(far.at(1)).toBe('');
    expect(far.placesOf('bbbb')).toEqual([]);
  });
});
