/** What in a text a reader cannot see and ought to know of: direction controls out of balance, hidden characters. */
import type { Problem } from '../core/result.ts';
import { deceivingControls } from '../core/text/index.ts';

const LINE_END = /\r\n|\r|\n/g;

/** Most places that are listed one by one; more of them than anybody reads are counted. */
const LISTED_MAX = 100;
/** So many characters of the kind are looked at for the list: a file of nothing else is opened too. */
const LOOKED_AT_MAX = 100_000;

/** Embeddings, overrides, isolates and what ends them (U+202A to U+202E, U+2066 to U+2069); tag characters. */
const CONTROL = /[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** How many such characters a text holds, and its beginning with the first of them. */
function surveyed(text: string): { readonly count: number; readonly beginning: string } {
  let [count, end] = [0, text.length];
  for (const { index } of text.matchAll(CONTROL)) {
    count += 1;
    if (count === LOOKED_AT_MAX) end = index;
  }
  return { count, beginning: text.slice(0, end) };
}

/**
 * Warnings about a text, one for each control or run of hidden characters, with line and column; beyond a hundred of
 * them a count. The text is opened all the same; every screen shows such characters by their names.
 */
export function textWarnings(text: string, file: string): readonly Problem[] {
  const { count, beginning } = surveyed(text);
  const controls = deceivingControls(beginning);
  if (controls.length === 0) return [];
  const ends = text.matchAll(LINE_END);
  const nextEnd = () => {
    const { value, done } = ends.next();
    return done ? Number.POSITIVE_INFINITY : value.index + value[0].length;
  };
  let [line, lineStart, lineEnd] = [1, 0, nextEnd()];
  const listed = controls.slice(0, LISTED_MAX).map(({ start, end, name, reason }): Problem => {
    while (lineEnd <= start) [line, lineStart, lineEnd] = [line + 1, lineEnd, nextEnd()];
    const at = { file, line, column: start - lineStart + 1 };
    return reason === 'hidden'
      ? { code: 'text.hidden', at, values: { name, count: [...text.slice(start, end)].length } }
      : { code: 'text.direction', at, values: { name } };
  });
  if (controls.length === listed.length) return listed;
  return [...listed, { code: 'text.more', at: { file }, values: { count } }];
}
