/**
 * Reads one unit from the front of the input: a control byte, a character, an escape sequence. A unit is read only
 * when it is there to its last byte, so the events do not depend on how the bytes were cut into chunks.
 */
import { eventsOfCsi, eventsOfSs3, eventsOfString, PASTE_START } from './control-sequences.ts';
import { LINUX_FUNCTION_KEYS } from './names.ts';
import { type KeyEvent, keyEvent, PLAIN, textEvent } from './types.ts';
import { readUtf8 } from './utf8.ts';

/** One unit: its length in bytes, its events, and the mode that it opens, if any. */
export interface Unit {
  readonly length: number;
  readonly events: readonly KeyEvent[];
  readonly opens?: 'paste' | 'discard-string' | 'discard-control';
}

/** Longest control sequence that is waited for; longer ones are noise and are dropped. */
const MAX_CONTROL_BYTES = 128;
/** Longest reply that is kept (OSC, DCS); the rest of a longer one is dropped up to its end mark. */
const MAX_STRING_BYTES = 4096;

const ESC = 0x1b;
const BEL = 0x07;
const DEL = 0x7f;
const BACKSLASH = 0x5c;
const NOTHING: readonly KeyEvent[] = [];

/** Keys behind the C0 controls and DEL. Ctrl+H, I, J, M and [ are the same bytes as keys of their own. */
function eventOfControl(byte: number): KeyEvent {
  switch (byte) {
    case 0x00:
      return keyEvent('space', { ...PLAIN, ctrl: true });
    case 0x08:
    case DEL:
      return keyEvent('backspace');
    case 0x09:
      return keyEvent('tab');
    case 0x0a:
      return keyEvent('enter', { ...PLAIN, ctrl: true });
    case 0x0d:
      return keyEvent('enter');
    case ESC:
      return keyEvent('escape');
    default:
      return keyEvent(String.fromCharCode(byte + 0x40).toLowerCase(), { ...PLAIN, ctrl: true });
  }
}

/** A control byte or a character. Null: the character is not complete. */
function readPlain(bytes: Uint8Array, at: number): Unit | null {
  const byte = bytes[at] ?? 0;
  if (byte < 0x20 || byte === DEL) return { length: 1, events: [eventOfControl(byte)] };
  const step = readUtf8(bytes, at);
  if (step === null) return null;
  const events = step.char === undefined ? NOTHING : [textEvent(step.char)];
  return { length: step.length, events };
}

function withAlt(event: KeyEvent): KeyEvent {
  if (event.kind !== 'text') return { ...event, alt: true };
  const lower = event.name.toLowerCase();
  const shift = lower !== event.name;
  // A few capitals become two code units in lower case; a chord is named by one character.
  const name = [...lower].length === 1 || event.name === 'space' ? lower : event.name;
  return { ...event, kind: 'key', name, alt: true, shift };
}

/** `ESC x` that opens no sequence: the Alt key and x. */
function readAlt(bytes: Uint8Array, at: number): Unit | null {
  const unit = readPlain(bytes, at + 1);
  if (unit === null) return null;
  return { length: unit.length + 1, events: unit.events.map(withAlt) };
}

