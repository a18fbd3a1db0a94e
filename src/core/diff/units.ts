/** A text as a row of units that a difference never cuts: words, and single graphemes between them. */

import type { LanguageTag } from '../language-tag.ts';
import { type Word, words } from '../languages/index.ts';
import type { Span } from '../span.ts';
import { graphemes } from '../text/index.ts';

/** A word (with its folded form) or one grapheme between words. Units tile the text. */
export interface DiffUnit extends Span {
  readonly text: string;
  /** Folded form of a word; undefined for what stands between words. */
  readonly form?: string;
}

/**
 * The units of a text, in order, tiling it. A mark stays with its letter even where a token would end between them.
 *
 * @param tokens the words of the text, where they are at hand
 */
export function unitsOf(
  text: string,
  language: LanguageTag,
  tokens: readonly Word[] = words(text, language),
): readonly DiffUnit[] {
  const units: DiffUnit[] = [];
  let next = 0;
  let open: { start: number; end: number; form: string } | undefined;
  const close = () => {
    if (open) units.push({ ...open, text: text.slice(open.start, open.end) });
    open = undefined;
  };
  for (const { start, end } of graphemes(text)) {
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const token = tokens[next];
    if (token === undefined || start < token.start) {
      close();
      units.push({ start, end, text: text.slice(start, end) });
      continue;
    }
    if (open && open.form === token.form && open.start >= token.start) open.end = end;
    else {
      close();
      open = { start, end, form: token.form };
    }
  }
  close();
  return units;
}
