/** States of the program for the tests of the screens: real samples, cut and marked as the program does it. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  AlignRow,
  AlignState,
  App,
  AppState,
  PileState,
  Row,
  StatementEntry,
  StatementSuggestion,
  TranslateState,
  WordHelp,
  WordOffer,
} from '../../src/app/index.ts';
import { createListeners, UNSET, UNTOUCHED_QUOTES } from '../../src/app/index.ts';
import { reduce } from '../../src/app/reduce.ts';
import { diffWords } from '../../src/core/diff/index.ts';
import type { Document } from '../../src/core/document.ts';
import { emptyHistory, textState } from '../../src/core/edit/index.ts';
import type { LanguageTag } from '../../src/core/language-tag.ts';
import type { ConcordanceHit } from '../../src/core/match/index.ts';
import type { Explanation, Match, MatchKind } from '../../src/core/match/types.ts';
import type { Person, Statement } from '../../src/core/memory/index.ts';
import { segmentDocument } from '../../src/core/segment/index.ts';
import { findQuotations, type Utterance } from '../../src/core/statement/index.ts';

// From the working folder, which is the root of the repository for tests and benches alike.
const SAMPLES = pathToFileURL(`${resolve('memory/newsroom/samples')}/`);

/** A sample of the starter memory, segmented. */
export function sample(name: string, language: LanguageTag): Document {
  const file = `${name}.${language}.txt`;
  const text = readFileSync(new URL(file, SAMPLES), 'utf8');
  return segmentDocument({ id: file, name: file, text, language });
}

const NOTHING_DIFFERS: Explanation = {
  percent: 100,
  contextBefore: false,
  contextAfter: false,
  added: [],
  removed: [],
  near: [],
  numbers: [],
  spelling: [],
  punctuationOnly: false,
};

/** A match with its source one word away from the segment, or equal to it. */
export function matchOf(
  source: string,
  target: string,
  language: LanguageTag,
  about: { kind: MatchKind; percent: number; from?: string },
): Match {
  const before = about.from ?? source;
  return {
    unit: 'u',
    kind: about.kind,
    score: Math.min(1, about.percent / 100),
    penalties: about.kind === 'fuzzy' ? [{ kind: 'reference', amount: 0.02 }] : [],
    source: before,
    target,
    explanation: { ...NOTHING_DIFFERS, percent: about.percent, contextBefore: true },
    diff: diffWords(before, source, language),
    memory: 'newsroom',
    by: 'desk',
    at: '2026-02-18T09:12:00Z',
  };
}

/** Words of a segment: its first two, with translations of the memory, of the starter table, and not counted yet. */
function wordsOf(source: string, target: string): readonly WordHelp[] {
  const spans = (text: string) =>
    Array.from(text.matchAll(/\p{L}+/gu), (hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
    }));
  const [first, second] = spans(source);
  const there = spans(target);
  const offerAt = (place: number, probability: number, seen: number | null): WordOffer => {
    const word = target.slice(there[place]?.start, there[place]?.end);
    const shown = { source, target, sourceSpan: first ?? null, targetSpan: there[place] ?? null };
    const example = seen ? { ...shown, memory: 'newsroom', at: '2026-02-18T09:12:00Z' } : null;
    return { word, key: word.toLowerCase(), probability, seen, example };
  };
  if (!first || !second) return [];
  return [
    { span: first, offers: [offerAt(0, 0.75, 14), offerAt(1, 0.12, 0)] },
    { span: second, offers: [offerAt(2, 0.2, null)] },
  ];
}

/** Rows of a document: the first ones confirmed with the texts of its translation. */
function rowsOf(document: Document, translation: Document, confirmed: number): readonly Row[] {
  return document.segments.map((segment, i): Row => {
    const target = translation.segments[i]?.text ?? '';
    if (segment.role === 'furniture' || i >= confirmed) return { target: '', status: 'empty' };
    return { target, status: 'confirmed' };
  });
}

