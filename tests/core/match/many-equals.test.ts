/** Memories in which many texts are equally good for a segment: forms, tables, addresses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatchIndex, type MatchQuery, SavedShelf } from '../../../src/core/match/index.ts';
import { compareJudgements, judgeUnit, presentOf } from '../../../src/core/match/judge.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import { unit } from './one-unit.ts';
import { reading, saved } from './saved-parts.ts';

const SIZE = 3000;
const work = { name: 'work', penalty: 0 };
const nameOf = (i: number) => `u${10_000 + ((i * 7919) % SIZE)}`;
const named = (language: 'ar' | 'ckb', text: string) => ({ language, text });

/** What is read to answer a query: units, and ids out of the file. */
function readsOf(units: readonly TranslationUnit[], query: Omit<MatchQuery, 'from' | 'to'>) {
  const all = new Map(units.map((one) => [one.id, one]));
  const list = [...units].sort((a, b) => (a.id < b.id ? -1 : 1));
  const reads = { units: 0, ids: 0 };
  const parts = reading(saved(list, 1));
  const shelf = SavedShelf.open({
    ...parts,
    again: (name, at, length) => {
      reads.ids += 1;
      return parts.again?.(name, at, length);
    },
  });
  if (!shelf) throw new Error('refused');
  shelf.letGo();
  const index = createMatchIndex({
    unit: (_, id) => {
      reads.units += 1;
      return all.get(id);
    },
  });
  index.attach(work, shelf);
  const found = index.find({ from: 'ar', to: 'ckb', ...query });
  return { ...reads, found: found.map((match) => `${match.unit} ${match.score}`) };
}

const firstFive = (score: number) => [0, 1, 2, 3, 4].map((i) => `u${10_000 + i} ${score}`);

describe('of thousands of texts that differ in a number only', () => {
  const units = Array.from({ length: SIZE }, (_, i) =>
    unit(
      nameOf(i),
      named('ar', `انتهت الجلسة رقم ${i} دون اتفاق`),
      named('ckb', `دانیشتنی ژمارە ${i} بێ ڕێککەوتن کۆتایی هات`),
    ),
  );

  test('few are read for a segment with a word more', () => {
    const { found, ...reads } = readsOf(units, { text: 'انتهت الجلسة رقم 7 دون اتفاق أمس' });
    expect(found.map((one) => one.split(' ')[0])).toEqual([0, 1, 2, 3, 4].map((i) => `u1000${i}`));
    expect(reads.units).toBeLessThan(20);
    expect(reads.ids).toBeLessThan(20);
  });

  test('few are read for a segment with one more number', () => {
    const { found, ...reads } = readsOf(units, { text: 'انتهت الجلسة رقم 99999 دون اتفاق' });
    expect(found).toEqual(firstFive(0.99));
    expect(reads.units).toBeLessThan(20);
    expect(reads.ids).toBeLessThan(20);
  });
});

test('of thousands of texts that are an address few are read for another', () => {
  const units = Array.from({ length: SIZE }, (_, i) => {
    const text = `https://a.example/${i}`;
    return unit(nameOf(i), named('ar', text), named('ckb', text));
  });
  const { found, ...reads } = readsOf(units, { text: 'https://a.example/new' });
  expect(found).toEqual(firstFive(0.99));
  expect(reads.units).toBeLessThan(20);
});

const MEMORIES = {
  work: { name: 'work', penalty: 0 },
  newsroom: { name: 'newsroom', penalty: 0 },
} as const;
type Name = keyof typeof MEMORIES;
interface Held {
  readonly memory: Name;
  readonly unit: TranslationUnit;
}
const keyOf = ({ memory, unit: { id } }: Held) => `${memory}/${id}`;

