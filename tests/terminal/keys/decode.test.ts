import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeKeys,
  flushKeys,
  INITIAL_KEY_STATE,
  type KeyDecoderState,
  type KeyEvent,
} from '../../../src/terminal/keys/index.ts';

const encoder = new TextEncoder();

/** Raw bytes of a string in which each character below U+0100 may also be a byte of its own. */
function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Events of the chunks in turn, then of a silence. */
function eventsOf(chunks: readonly Uint8Array[], silence?: 'short' | 'long'): readonly KeyEvent[] {
  let state: KeyDecoderState = INITIAL_KEY_STATE;
  const events: KeyEvent[] = [];
  for (const chunk of chunks) {
    const step = decodeKeys(state, chunk);
    state = step.state;
    events.push(...step.events);
  }
  if (silence !== undefined) events.push(...flushKeys(state, silence).events);
  return events;
}

/** A short form: `Ctrl+Alt+Shift+name`, `'text'`, `<paste>`, `?reply=payload`. */
function shown(event: KeyEvent): string {
  if (event.kind === 'text') return `'${event.text}'`;
  if (event.kind === 'paste') return `<${event.text}>`;
  if (event.kind === 'reply') return `?${event.name}=${event.text}`;
  if (event.kind === 'mouse') return `!${event.name}@${event.place?.column},${event.place?.row}`;
  const held =
    (event.ctrl ? 'Ctrl+' : '') + (event.alt ? 'Alt+' : '') + (event.shift ? 'Shift+' : '');
  return held + event.name + (event.base === undefined ? '' : `@${event.base}`);
}

function decoded(text: string, silence?: 'short' | 'long'): string {
  return eventsOf([bytesOf(text)], silence)
    .map(shown)
    .join(' ');
}

describe('named keys', () => {
  test.each([
    // xterm, VTE, Konsole, Alacritty
    ['\u001b[A', 'up'],
    ['\u001bOB', 'down'],
    ['\u001b[1;5C', 'Ctrl+right'],
    ['\u001b[1;3D', 'Alt+left'],
    ['\u001b[1;2A', 'Shift+up'],
    ['\u001b[1;8B', 'Ctrl+Alt+Shift+down'],
    ['\u001b[H', 'home'],
    ['\u001b[F', 'end'],
    ['\u001b[1;5H', 'Ctrl+home'],
    ['\u001bOH', 'home'],
    ['\u001b[2~', 'insert'],
    ['\u001b[3~', 'delete'],
    ['\u001b[3;5~', 'Ctrl+delete'],
    ['\u001b[5~', 'pageup'],
    ['\u001b[6;3~', 'Alt+pagedown'],
    ['\u001bOP', 'f1'],
    ['\u001bOQ', 'f2'],
    ['\u001bOR', 'f3'],
    ['\u001bOS', 'f4'],
    ['\u001b[15~', 'f5'],
    ['\u001b[17~', 'f6'],
    ['\u001b[18~', 'f7'],
    ['\u001b[19~', 'f8'],
    ['\u001b[20~', 'f9'],
    ['\u001b[21~', 'f10'],
    ['\u001b[23~', 'f11'],
    ['\u001b[24~', 'f12'],
    ['\u001b[19;2~', 'Shift+f8'],
    ['\u001b[1;2P', 'Shift+f1'],
    ['\u001b[1;2R', 'Shift+f3'],
    ['\u001b[Z', 'Shift+tab'],
    // PuTTY and the Linux console
    ['\u001b[1~', 'home'],
    ['\u001b[4~', 'end'],
    ['\u001b[11~', 'f1'],
    ['\u001b[14~', 'f4'],
    ['\u001b[[A', 'f1'],
    ['\u001b[[E', 'f5'],
    // rxvt
    ['\u001b[7~', 'home'],
    ['\u001b[8~', 'end'],
    ['\u001b[a', 'Shift+up'],
    ['\u001bOd', 'Ctrl+left'],
    ['\u001b[3$', 'Shift+delete'],
    ['\u001b[3^', 'Ctrl+delete'],
    ['\u001b[3@', 'Ctrl+Shift+delete'],
    ['\u001b[32~', 'Shift+f8'],
    ['\u001b\u001b[A', 'Alt+up'],
    ['\u001b\u001bOP', 'Alt+f1'],
    // old Konsole
    ['\u001bO2P', 'Shift+f1'],
    // keypad in application mode
    ['\u001bOM', 'enter'],
    ['\u001bOq', "'1'"],
    // controls
    ['\r', 'enter'],
    ['\n', 'Ctrl+enter'],
    ['\t', 'tab'],
    ['\u007f', 'backspace'],
    ['\u0008', 'backspace'],
    ['\u0000', 'Ctrl+space'],
    ['\u001a', 'Ctrl+z'],
    ['\u001c', 'Ctrl+\\'],
    ['\u001f', 'Ctrl+_'],
    ['\u001b\r', 'Alt+enter'],
    ['\u001b\u007f', 'Alt+backspace'],
  ])('%j is %s', (bytes, events) => {
    expect(decoded(bytes)).toBe(events);
  });

  test('Alt works with a character of any script', () => {
    expect(decoded('\u001bش\u001b١\u001bê\u001bZ\u001b ')).toBe(
      'Alt+ش Alt+١ Alt+ê Alt+Shift+z Alt+space',
    );
  });

  test('a burst of typing is one event a character', () => {
    expect(decoded('سلام 1')).toBe("'س' 'ل' 'ا' 'م' ' ' '1'");
  });
});

