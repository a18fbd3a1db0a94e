/**
 * The name that signs a page off: a word or two alone between the last sentence and the furniture at the end. Outlets
 * that no list knows are recognised by this place; anywhere else so short a line may be a heading.
 */

/** A line as far as this rule looks at it. */
interface Line {
  readonly text: string;
  readonly furniture: boolean;
}

/** Most words of a name that signs off. */
const MOST_WORDS = 2;
/** Fewest lines of a page on which the rule is used. */
const LEAST_LINES = 5;

// FULL STOP, QUESTION MARK, EXCLAMATION MARK, ARABIC QUESTION MARK, ELLIPSIS, ARABIC FULL STOP, and closing marks behind.
const ENDS_SENTENCE = /[.!?\u061F\u2026\u06D4]["'\u00BB\u201C\u201D\u2019)\]]*$/u;

/** Index of the line that signs the page off, or -1. Lines are trimmed and not blank. */
export function signOffLine(lines: readonly Line[]): number {
  if (lines.length < LEAST_LINES) return -1;
  let at = lines.length - 1;
  while (at > 0 && lines[at]?.furniture) at -= 1;
  const [line, before] = [lines[at], lines[at - 1]];
  if (at === lines.length - 1 || !line || !before || before.furniture) return -1;
  const isName =
    !ENDS_SENTENCE.test(line.text) &&
    !/\d/.test(line.text) &&
    line.text.split(/\s+/u).length <= MOST_WORDS;
  return isName && ENDS_SENTENCE.test(before.text) ? at : -1;
}