/** Both memories as their files lie on the disk, the ids left there. */
function opened(stored: readonly Held[], tailMax: number) {
  const all = new Map(stored.map((one) => [keyOf(one), one]));
  const index = createMatchIndex({
    tailMax,
    unit: (memory, id) => all.get(`${memory}/${id}`)?.unit,
  });
  for (const memory of Object.values(MEMORIES)) {
    const own = [...all.values()].filter((one) => one.memory === memory.name);
    const list = own.map((one) => one.unit).sort((a, b) => (a.id < b.id ? -1 : 1));
    const shelf = SavedShelf.open(reading(saved(list, 2)));
    if (!shelf) throw new Error('refused');
    shelf.letGo();
    index.attach(memory, shelf);
  }
  return { index, all };
}

/** What judging every unit gives, put in order by ids. */
function byJudgingAll(all: Iterable<Held>, asked: Pick<MatchQuery, 'text' | 'limit'>) {
  const present = presentOf({ from: 'ar', to: 'ckb', ...asked });
  const names = Object.keys(MEMORIES);
  return [...all]
    .flatMap((one) => judgeUnit(present, one.unit, MEMORIES[one.memory], names.indexOf(one.memory)))
    .filter(({ score }) => score >= 0.5)
    .sort(compareJudgements)
    .slice(0, asked.limit ?? 5)
    .map(({ memory, unit: { id }, kind, score }) => `${memory.name}/${id} ${kind} ${score}`);
}

describe('of texts that are equally good', () => {
  const said = fc.record({
    at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
    by: fc.constantFrom('rojin', 'rojin', 'omar'),
    document: fc.constantFrom('wezir.txt', 'بيان.docx'),
  });
  const numbered = fc
    .tuple(fc.nat(3), fc.constantFrom('', ' أمس', ' اليوم'))
    .map(([number, word]) => `انتهت الجلسة رقم ${number}${word}`);
  const marked = fc.constantFrom('', '.', '!', ' :').map((mark) => `انتهت الجلسة دون اتفاق${mark}`);
  const made = fc
    .record({
      id: fc.integer({ min: 100, max: 160 }).map((number) => `u${number}`),
      text: fc.oneof(numbered, marked),
      first: said,
      second: fc.option(said),
      memory: fc.constantFrom<Name[]>('work', 'work', 'newsroom'),
    })
    .map(({ id, text, first, second, memory }) => ({
      memory,
      unit: unit(
        id,
        named('ar', text),
        { ...named('ckb', `${text} ${id} ${memory}`), ...first },
        ...(second ? [{ ...named('ckb', `${id} ${text} ${memory}`), ...second }] : []),
      ),
    }));
  const units = (maxLength: number) => fc.array(made, { maxLength, size: 'max' });
  const query = fc.record(
    {
      text: fc.constantFrom(
        'انتهت الجلسة رقم 9',
        'انتهت الجلسة رقم 2',
        'انتهت الجلسة رقم 9 مساء',
        'انتهت جلسة رقم 9 مساء',
        'انتهت الجلسة دون اتفاق؟',
        'انتهت الجلسة دون اتفاق',
      ),
      by: fc.constantFrom('rojin', 'omar'),
      document: fc.constantFrom('wezir.txt', 'c'),
      limit: fc.constantFrom(1, 3, 8),
    },
    { requiredKeys: ['text'] },
  );

  test('the same come first as if every unit were judged: saved, added, replaced and taken out', () => {
    fc.assert(
      fc.property(
        units(60),
        units(20),
        fc.array(fc.nat(79), { maxLength: 6 }),
        fc.array(query, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(0, 5, 1000),
        (stored, added, removed, queries, tailMax) => {
          const { index, all } = opened(stored, tailMax);
          for (const one of added) {
            all.set(keyOf(one), one);
            index.add(one.unit, MEMORIES[one.memory]);
          }
          for (const one of removed.flatMap((number) => [...stored, ...added][number] ?? [])) {
            all.delete(keyOf(one));
            index.remove(one.unit.id, one.memory);
          }
          for (const asked of queries) {
            const found = index.find({ from: 'ar', to: 'ckb', ...asked });
            const list = found.map((one) => `${one.memory}/${one.unit} ${one.kind} ${one.score}`);
            expect(list).toEqual(byJudgingAll(all.values(), asked));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
