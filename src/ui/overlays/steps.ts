/** What keys do in every overlay that has a list or a line of text. */
import type { KeyEvent } from '../../terminal/index.ts';

/** One step of a selection: keys up and down, and the page keys for long lists. */
export function stepOf(event: KeyEvent): number {
  if (event.kind !== 'key') return 0;
  const steps: Readonly<Record<string, number>> = { up: -1, down: 1, pageup: -10, pagedown: 10 };
  return steps[event.name] ?? 0;
}

/** What a key does to a line of typed text: more of it, less of it, or null when the key is no typing. */
export function typedInto(text: string, event: KeyEvent): string | null {
  if (event.kind === 'text') return text + event.text;
  if (event.kind === 'paste') return text + event.text.replace(/\s+/gu, ' ');
  if (event.kind !== 'key') return null;
  if (event.name === 'backspace') return [...text].slice(0, -1).join('');
  return event.name === 'u' && event.ctrl ? '' : null;
}
