/** The meaning of one complete control sequence (`CSI …` or `SS3 …`): key events, replies, or nothing. */
import {
  BY_FINAL,
  BY_NUMBER,
  KEYPAD_TEXT,
  nameOfCode,
  RXVT_ARROWS,
  SHIFTED_BY_NUMBER,
  textOfCode,
} from './names.ts';
import {
  type KeyEvent,
  keyEvent,
  type Modifiers,
  mouseEvent,
  PLAIN,
  replyEvent,
  textEvent,
} from './types.ts';

/** A control sequence taken apart: `?`, `>`, `=` or `<` before the numbers, the numbers, what stands after them. */
export interface ControlSequence {
  readonly prefix: string;
  /** The parameter characters after the prefix, for instance `1;5`. */
  readonly parameters: string;
  readonly intermediates: string;
  readonly final: string;
}

const NOTHING: readonly KeyEvent[] = [];

/** The number that opens a paste (`CSI 200 ~`); the caller switches to paste mode. */
export const PASTE_START = '200';

/** Modifier number of xterm and kitty: 1 plus the bits 1 shift, 2 alt, 4 ctrl, 8 super, 16 hyper, 32 meta. */
function modifiersOf(parameter: string | undefined): Modifiers | null {
  const [number, kind] = (parameter ?? '').split(':');
  // Kind 3 is the release of a key (kitty): a press has been reported before.
  if (kind === '3') return null;
  const bits = Math.max(0, Number(number || '1') - 1);
  // Chords with Super or Hyper belong to the desktop.
  if (bits & 0b11000) return null;
  return { shift: (bits & 1) !== 0, alt: (bits & 0b100010) !== 0, ctrl: (bits & 4) !== 0 };
}

/** A key by its code point, with what other layers of the keyboard hold at that place. */
function keyOfCode(
  code: string,
  modifier: string | undefined,
  typed?: string,
): readonly KeyEvent[] {
  const modifiers = modifiersOf(modifier);
  if (modifiers === null) return NOTHING;
  const [plainCode, shiftedCode, baseCode] = code.split(':').map((part) => Number(part || '0'));
  const name = nameOfCode(plainCode ?? 0);
  if (name !== undefined && name !== 'space') return [keyEvent(name, modifiers)];
  const plain = textOfCode(plainCode ?? 0);
  if (plain === undefined) return NOTHING;
  const shifted = modifiers.shift ? (textOfCode(shiftedCode ?? 0) ?? plain.toUpperCase()) : plain;
  const text = typed || shifted;
  const base = textOfCode(baseCode ?? 0);
  const chord = modifiers.ctrl || modifiers.alt || (plain === ' ' && modifiers.shift);
  const event = chord
    ? keyEvent(plain === ' ' ? 'space' : plain.toLowerCase(), modifiers, text)
    : textEvent(text);
  return [base === undefined ? event : { ...event, base }];
}

/** The third parameter of `CSI u`: code points that the key types, separated by colons. */
function typedCodes(parameter: string | undefined): string {
  if (!parameter) return '';
  return parameter
    .split(':')
    .map((code) => textOfCode(Number(code)) ?? '')
    .join('');
}

function tildeKey(parameters: readonly string[]): readonly KeyEvent[] {
  const [first, second, third] = parameters;
  // xterm's modifyOtherKeys: CSI 27 ; modifier ; code ~
  if (first === '27' && third !== undefined) return keyOfCode(third, second);
  const modifiers = modifiersOf(second);
  if (modifiers === null) return NOTHING;
  const shifted = SHIFTED_BY_NUMBER[Number(first)];
  if (shifted !== undefined) return [keyEvent(shifted, { ...modifiers, shift: true })];
  const name = BY_NUMBER[Number(first)];
  return name === undefined ? NOTHING : [keyEvent(name, modifiers)];
}

/** rxvt marks modifiers by the final byte: `^` Ctrl, `$` Shift, `@` both. */
function rxvtKey(number: string, final: string): readonly KeyEvent[] {
  const name = BY_NUMBER[Number(number)];
  if (name === undefined) return NOTHING;
  return [keyEvent(name, { alt: false, ctrl: final !== '$', shift: final !== '^' })];
}

function letterKey(sequence: ControlSequence, parameters: readonly string[]): readonly KeyEvent[] {
  const name = BY_FINAL[sequence.final];
  if (name === undefined) return NOTHING;
  // `CSI 1 ; 5 A` and the older `CSI 5 A`.
  const modifiers = modifiersOf(parameters[1] ?? parameters[0]);
  return modifiers === null ? NOTHING : [keyEvent(name, modifiers)];
}

