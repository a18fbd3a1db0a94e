/** States whose every text from outside is made to attack the terminal, and the check of what came out of them. */

import type { AppState, ScreenName } from '../../src/app/index.ts';
import { isLanguageTag } from '../../src/core/language-tag.ts';
import { needsControls, type Strategy } from '../../src/terminal/index.ts';
import { everything } from './gallery.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Sequences that do something in terminals, whole and cut off; characters that move, hide or reorder; plain text. */
const PIECES: readonly string[] = [
  ...['\u001b[2J', '\u001b[H', '\u001b[31m', '\u001b[6n', '\u001b[?1049l', '\u001b[', '\u001b'],
  ...['\u001b]52;c;QUJD\u0007', '\u001b]0;title\u001b\\', '\u001b]8;;http://x\u0007', '\u001b]'],
  ...['\u001bP$q\u001b\\', '\u001b_G\u001b\\', '\u001b^x', '\u001b(0', '\u001bc', '\u009b31m'],
  ...['\u009d0;x\u009c', '\u0090', '\u0085', '\u0007', '\u0008', '\r', '\t', '\u0000', '\u007f'],
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
  ...['\u200e', '\u200f', '\u061c', '\u2028', '\u2029', '\u200b', '\ufeff', '\u{e0041}', '\ud83d'],
  ...['\u{e01eb}', '\u{e01ec}', '\u{e01ed}', '\u{e01ee}', '\u{e01ef}', '\u{f0001}', '\u{f0002}'],
  ...['قال', 'الوزير', 'لا', 'ڕۆژ', 'وڵات', 'Rudaw', '(26)', '«', '»', ' ', ' ', ' ', '\n', '漢'],
];

function hostileText(random: () => number, plain: string): string {
  let text = '';
  for (let i = 0; i < 8; i++) text += PIECES[Math.floor(random() * PIECES.length)] ?? '';
  // Any control character at all, so that none is forgotten above.
  text += String.fromCharCode(Math.floor(random() * 0x20), 0x7f + Math.floor(random() * 0x21));
  const at = Math.floor(random() * plain.length);
  return plain.slice(0, at) + text + plain.slice(at);
}

/** Fields of the state that hold text from outside: documents, translations, names of files, people, memories. */
const FROM_OUTSIDE = new Set(
  'text target name path by document speaker folder source memory file asked toldIn names handles roles'.split(
    ' ',
  ),
);

function attacked(value: unknown, field: string, random: () => number): unknown {
  if (typeof value === 'string') {
    const isWords = FROM_OUTSIDE.has(field) && !isLanguageTag(value) && value !== '';
    return isWords ? hostileText(random, value) : value;
  }
  if (Array.isArray(value)) return value.map((item) => attacked(item, field, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = field === 'names' ? 'names' : key;
      return [key, attacked(item, name, random)];
    }),
  );
}

/** A state with everything open on one screen, all its texts attacked. Offsets may lie anywhere, which is part of it. */
export function hostileState(screen: ScreenName, random: () => number): AppState {
  const state = everything({
    screen,
    save: {
      kind: 'failed',
      pending: 1,
      problem: { code: 'memory.disk-full', at: { file: '/memory/work' } },
    },
  });
  // The shape is that of the state: only the characters of texts were changed.
  return attacked(state, '', random) as AppState;
}

/** What a screen writes by itself: colours, places, erasing, synchronized frames, and the modes of a session. */
const OURS = /\u001b\[(?:[0-9;]*m|\d+;\d+H|H|K|2J|8[hl]|\?(?:7|25|1049|2004|2026)[hl])|\u001b\[0m/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/;
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** What is written around a text by strategies that need controls: never a mark, never an override to the right. */
const FOREIGN_DIRECTIONS = /[\u061c\u200e\u200f\u202a\u202b\u202e\u2068]/;
const HIDDEN = /[\u200b\u2028\u2029\ufeff]|[\u{e0000}-\u{e01ef}]/u;

/** The first thing in the bytes of a screen that is not ours, or null. */
export function foreignIn(bytes: string, strategy: Strategy): string | null {
  const rest = bytes.replace(OURS, '');
  const directions = needsControls(strategy) ? FOREIGN_DIRECTIONS : DIRECTIONS;
  for (const pattern of [CONTROLS, directions, HIDDEN]) {
    const found = pattern.exec(rest);
    if (found !== null) return JSON.stringify(rest.slice(found.index, found.index + 20));
  }
  return null;
}
