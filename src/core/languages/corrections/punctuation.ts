/** Latin comma, semicolon and question mark between Arabic letters are offered as the language's own. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Token } from '../../text/index.ts';
import { isDigit, isSpace } from '../../text/index.ts';
import { profileOf } from '../registry.ts';
import type { Correction } from './correct.ts';

function isArabicLetter(char: string): boolean {
  return /^[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f]$/.test(char);
}

/** Characters that are passed over on the way to the nearest letter, joiners not counted, and joiners in all. */
const MOST_BETWEEN = 4;
const MOST_JOINERS = 16;

/**
 * The nearest character that is not space, joiner, quotation mark or bracket, in a direction; '' at the end of the text.
 * Joiners do not count, because another offer may take them away.
 */
function nearest(text: string, from: number, step: 1 | -1): string {
  let looked = 0;
  let joiners = 0;
  for (let at = from; looked < MOST_BETWEEN && joiners < MOST_JOINERS; at += step) {
    const char = text.charAt(at);
    if (char === '\u200c')
      joiners += 1; // ZERO WIDTH NON-JOINER
    else if (isSpace(char.charCodeAt(0)) || /["'\u00ab\u00bb\u201c\u201d()]/.test(char))
      looked += 1;
    else return char;
  }
  return '';
}

/** Offers for marks outside tokens that no protected stretch surrounds. */
export function punctuationCorrections(
  text: string,
  tag: LanguageTag,
  tokens: readonly Token[],
): readonly Correction[] {
  const { script, punctuation } = profileOf(tag);
  if (script !== 'Arab') return [];
  const own = new Map([
    [',', punctuation.comma],
    [';', punctuation.semicolon],
    ['?', punctuation.question],
  ]);
  const found: Correction[] = [];
  let token = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = own.get(text.charAt(at));
    if (mark === undefined) continue;
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= at) token += 1;
    if ((tokens[token]?.start ?? text.length) <= at) continue;
    const [before, after] = [nearest(text, at - 1, -1), nearest(text, at + 1, 1)];
    const open = after === '' || isArabicLetter(after) || isDigit(after.charCodeAt(0));
    if (!isArabicLetter(before) || !open) continue;
    const typed = text.charAt(at);
    found.push({ start: at, end: at + 1, typed, offered: [mark], by: 'rule', certain: true });
  }
  return found;
}
