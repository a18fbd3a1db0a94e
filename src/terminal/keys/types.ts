/** What the keyboard and the terminal say, as values. */
import type { ScreenPlace } from '../screen-place.ts';

/**
 * `key`: a named key or a chord. `text`: one typed character. `paste`: everything between the paste brackets, as one
 * event. `reply`: an answer of the terminal to a question of ours; never typed text. `mouse`: a press of
 * the first button or a turn of the wheel.
 */
export type KeyEventKind = 'key' | 'text' | 'paste' | 'reply' | 'mouse';

/** One key press, typed character, paste or terminal reply. */
export interface KeyEvent {
  readonly kind: KeyEventKind;
  /**
   * For keys: `up down left right home end pageup pagedown insert delete backspace enter tab escape space f1`..`f20`
   * `begin menu`, or the character of a chord in lower case (`z` for Ctrl+Z, U+0634 for Alt+sheen).
   * For text: the character itself, `space` for a blank. For a paste: `paste`.
   * For the mouse: `press wheel-up wheel-down`.
   * For replies: `da1 da2 da3 mode cursor xtversion kitty-keyboard window osc dcs`.
   */
  readonly name: string;
  /** What would be typed: the character, the pasted text, the payload of a reply; empty for named keys. */
  readonly text: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** Only where the terminal tells; typed capitals arrive as text with `shift` false. */
  readonly shift: boolean;
  /** The key of the same place on the Latin layout, when the terminal reports it (kitty keyboard protocol). */
  readonly base?: string;
  /** For the mouse: the cell under it. */
  readonly place?: ScreenPlace;
}

/** Modifier keys held during a key press. */
export interface Modifiers {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** No modifier held. */
export const PLAIN: Modifiers = { ctrl: false, alt: false, shift: false };

/** A named key or chord. */
export function keyEvent(name: string, modifiers: Modifiers = PLAIN, text = ''): KeyEvent {
  return { kind: 'key', name, text, ...modifiers };
}

/** One typed character. */
export function textEvent(text: string): KeyEvent {
  return { kind: 'text', name: text === ' ' ? 'space' : text, text, ...PLAIN };
}

/** An answer of the terminal; `payload` is what stands between the introducer and the end of the sequence. */
export function replyEvent(name: string, payload: string): KeyEvent {
  return { kind: 'reply', name, text: payload, ...PLAIN };
}

/** Something done with the mouse at a cell. */
export function mouseEvent(
  name: 'press' | 'wheel-up' | 'wheel-down',
  place: ScreenPlace,
): KeyEvent {
  return { kind: 'mouse', name, text: '', place, ...PLAIN };
}

/** Pasted text, line ends as `\n`. Not yet cleaned: callers pass it through {@link safe}. */
export function pasteEvent(text: string): KeyEvent {
  return { kind: 'paste', name: 'paste', text: text.replace(/\r\n?/g, '\n'), ...PLAIN };
}