/** A unit of `length` bytes that means nothing to us. */
function swallow(length: number): Unit {
  return { length, events: NOTHING };
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function between(byte: number, low: number, high: number): boolean {
  return byte >= low && byte <= high;
}

/** rxvt ends `CSI number $` where the standard has an intermediate byte; only a lone number is such a key. */
function isRxvtShift(bytes: Uint8Array, from: number, at: number): boolean {
  if (bytes[at] !== 0x24 || at === from) return false;
  for (let i = from; i < at; i++) if (!between(bytes[i] ?? 0, 0x30, 0x39)) return false;
  return true;
}

function finishCsi(bytes: Uint8Array, at: number, marks: number, end: number): Unit {
  const hasPrefix = between(bytes[at + 2] ?? 0, 0x3c, 0x3f);
  const from = hasPrefix ? at + 3 : at + 2;
  const sequence = {
    prefix: ascii(bytes, at + 2, from),
    parameters: ascii(bytes, from, marks),
    intermediates: ascii(bytes, marks, end),
    final: ascii(bytes, end, end + 1),
  };
  const length = end + 1 - at;
  if (sequence.parameters === PASTE_START && sequence.final === '~' && !hasPrefix) {
    return { length, events: NOTHING, opens: 'paste' };
  }
  return { length, events: eventsOfCsi(sequence) };
}

function readCsi(bytes: Uint8Array, at: number): Unit | null {
  const first = bytes[at + 2];
  if (first === 0x5b) {
    const letter = bytes[at + 3];
    if (letter === undefined) return null;
    const name = LINUX_FUNCTION_KEYS[String.fromCharCode(letter)];
    return { length: 4, events: name === undefined ? NOTHING : [keyEvent(name)] };
  }
  // X10 mouse report: three raw bytes follow.
  if (first === 0x4d) return bytes.length < at + 6 ? null : swallow(6);
  let end = at + 2;
  while (between(bytes[end] ?? 0, 0x30, 0x3f)) end++;
  const marks = end;
  if (!isRxvtShift(bytes, at + 2, end)) {
    while (between(bytes[end] ?? 0, 0x20, 0x2f)) end++;
  }
  if (end - at > MAX_CONTROL_BYTES) {
    return { length: MAX_CONTROL_BYTES, events: NOTHING, opens: 'discard-control' };
  }
  const final = bytes[end];
  if (final === undefined) return null;
  const complete = between(final, 0x40, 0x7e) || (end === marks && final === 0x24);
  return complete ? finishCsi(bytes, at, marks, end) : swallow(end - at);
}

function readSs3(bytes: Uint8Array, at: number): Unit | null {
  let end = at + 2;
  while (between(bytes[end] ?? 0, 0x30, 0x3b) && end - at < 8) end++;
  const final = bytes[end];
  if (final === undefined) return null;
  // Alt+Shift+O and then something else.
  if (!between(final, 0x40, 0x7e)) return readAlt(bytes, at);
  return {
    length: end + 1 - at,
    events: eventsOfSs3(ascii(bytes, at + 2, end), String.fromCharCode(final)),
  };
}

/** First bytes of the string sequences that terminals send; anything else after `ESC P ] _` is Alt and that key. */
const STRING_STARTS: Readonly<Record<string, RegExp>> = {
  P: /[0-9;<=>!$+|]/,
  ']': /[0-9]/,
  _: /[G]/,
};

function readString(bytes: Uint8Array, at: number, starts: RegExp): Unit | null {
  const first = bytes[at + 2];
  if (first === undefined) return null;
  if (!starts.test(String.fromCharCode(first))) return readAlt(bytes, at);
  const limit = at + MAX_STRING_BYTES;
  for (let end = at + 2; end < limit; end++) {
    const byte = bytes[end];
    if (byte === undefined) return null;
    if (byte >= 0x20) continue;
    const next = bytes[end + 1];
    if (byte === ESC && next === undefined) return null;
    const isEnd = byte === BEL || (byte === ESC && next === BACKSLASH);
    // Any other control byte is a key: the reply was cut off.
    if (!isEnd) return swallow(end - at);
    const introducer = String.fromCharCode(bytes[at + 1] ?? 0);
    const payload = new TextDecoder().decode(bytes.subarray(at + 2, end));
    const length = end - at + (byte === BEL ? 1 : 2);
    return { length, events: eventsOfString(introducer, payload) };
  }
  return { length: MAX_STRING_BYTES, events: NOTHING, opens: 'discard-string' };
}

/** `ESC ESC`: Alt with a key that is a sequence itself (rxvt, PuTTY), otherwise the Esc key before something else. */
function readDoubleEscape(bytes: Uint8Array, at: number): Unit | null {
  const escapeAlone = { length: 1, events: [keyEvent('escape')] };
  const third = bytes[at + 2];
  if (third === undefined) return null;
  if (third !== 0x5b && third !== 0x4f) return escapeAlone;
  const inner = readEscape(bytes, at + 1);
  if (inner === null) return null;
  const isKey = inner.events.length > 0 && inner.events.every((event) => event.kind === 'key');
  if (!isKey) return escapeAlone;
  return { length: inner.length + 1, events: inner.events.map(withAlt) };
}

function readEscape(bytes: Uint8Array, at: number): Unit | null {
  const second = bytes[at + 1];
  if (second === undefined) return null;
  if (second === ESC) return readDoubleEscape(bytes, at);
  const introducer = String.fromCharCode(second);
  if (introducer === '[') return bytes.length < at + 3 ? null : readCsi(bytes, at);
  if (introducer === 'O') return bytes.length < at + 3 ? null : readSs3(bytes, at);
  const starts = STRING_STARTS[introducer];
  return starts === undefined ? readAlt(bytes, at) : readString(bytes, at, starts);
}

/** The unit at `at`, or null when its last byte has not come yet. */
export function readUnit(bytes: Uint8Array, at: number): Unit | null {
  return bytes[at] === ESC ? readEscape(bytes, at) : readPlain(bytes, at);
}

/**
 * What unfinished bytes mean when nothing follows them: the Esc key, Alt with a key that could have opened a
 * sequence, or nothing. Characters that are cut in the middle stay unfinished (null).
 */
export function readUnfinished(bytes: Uint8Array): Unit | null {
  if (bytes[0] !== ESC) return null;
  if (bytes.length === 1 || bytes[1] === ESC) return { length: 1, events: [keyEvent('escape')] };
  return bytes.length === 2 ? readAlt(bytes, 0) : null;
}
