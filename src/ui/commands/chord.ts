/** Key events as the names that the command table uses. */
import { digitOf, type KeyboardLayout, type KeyEvent, physicalKey } from '../../terminal/index.ts';

/** Names of the table for the decoder's names. */
const NAMES: Readonly<Record<string, string>> = {
  escape: 'Esc',
  pageup: 'PageUp',
  pagedown: 'PageDown',
};

function named(name: string): string {
  const known = NAMES[name];
  if (known !== undefined) return known;
  return name.length > 1 ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** Letters of a chord are written in capitals, as on the keycap. */
function chordKey(event: KeyEvent, layout: KeyboardLayout): string {
  const key = physicalKey(event, layout);
  return key.length === 1 ? key.toUpperCase() : named(key);
}

/**
 * The chord of an event: `Ctrl+P`, `Alt+3`, `Shift+Tab`, `F1`. A typed character is the key of its place on the Latin
 * layout: `m`, or `N` where a Latin capital was typed. Null for pastes and for replies of the terminal.
 */
export function chordOf(event: KeyEvent, layout: KeyboardLayout): string | null {
  if (event.kind === 'paste' || event.kind === 'reply') return null;
  if (event.kind === 'text') {
    const key = physicalKey(event, layout);
    const isCapital = /^[A-Z]$/.test(event.text);
    return isCapital ? key.toUpperCase() : key === 'space' ? 'Space' : key;
  }
  const modifiers = [
    event.ctrl ? 'Ctrl+' : '',
    event.alt ? 'Alt+' : '',
    event.shift ? 'Shift+' : '',
  ].join('');
  return (
    modifiers + (modifiers === '' ? named(physicalKey(event, layout)) : chordKey(event, layout))
  );
}

/** The digit of `Alt+1` to `Alt+9` in any script, or null. */
export function suggestionDigit(event: KeyEvent): number | null {
  if (event.kind !== 'key' || !event.alt || event.ctrl) return null;
  const digit = digitOf(event.name);
  return digit !== undefined && digit >= 1 ? digit : null;
}
