/** An index as bytes and back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createMatchIndex,
  loadMatchIndex,
  type MatchIndex,
} from '../../../src/core/match/index.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import { someQuery, someUnits } from './arbitraries.ts';
import { unit } from './one-unit.ts';

function bytesOf(index: MatchIndex, stamp = 'now'): Uint8Array {
  const chunks = index.save(stamp);
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const units = new Map<string, TranslationUnit>();
const options = { unit: (memory: string, id: string) => units.get(`${memory}/${id}`) };

function filled(list: readonly { unit: TranslationUnit; memory: string }[]): MatchIndex {
  units.clear();
  const index = createMatchIndex({ ...options, languages: ['ar', 'ckb'], tailMax: 5 });
  for (const { unit: one, memory } of list) {
    units.set(`${memory}/${one.id}`, one);
    index.add(one, { name: memory, penalty: memory === 'work' ? 0 : 0.02 });
  }
  return index;
}

describe('an index that was saved', () => {
  test('finds the same, and takes in and lets go as before', () => {
    fc.assert(
      fc.property(someUnits, fc.array(someQuery, { maxLength: 4 }), (list, queries) => {
        const index = filled(list);
        const loaded = loadMatchIndex(bytesOf(index), 'now', { ...options, tailMax: 5 });
        expect(loaded?.size).toBe(index.size);
        const same = () => {
          for (const query of queries) expect(loaded?.find(query)).toEqual(index.find(query));
        };
        same();
        const fresh = unit(
          'new',
          { language: 'ar', text: 'وصل الوزير' },
          { language: 'en', text: 'x' },
        );
        units.set('work/new', fresh);
        for (const one of [index, loaded]) {
          one?.add(fresh, { name: 'work', penalty: 0 });
          one?.remove('u3', 'work');
        }
        same();
      }),
      { numRuns: 100 },
    );
  });

  const list = [
    {
      memory: 'work',
      unit: unit('u', { language: 'ar', text: 'وصل' }, { language: 'en', text: 'came' }),
    },
  ];

  test('is refused for memories in another state', () => {
    expect(loadMatchIndex(bytesOf(filled(list)), 'later', options)).toBeUndefined();
  });

  test('is refused when a byte has changed, when it is cut, and when it is something else', () => {
    const bytes = bytesOf(filled(list));
    for (let at = 0; at < bytes.length; at += at < 64 ? 1 : 37) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      expect(loadMatchIndex(damaged, 'now', options)).toBeUndefined();
    }
    for (let length = 0; length < bytes.length; length += length < 64 ? 1 : 101)
      expect(loadMatchIndex(bytes.slice(0, length), 'now', options)).toBeUndefined();
    expect(
      loadMatchIndex(new TextEncoder().encode('{"tarjuman":1}\n'), 'now', options),
    ).toBeUndefined();
  });
});