describe('the kitty protocol and modifyOtherKeys', () => {
  test.each([
    ['\u001b[27u', 'escape'],
    ['\u001b[13;5u', 'Ctrl+enter'],
    ['\u001b[9;2u', 'Shift+tab'],
    ['\u001b[127;5u', 'Ctrl+backspace'],
    ['\u001b[32;2u', 'Shift+space'],
    ['\u001b[122;5u', 'Ctrl+z'],
    ['\u001b[1588::97;5u', 'Ctrl+ش@a'],
    ['\u001b[1574::122;5u', 'Ctrl+ئ@z'],
    ['\u001b[97:65;2u', "'A'"],
    ['\u001b[57399u', "'0'"],
    ['\u001b[57414u', 'enter'],
    ['\u001b[57376u', 'f13'],
    ['\u001b[57441;2u', ''],
    ['\u001b[1;1:3A', ''],
    ['\u001b[97;5:3u', ''],
    ['\u001b[97;9u', ''],
    ['\u001b[27;5;13~', 'Ctrl+enter'],
    ['\u001b[27;5;1588~', 'Ctrl+ش'],
  ])('%j is %s', (bytes, events) => {
    expect(decoded(bytes)).toBe(events);
  });
});

test('a press and the wheel are told with their cell, from 0, beyond the 223 columns of older reports', () => {
  expect(decoded('\u001b[<0;10;5M')).toBe('!press@9,4');
  expect(decoded('\u001b[<64;300;1M\u001b[<65;1;200M')).toBe('!wheel-up@299,0 !wheel-down@0,199');
});

describe('what is never typed', () => {
  test.each([
    [
      'mouse, SGR: a release, a movement, another button, held keys, no place',
      '\u001b[<0;10;5m\u001b[<32;10;5M\u001b[<2;10;5M\u001b[<4;10;5M\u001b[<0;0;0M\u001b[<0M',
    ],
    ['mouse, X10 with raw bytes', '\u001b[M !!'],
    ['mouse, urxvt', '\u001b[32;10;5M'],
    ['focus', '\u001b[I\u001b[O'],
    ['unknown control sequences', '\u001b[?99h\u001b[99~\u001b[1;2;3;4z\u001b[12 q'],
    ['an overlong control sequence', `\u001b[${'1;'.repeat(300)}m`],
    ['an overlong reply', `\u001b]52;c;${'QUJD'.repeat(3000)}\u001b\\`],
    ['a control sequence cut off by another', '\u001b[1;\u001b[O'],
    ['C1 controls', '\u009b\u0090'],
    ['APC', '\u001b_Gi=31;OK\u001b\\'],
  ])('%s', (_, bytes) => {
    expect(decoded(bytes)).toBe('');
    expect(decoded(`${bytes}x`)).toBe("'x'");
  });

  test('bytes that are not UTF-8 are dropped, what follows is read', () => {
    const bytes = Uint8Array.of(0xff, 0xc3, 0x28, 0xe0, 0x80, 0x61, 0xed, 0xa0, 0x80, 0x62);
    expect(eventsOf([bytes]).map(shown).join(' ')).toBe("'(' 'a' 'b'");
  });
});

describe('replies', () => {
  test.each([
    ['\u001b[?64;1;2c', '?da1=64;1;2'],
    ['\u001b[>65;7006;1c', '?da2=65;7006;1'],
    ['\u001bP!|7E565445\u001b\\', '?da3=7E565445'],
    ['\u001b[8;1$y', '?mode=8;1'],
    ['\u001b[?1243;1$y', '?mode=?1243;1'],
    ['\u001b[12;40R', '?cursor=12;40'],
    ['\u001bP>|Konsole 22.12.3\u001b\\', '?xtversion=Konsole 22.12.3'],
    ['\u001b[?0u', '?kitty-keyboard=0'],
    ['\u001b]11;rgb:0000/0000/0000\u0007', '?osc=11;rgb:0000/0000/0000'],
  ])('%j is %s', (bytes, events) => {
    expect(decoded(bytes)).toBe(events);
  });

  test('a key pressed before a reply is finished is still a key', () => {
    expect(decoded('\u001bP>|XTe\rx')).toBe("enter 'x'");
  });
});

