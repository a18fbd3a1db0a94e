/** Addresses, handles and hashtags: what stands in them never ends a sentence. */
import type { Span } from '../../span.ts';
import { eachToken, isSpace } from '../../text/index.ts';

const NONE: readonly Span[] = [];

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/**
 * Whether a line may hold an address, handle or hashtag: it has an at or number sign, two slashes, or a full stop with a
 * Latin letter on one side and no blank behind it. Most lines have none of these, and their tokens need not be read.
 */
function mayHoldShield(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x40) continue;
    if (code === 0x40 || code === 0x23) return true;
    const next = text.charCodeAt(at + 1);
    if (code === 0x2f && next === 0x2f) return true;
    if (code !== 0x2e || at + 1 >= end || isSpace(next)) continue;
    if (isAsciiLetter(next) || isAsciiLetter(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** The shielded stretches of a line, in order, without overlap. */
export function shieldedSpans(text: string, line: Span): readonly Span[] {
  if (!mayHoldShield(text, line)) return NONE;
  const spans: Span[] = [];
  eachToken(text.slice(line.start, line.end), (kind, start, end) => {
    if (kind === 'word' || kind === 'number') return;
    spans.push({ start: line.start + start, end: line.start + end });
  });
  return spans;
}
