/**
 * Every word on a screen comes from the catalogue: with a catalogue whose letters are all Cyrillic, no Latin letter is
 * left but those of the texts themselves, of names, and of keys.
 */

import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { AppState } from '../../src/app/index.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { COMMANDS, DEFAULT_KEYMAP } from '../../src/ui/commands/index.ts';
import { type FrameRow, spokenIn, surfaceOf } from '../../src/ui/frame/index.ts';
import { UNICODE_GLYPHS } from '../../src/ui/glyphs.ts';
import { coverOf } from '../../src/ui/overlays/index.ts';
import { screenRows } from '../../src/ui/screens/screen-rows.ts';
import { PLAIN_THEME } from '../../src/ui/theme.ts';
import { alignState, hits, statementEntries, translateState } from './fixture.ts';
import { everything, OVERLAYS, SCREENS } from './gallery.ts';

vi.mock('../../src/i18n/catalogues.ts', async (original) => {
  const real = await original<typeof import('../../src/i18n/catalogues.ts')>();
  // CYRILLIC CAPITAL LETTER BE and what follows it: one column each, left to right, unlike any Latin letter.
  const strange = (text: string) =>
    text.replace(/\{[a-z]+\}|[A-Za-z]/g, (part) =>
      part.length > 1
        ? part
        : String.fromCharCode(0x0411 + (part.toLowerCase().charCodeAt(0) % 26)),
    );
  const pseudo = (value: unknown): unknown =>
    typeof value === 'string'
      ? strange(value)
      : Object.fromEntries(
          Object.entries(value as object).map(([key, part]) => [key, pseudo(part)]),
        );
  return { ...real, CATALOGUES: { ...real.CATALOGUES, en: pseudo(real.CATALOGUES.en) } };
});

const surface = (
  columns: number,
  rows: number,
  strategy: 'plain' | 'stacked' = 'plain',
  locale: Locale = 'en',
) =>
  surfaceOf(
    { strategy, theme: PLAIN_THEME, glyphs: UNICODE_GLYPHS, keymap: DEFAULT_KEYMAP },
    { columns, rows },
    locale,
  );

const SGR = /\u001b\[[\d;:]*m/g;
const figuresOf = (text: string): readonly string[] =>
  text.match(/[A-Za-z+]*[0-9\u0660-\u0669][0-9\u0660-\u0669:.-]*/g) ?? [];
const wordsOf = (text: string): readonly string[] => text.match(/[A-Za-z]+/g) ?? [];

let state: AppState;
const allowed = new Set<string>();
/** Figures of texts, of names, of dates as a filter takes them. */
const figures: string[] = [];

beforeAll(() => {
  const translate = translateState('ar', 'ckb');
  const align = alignState(['ar', 'ckb'], { why: true });
  const entries = statementEntries();
  const own = hits('شمرين').map((hit) => ({
    ...hit,
    texts: hit.texts.filter(({ language }) => language === 'ar' || language === 'ckb'),
  }));
  state = everything({ align });
  state = { ...state, concordance: { ...state.concordance, hits: own } };
  const texts = [
    ...(state.pile?.files.flat().map(({ name }) => name) ?? []),
    ...[...align.documents, translate.document].flatMap((one) => [one.name, one.text]),
    ...entries.flatMap(({ statement, speaker }) => [
      ...statement.variants.map((one) => one.text),
      ...statement.variants.map((one) => one.by ?? ''),
      ...statement.mentions.map((one) => one.documentId),
      ...Object.values(speaker?.names ?? {}).flat(),
      ...(speaker?.handles ?? []),
    ]),
    // Names of memories and their folder, of the ways to draw, who confirmed, what is quoted; marks of the diff; the
    // first page's own name of a language and the line to try the terminal with.
    'memory work newsroom plain stacked desk Ingrid Solvang ar txt x Kurmancî Hewlêr 100%',
  ];
  const keys = COMMANDS.flatMap((command) => command.keys);
  for (const text of [...texts, ...keys, 'PgUp PgDn Del']) {
    for (const word of wordsOf(text)) allowed.add(word);
    figures.push(...figuresOf(text));
  }
  figures.push('2026-02', '2026-03-15');
});

/** Latin words of rows that neither the texts nor the keys have. A word cut by the width counts as its start. */
function strangers(rows: readonly FrameRow[]): readonly string[] {
  const all = [...allowed];
  return rows
    .map((row) => row.replaceAll(SGR, ''))
    .flatMap(wordsOf)
    .filter(
      (word) => !allowed.has(word) && !all.some((one) => one.startsWith(word) && word.length > 2),
    );
}

/** Latin and Arabic-Indic figures of rows that neither the texts nor the keys have. */
function foreignFigures(rows: readonly FrameRow[]): readonly string[] {
  const known = figures.join(' ');
  return rows
    .map((row) => row.replaceAll(SGR, ''))
    .flatMap(figuresOf)
    .filter((figure) => !known.includes(figure));
}

describe.each([
  [80, 24, 'plain'],
  [120, 30, 'plain'],
  [160, 45, 'plain'],
  [80, 24, 'stacked'],
] as const)('at %d x %d, %s', (columns, rows, strategy) => {
  const on = () => surface(columns, rows, strategy);

  test.each(SCREENS)('no word of the screen %s is outside of the catalogue', (screen) => {
    expect(strangers(screenRows(on(), { ...state, screen }, { diff: true }))).toEqual([]);
  });

  test('nor one of what lies over it', () => {
    for (const overlay of OVERLAYS)
      expect(strangers(coverOf(on(), { ...state, overlay })?.rows ?? []), overlay.kind).toEqual([]);
  });

  // EXTENDED ARABIC-INDIC digits stand in no text of the samples.
  test('the figures of a screen are written in the chosen digits, those of the texts as they stand', () => {
    const own = { ...state, personal: { ...state.personal, digits: 'arabext' as const } };
    const chosen = surface(columns, rows, strategy, spokenIn(own));
    const drawn = [
      ...SCREENS.map((screen) => screenRows(chosen, { ...state, screen }, { diff: true })),
      ...OVERLAYS.map((overlay) => coverOf(chosen, { ...own, overlay })?.rows ?? []),
    ];
    expect(drawn.flatMap(foreignFigures)).toEqual([]);
    expect(drawn.flat().join('')).toMatch(/[\u06F0-\u06F9]/);
  });
});

test('the catalogue of this test is strange indeed', () => {
  const [top = ''] = screenRows(surface(120, 30), { ...state, translate: null }, { diff: true });
  expect(top).toMatch(/[\u0411-\u042F]{3}/);
});
