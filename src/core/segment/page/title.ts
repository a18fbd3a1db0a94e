/** Finding the title of a page among its lines. */

/** Longest title line, in UTF-16 units: three lines of a newspaper column. */
export const LONGEST_TITLE = 220;

/** Most different lines that stand above the body: kicker, title, second title. */
const TITLE_LINES = 3;

/** A line as the title rules see it. */
export interface PageLine {
  /** The characters as typed, trimmed. */
  readonly text: string;
  /** The folded text, for telling repetitions. */
  readonly key: string;
  readonly furniture: boolean;
}

/**
 * The keys of the title lines of a page: the first lines that are not furniture, while they are short and do not end
 * like a sentence, and provided that a body follows. A line that stands twice is one title. Empty when there is none.
 */
export function titleKeys(lines: readonly PageLine[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const text = lines.filter((line) => !line.furniture);
  for (const [index, line] of text.entries()) {
    if (!looksLikeTitle(line.text)) return hasBody(text.slice(index)) ? keys : new Set();
    if (keys.size === TITLE_LINES && !keys.has(line.key)) break;
    keys.add(line.key);
  }
  // Nothing but short lines without a full stop: a list, a table, a poem.
  return new Set();
}

function looksLikeTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !endsSentence(text);
}

/** A full stop, colon or comma at the end; a title may ask or exclaim. U+060C ARABIC COMMA, U+06D4 ARABIC FULL STOP. */
function endsSentence(text: string): boolean {
  return /[.:,;\u060C\u061B\u06D4\u2026]["'\u201C\u201D\u00AB\u00BB\u2019)\]]*$/u.test(text);
}

function hasBody(lines: readonly PageLine[]): boolean {
  return lines.some((line) => line.text.length > LONGEST_TITLE || endsSentence(line.text));
}
