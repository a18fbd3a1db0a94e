/** The direction of text whose language is not known: what somebody typed into a search field, a line of an answer. */
import type { Direction } from './types.ts';

const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const LTR_LETTER = /[A-Za-z\u00C0-\u024F]/u;
/** Letters looked at; a field and a name are shorter. */
const SAMPLE = 200;

/** The direction of most letters; the first letter decides between equals, and `otherwise` where there are none. */
export function directionOfText(text: string, otherwise: Direction): Direction {
  let balance = 0;
  let first: Direction | null = null;
  for (const char of text.slice(0, SAMPLE)) {
    const own: Direction | null = RTL_LETTER.test(char)
      ? 'rtl'
      : LTR_LETTER.test(char)
        ? 'ltr'
        : null;
    if (own === null) continue;
    first ??= own;
    balance += own === 'rtl' ? 1 : -1;
  }
  if (balance === 0) return first ?? otherwise;
  return balance > 0 ? 'rtl' : 'ltr';
}
