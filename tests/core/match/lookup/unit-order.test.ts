/** The order of units by their ids, told without looking at the ids. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SavedShelf } from '../../../../src/core/match/index.ts';
import { Scratch } from '../../../../src/core/match/lookup/scratch.ts';
import { Shelf } from '../../../../src/core/match/lookup/shelf.ts';
import type { TranslationUnit } from '../../../../src/core/memory/index.ts';
import { unit } from '../one-unit.ts';
import { reading, saved } from '../saved-parts.ts';

const id = fc
  .array(fc.constantFrom(...'-09AZ_az'), { minLength: 3, maxLength: 3 })
  .map((letters) => letters.join(''));
const ids = (maxLength: number) => fc.array(id, { maxLength, size: 'max' });

const one = (name: string): TranslationUnit =>
  unit(name, { language: 'ar', text: 'وصل الوزير' }, { language: 'en', text: 'came' });
const sign = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A memory out of what was saved of it; counts how often the file is read again. */
function opened(list: readonly string[], letsGo: boolean) {
  const parts = reading(saved(list.map(one), 1));
  const reads = { count: 0 };
  const again: typeof parts.again = (name, at, length) => {
    reads.count += 1;
    return parts.again?.(name, at, length);
  };
  const shelf = SavedShelf.open({ ...parts, again });
  if (!shelf) throw new Error('refused');
  if (letsGo) shelf.letGo();
  const options = { scratch: new Scratch(), unit: one, languages: [], saved: shelf };
  return { shelf: new Shelf({ name: 'work', penalty: 0 }, 0, options), reads };
}

describe('units of a memory', () => {
  test('are in the order of their ids: saved ones, new ones, some replaced, some taken out', () => {
    fc.assert(
      fc.property(
        ids(600),
        ids(12),
        ids(4),
        fc.constantFrom('sorted', 'sorted and let go', 'as they came'),
        (stored, added, removed, way) => {
          const list = [...new Set(stored)];
          if (way !== 'as they came') list.sort(sign);
          const { shelf } = opened(list, way === 'sorted and let go');
          const { table } = shelf;
          for (const name of [...added, ...stored.slice(0, 3)]) shelf.add(one(name));
          for (const name of [...removed, ...added.slice(0, 2), ...stored.slice(1, 2)])
            shelf.remove(name);
          const slots = Array.from({ length: table.places }, (_, slot) => slot);
          const living = slots.filter((slot) => table.languagesAt(slot) !== 0);

          const byId = [...living].sort((a, b) => sign(table.idAt(a), table.idAt(b)));
          expect([...living].sort((a, b) => table.compareIds(a, b))).toEqual(byId);
          for (const slot of living) expect(table.compareIds(slot, slot)).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('are compared without reading the ids of those that were saved', () => {
    const stored = Array.from({ length: 2000 }, (_, i) => `u${1000 + i}`);
    const { shelf, reads } = opened(stored, true);
    shelf.add(one('u1500b'));
    reads.count = 0;
    const { table } = shelf;
    const last = table.places - 1;
    for (let slot = 0; slot < 2000; slot += 1) {
      expect(Math.sign(table.compareIds(slot, 700))).toBe(Math.sign(slot - 700));
      expect(table.compareIds(slot, last) < 0).toBe(slot <= 500);
      expect(table.compareIds(last, slot) < 0).toBe(slot > 500);
    }
    expect(reads.count).toBeLessThan(3);
  });
});
