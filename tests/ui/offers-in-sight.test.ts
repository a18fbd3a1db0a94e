/** A short list of suggestions is drawn denser before anything offered goes out of sight. */
import { expect, test } from 'vitest';
import { DEFAULT_KEYMAP } from '../../src/ui/commands/index.ts';
import { surfaceOf } from '../../src/ui/frame/index.ts';
import { UNICODE_GLYPHS } from '../../src/ui/glyphs.ts';
import { offersInSight } from '../../src/ui/screens/translate/offers.ts';
import { COLOUR_THEME } from '../../src/ui/theme.ts';
import { translateState } from './fixture.ts';

const surface = surfaceOf(
  { strategy: 'isolate', theme: COLOUR_THEME, glyphs: UNICODE_GLYPHS, keymap: DEFAULT_KEYMAP },
  { columns: 100, rows: 26 },
  'en',
);
const LONG =
  'یەک دوو سێ چوار پێنج شەش حەوت هەشت نۆ دە یازدە دوازدە سێزدە چواردە پازدە شازدە حەڤدە هەژدە';

test('who said it and in which words stays in sight above a selected match with long texts', () => {
  const state = translateState('ar', 'ckb');
  const [match] = state.suggestions.matches;
  const [statement] = state.suggestions.statements;
  if (!match || !statement) throw new Error('the fixture offers nothing');
  const translate = {
    ...state,
    selected: 0,
    suggestions: {
      ...state.suggestions,
      matches: [{ ...match, target: LONG }],
      statements: [statement],
      parts: [],
    },
  };
  const drawn = (height: number) =>
    offersInSight(surface, translate, { diff: true }, 98, height).map(({ number }) => number);
  const roomy = drawn(40);
  expect(roomy[0]).toBeNull();
  const dense = drawn(roomy.length - 2);
  expect(dense[0]).toBeNull();
  expect(dense).toContain(1);
  expect(dense).toContain(2);
});