/** The work on a sample with the caret in a segment that holds a quotation. */
export function translateState(
  from: LanguageTag = 'ar',
  to: LanguageTag = 'ckb',
  options: { readonly current?: number; readonly typed?: string } = {},
): TranslateState {
  const document = sample('01-ceasefire', from);
  const translation = sample('01-ceasefire', to);
  const found = findQuotations(document.segments, from);
  const first = found.quotations[0];
  const current = options.current ?? first?.segment ?? 0;
  const segment = document.segments[current];
  const target = translation.segments[current]?.text ?? '';
  const quotation = found.quotations.find((one) => one.segment === current);
  const utterance: Utterance | undefined = quotation && {
    number: quotation.utterance,
    quotations: [0],
    text: '',
    medium: 'tweet',
    originalLanguage: 'ku',
    ...found.utterances.find((one) => one.number === quotation.utterance),
  };
  const statements: readonly StatementSuggestion[] =
    quotation && utterance
      ? [
          {
            quotation,
            utterance,
            number: 1,
            speaker: utterance.speaker?.name ?? 'Ingrid Solvang',
            speakerGuessed: false,
            originalLanguage: 'ku',
            reuse: [
              {
                statement: 's1',
                score: 0.98,
                likeness: 1,
                how: 'exact',
                language: to,
                text: target.slice(-60),
                provenance: 'original',
                warnings: ['original-language'],
                toldIn: ['02-water.ar.txt'],
                at: '2026-01-15T10:00:00Z',
              },
            ],
          },
        ]
      : [];
  const source = segment?.text ?? '';
  const text = options.typed ?? target.slice(0, 70);
  const rows = rowsOf(document, translation, current).map(
    (row, i): Row =>
      i === current ? { target: text, status: text === '' ? 'empty' : 'draft' } : row,
  );
  return {
    document,
    said: new Map(),
    path: `/samples/${document.name}`,
    target: to,
    rows,
    current,
    editor: textState(text),
    pane: 'editor',
    history: emptyHistory(),
    suggestions: {
      row: current,
      status: 'ready',
      matches: [
        matchOf(source, target, from, { kind: 'context', percent: 101 }),
        matchOf(source, target, from, {
          kind: 'fuzzy',
          percent: 86,
          from: source.split(' ').slice(2).join(' '),
        }),
      ],
      statements,
      parts: [],
      words: wordsOf(source, target),
    },
    selected: 0,
    searching: false,
    quotations: found.quotations,
    utterances: found.utterances,
    correction: null,
    findings: [
      { code: 'quotes-unbalanced', severity: 'error', side: 'target', values: { mark: '"' } },
    ],
  };
}

/** A whole state around the parts given. */
export function appState(parts: Partial<AppState> = {}): AppState {
  return {
    screen: 'translate',
    overlay: null,
    translate: null,
    align: null,
    pile: null,
    concordance: { field: textState(''), asked: '', hits: [], selected: 0, busy: false },
    quotes: { ...UNTOUCHED_QUOTES, field: textState(''), entries: [], selected: 0 },
    memory: {
      name: 'work',
      folder: '/memory/work',
      readOnly: false,
      units: 48_211,
      statements: 12,
      references: [{ name: 'newsroom', units: 160 }],
      indexing: null,
      problems: [],
    },
    save: { kind: 'saved', at: new Date(2026, 1, 18, 14, 2).getTime() },
    notice: null,
    uiLanguage: 'en',
    personal: UNSET,
    quitting: false,
    ...parts,
  };
}

/** A program that runs the real reducer and does nothing outside of it. */
export function fakeApp(
  first: AppState,
): App & { readonly closed: () => boolean; readonly force: (state: AppState) => void } {
  let state = first;
  let isClosed = false;
  const listeners = createListeners();
  return {
    state: () => state,
    subscribe: listeners.add,
    together: listeners.together,
    dispatch: (action) => {
      const step = reduce(state, action, {
        unit: () => undefined,
        unitOf: () => undefined,
        statement: () => undefined,
        person: () => undefined,
        statementTold: () => null,
        personNamed: () => null,
        peopleLike: () => [],
        version: () => 0,
        at: () => '2026-02-18T09:12:00Z',
        by: 'tester',
      });
      if (step.state === state) return;
      state = step.state;
      listeners.tell();
    },
    settled: () => Promise.resolve(),
    close: () => {
      isClosed = true;
      return Promise.resolve();
    },
    closed: () => isClosed,
    force: (next) => {
      state = next;
      listeners.tell();
    },
  };
}

