/** People found by a name as it is being typed, in whichever script the memory has it. */
import { expect, test } from 'vitest';
import type { Person } from '../../../src/core/memory/index.ts';
import { createStatementIndex } from '../../../src/core/statement/index.ts';

const PEOPLE: readonly Person[] = [
  { id: 'p-1', version: 1, names: { en: ['Redur Khalil'] } },
  { id: 'p-2', version: 1, names: { ar: ['مظلوم عبدي'] }, handles: ['@mazloum'] },
  { id: 'p-3', version: 1, names: { ckb: ['شێرزاد کەمال'], kmr: ['Şêrzad Kemal'] } },
];
const index = createStatementIndex([], PEOPLE);

test.each([
  ['Red', ['p-1']],
  ['khal', ['p-1']],
  ['خليل', ['p-1']],
  ['ڕێدور', ['p-1']],
  ['Mazlum Ebdî', ['p-2']],
  ['@mazloum', ['p-2']],
  ['شيرزاد', ['p-3']],
  ['kemal', ['p-3']],
  ['zzz', []],
  [' ', []],
])('%s finds %j', (typed, ids) => {
  expect(index.peopleLike(typed, 5).map(({ id }) => id)).toEqual(ids);
});

test('a person known by id is meant, whatever name is written', () => {
  const said = { id: 's-1', version: 1, speaker: 'p-1', medium: 'tweet', mentions: [] } as const;
  const words = {
    language: 'en',
    text: 'We keep the tents by the river',
    provenance: 'house',
  } as const;
  const stored = createStatementIndex(
    [{ ...said, originalLanguage: 'unknown', variants: [words] }],
    PEOPLE,
  );
  const query = { text: words.text, language: 'en', to: 'en', speaker: 'Omar Blank' } as const;
  expect(stored.reuse(query)[0]?.warnings).toContain('speaker');
  expect(stored.reuse({ ...query, person: 'p-1' })[0]?.warnings).not.toContain('speaker');
});
