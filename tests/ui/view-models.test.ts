/** The rows of the screens as values: widths, windows, words. */

import { describe, expect, test } from 'vitest';
import type { SaveState } from '../../src/app/index.ts';
import { choicesOf, progressOf, UNTOUCHED_QUOTES } from '../../src/app/index.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/core/language-tag.ts';
import { columnsOf, type Strategy } from '../../src/terminal/index.ts';
import { DEFAULT_KEYMAP } from '../../src/ui/commands/index.ts';
import { surfaceOf, themeOf } from '../../src/ui/frame/index.ts';
import { UNICODE_GLYPHS } from '../../src/ui/glyphs.ts';
import { coverOf } from '../../src/ui/overlays/index.ts';
import { wordOf } from '../../src/ui/screens/align/bead.ts';
import { hintRow, messagesOf } from '../../src/ui/screens/bars.ts';
import { diffText } from '../../src/ui/screens/diff-text.ts';
import { fromFirstHit } from '../../src/ui/screens/memory/hit.ts';
import { quotesRows } from '../../src/ui/screens/quotes/view-model.ts';
import { screenRows } from '../../src/ui/screens/screen-rows.ts';
import { geometryOf } from '../../src/ui/screens/translate/geometry.ts';
import { translateRows } from '../../src/ui/screens/translate/view-model.ts';
import { firstInSight, firstLineInSight } from '../../src/ui/screens/windows.ts';
import { COLOUR_THEME, PLAIN_THEME, themeFor } from '../../src/ui/theme.ts';
import { alignState, statementEntries, translateState } from './fixture.ts';
import { everything, OVERLAYS, SCREENS } from './gallery.ts';

function surface(
  language: LanguageTag,
  columns = 80,
  rows = 24,
  strategy: Strategy = 'app',
): ReturnType<typeof surfaceOf> {
  return surfaceOf(
    { strategy, theme: COLOUR_THEME, glyphs: UNICODE_GLYPHS, keymap: DEFAULT_KEYMAP },
    { columns, rows },
    language,
  );
}

const STATE = everything({
  align: alignState(['ar', 'ckb', 'kmr', 'en'], { why: true }),
});

const SIZES = [
  [80, 24],
  [81, 25],
  [100, 28],
  [119, 29],
  [120, 30],
  [137, 51],
  [160, 45],
  [211, 60],
] as const;

describe.each(SCREENS)('%s', (screen) => {
  test.each(SIZES)(
    'at %d x %d has a row for each row of the window, none wider than it',
    (columns, rows) => {
      for (const language of LANGUAGE_TAGS) {
        const drawn = screenRows(
          surface(language, columns, rows),
          { ...STATE, screen },
          { diff: true },
        );
        expect(drawn.length, language).toBe(rows);
        drawn.forEach((row, i) => {
          const width = columnsOf(row);
          const isFramed = /[\u2502\u251C\u250C\u2514]/.test(row) && i > 1;
          if (isFramed) expect(width, `${language} row ${i}`).toBe(columns);
          else expect(width, `${language} row ${i}`).toBeLessThanOrEqual(columns);
        });
      }
    },
  );
});

test.each(LANGUAGE_TAGS)('the hint bar in %s fits 80 columns and names help', (language) => {
  for (const screen of SCREENS) {
    const row = hintRow(surface(language), { ...STATE, screen });
    expect(columnsOf(row)).toBeLessThanOrEqual(80);
    expect(row).toContain('F1');
  }
});

test.each(LANGUAGE_TAGS)('every overlay in %s stays inside 80 x 24', (language) => {
  for (const overlay of OVERLAYS) {
    const cover = coverOf(surface(language), { ...STATE, overlay });
    expect(cover && cover.from + cover.rows.length).toBeLessThanOrEqual(24);
    for (const row of cover?.rows ?? []) expect(columnsOf(row)).toBeLessThanOrEqual(80);
  }
});

describe('geometry', () => {
  test.each(SIZES)('the parts fill %d x %d exactly', (columns, rows) => {
    const parts = geometryOf(surface('en', columns, rows));
    const { sourceColumns, targetColumns, offerColumns, innerColumns } = parts;
    expect(innerColumns).toBe(columns - 2);
    const beside = parts.arrangement === 'narrow' ? 1 : 2 + offerColumns;
    expect(sourceColumns + targetColumns + beside).toBe(innerColumns);
  });

  test.each([
    [80, 24, 'narrow'],
    [119, 60, 'narrow'],
    [120, 24, 'wide'],
    [160, 29, 'wide'],
    [160, 30, 'full'],
  ] as const)('%d x %d is %s', (columns, rows, arrangement) => {
    expect(geometryOf(surface('en', columns, rows)).arrangement).toBe(arrangement);
  });

  test('an unknown terminal gets one text a line, however wide it is', () => {
    expect(geometryOf(surface('en', 200, 60, 'stacked')).arrangement).toBe('stacked');
  });

  test('does not depend on what is offered, so nothing jumps when suggestions arrive', () => {
    const ready = screenRows(surface('en'), STATE, { diff: true });
    const translate = translateState('ar', 'ckb');
    const waiting = {
      ...STATE,
      translate: {
        ...translate,
        suggestions: {
          ...translate.suggestions,
          status: 'waiting',
          matches: [],
          statements: [],
          parts: [],
          words: [],
        },
      },
    } as const;
    const before = translateRows(surface('en'), waiting, { diff: true });
    expect(before.slice(0, 12)).toEqual(ready.slice(0, 12));
  });
});

