/** Half-open stretches of a text. */

/** UTF-16 offsets into a text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of a span. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
