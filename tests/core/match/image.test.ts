/** An index as bytes and back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import {
  type Chunks,
  createMatchIndex,
  type PartName,
  type SavedParts,
  SavedShelf,
  ShelfBuilder,
} from '../../../src/core/match/index.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import { someQuery, someUnits } from './arbitraries.ts';
import { unit } from './one-unit.ts';

function joined(chunks: Chunks): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

type Parts = Map<PartName, Uint8Array>;

const reading = (parts: Parts): SavedParts => ({ part: (name) => parts.get(name)?.slice() });

/** The parts of an index of some units, made by one builder or by several one after the other. */
function saved(list: readonly TranslationUnit[], builders: number): Parts {
  const share = Math.ceil(list.length / builders) || 1;
  const made = Array.from({ length: builders }, (_, i) => {
    const builder = new ShelfBuilder(i * share);
    for (const [n, one] of list.slice(i * share, (i + 1) * share).entries()) builder.add(one, n);
    return builder;
  });
  const parts: Parts = new Map();
  const [first, ...others] = made;
  if (!first) throw new Error('no builder');
  for (const other of others)
    for (const tag of LANGUAGE_TAGS) first.appendTexts(tag, joined(other.handOverTexts(tag)));
  for (const other of others) first.appendUnits(joined(other.finishUnits()));
  parts.set('units', joined(first.finishUnits()));
  for (const tag of LANGUAGE_TAGS) parts.set(tag, joined(first.finishTexts(tag)));
  return parts;
}

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
        (some, queries, builders) => {
          known.clear();
          for (const one of some) known.set(one.unit.id, one.unit);
          const list = [...known.values()];
          const index = createMatchIndex({ ...options, languages: ['ar', 'ckb'] });
          for (const one of list) index.add(one, work);
          const parts = saved(list, builders);
          const shelf = SavedShelf.open(reading(parts));
          if (!shelf) throw new Error('refused');
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
