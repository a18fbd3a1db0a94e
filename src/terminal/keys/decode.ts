/** The key decoder: bytes of the terminal in, events out. A pure automaton. */
import { readUnfinished, readUnit } from './read-sequence.ts';
import { type KeyEvent, pasteEvent } from './types.ts';

/** What the decoder remembers between two chunks. */
export interface KeyDecoderState {
  readonly mode: 'ground' | 'paste' | 'discard-string' | 'discard-control';
  /** Bytes of a unit, or of the end mark of a paste, that is not complete. */
  readonly pending: Uint8Array;
  /** The paste so far, in chunks. */
  readonly paste: readonly Uint8Array[];
}

/** Result of one step. */
export interface Decoded {
  readonly state: KeyDecoderState;
  readonly events: readonly KeyEvent[];
}

const NO_BYTES = new Uint8Array(0);

/** A decoder that has read nothing. */
export const INITIAL_KEY_STATE: KeyDecoderState = { mode: 'ground', pending: NO_BYTES, paste: [] };

/** `CSI 201 ~` */
const PASTE_END = Uint8Array.from('\u001b[201~', (char) => char.charCodeAt(0));

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function indexOfPasteEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1b, from); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (PASTE_END.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

/** How many bytes at the end may be the beginning of the end mark. */
function openTail(bytes: Uint8Array, from: number): number {
  for (let length = Math.min(PASTE_END.length - 1, bytes.length - from); length > 0; length--) {
    const start = bytes.length - length;
    if (PASTE_END.subarray(0, length).every((byte, i) => bytes[start + i] === byte)) return length;
  }
  return 0;
}

/** A walk over one input: where it stands, and what it has found. */
interface Walk {
  readonly bytes: Uint8Array;
  at: number;
  mode: KeyDecoderState['mode'];
  paste: Uint8Array[];
  readonly events: KeyEvent[];
}

/** Each step moves on and returns true, or returns false when more bytes are needed. */
function stepPaste(walk: Walk): boolean {
  const end = indexOfPasteEnd(walk.bytes, walk.at);
  if (end < 0) {
    const keep = walk.bytes.length - openTail(walk.bytes, walk.at);
    if (keep > walk.at) walk.paste.push(walk.bytes.slice(walk.at, keep));
    walk.at = keep;
    return false;
  }
  walk.paste.push(walk.bytes.slice(walk.at, end));
  walk.events.push(pasteEvent(new TextDecoder().decode(joined(walk.paste))));
  walk.paste = [];
  walk.mode = 'ground';
  walk.at = end + PASTE_END.length;
  return true;
}

/** Drops the rest of an overlong reply: up to BEL, `ESC \`, or any other control byte, which is a key again. */
function stepDiscardString(walk: Walk): boolean {
  while (walk.at < walk.bytes.length && (walk.bytes[walk.at] ?? 0) >= 0x20) walk.at++;
  const byte = walk.bytes[walk.at];
  if (byte === undefined) return false;
  if (byte === 0x1b) {
    const next = walk.bytes[walk.at + 1];
    if (next === undefined) return false;
    if (next === 0x5c) walk.at += 2;
  } else if (byte === 0x07) walk.at += 1;
  walk.mode = 'ground';
  return true;
}

/** Drops the rest of an overlong control sequence: its parameters and the byte that ends it. */
function stepDiscardControl(walk: Walk): boolean {
  while ((walk.bytes[walk.at] ?? 0) >= 0x20 && (walk.bytes[walk.at] ?? 0) <= 0x3f) walk.at++;
  const final = walk.bytes[walk.at];
  if (final === undefined) return false;
  if (final >= 0x40 && final <= 0x7e) walk.at += 1;
  walk.mode = 'ground';
  return true;
}

function stepGround(walk: Walk): boolean {
  const unit = readUnit(walk.bytes, walk.at);
  if (unit === null) return false;
  walk.events.push(...unit.events);
  walk.at += unit.length;
  walk.mode = unit.opens ?? 'ground';
  return true;
}

const STEPS = {
  ground: stepGround,
  paste: stepPaste,
  'discard-string': stepDiscardString,
  'discard-control': stepDiscardControl,
};

/** Reads on to the end of the bytes. Cutting the same bytes into other chunks gives the same events in sum. */
export function decodeKeys(state: KeyDecoderState, bytes: Uint8Array): Decoded {
  const walk: Walk = {
    bytes: state.pending.length === 0 ? bytes : joined([state.pending, bytes]),
    at: 0,
    mode: state.mode,
    paste: [...state.paste],
    events: [],
  };
  let open = true;
  while (open && walk.at < walk.bytes.length) open = STEPS[walk.mode](walk);
  const pending = walk.at < walk.bytes.length ? walk.bytes.slice(walk.at) : NO_BYTES;
  return { state: { mode: walk.mode, pending, paste: walk.paste }, events: walk.events };
}

/**
 * Tells the decoder that nothing came for a while. `short` settles what a lone Esc, or Esc and one more key, meant;
 * `long` also gives up on a sequence or a paste whose end never came (a paste is delivered as it stands). A
 * character cut in the middle is kept in either case until `long`.
 */
export function flushKeys(state: KeyDecoderState, silence: 'short' | 'long' = 'short'): Decoded {
  if (silence === 'long' && state.mode === 'paste') {
    const text = new TextDecoder().decode(joined([...state.paste, state.pending]));
    return { state: INITIAL_KEY_STATE, events: text === '' ? [] : [pasteEvent(text)] };
  }
  const discarding = state.mode === 'discard-string' || state.mode === 'discard-control';
  if (silence === 'long' && discarding) return { state: INITIAL_KEY_STATE, events: [] };
  if (state.mode !== 'ground' || state.pending.length === 0) return { state, events: [] };
  const unit = readUnfinished(state.pending);
  if (unit === null) return { state: silence === 'long' ? INITIAL_KEY_STATE : state, events: [] };
  const rest = decodeKeys(INITIAL_KEY_STATE, state.pending.slice(unit.length));
  const after = flushKeys(rest.state, silence);
  return { state: after.state, events: [...unit.events, ...rest.events, ...after.events] };
}
