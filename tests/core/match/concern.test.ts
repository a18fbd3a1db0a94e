/** What was found stays as it is when a unit comes or goes that does not concern it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concerns, createMatchIndex, findParts } from '../../../src/core/match/index.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import { someQuery, someUnits } from './arbitraries.ts';
import { unit } from './one-unit.ts';

const work = { name: 'work', penalty: 0 };

test('a unit that does not concern a segment changes neither its matches nor its parts', () => {
  let without = 0;
  let within = 0;
  fc.assert(
    fc.property(someUnits, fc.array(someQuery, { minLength: 1, maxLength: 6 }), (some, queries) => {
      const known = new Map<string, TranslationUnit>();
      const index = createMatchIndex({ unit: (_, id) => known.get(id) });
      const last = some.at(-1)?.unit;
      if (!last) return;
      for (const one of some) known.set(one.unit.id, one.unit);
      known.delete(last.id);
      for (const one of known.values()) index.add(one, work);
      const offered = () =>
        queries.map((query) => {
          const { text, from, to } = query;
          return { matches: index.find(query), parts: findParts(index, { text, from, to }) };
        });
      const before = offered();
      known.set(last.id, last);
      index.add(last, work);
      for (const [i, after] of offered().entries()) {
        const query = queries[i];
        if (!query || (!last.deleted && concerns(query, last))) {
          if (JSON.stringify(after) !== JSON.stringify(before[i])) within += 1;
          continue;
        }
        without += 1;
        expect(after).toEqual(before[i]);
      }
    }),
    { numRuns: 500 },
  );
  // The law is about something: both cases occur, and units that concern a segment do change what is offered.
  expect(without).toBeGreaterThan(200);
  expect(within).toBeGreaterThan(50);
});

test('a unit between a third language and the wanted one concerns every segment: it may complete a way', () => {
  const head = unit(
    'head',
    { language: 'ar', text: 'وصل الوفد' },
    { language: 'en', text: 'Came' },
  );
  const bridge = unit('bridge', { language: 'en', text: 'Came' }, { language: 'ckb', text: 'هات' });
  const known = new Map([head, bridge].map((one) => [one.id, one]));
  const index = createMatchIndex({ unit: (_, id) => known.get(id) });
  const query = { text: 'وصل الوفد', from: 'ar', to: 'ckb' } as const;
  index.add(head, work);
  expect(index.find(query)).toEqual([]);
  index.add(bridge, work);
  expect(index.find(query)).toHaveLength(1);
  expect(concerns(query, bridge)).toBe(true);
});