/**
 * `CSI row ; column R` is a cursor report, `CSI 1 ; modifier R` is F3 with modifiers. We never ask for the cursor
 * while it stands in the first row, so the first row means the key.
 */
function isCursorReport(parameters: readonly string[]): boolean {
  return parameters.length === 2 && parameters[0] !== '1';
}

/** Buttons of an SGR mouse report (`CSI < button ; column ; row M`) that mean something here, no modifier held. */
const MOUSE_BUTTONS: Readonly<Record<string, 'press' | 'wheel-up' | 'wheel-down'>> = {
  '0': 'press',
  '64': 'wheel-up',
  '65': 'wheel-down',
};

/** Presses and turns of the wheel; releases (`m`), movements and other buttons are dropped. */
function mouseReport(parameters: string, final: string): readonly KeyEvent[] {
  const [button = '', column, row] = parameters.split(';');
  const name = MOUSE_BUTTONS[button];
  const place = { column: Number(column) - 1, row: Number(row) - 1 };
  const isOnScreen = place.column >= 0 && place.row >= 0;
  return name !== undefined && final === 'M' && isOnScreen ? [mouseEvent(name, place)] : NOTHING;
}

/** Reports with a private prefix: replies and the mouse. Those of focus, which we do not use, are dropped here. */
function privateReply(sequence: ControlSequence): readonly KeyEvent[] {
  const { prefix, parameters, final } = sequence;
  if (final === 'c') {
    const name = prefix === '?' ? 'da1' : prefix === '>' ? 'da2' : 'da3';
    return [replyEvent(name, parameters)];
  }
  if (prefix === '<') return mouseReport(parameters, final);
  if (prefix !== '?') return NOTHING;
  if (final === 'y') return [replyEvent('mode', `?${parameters}`)];
  if (final === 'u') return [replyEvent('kitty-keyboard', parameters)];
  if (final === 'R') return [replyEvent('cursor', parameters)];
  return NOTHING;
}

/** Events of a complete `CSI` sequence. Unknown sequences give none: they are swallowed, never typed. */
export function eventsOfCsi(sequence: ControlSequence): readonly KeyEvent[] {
  const { prefix, intermediates, final } = sequence;
  if (prefix !== '') return privateReply(sequence);
  const parameters = sequence.parameters === '' ? [] : sequence.parameters.split(';');
  if (intermediates === '$' && final === 'y') return [replyEvent('mode', sequence.parameters)];
  if (intermediates !== '') return NOTHING;
  switch (final) {
    case '~':
      return tildeKey(parameters);
    case '^':
    case '$':
    case '@':
      return rxvtKey(parameters[0] ?? '', final);
    case 'u':
      return keyOfCode(parameters[0] ?? '', parameters[1], typedCodes(parameters[2]));
    case 'Z':
      return [keyEvent('tab', { ...(modifiersOf(parameters[1]) ?? PLAIN), shift: true })];
    case 'R':
      if (isCursorReport(parameters)) return [replyEvent('cursor', sequence.parameters)];
      return letterKey(sequence, parameters);
    case 't':
      return [replyEvent('window', sequence.parameters)];
    case 'a':
    case 'b':
    case 'c':
    case 'd':
      return [keyEvent(RXVT_ARROWS[final] ?? final, { ...PLAIN, shift: true })];
    default:
      return letterKey(sequence, parameters);
  }
}

/** Events of a complete `SS3` sequence: function keys, application cursor keys, the keypad. */
export function eventsOfSs3(parameters: string, final: string): readonly KeyEvent[] {
  const arrow = RXVT_ARROWS[final];
  if (arrow !== undefined) return [keyEvent(arrow, { ...PLAIN, ctrl: true })];
  const modifiers = modifiersOf(parameters.split(';').at(-1));
  if (modifiers === null) return NOTHING;
  if (final === 'M') return [keyEvent('enter', modifiers)];
  if (final === 'I') return [keyEvent('tab', modifiers)];
  const typed = KEYPAD_TEXT[final];
  if (typed !== undefined) return [textEvent(typed)];
  const name = BY_FINAL[final];
  return name === undefined ? NOTHING : [keyEvent(name, modifiers)];
}

/** Events of a complete string sequence: replies to XTVERSION (`>|`), DA3 (`!|`) and colour questions (OSC). */
export function eventsOfString(introducer: string, payload: string): readonly KeyEvent[] {
  if (introducer === ']') return [replyEvent('osc', payload)];
  if (introducer !== 'P') return NOTHING;
  if (payload.startsWith('>|')) return [replyEvent('xtversion', payload.slice(2))];
  if (payload.startsWith('!|')) return [replyEvent('da3', payload.slice(2))];
  return [replyEvent('dcs', payload)];
}
