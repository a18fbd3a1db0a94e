/** Suggestions computed ahead: one look-up between two keys, and none for a row that was left. */
import { expect, test } from 'vitest';
import type { TranslateState, Workspace } from '../../../src/app/index.ts';
import type { RecordChange } from '../../../src/app/translate/state.ts';
import { createSuggester } from '../../../src/app/translate/suggest.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import { segmentDocument } from '../../../src/core/segment/index.ts';

const text = 'One came. Two stayed. Three left. Four returned.';
const document = segmentDocument({ id: 'd', name: 'd.en.txt', text, language: 'en' });

/** A workspace whose memory writes down what it is asked. */
function watched(): { readonly asked: string[]; readonly workspace: Workspace } {
  const asked: string[] = [];
  const matches = {
    find: (query: { readonly text: string }) => {
      asked.push(query.text);
      return [];
    },
  };
  const lexicons = { wordsOf: () => [] };
  return { asked, workspace: { matches, parts: () => [], lexicons } as unknown as Workspace };
}

const nobody: TranslateState['quotations'] = [];

const at = (current: number) =>
  ({
    document,
    target: 'ckb',
    current,
    quotations: nobody,
    utterances: [],
  }) as unknown as TranslateState;

test('each turn looks up one row, until the next two are there', () => {
  const { asked, workspace } = watched();
  const suggester = createSuggester(workspace);
  suggester.suggest(at(0), 0);
  expect(suggester.prepare(at(0), 0)).toBe(true);
  expect(asked).toEqual(['One came.', 'Two stayed.']);
  expect(suggester.prepare(at(0), 0)).toBe(true);
  expect(suggester.prepare(at(0), 0)).toBe(false);
  expect(asked).toEqual(['One came.', 'Two stayed.', 'Three left.']);
});

test('nothing is looked up ahead of a row that was left', () => {
  const { asked, workspace } = watched();
  const suggester = createSuggester(workspace);
  expect(suggester.prepare(at(2), 0)).toBe(false);
  expect(suggester.prepare(null, 0)).toBe(false);
  expect(asked).toEqual([]);
});

test('a row that was computed ahead is not looked up again until the memory changes', () => {
  const { asked, workspace } = watched();
  const suggester = createSuggester(workspace);
  suggester.prepare(at(0), 0);
  suggester.suggest(at(1), 1);
  expect(asked).toEqual(['Two stayed.']);
  suggester.forget();
  suggester.suggest(at(1), 1);
  expect(asked).toEqual(['Two stayed.', 'Two stayed.']);
});

/** A unit as it comes into the memory. */
function confirmed(text: string): RecordChange {
  const variants = [
    { language: 'en', text },
    { language: 'ckb', text: 'دەق' },
  ];
  const after = { id: text, version: 1, sourceLanguage: 'en', variants };
  return { kind: 'unit', id: text, before: null, after };
}

test('a row that was computed ahead stays when a unit is confirmed that has nothing to do with it', () => {
  const { asked, workspace } = watched();
  const suggester = createSuggester(workspace);
  suggester.suggest(at(0), 0);
  suggester.prepare(at(0), 0);
  suggester.learn([confirmed('The minister arrives in Erbil.')]);
  suggester.suggest(at(1), 1);
  expect(asked).toEqual(['One came.', 'Two stayed.']);
});

test('a row that was computed ahead is looked up again after a unit that is like it, as it came or as it went', () => {
  const { asked, workspace } = watched();
  const suggester = createSuggester(workspace);
  const like = confirmed('Two stayed on.');
  const gone: RecordChange = {
    ...like,
    before: like.after as TranslationUnit,
    after: { ...(like.after as TranslationUnit), variants: [], deleted: true },
  } as RecordChange;
  for (const change of [like, gone]) {
    suggester.suggest(at(1), 1);
    suggester.learn([change]);
  }
  suggester.suggest(at(1), 1);
  expect(asked).toEqual(['Two stayed.', 'Two stayed.', 'Two stayed.']);
});
