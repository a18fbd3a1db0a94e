/** Ids in typed arrays, whatever their lengths. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdList } from '../../../../src/core/match/lookup/id-list.ts';
import { ImageBuilder, openImage } from '../../../../src/core/match/lookup/image.ts';

/** Lists of ids of one length, and of any. */
const someIds = fc.oneof(
  fc.array(fc.string({ minLength: 4, maxLength: 4, unit: 'grapheme-ascii' }), { maxLength: 80 }),
  fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 80 }),
);

function listOf(ids: readonly string[]): IdList {
  const list = new IdList();
  for (const id of ids) list.push(id);
  return list;
}

function saved(list: IdList): IdList {
  const image = new ImageBuilder();
  list.write(image);
  const reader = openImage(image.finish('ids'), 'ids');
  if (!reader) throw new Error('refused');
  return IdList.read(reader);
}

describe('ids', () => {
  test('are given back and found as they came: appended, saved, and added to what was saved', () => {
    fc.assert(
      fc.property(someIds, someIds, someIds, (first, second, third) => {
        const list = listOf(first);
        list.append(listOf(second));
        const all = saved(list);
        for (const id of third) all.push(id);
        const ids = [...first, ...second, ...third];
        expect(Array.from(ids, (_, place) => all.at(place))).toEqual(ids);
        for (const [place, id] of ids.entries()) expect(all.placesOf(id)).toContain(place);
        expect(all.placesOf('not there')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
