/** Addresses, handles and hashtags: what stands in them never ends a sentence. */
import type { Span } from '../../span.ts';
import { eachToken } from '../../text/index.ts';

/** The shielded stretches of a line, in order, without overlap. */
export function shieldedSpans(text: string, line: Span): readonly Span[] {
  const spans: Span[] = [];
  eachToken(text.slice(line.start, line.end), (kind, start, end) => {
    if (kind === 'word' || kind === 'number') return;
    spans.push({ start: line.start + start, end: line.start + end });
  });
  return spans;
}
