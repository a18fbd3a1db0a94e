/** Commands from the keyboards that translators have: the Arabic, the Sorani and the Kurmanji layout. */
import { describe, expect, test } from 'vitest';
import type { AppState } from '../../src/app/index.ts';
import { decodeKeys, INITIAL_KEY_STATE, type KeyEvent } from '../../src/terminal/index.ts';
import { KEYS_OF_LAYOUT, type KeyboardLayout } from '../../src/terminal/keys/keyboard-layouts.ts';
import { COMMANDS, commandFor, commandsAt, type Place } from '../../src/ui/commands/index.ts';
import { DEFAULT_KEYMAP } from '../../src/ui/commands/keymap.ts';
import { likelyLayout } from '../../src/ui/input.ts';
import { alignState, appState, translateState } from './fixture.ts';

const LAYOUTS: readonly KeyboardLayout[] = ['arabic', 'sorani', 'latin'];
const STATES: Readonly<Partial<Record<Place, AppState>>> = {
  align: appState({ screen: 'align', align: alignState() }),
  offers: appState({ translate: { ...translateState(), pane: 'matches' } }),
};

function eventOf(bytes: string): KeyEvent {
  const [event] = decodeKeys(INITIAL_KEY_STATE, new TextEncoder().encode(bytes)).events;
  if (event === undefined) throw new Error(`no event: ${JSON.stringify(bytes)}`);
  return event;
}

/** What the key of a Latin letter types on a layout: one entry for each of its layers. */
function typedBy(key: string, layout: KeyboardLayout): readonly string[] {
  const letters = [...KEYS_OF_LAYOUT[layout]].filter(([, place]) => place === key);
  return letters.length === 0 ? [key] : letters.map(([letter]) => letter);
}

describe.each(LAYOUTS)('on the %s layout', (layout) => {
  test.each(Object.entries(STATES))(
    'each letter that is a command of %s is it by its place',
    (place, state) => {
      let letters = 0;
      for (const command of commandsAt(place as Place)) {
        for (const key of DEFAULT_KEYMAP.keysOf(command)) {
          if (!/^[a-z]$/.test(key)) continue;
          for (const letter of typedBy(key, layout)) {
            letters += 1;
            const expected = commandFor(eventOf(key), state, 'latin')?.command.id;
            expect([letter, commandFor(eventOf(letter), state, layout)?.command.id]).toEqual([
              letter,
              expected,
            ]);
          }
        }
      }
      if (place === 'align') expect(letters).toBeGreaterThan(3);
    },
  );

  test('chords with Ctrl and a letter are those of its place where the terminal tells the place', () => {
    const state = appState({ translate: translateState() });
    for (const letter of typedBy('z', layout)) {
      const code = letter.codePointAt(0) ?? 0;
      const event = eventOf(`\u001b[${code}::122;5u`);
      expect(commandFor(event, state, layout)?.command.id).toBe('undo');
    }
  });
});

test('every command has a key that is no letter, or stands in the palette, which has one', () => {
  const reachable = (keys: readonly string[]) => keys.some((key) => !/^[A-Za-z]$/.test(key));
  const palette = COMMANDS.find((command) => command.id === 'palette.open');
  expect(palette && reachable(DEFAULT_KEYMAP.keysOf(palette))).toBe(true);
  const byLetterAlone = COMMANDS.filter(
    (command) => !reachable(DEFAULT_KEYMAP.keysOf(command)) && command.places.includes('editor'),
  );
  // Those are chosen in the palette by their names, in any of the four languages (see the palette's own tests).
  for (const command of byLetterAlone) expect(DEFAULT_KEYMAP.keysOf(command)).toEqual([]);
});

test('before a letter has told the layout, the last one told does, then the language of the interface, then the texts', () => {
  const align = alignState();
  const over = (...languages: readonly ('ar' | 'ckb' | 'kmr')[]) => {
    const documents = align.documents
      .slice(0, languages.length)
      .map((document, side) => ({ ...document, language: languages[side] ?? 'ar' }));
    return appState({ screen: 'align', translate: null, align: { ...align, documents } });
  };
  expect(likelyLayout(over('kmr', 'ckb'))).toBe('sorani');
  expect(likelyLayout(over('ar', 'ckb'))).toBe('arabic');
  expect(likelyLayout({ ...over('ar', 'ckb'), uiLanguage: 'ckb' })).toBe('sorani');
  expect(likelyLayout({ ...over('kmr', 'ckb'), uiLanguage: 'ar' })).toBe('arabic');
  const told = { ...appState().personal, keyboard: 'sorani' as const };
  expect(likelyLayout({ ...over('ar', 'ckb'), uiLanguage: 'ar', personal: told })).toBe('sorani');
});