describe('windows', () => {
  test('a list stands still within a page and turns at its end', () => {
    expect([0, 4, 5, 9, 10].map((selected) => firstInSight(selected, 5))).toEqual([0, 0, 5, 5, 10]);
  });

  test('the wanted line is in sight and no line behind the end is', () => {
    for (let count = 1; count < 12; count += 1) {
      for (let height = 1; height <= count; height += 1) {
        for (let line = 0; line < count; line += 1) {
          const first = firstLineInSight(line, height, count);
          expect(first).toBeLessThanOrEqual(line);
          expect(line).toBeLessThan(first + height);
          expect(first + height).toBeLessThanOrEqual(count);
        }
      }
    }
  });

  test('the current segment is in sight wherever it is', () => {
    const pointer = UNICODE_GLYPHS.pointer;
    for (let current = 0; current < 21; current += 1) {
      const translate = translateState('ar', 'ckb', { current });
      const rows = translateRows(surface('en'), { ...STATE, translate }, { diff: true });
      expect(rows.slice(2, 12).filter((row) => row.includes(pointer)).length, `${current}`).toBe(1);
    }
  });
});

describe('differences', () => {
  test('are in brackets, so that colour is not needed, with blanks outside', () => {
    const { text, marks } = diffText([
      { kind: 'same', text: 'We are ' },
      { kind: 'removed', text: 'pleased ' },
      { kind: 'added', text: 'happy ' },
      { kind: 'same', text: 'now' },
    ]);
    expect(text).toBe('We are [-pleased-] {+happy+} now');
    expect(marks.map((mark) => [mark.role, text.slice(mark.start, mark.end)])).toEqual([
      ['removed', '[-pleased-]'],
      ['added', '{+happy+}'],
    ]);
  });

  test('of blanks alone are shown as blanks', () => {
    expect(diffText([{ kind: 'added', text: '  ' }]).text).toBe('  ');
  });
});

describe('progress', () => {
  test('counts words, and no page furniture', () => {
    const translate = translateState('ar', 'ckb');
    const progress = progressOf(translate);
    const work = translate.document.segments.filter((segment) => segment.role !== 'furniture');
    expect(progress.segments).toBe(work.length);
    expect(progress.confirmed).toBe(
      translate.rows.filter((row) => row.status === 'confirmed').length,
    );
    expect(progress.confirmedWords).toBeGreaterThan(progress.confirmed);
    expect(progress.confirmedWords).toBeLessThan(progress.words);
  });
});

describe('hits', () => {
  const text = `${'long '.repeat(30)}needle in a haystack`;
  const start = text.indexOf('needle');
  const hit = { language: 'en', text, highlights: [{ start, end: start + 6 }] } as const;

  test('far into a text are brought into sight', () => {
    const shown = fromFirstHit(hit, 40);
    expect(shown.text.indexOf('needle')).toBeLessThan(30);
    expect(shown.text.startsWith('\u2026')).toBe(true);
    const [mark] = shown.marks;
    expect(mark && shown.text.slice(mark.start, mark.end)).toBe('needle');
  });

  test('that are in sight leave the text alone', () => {
    expect(fromFirstHit({ ...hit, highlights: [{ start: 0, end: 4 }] }, 40).text).toBe(text);
  });
});

describe('beads', () => {
  const row = { sides: [[0], [0]], confidence: 0.95, status: 'auto', evidence: [] } as const;
  test.each([
    [{ ...row }, 'auto'],
    [{ ...row, confidence: 0.5 }, 'review'],
    [{ ...row, status: 'review' as const }, 'review'],
    [{ ...row, status: 'confirmed' as const }, 'confirmed'],
    [{ ...row, sides: [[0], []] }, 'alone'],
    [{ ...row, status: 'furniture' as const, sides: [[0], []] }, 'furniture'],
  ])('%j is %s', (bead, word) => {
    expect(wordOf(bead, 0.9)).toBe(word);
  });
});