describe('paste', () => {
  test('is one event, with line feeds, and may hold escape sequences and part of its own end', () => {
    const pasted = 'سطر\r\nline\u001b[A\u001b[201\rend';
    expect(decoded(`a\u001b[200~${pasted}\u001b[201~b`)).toBe(
      "'a' <سطر\nline\u001b[A\u001b[201\nend> 'b'",
    );
  });

  test('an end without a beginning is nothing', () => {
    expect(decoded('\u001b[201~')).toBe('');
  });

  test('one that never ends is delivered after a long silence, not after a short one', () => {
    expect(decoded('\u001b[200~abc', 'short')).toBe('');
    expect(decoded('\u001b[200~abc', 'long')).toBe('<abc>');
  });
});

describe('silence', () => {
  test.each([
    ['\u001b', 'escape'],
    ['\u001b\u001b', 'escape escape'],
    ['\u001b[', 'Alt+['],
    ['\u001bO', 'Alt+Shift+o'],
    ['\u001bP', 'Alt+Shift+p'],
    ['\u001b]', 'Alt+]'],
    ['\u001b\u001b[', 'escape Alt+['],
    ['\u001b[1;', ''],
    ['a\u001b', "'a' escape"],
  ])('after %j means %s', (bytes, events) => {
    expect(decoded(bytes, 'short')).toBe(events);
  });

  test('does not end a character that is cut in the middle', () => {
    const [first = 0, second = 0] = bytesOf('ش');
    let step = decodeKeys(INITIAL_KEY_STATE, Uint8Array.of(first));
    step = flushKeys(step.state);
    expect(decodeKeys(step.state, Uint8Array.of(second)).events.map(shown)).toEqual(["'ش'"]);
  });

  test('does not end a control sequence whose rest is still on the way', () => {
    const step = flushKeys(decodeKeys(INITIAL_KEY_STATE, bytesOf('\u001b[1;')).state);
    expect(decodeKeys(step.state, bytesOf('5A')).events.map(shown)).toEqual(['Ctrl+up']);
  });

  test('ends Esc before P, ] and _ when something follows that opens no string', () => {
    expect(decoded('\u001bPش\u001b]x\u001b_y')).toBe("Alt+Shift+p 'ش' Alt+] 'x' Alt+_ 'y'");
  });
});

/** Pieces of which input is made: sequences, text, noise. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['\u001b[A', '\u001bOP', '\u001b[1;5C', '\u001b[200~', '\u001b[201~', '\u001bP>|x\u001b\\'],
    ...['\u001b]11;rgb:0/0/0\u0007', '\u001b[<0;1;1M', '\u001b[M !!', '\u001b[8;1$y', '\u001b[3$'],
    ...[
      '\u001bش',
      'ک',
      '١',
      '👩\u200d💻',
      '\u001b',
      '\u001b[',
      '[',
      'O',
      '~',
      '\r',
      '\u007f',
      '\u001b[[',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const input = fc
  .array(fc.oneof(piece.map(bytesOf), fc.uint8Array({ maxLength: 5 })), { maxLength: 30 })
  .map((pieces) => Uint8Array.from(pieces.flatMap((bytes) => [...bytes])));

test('any split of the bytes gives the same events', () => {
  fc.assert(
    fc.property(input, fc.array(fc.nat(200), { maxLength: 20 }), (bytes, cuts) => {
      const places = [...new Set(cuts.map((cut) => Math.min(cut, bytes.length)))].sort(
        (a, b) => a - b,
      );
      const chunks = [0, ...places].map((from, i) => bytes.slice(from, places[i] ?? bytes.length));
      const whole = eventsOf([bytes], 'long');
      expect(eventsOf(chunks, 'long')).toEqual(whole);
      expect(
        eventsOf(
          [...bytes].map((byte) => Uint8Array.of(byte)),
          'long',
        ),
      ).toEqual(whole);
    }),
    { numRuns: 600 },
  );
});

test('no event types a control character', () => {
  fc.assert(
    fc.property(input, (bytes) => {
      for (const event of eventsOf([bytes], 'long')) {
        if (event.kind === 'text') expect(event.text).toMatch(/^[^\u0000-\u001f\u007f-\u009f]+$/u);
      }
    }),
  );
});

test('a megabyte of paste in small chunks is read in linear time', () => {
  const chunk = bytesOf('كلمة '.repeat(100));
  const chunks = Array.from({ length: 1000 }, () => chunk);
  const events = eventsOf([bytesOf('\u001b[200~'), ...chunks, bytesOf('\u001b[201~')]);
  expect(events.map((event) => event.text.length)).toEqual([500_000]);
});
