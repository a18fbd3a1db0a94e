/** Cutting a text at its line ends. A line end always ends a segment. */
import type { Span } from '../span.ts';
import { isInvisible, isSpace } from '../text/index.ts';

/** Whether the code unit ends a line. CR LF counts as two ends with an empty line between, which is then dropped. */
function isLineEnd(code: number): boolean {
  return (
    (code >= 0x0a && code <= 0x0d) || // LINE FEED, LINE TABULATION, FORM FEED, CARRIAGE RETURN
    code === 0x85 || // NEXT LINE
    code === 0x2028 || // LINE SEPARATOR
    code === 0x2029 // PARAGRAPH SEPARATOR
  );
}

/**
 * The lines of a text that hold something to be seen, without the white space around them, in order. White space and
 * characters that nobody sees (direction controls, byte order mark) alone do not make a line.
 */
export function* visibleLines(text: string): Generator<Span, void, void> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const line = trimmed(text, start, at);
    if (line !== undefined) yield line;
    start = at + 1;
  }
}

/** A stretch without the white space at both ends; undefined when nothing visible is left. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && !isInvisible(code) && code !== 0x200c) return { start: from, end: to };
  }
  return undefined;
}