describe('messages', () => {
  const failed: SaveState = {
    kind: 'failed',
    pending: 2,
    problem: { code: 'memory.disk-full', at: { file: '/m' } },
  };

  test('what is not saved comes before what just happened, and that before findings', () => {
    const state = {
      ...STATE,
      save: failed,
      notice: { code: 'undone', values: {}, bad: false },
    } as const;
    const texts = messagesOf(surface('en'), state).map((message) => message.text);
    expect(texts[0]).toContain('Not saved (2 waiting)');
    expect(texts[1]).toBe('Undone.');
    expect(texts[2]).toContain('quotation mark');
  });

  test('the correction offered is seen with its keys, before the findings that a half-typed sentence has', () => {
    const word = { start: 0, end: 4, typed: 'sere', offered: ['ser\u00ea'] } as const;
    const correction = { ...word, by: 'memory', certain: true } as const;
    const translate = STATE.translate && { ...STATE.translate, correction };
    const texts = messagesOf(surface('en'), { ...STATE, translate }).map(({ text }) => text);
    expect(texts[0]).toBe('sere \u2192 ser\u00ea   F10: take it   Shift+F12: never');
    expect(texts[1]).toContain('quotation mark');
  });

  test('what is wrong with the memory is said on every screen', () => {
    const problems = [{ code: 'memory.torn-tail', at: { file: '/m/u.jsonl', byte: 9 } }] as const;
    const state = { ...STATE, screen: 'quotes', memory: { ...STATE.memory, problems } } as const;
    expect(messagesOf(surface('en'), state)[0]?.text).toContain('/m/u.jsonl, byte 9');
  });
});

test('a stop without a stored original does not offer it', () => {
  const stop = {
    kind: 'original-stop',
    utterance: 0,
    speaker: '',
    originalLanguage: 'ckb',
    stored: null,
    selected: 0,
  } as const;
  expect(choicesOf(stop)).not.toContain('use-original');
  expect(choicesOf({ ...stop, stored: 'x' })[0]).toBe('use-original');
});

describe('colours', () => {
  test.each([
    [{}, COLOUR_THEME],
    [{ NO_COLOR: '' }, COLOUR_THEME],
    [{ NO_COLOR: '1' }, PLAIN_THEME],
    [{ TERM: 'dumb' }, PLAIN_THEME],
    [{ TERM: 'vt220' }, PLAIN_THEME],
    [{ TERM: 'xterm-256color' }, COLOUR_THEME],
  ])('for %j', (environment, theme) => {
    expect(themeFor(environment)).toBe(theme);
  });

  test('roles that must be told apart differ without colour too, or have signs of their own', () => {
    const looks = (['added', 'selection', 'strong'] as const).map((role) => PLAIN_THEME[role].open);
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('renderings of a statement', () => {
  const [first] = statementEntries();
  if (first === undefined) throw new Error('no statement in the fixture');
  const wordings = ['The road is open.', 'The road stays open.'];
  const variants = wordings.map((text) => ({ language: 'en', text, provenance: 'house' }) as const);
  const entry = { ...first, statement: { ...first.statement, id: 's-road', variants } };
  const drawn = (rendering: number, held: string | null, strategy: Strategy) => {
    const quotes = { ...UNTOUCHED_QUOTES, entries: [entry], rendering, held };
    const rows = quotesRows(surface('en', 120, 30, strategy), {
      ...STATE,
      screen: 'quotes',
      quotes,
    });
    return rows.map((row) => row.replace(/\u001b\[[0-9;]*m/g, ''));
  };

  test.each(['app', 'stacked'] as const)('%s: the others say what the chosen has not', (how) => {
    const text = drawn(0, null, how).join('\n');
    expect(text).toContain('The road is open.');
    expect(text).toContain('The road [-is-]{+stays+} open.');
    expect(drawn(1, null, how).join('\n')).toContain('The road [-stays-]{+is+} open.');
  });

  test('one text a row: a sign stands before the chosen rendering alone', () => {
    const signs = drawn(1, null, 'stacked')
      .filter((row) => row.includes('our wording'))
      .map((row) => row.includes(UNICODE_GLYPHS.pointer));
    expect(signs).toEqual([false, true]);
  });

  test.each(['app', 'stacked'] as const)('%s: a statement taken up says so on its row', (how) => {
    expect(drawn(0, 's-road', how).join('\n')).toContain('+ taken up');
    expect(drawn(0, null, how).join('\n')).not.toContain('taken up');
  });
});

test('in one text a row the top bar and the hints are not cut where there is room', () => {
  for (const language of LANGUAGE_TAGS) {
    const on = surface(language, 100, 24, 'stacked');
    const rows = translateRows(on, { ...STATE, screen: 'translate' }, { diff: true });
    expect(rows[0], language).not.toContain('\u2026');
    expect(rows.at(-1), language).not.toContain('\u2026');
  }
});

test.each(LANGUAGE_TAGS)(
  'help in %s keeps keys and words apart, and no word is cut',
  (language) => {
    for (const columns of [80, 120]) {
      const on = surface(language, columns, 24, 'app');
      for (let page = 0; page < 9; page += 1) {
        const rows = coverOf(on, { ...STATE, overlay: { kind: 'help', page } })?.rows ?? [];
        expect(rows.join(' '), language).not.toContain('\u2026');
      }
    }
  },
);

test('colours chosen away are away with the next frame', () => {
  const dressed = surface('en');
  const personal = { ...STATE.personal, theme: 'plain' as const };
  expect(themeOf(dressed, STATE)).toBe(COLOUR_THEME);
  expect(themeOf(dressed, { ...STATE, personal })).toBe(PLAIN_THEME);
});
