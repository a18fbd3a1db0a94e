/**
 * Every word on a screen comes from the catalogue: with a catalogue whose letters are all Cyrillic, no Latin letter is
 * left but those of the texts themselves, of names, and of keys.
 */

import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { AppState, Overlay } from '../../src/app/index.ts';
import { UNTOUCHED_QUOTES } from '../../src/app/index.ts';
import { textState } from '../../src/core/edit/index.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { COMMANDS, DEFAULT_KEYMAP } from '../../src/ui/commands/index.ts';
import { type FrameRow, spokenIn, surfaceOf } from '../../src/ui/frame/index.ts';
import { UNICODE_GLYPHS } from '../../src/ui/glyphs.ts';
import { coverOf } from '../../src/ui/overlays/index.ts';
import { alignRows } from '../../src/ui/screens/align/view-model.ts';
import { memoryRows } from '../../src/ui/screens/memory/view-model.ts';
import { quotesRows } from '../../src/ui/screens/quotes/view-model.ts';
import { translateRows } from '../../src/ui/screens/translate/view-model.ts';
import { PLAIN_THEME } from '../../src/ui/theme.ts';
import { alignState, appState, hits, statementEntries, translateState } from './fixture.ts';

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
  state = appState({
    translate,
    align,
    concordance: {
      field: textState('شمرين'),
      asked: 'شمرين',
      hits: hits('شمرين').map((hit) => ({
        ...hit,
        texts: hit.texts.filter(({ language }) => language === 'ar' || language === 'ckb'),
      })),
      selected: 1,
      busy: false,
    },
    quotes: { ...UNTOUCHED_QUOTES, field: textState('س'), entries, selected: 2 },
  });
  const texts = [
    ...[...align.documents, translate.document].flatMap((one) => [one.name, one.text]),
    ...entries.flatMap(({ statement, speaker }) => [
      ...statement.variants.map((one) => one.text),
      ...statement.variants.map((one) => one.by ?? ''),
      ...statement.mentions.map((one) => one.documentId),
      ...Object.values(speaker?.names ?? {}).flat(),
      ...(speaker?.handles ?? []),
    ]),
    // Names of memories and their folder, of the ways to draw, who confirmed, what is quoted; marks of the diff.
    'memory work newsroom plain stacked desk Ingrid Solvang ar txt x',
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

const OVERLAYS: readonly Overlay[] = [
  { kind: 'help' },
  { kind: 'help', page: 1 },
  { kind: 'palette', query: '', selected: 0 },
  { kind: 'palette', query: '', selected: 30 },
  { kind: 'words', query: '', selected: 0 },
  { kind: 'goto', text: '12' },
  { kind: 'quit' },
  { kind: 'settings', selected: 1 },
  ...(['import', 'export'] as const).flatMap((what): Overlay[] =>
    (
      [
        { kind: 'asking' },
        { kind: 'working', share: 0.4 },
        { kind: 'doubtful', exists: '/x', found: { errors: 1, warnings: 2, notes: 0 } },
        { kind: 'looked', report: { read: 3, added: 1, known: 1, conflicting: 1, skipped: [] } },
      ] as const
    ).map((status) => ({
      kind: 'exchange',
      what,
      path: '',
      field: 'from',
      from: 'ar',
      to: 'ckb',
      status,
    })),
  ),
  {
    kind: 'attribution',
    words: 'نحن معكم',
    field: 'speaker',
    typed: 'سا',
    choices: [
      { kind: 'speaker', name: 'سالم', language: 'ar', role: 'الوزير', person: null },
      { kind: 'speaker', name: 'سليم', language: 'ar', person: 'p-1' },
      { kind: 'nobody' },
      { kind: 'other' },
    ],
    selected: 1,
    medium: 'tweet',
    originalLanguage: 'ku',
    date: '٢٠٢٦',
  },
  {
    kind: 'findings',
    found: [
      { row: 0, finding: { code: 'quotation-missing', severity: 'error', side: 'source' } },
      { row: 3, finding: { code: 'space-double', severity: 'info', side: 'target' } },
    ],
    selected: 1,
  },
  { kind: 'findings', found: [], selected: 0 },
  { kind: 'findings', found: null, selected: 0 },
  {
    kind: 'original-stop',
    utterance: 0,
    speaker: 'س',
    originalLanguage: 'ku',
    stored: 'ڕێگا',
    selected: 0,
  },
];

describe.each([
  [80, 24, 'plain'],
  [120, 30, 'plain'],
  [160, 45, 'plain'],
  [80, 24, 'stacked'],
] as const)('at %d x %d, %s', (columns, rows, strategy) => {
  const on = () => surface(columns, rows, strategy);

  test('no word of a screen is outside of the catalogue', () => {
    expect(
      strangers(translateRows(on(), { ...state, screen: 'translate' }, { diff: true })),
    ).toEqual([]);
    expect(strangers(alignRows(on(), { ...state, screen: 'align' }))).toEqual([]);
    expect(strangers(memoryRows(on(), { ...state, screen: 'memory' }))).toEqual([]);
    expect(strangers(quotesRows(on(), { ...state, screen: 'quotes' }))).toEqual([]);
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
      translateRows(chosen, { ...state, screen: 'translate' }, { diff: true }),
      alignRows(chosen, { ...state, screen: 'align' }),
      memoryRows(chosen, { ...state, screen: 'memory' }),
      quotesRows(chosen, { ...state, screen: 'quotes' }),
      ...OVERLAYS.map((overlay) => coverOf(chosen, { ...own, overlay })?.rows ?? []),
    ];
    expect(drawn.flatMap(foreignFigures)).toEqual([]);
    expect(drawn.flat().join('')).toMatch(/[\u06F0-\u06F9]/);
  });
});

test('the catalogue of this test is strange indeed', () => {
  const [top = ''] = translateRows(surface(120, 30), { ...state, translate: null }, { diff: true });
  expect(top).toMatch(/[\u0411-\u042F]{3}/);
});
