/**
 * What a typed line asks for. A line is a translation unless it begins with a full stop, which is on every layout; the
 * letter behind it goes by the place of its key, so that an Arabic or Kurdish layout need not be left.
 */
import { digitOf, physicalKey, textEvent } from '../../terminal/index.ts';

/** One request of a translator. */
export type Request =
  /** Confirms what is there, or goes on to the next open segment. */
  | { readonly kind: 'go-on' }
  | { readonly kind: 'text'; readonly text: string }
  /** Suggestion n, from 1. */
  | { readonly kind: 'take'; readonly number: number }
  | { readonly kind: 'next' | 'previous' | 'again' | 'undo' | 'redo' | 'help' | 'quit' }
  /** Segment n, from 1. */
  | { readonly kind: 'go-to'; readonly number: number }
  | { readonly kind: 'find'; readonly words: string }
  | { readonly kind: 'unknown'; readonly typed: string };

/** Letters of the requests without an argument. */
const LETTERS: Readonly<Record<string, Request>> = {
  n: { kind: 'next' },
  p: { kind: 'previous' },
  s: { kind: 'again' },
  u: { kind: 'undo' },
  r: { kind: 'redo' },
  h: { kind: 'help' },
  '?': { kind: 'help' },
  q: { kind: 'quit' },
};

function numberOf(text: string): number | null {
  const digits = [...text].map(digitOf);
  if (digits.length === 0 || digits.length > 6 || digits.includes(undefined)) return null;
  return Number(digits.join(''));
}

/** The Latin key in the place of a letter. */
function keyOf(letter: string): string {
  if (letter === '\u061F') return '?'; // ARABIC QUESTION MARK
  return physicalKey(textEvent(letter));
}

/** Reads a line. Two full stops at its start are one that belongs to the text. */
export function requestOf(line: string): Request {
  const typed = line.trim();
  if (typed === '') return { kind: 'go-on' };
  if (!typed.startsWith('.')) return { kind: 'text', text: typed };
  if (typed.startsWith('..')) return { kind: 'text', text: typed.slice(1) };
  const [first = '', ...others] = [...typed.slice(1).trim()];
  const rest = others.join('').trim();
  const whole = numberOf(first + rest);
  if (whole !== null) return { kind: 'take', number: whole };
  const key = keyOf(first);
  if (key === 'g') {
    const number = numberOf(rest);
    if (number !== null) return { kind: 'go-to', number };
  }
  if (key === 'f' && rest !== '') return { kind: 'find', words: rest };
  const plain = rest === '' ? LETTERS[key] : undefined;
  return plain ?? { kind: 'unknown', typed };
}
