/**
 * The translate and the align screen with lines of mixed direction, cell by cell, in every strategy at three widths,
 * against stored screens that can be read (`tests/fixtures/screens`). After a change that is meant: look at the
 * difference, then `vitest -u`.
 */
import { afterEach, describe, expect, test } from 'vitest';
import type { AppState } from '../../src/app/index.ts';
import { textState } from '../../src/core/edit/index.ts';
import type { LanguageTag } from '../../src/core/language-tag.ts';
import { segmentDocument } from '../../src/core/segment/index.ts';
import { findQuotations } from '../../src/core/statement/index.ts';
import type { Strategy } from '../../src/terminal/index.ts';
import { latinCell } from '../terminal/support/latin-letters.ts';
import { terminalGrid } from '../terminal/support/terminal-grid.ts';
import { alignState, appState, fakeApp, translateState } from './fixture.ts';
import { type RunningScreens, showOn } from './run.ts';

const open: RunningScreens[] = [];
afterEach(() => {
  for (const screens of open.splice(0)) screens.program.emit('SIGTERM');
});

const TEXTS: Readonly<Record<'ar' | 'ckb', readonly string[]>> = {
  ar: [
    'قال سالم في Westlake: «نحن (26 شخصاً) معكم» 100%.',
    'القرار رقم 17/2025 «نهائي» [ولن يتغير] قبل 12/3/2026.',
    'لا تراجع عن الاتفاق #المياه_حق @dana_h https://example.org/n?id=26 اليوم.',
    'عاد ٢٦ طفلاً إلى المدرسة؛ والباقي غداً!',
  ],
  ckb: [
    'سالم لە Westlake گوتی: «ئێمە (26 کەس) لەگەڵتانین» 100%.',
    'بڕیاری ژمارە 17/2025 «کۆتاییە» [و ناگۆڕدرێت] پێش 12/3/2026.',
    'پاشەکشە لە ڕێککەوتن نییە #ئاو_مافە @dana_h https://example.org/n?id=26 ئەمڕۆ.',
    '٢٦ منداڵ گەڕانەوە قوتابخانە؛ ئەوانی دیکە سبەی!',
  ],
};

function documentOf(language: 'ar' | 'ckb') {
  const name = `mixed.${language}.txt`;
  return segmentDocument({ id: name, name, text: TEXTS[language].join('\n\n'), language });
}

function translating(): AppState {
  const document = documentOf('ar');
  const typed = TEXTS.ckb[0] ?? '';
  const { quotations, utterances } = findQuotations(document.segments, 'ar');
  const base = translateState('ar', 'ckb');
  const rows = document.segments.map((_, i) => ({
    target: TEXTS.ckb[i] ?? '',
    status: i === 0 ? ('draft' as const) : ('confirmed' as const),
  }));
  return appState({
    translate: {
      ...base,
      document,
      path: '/samples/mixed.ar.txt',
      rows,
      current: 0,
      editor: textState(typed),
      suggestions: { ...base.suggestions, row: 0, matches: [], statements: [] },
      quotations,
      utterances,
      findings: [],
    },
  });
}

function aligning(): AppState {
  const languages: readonly LanguageTag[] = ['ar', 'ckb'];
  const documents = [documentOf('ar'), documentOf('ckb')];
  const rows = TEXTS.ar.map((_, i) => ({
    sides: [[i], [i]],
    confidence: i === 2 ? 0.41 : 0.97,
    status: 'auto' as const,
    evidence: [],
  }));
  const align = alignState(languages, { documents, rows, current: 0 });
  return appState({ screen: 'align', align });
}

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
const NAMES: Readonly<Record<string, string>> = {
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2069': 'PDI',
};

/** A row with one sign a cell; behind it the direction controls with the column of the cell that they follow. */
function rowOf(cells: readonly string[]): string {
  const controls = cells.flatMap((cell, column) =>
    [...cell.matchAll(CONTROL)].map((found) => `${NAMES[found[0]] ?? '??'}@${column}`),
  );
  const text = cells.map((cell) => latinCell(cell.replace(CONTROL, ''))).join('');
  return `${text.trimEnd()}${controls.length > 0 ? `   <- ${controls.join(' ')}` : ''}`;
}

async function screenOf(state: AppState, columns: number, strategy: Strategy): Promise<string> {
  const rows = 24;
  const screens = await showOn(fakeApp(state), { columns, rows, strategy });
  open.push(screens);
  const grid = terminalGrid(columns, rows);
  await grid.write(screens.output.bytes);
  return grid.cells().map(rowOf).join('\n').trimEnd();
}

async function stored(strategy: Strategy): Promise<string> {
  const parts: string[] = [];
  for (const [name, state] of [
    ['translate', translating()],
    ['align', aligning()],
  ] as const) {
    for (const columns of [80, 120, 160])
      parts.push(`== ${name}, ${columns} columns\n${await screenOf(state, columns, strategy)}\n`);
  }
  return parts.join('\n');
}

describe('screens as stored', () => {
  test.each(['app', 'isolate', 'isolate-swap', 'override', 'words', 'stacked'] as const)(
    'in %s',
    { timeout: 60_000 },
    async (strategy) => {
      await expect(await stored(strategy)).toMatchFileSnapshot(
        `../fixtures/screens/${strategy}.txt`,
      );
    },
  );

  test('in explicit are those of app: only the mode around them differs', {
    timeout: 60_000,
  }, async () => {
    expect(await stored('explicit')).toBe(await stored('app'));
  });
});
