/** What in a text a reader cannot see and ought to know of: direction controls out of balance, hidden characters. */
import type { Problem } from '../core/result.ts';
import { deceivingControls } from '../core/text/index.ts';

const LINE_END = /\r\n|\r|\n/g;

/**
 * Warnings about a text, one for each control or run of hidden characters, with line and column. The text is opened all
 * the same; every screen shows such characters by their names.
 */
export function textWarnings(text: string, file: string): readonly Problem[] {
  const controls = deceivingControls(text);
  if (controls.length === 0) return [];
  const ends = [...text.matchAll(LINE_END)].map((end) => end.index + end[0].length);
  let line = 0;
  return controls.map(({ start, end, name, reason }): Problem => {
    while ((ends[line] ?? Number.POSITIVE_INFINITY) <= start) line += 1;
    const column = start - (line === 0 ? 0 : (ends[line - 1] ?? 0)) + 1;
    const at = { file, line: line + 1, column };
    return reason === 'hidden'
      ? { code: 'text.hidden', at, values: { name, count: [...text.slice(start, end)].length } }
      : { code: 'text.direction', at, values: { name } };
  });
}
