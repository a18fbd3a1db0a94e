/** An index as bytes and back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatchIndex, SavedShelf } from '../../../src/core/match/index.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import { someQuery, someUnits } from './arbitraries.ts';
import { unit } from './one-unit.ts';
import { reading, saved } from './saved-parts.ts';

const work = { name: 'work', penalty: 0 };
const known = new Map<string, TranslationUnit>();
const options = { unit: (_: string, id: string) => known.get(id), tailMax: 5 };

describe('an index that was saved', () => {
  test('finds the same, and takes in and lets go as before, however many builders made it', () => {
    fc.assert(
      fc.property(
        someUnits,
        fc.array(someQuery, { maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (some, queries, builders, letsGo) => {
          known.clear();
          for (const one of some) known.set(one.unit.id, one.unit);
          const list = [...known.values()];
          // As in a file: in the order of ids, which are of one length.
          if (letsGo) list.sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
          while (letsGo && list.at(-1)?.id.length !== list[0]?.id.length)
            known.delete(list.pop()?.id ?? '');
          const index = createMatchIndex({ ...options, languages: ['ar', 'ckb'] });
          for (const one of list) index.add(one, work);
          const parts = saved(list, builders);
          const shelf = SavedShelf.open(reading(parts));
          if (!shelf) throw new Error('refused');
          if (letsGo) shelf.letGo();
          const loaded = createMatchIndex(options);
          loaded.attach(work, shelf);
          expect(loaded.size).toBe(index.size);
          const same = () => {
            for (const query of queries) expect(loaded.find(query)).toEqual(index.find(query));
          };
          same();
          const fresh = unit(
            'new',
            { language: 'ar', text: 'وصل الوزير' },
            { language: 'en', text: 'x' },
          );
          known.set('new', fresh);
          for (const one of [index, loaded]) {
            one.add(fresh, work);
            one.remove('u3', 'work');
          }
          known.delete('u3');
          same();
        },
      ),
      { numRuns: 200 },
    );
  });

  const list = [unit('u', { language: 'ar', text: 'وصل' }, { language: 'en', text: 'came' })];

  test('is refused when a byte has changed, when it is cut, and when it is something else', () => {
    const parts = saved(list, 1);
    const bytes = parts.get('units') ?? new Uint8Array();
    const opened = (units: Uint8Array) => SavedShelf.open(reading(new Map([['units', units]])));
    expect(opened(bytes)).toBeDefined();
    for (let at = 0; at < bytes.length; at += at < 64 ? 1 : 37) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      expect(opened(damaged)).toBeUndefined();
    }
    for (let length = 0; length < bytes.length; length += length < 64 ? 1 : 101)
      expect(opened(bytes.slice(0, length))).toBeUndefined();
    expect(opened(new TextEncoder().encode('{"tarjuman":1}\n'))).toBeUndefined();
    expect(opened(parts.get('ar') ?? bytes)).toBeUndefined();
  });

  test('reads the texts from the memory when those of a language are damaged', () => {
    known.clear();
    for (const one of list) known.set(one.id, one);
    const parts = saved(list, 1);
    parts.get('ar')?.fill(7, 100, 140);
    const shelf = SavedShelf.open(reading(parts));
    const index = createMatchIndex(options);
    if (shelf) index.attach(work, shelf);
    expect(index.find({ text: 'وصل', from: 'ar', to: 'en' })).toMatchObject([{ unit: 'u' }]);
  });
});
