/** The command table: no two commands on one key, everything reachable, everything documented. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/core/language-tag.ts';
import { CATALOGUES, hasMessage, translate } from '../../src/i18n/index.ts';
import { createKeyDecoder } from '../../src/terminal/index.ts';
import {
  COMMANDS,
  chordsOf,
  commandFor,
  commandsAt,
  DEFAULT_KEYMAP,
  keymapWith,
  PLACES,
} from '../../src/ui/commands/index.ts';
import { renderKeyTable } from '../../src/ui/key-table.ts';
import { paletteCommands } from '../../src/ui/overlays/index.ts';
import { alignState, appState, translateState } from './fixture.ts';

describe('the table', () => {
  test.each(PLACES)('gives each key of %s to one command at a time', (place) => {
    // Of several on one key all but the last say when they are meant.
    const chords = new Set(commandsAt(place).flatMap(({ keys }) => keys.flatMap(chordsOf)));
    const unclear = [...chords].filter((chord) =>
      DEFAULT_KEYMAP.commandsOn(place, chord)
        .slice(0, -1)
        .some((command) => command.isLive === undefined),
    );
    expect(unclear).toEqual([]);
  });

  test('names every command once, and every name has a command', () => {
    const ids = COMMANDS.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = Object.keys(CATALOGUES.en.commands).filter((key) => !key.endsWith('.hint'));
    expect([...ids].sort()).toEqual(named.sort());
  });

  test('a command with a place in the hint bar has a short name and a key', () => {
    const hinted = COMMANDS.filter((command) => command.hintRank !== undefined);
    for (const { id, keys } of hinted) {
      expect(hasMessage(`commands.${id}.hint`), id).toBe(true);
      expect(keys.length, id).toBeGreaterThan(0);
    }
  });

  test('single letters are commands only where nothing is typed', () => {
    const letters = COMMANDS.filter((command) => command.keys.some((key) => key.length === 1));
    for (const { id, places } of letters)
      for (const place of places) expect(['align', 'pile'], id).toContain(place);
  });

  test('keys that are bytes of other keys are not used', () => {
    // Ctrl+I, M, J, H and [ arrive as Tab, Enter, line feed, Backspace and Esc.
    const taken = COMMANDS.flatMap((command) => command.keys).filter((key) =>
      /^Ctrl\+[IMJH[]$/.test(key),
    );
    expect(taken).toEqual([]);
  });

  test.each(PLACES)('every command of %s is in the palette, or is typing', (place) => {
    const screen = place === 'editor' || place === 'offers' ? 'translate' : place;
    const translate = {
      ...translateState(),
      pane: place === 'offers' ? 'matches' : 'editor',
    } as const;
    const state = appState({ screen, translate, align: alignState() });
    const found = new Set(paletteCommands(state, '').map((command) => command.id));
    const missing = commandsAt(place).filter(
      (command) => !found.has(command.id) && !command.typing && command.id !== 'palette.open',
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('the palette', () => {
  const state = appState({ translate: translateState() });

  test.each(LANGUAGE_TAGS)('finds every command by its name in %s', (language) => {
    for (const command of paletteCommands(state, '')) {
      const name = translate(language, `commands.${command.id}`);
      const found = paletteCommands(state, name);
      expect(
        found.map(({ id }) => id),
        name,
      ).toContain(command.id);
    }
  });

  test('finds a name typed with other forms of its letters', () => {
    // Arabic yeh and kaf instead of Farsi yeh and keheh.
    const typed = 'پيشنياري دواتر';
    expect(paletteCommands(state, 'پێشنیاری دواتر').map(({ id }) => id)).toContain('match.next');
    expect(typed).not.toBe('پێشنیاری دواتر');
  });

  test('puts names that begin with the query first', () => {
    expect(paletteCommands(state, 'undo')[0]?.id).toBe('undo');
  });

  test('finds nothing for a name that no command has', () => {
    expect(paletteCommands(state, 'zzzz')).toEqual([]);
  });
});

describe('keys', () => {
  const eventsOf = (bytes: string) => createKeyDecoder().write(Buffer.from(bytes, 'utf8'));
  const states = {
    editor: appState({ translate: translateState() }),
    align: appState({ screen: 'align', align: alignState() }),
  };
  const commandOf = (bytes: string, place: 'editor' | 'align') => {
    const [event] = eventsOf(bytes);
    return event && commandFor(event, states[place], 'arabic');
  };

  test.each([
    ['\u001bOP', 'editor', 'help.toggle'],
    ['\u001b[11~', 'editor', 'help.toggle'],
    ['\u001b[19~', 'editor', 'segment.nextOpen'],
    ['\u001b[19;2~', 'editor', 'segment.prevOpen'],
    ['\u001b[1;3B', 'editor', 'segment.next'],
    ['\u001b[1;5A', 'editor', 'match.prev'],
    ['\r', 'editor', 'segment.confirmNext'],
    ['\u001b[13;5u', 'editor', 'segment.confirmNext'],
    ['\u001b\r', 'editor', 'segment.newline'],
    ['\u001b[Z', 'editor', 'pane.prev'],
    ['\u001a', 'editor', 'undo'],
    ['\u001b[1;2D', 'editor', 'select.left'],
    ['\u007f', 'editor', 'delete.back'],
    ['\u0000', 'editor', 'type.joiner'],
    ['m', 'align', 'align.merge'],
    ['N', 'align', 'align.prevDoubtful'],
    ['A', 'align', 'align.confirmAll'],
    ['-', 'align', 'align.unlink'],
    ['?', 'align', 'align.why'],
  ] as const)('%j in %s is %s', (bytes, place, id) => {
    expect(commandOf(bytes, place)?.command.id).toBe(id);
  });

  test.each([
    // The key of m, s, d, f, n on the Arabic layout.
    ['\u0629', 'align.merge'],
    ['\u0633', 'align.split'],
    ['\u064A', 'align.down'],
    ['\u0628', 'align.furniture'],
    ['\u0649', 'align.nextDoubtful'],
    // Shift and the key of the question mark.
    ['\u061F', 'align.why'],
  ])('the key of %s on an Arabic layout is %s', (letter, id) => {
    expect(commandOf(letter, 'align')?.command.id).toBe(id);
  });

  test('a letter in the translation is text on every layout', () => {
    for (const letter of ['m', 'A', '\u0633', '\u06D5', '-'])
      expect(commandOf(letter, 'editor')).toBeNull();
  });

  test.each([
    ['1', 1],
    ['9', 9],
    ['\u0663', 3],
    ['\u06F7', 7],
  ])('Alt with the digit %s inserts suggestion %d', (digit, number) => {
    const found = commandOf(`\u001b${digit}`, 'editor');
    expect([found?.command.id, found?.digit]).toEqual(['match.insert', number]);
  });

  test('Alt with a letter types nothing and does nothing', () => {
    expect(commandOf('\u001b\u0634', 'editor')).toBeNull();
  });
});

test('the key table of the README lists every key of the table once', () => {
  const table = renderKeyTable();
  for (const { keys } of COMMANDS) for (const key of keys) expect(table).toContain(`\`${key}\``);
  expect(table.split('\n').filter((line) => line.startsWith('| `')).length).toBe(
    COMMANDS.filter((command) => command.keys.length > 0).length,
  );
});

test('the README holds the key table as it is now (npm run docs:keys writes it)', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(renderKeyTable().trim());
});

test('every place has keys for help, palette, leaving and quitting', () => {
  for (const place of PLACES) {
    for (const key of ['F1', 'F2', 'Esc', 'Ctrl+X', 'Ctrl+C'])
      expect(DEFAULT_KEYMAP.commandsOn(place, key), `${place} ${key}`).not.toEqual([]);
  }
});

describe("a user's own keys", () => {
  const ids = (keymap: typeof DEFAULT_KEYMAP, chord: string) =>
    keymap.commandsOn('editor', chord).map(({ id }) => id);
  const codes = (settings: Record<string, string[]>) =>
    keymapWith(settings).problems.map(({ code, values }) => [code, values?.command, values?.key]);

  test('take the place of the default ones and take the key from others', () => {
    const keymap = keymapWith({ 'segment.nextOpen': ['Ctrl+G', 'F11'] });
    expect(ids(keymap, 'Ctrl+G')).toEqual(['segment.nextOpen']);
    expect(ids(keymap, 'F11')).toEqual(['segment.nextOpen']);
    expect(ids(keymap, 'F8')).toEqual([]);
    const goTo = COMMANDS.find(({ id }) => id === 'segment.goTo');
    expect(goTo && keymap.keysOf(goTo)).toEqual([]);
    expect(keymap.problems).toEqual([]);
  });

  test('of another place leave a key alone here', () => {
    const keymap = keymapWith({ 'align.merge': ['F10'] });
    expect(ids(keymap, 'F10')).toEqual(['word.complete', 'correction.take']);
    expect(keymap.commandsOn('align', 'F10').map(({ id }) => id)).toEqual(['align.merge']);
  });

  test('can be none at all', () => {
    expect(ids(keymapWith({ 'app.quit': [] }), 'Ctrl+X')).toEqual(['text.cut']);
  });

  test('that no keyboard or no command has are said', () => {
    expect(
      codes({ 'help.me': ['F1'], 'save.now': ['Ctrl+M', 'x', 'Ctrl+S'], 'align.merge': ['x'] }),
    ).toEqual([
      ['keys.unknown-command', 'help.me', undefined],
      ['keys.not-a-key', 'save.now', 'Ctrl+M'],
      ['keys.not-a-key', 'save.now', 'x'],
    ]);
  });

  test('asked for twice go to the first of the table, and that is said', () => {
    const settings = { undo: ['F11'], redo: ['F11'] };
    expect(ids(keymapWith(settings), 'F11')[0]).toBe('undo');
    expect(codes(settings)).toEqual([['keys.taken', 'redo', 'F11']]);
  });

  test('cannot shut a user out: help, palette and the way back keep a key', () => {
    const keymap = keymapWith({ 'help.toggle': [], back: ['x'], 'save.now': ['F1', 'F2', 'Esc'] });
    for (const [key, id] of [
      ['F1', 'help.toggle'],
      // F2 was given away, the palette's other key was not.
      ['Ctrl+P', 'palette.open'],
      ['Esc', 'back'],
    ] as const)
      expect(ids(keymap, key)[0]).toBe(id);
    expect(keymap.problems.map(({ code }) => code)).toContain('keys.taken');
  });
});

test('no command is on a capital letter alone: Arabic layouts have none', () => {
  const onlyCapital = COMMANDS.filter(
    ({ keys }) => keys.length > 0 && keys.every((key) => /^[A-Z]$/.test(key)),
  );
  expect(onlyCapital.map(({ id }) => id)).toEqual([]);
  for (const { id, keys } of COMMANDS.filter((one) => one.keys.some((key) => /^[A-Z]$/.test(key))))
    expect(
      keys.some((key) => /F\d+$|^[a-z]$/.test(key)),
      id,
    ).toBe(true);
});