/** An alignment of two to four languages of the sample: good rows, doubtful ones, one-sided ones, furniture. */
export function alignState(
  languages: readonly LanguageTag[] = ['ar', 'en'],
  parts: Partial<AlignState> = {},
): AlignState {
  const documents = languages.map((language) => sample('01-ceasefire', language));
  const count = Math.min(...documents.map((document) => document.segments.length));
  const rows = Array.from({ length: count }, (_, i): AlignRow => {
    const isDoubtful = i % 4 === 3;
    return {
      sides: documents.map((_document, side) => (i === 5 && side === 1 ? [] : [i])),
      confidence: isDoubtful ? 0.41 : 0.97,
      status: i < 2 ? 'furniture' : i === 2 ? 'confirmed' : 'auto',
      evidence: [
        { kind: 'number', source: '11', target: '11', weight: 2 },
        { kind: 'length', weight: 1 },
      ],
    };
  });
  return {
    documents,
    paths: documents.map((document) => `/samples/${document.name}`),
    rows,
    current: 4,
    side: 0,
    history: emptyHistory(),
    threshold: 0.9,
    work: null,
    held: null,
    splitting: null,
    why: false,
    ...parts,
  };
}

/** Hits of a search for a word in the sample. */
export function hits(word: string, language: LanguageTag = 'ar'): readonly ConcordanceHit[] {
  const document = sample('01-ceasefire', language);
  const others = (['ckb', 'en', 'kmr'] as const).map((tag) => sample('01-ceasefire', tag));
  return document.segments
    .filter((segment) => segment.text.includes(word))
    .map((segment, i) => {
      const start = segment.text.indexOf(word);
      return {
        unit: `unit-${i}`,
        memory: i % 2 === 0 ? 'work' : 'newsroom',
        language,
        score: 1 - i * 0.07,
        texts: [
          { language, text: segment.text, highlights: [{ start, end: start + word.length }] },
          ...others.map((other) => ({
            language: other.language,
            text: other.segments[segment.index]?.text ?? '',
            highlights: [],
          })),
        ],
        by: 'desk',
        at: '2026-01-15T10:00:00Z',
        document: document.name,
      };
    });
}

/** The statements of the starter memory with their speakers. */
export function statementEntries(): readonly StatementEntry[] {
  const lines = (file: string) =>
    readFileSync(new URL(`../${file}`, SAMPLES), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .slice(1)
      .map((line) => JSON.parse(line));
  const people: readonly Person[] = lines('people.jsonl');
  const statements: readonly Statement[] = lines('statements.jsonl');
  return statements.map((statement, i) => ({
    statement,
    speaker: people.find((person) => person.id === statement.speaker) ?? null,
    here: i < 3,
  }));
}

/** A pile of two folders: pairs that are sure, doubtful and made by hand, and a file left over. */
export function pileState(parts: Partial<PileState> = {}): PileState {
  const file = (name: string, language: LanguageTag) => ({
    name,
    stem: name,
    numbers: '',
    language,
    length: 900,
    signs: new Set<string>(),
  });
  const rows = { open: [0.97, 0.95, 0.4], review: 1, alone: [0.99, 0.95], confirmed: 3 };
  return {
    folders: ['ar', 'ckb'],
    files: [
      ['2026-02-18 ceasefire.txt', 'الهدنة.txt', 'c.txt'].map((name) => file(name, 'ar')),
      ['18 ئاگربەست.txt', 'b.txt'].map((name) => file(name, 'ckb')),
    ],
    groups: [
      { files: [0, 0], confidence: 1, reasons: ['numbers-in-name', 'content'], rows },
      { files: [1, 1], confidence: 0.55, reasons: [], rows: null },
      { files: [2, null], confidence: 0, reasons: [], rows: null },
    ],
    current: 0,
    side: 0,
    held: null,
    history: emptyHistory(),
    threshold: 0.9,
    work: null,
    open: null,
    ...parts,
  };
}
