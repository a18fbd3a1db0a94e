/** Everything there is to see: a state with something on each screen, and each thing that lies over them. */
import type { AppState, Overlay, ScreenName } from '../../src/app/index.ts';
import { UNTOUCHED_QUOTES } from '../../src/app/index.ts';
import { textState } from '../../src/core/edit/index.ts';
import {
  alignState,
  appState,
  hits,
  pileState,
  statementEntries,
  translateState,
} from './fixture.ts';

/** The screens, the first one first. */
export const SCREENS = [
  'translate',
  'align',
  'pile',
  'memory',
  'quotes',
] as const satisfies readonly ScreenName[];

/** A state with something on every screen: from Arabic into Sorani, a search and the statements. */
export function everything(parts: Partial<AppState> = {}): AppState {
  return appState({
    translate: translateState('ar', 'ckb'),
    align: alignState(['ar', 'ckb']),
    pile: pileState(),
    concordance: {
      field: textState('شمرين'),
      asked: 'شمرين',
      hits: hits('شمرين'),
      selected: 1,
      busy: false,
    },
    quotes: {
      ...UNTOUCHED_QUOTES,
      field: textState('س'),
      entries: statementEntries(),
      selected: 2,
    },
    ...parts,
  });
}

const EXCHANGES = (['import', 'export'] as const).flatMap((what): readonly Overlay[] =>
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
);

const STOP = {
  kind: 'original-stop',
  utterance: 0,
  speaker: 'س',
  originalLanguage: 'ku',
  stored: 'ئەمڕۆ چەکەکان لە شەمرین بێدەنگ بوون',
  selected: 1,
} as const;

const ATTRIBUTION = {
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
} as const;

/** What can lie over a screen, in its different moments. */
export const OVERLAYS: readonly Overlay[] = [
  { kind: 'help' },
  {
    kind: 'names',
    statement: 's-1',
    person: 'p-1',
    fields: { ar: 'آنا كول', ckb: 'ئانا کۆڵ', kmr: '', en: '' },
    language: 'ckb',
  },
  { kind: 'help', page: 1 },
  { kind: 'help', page: 99 },
  { kind: 'palette', query: '', selected: 0 },
  { kind: 'palette', query: '', selected: 30 },
  { kind: 'words', query: '', selected: 0 },
  { kind: 'words', query: 'ژژ', selected: 0 },
  { kind: 'goto', text: '12' },
  { kind: 'quit' },
  { kind: 'settings', selected: 1 },
  ...EXCHANGES,
  ATTRIBUTION,
  { ...ATTRIBUTION, field: 'date' },
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
  { kind: 'welcome' },
  STOP,
  { ...STOP, stored: null, selected: 0 },
  { ...STOP, typed: 'ا' },
];
