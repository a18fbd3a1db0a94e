/** Whatever keys and reports send, on whatever layout and however cut up: nothing of it is ever typed into a text. */
import { afterEach, expect, test } from 'vitest';
import type { AppState } from '../../src/app/index.ts';
import { textState } from '../../src/core/edit/index.ts';
import { drawn } from '../support/screen.ts';
import { appState, fakeApp, translateState } from './fixture.ts';
import { type RunningScreens, showOn } from './run.ts';

const open: RunningScreens[] = [];
afterEach(() => {
  for (const screens of open.splice(0)) screens.program.emit('SIGTERM');
});

const ESC = '\u001b';
const MODIFIERS = [2, 3, 4, 5, 6, 7, 8, 9, 13];
const SEQUENCES: readonly string[] = [
  // Arrows, Home, End, Insert, Delete, pages with every modifier, of xterm, rxvt, the Linux console and PuTTY.
  ...'ABCDHF'
    .split('')
    .flatMap((end) => [
      `${ESC}[${end}`,
      `${ESC}O${end}`,
      `${ESC}${ESC}[${end}`,
      ...MODIFIERS.map((held) => `${ESC}[1;${held}${end}`),
    ]),
  ...'abcd'.split('').flatMap((end) => [`${ESC}[${end}`, `${ESC}O${end}`]),
  ...[2, 5, 6].flatMap((key) =>
    ['~', '$', '^', '@', ';5~', ';6~'].map((end) => `${ESC}[${key}${end}`),
  ),
  ...'PQRS'.split('').flatMap((end) => [`${ESC}O${end}`, `${ESC}[1;5${end}`, `${ESC}O5${end}`]),
  ...[11, 15, 17, 18, 19, 20, 21, 23, 24, 25, 34].flatMap((key) => [
    `${ESC}[${key}~`,
    `${ESC}[${key};6~`,
    `${ESC}[${key}^`,
  ]),
  ...'ABCDE'.split('').map((end) => `${ESC}[[${end}`),
  // The kitty protocol and modifyOtherKeys: chords, releases, media keys, places on other layouts.
  ...[`${ESC}[97;5:3u`, `${ESC}[57441;2u`, `${ESC}[57428u`, `${ESC}[1588::97;7u`, `${ESC}[97;9u`],
  ...[`${ESC}[27;5;9~`, `${ESC}[27;7;1588~`, `${ESC}[57358u`, `${ESC}[1;1:2P`, `${ESC}[?1u`],
  // Reports and answers.
  ...[
    `${ESC}[I`,
    `${ESC}[O`,
    `${ESC}[<0;10;5M`,
    `${ESC}[<35;10;5m`,
    `${ESC}[M !!`,
    `${ESC}[32;1;1M`,
  ],
  ...[`${ESC}[?64;1;2c`, `${ESC}[>41;379;0c`, `${ESC}[12;40R`, `${ESC}[?12;40R`, `${ESC}[0n`],
  ...[`${ESC}[8;1$y`, `${ESC}[?2026;2$y`, `${ESC}[8;24;80t`, `${ESC}[?997;1n`, `${ESC}[>1;2;3S`],
  ...[`${ESC}P>|XTerm(379)${ESC}\\`, `${ESC}P1+r544e=787465${ESC}\\`, `${ESC}P0$r0m${ESC}\\`],
  ...[`${ESC}]11;rgb:0/0/0\u0007`, `${ESC}]52;c;QUJD${ESC}\\`, `${ESC}_Gi=1;OK${ESC}\\`],
  // Nothing that anybody knows.
  ...[`${ESC}[99~`, `${ESC}[?99h`, `${ESC}[1;2;3;4z`, `${ESC}[12 q`, `${ESC}Oz`, `${ESC}[=1;2c`],
  ...[
    '\u009b',
    '\u0090',
    '\u0080',
    '\u0085',
    `${ESC}[201~`,
    `${ESC}[1;`,
    `${ESC}[${'9'.repeat(300)}m`,
  ],
];

/** A letter of a layout, so that it is the one in use: Arabic, Sorani, Kurmanji. */
const LAYOUTS = ['\u0636', '\u06ce', '\u00ea'] as const;
const TEXT = 'aa bb';

function typing(): AppState {
  const translate = translateState('ar', 'ckb', { typed: '' });
  const { document } = translate;
  // The caret in the middle, where any letter would show; nowhere to go, no suggestion that a key could put in.
  return appState({
    translate: {
      ...translate,
      document: { ...document, segments: document.segments.slice(0, 1) },
      rows: [{ target: TEXT, status: 'draft' }],
      current: 0,
      editor: { ...textState(TEXT), cursor: 2 },
      suggestions: { ...translate.suggestions, row: 0, matches: [], statements: [] },
      utterances: [],
      quotations: [],
    },
  });
}

/** The sequence in one chunk, byte by byte, and cut in its middle. */
function* cuts(bytes: Uint8Array): Iterable<readonly Uint8Array[]> {
  yield [bytes];
  yield [...bytes].map((byte) => Uint8Array.of(byte));
  const half = Math.floor(bytes.length / 2);
  yield [bytes.slice(0, half), bytes.slice(half)];
}

test(`${SEQUENCES.length} sequences on three layouts, however cut, type nothing`, {
  timeout: 120_000,
}, async () => {
  const app = fakeApp(typing());
  const screens = await showOn(app);
  open.push(screens);
  const leaked: string[] = [];
  for (const layout of LAYOUTS) {
    screens.input.type(layout);
    for (const sequence of SEQUENCES) {
      for (const chunks of cuts(new TextEncoder().encode(sequence))) {
        app.force(typing());
        for (const chunk of chunks) screens.input.emit('data', Buffer.from(chunk));
        // A key behind it ends what was left open.
        screens.input.type('\u001b[I');
        const text = app.state().translate?.editor.text ?? '';
        if (text !== TEXT) leaked.push(`${JSON.stringify(sequence)}: ${JSON.stringify(text)}`);
      }
    }
    await drawn();
  }
  expect(leaked).toEqual([]);
  expect(screens.errors()).toBe('');
  expect(SEQUENCES.length).toBeGreaterThan(60);
});
