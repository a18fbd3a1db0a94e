/** Pairs of brackets in a line: a full stop inside one does not end the sentence around it. */
import type { Span } from '../../span.ts';
import { isClosingBracket, isOpeningBracket } from './marks.ts';

/**
 * Longest bracket that still counts as an aside. A longer pair is a whole passage in brackets, or two signs that do
 * not belong together; its sentences are cut.
 */
const LONGEST_ASIDE = 600;

/** The outermost pairs of matching brackets, from bracket to bracket, in order. Unmatched brackets are ignored. */
export function bracketSpans(text: string, line: Span): readonly Span[] {
  const open: number[] = [];
  const spans: Span[] = [];
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (isOpeningBracket(code)) open.push(at);
    else if (isClosingBracket(code)) closeBracket(text, at, open, spans);
  }
  return spans;
}

/** Matches the bracket at `at` with the nearest open one of its kind. */
function closeBracket(text: string, at: number, open: number[], spans: Span[]): void {
  const start = open.at(-1);
  if (start === undefined || !belong(text.charCodeAt(start), text.charCodeAt(at))) return;
  open.pop();
  if (at + 1 - start > LONGEST_ASIDE) return;
  while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
  spans.push({ start, end: at + 1 });
}

/** ( and ) are one code unit apart, [ ] and { } two. */
function belong(opening: number, closing: number): boolean {
  return closing - opening === (opening === 0x28 ? 1 : 2);
}
