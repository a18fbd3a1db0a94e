import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../src/core/language-tag.ts';
import { matchOf } from '../../../src/core/match/explain.ts';
import {
  createMatchIndex,
  type Match,
  type MatchQuery,
  SavedShelf,
} from '../../../src/core/match/index.ts';
import { compareJudgements, judgeUnit, presentOf } from '../../../src/core/match/judge.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import { someNeighbours, someQuery, someUnits } from './arbitraries.ts';
import { unit } from './one-unit.ts';
import { savedParts } from './saved-parts.ts';

const MEMORIES = ['work', 'newsroom'];
const penaltyOf = (memory: string) => (memory === 'work' ? 0 : 0.02);

type Units = readonly { unit: TranslationUnit; memory: string }[];

/** What a memory holds after units were put in one after the other. */
function held(units: Units): Map<string, { unit: TranslationUnit; memory: string }> {
  const map = new Map<string, { unit: TranslationUnit; memory: string }>();
  for (const one of units) map.set(`${one.memory}/${one.unit.id}`, one);
  for (const [key, { unit }] of map) if (unit.deleted) map.delete(key);
  return map;
}

/** How an index came to hold its units: one by one, or the first half from what was saved. */
type Way = 'added' | 'saved';

function indexOf(units: Units, tailMax: number, languages: readonly LanguageTag[], way: Way) {
  const all = held(units);
  const index = createMatchIndex({
    tailMax,
    languages,
    unit: (memory, id) => all.get(`${memory}/${id}`)?.unit,
  });
  // Memories are numbered in order of arrival.
  for (const name of MEMORIES) {
    const probe = {
      id: '-',
      version: 1,
      sourceLanguage: 'en',
      variants: [{ language: 'en', text: 'x' }],
    };
    index.add(probe, { name, penalty: penaltyOf(name) });
    index.remove('-', name);
  }
  const half = way === 'saved' ? Math.ceil(units.length / 2) : 0;
  const before = [...held(units.slice(0, half)).values()];
  for (const name of way === 'saved' ? MEMORIES : []) {
    const own = before.filter(({ memory }) => memory === name).map(({ unit }) => unit);
    const shelf = SavedShelf.open(savedParts(own));
    if (!shelf) throw new Error('refused');
    index.attach({ name, penalty: penaltyOf(name) }, shelf);
  }
  for (const { unit, memory } of units.slice(half))
    index.add(unit, { name: memory, penalty: penaltyOf(memory) });
  return { index, all };
}

/** Every unit judged, put in order, texts that come again left out: what `find` promises, without an index. */
function exhaustive(all: ReturnType<typeof held>, query: MatchQuery): readonly Match[] {
  const present = presentOf(query);
  const least = Math.max(0.3, query.threshold ?? 0.5);
  const judged = [...all.values()]
    .flatMap(({ unit, memory }) => {
      const source = { name: memory, penalty: penaltyOf(memory) };
      return judgeUnit(present, unit, source, MEMORIES.indexOf(memory));
    })
    .filter(({ score }) => score >= least - 1e-9)
    .sort(compareJudgements);
  const seen = new Set<string>();
  return judged
    .filter(({ source, target }) => {
      const key = `${source.text}\n${target.text}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, query.limit ?? 5)
    .map((judgement) => matchOf(present, judgement));
}

describe('what is found', () => {
  test.each([
    [0, LANGUAGE_TAGS, 'added'],
    [3, ['ar', 'ckb'], 'added'],
    [1000, [], 'added'],
    [4, [], 'saved'],
  ] as const)(
    'equals comparing with every text (tail %i, open %j, %s)',
    (tailMax, languages, way) => {
      fc.assert(
        fc.property(
          someUnits,
          fc.array(someQuery, { minLength: 1, maxLength: 4 }),
          (units, queries) => {
            const { index, all } = indexOf(units, tailMax, languages, way);

            for (const query of queries) {
              const found = index.find(query);
              const wanted = exhaustive(all, query);
              // Ways through a third language are checked elsewhere; they may take the last places.
              const direct = found.filter(({ kind }) => kind !== 'pivot');
              const whole = direct.length === found.length;
              expect(direct).toEqual(whole ? wanted : wanted.slice(0, direct.length));
            }
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  test.each([
    [30, 0, 300],
    [30, 1000, 100],
    [300, 4, 40],
    [1100, 4, 6],
  ])(
    'equals comparing with every text of %i words at most and their neighbours (tail %i)',
    (maxWords, tailMax, numRuns) => {
      fc.assert(
        fc.property(someNeighbours(maxWords), ({ texts, query }) => {
          const units = texts.map((text, i) => ({
            memory: 'work',
            unit: unit(
              `u${i}`,
              { language: query.from, text },
              { language: query.to, text: `${i}` },
            ),
          }));
          const { index, all } = indexOf(units, tailMax, [], 'added');

          expect(index.find(query)).toEqual(exhaustive(all, query));
        }),
        { numRuns },
      );
    },
    60_000,
  );
});
