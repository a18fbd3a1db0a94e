/** The form in which lines of page furniture are compared with the lists. */
import { isInvisible, isLetter, isSpace } from '../../text/index.ts';
import { abbreviationKey } from '../sentence/abbreviation-list.ts';

/** Longest line of furniture, in UTF-16 units. A longer one is text, whatever it begins with. */
export const LONGEST_FURNITURE = 160;

/** Small letters and single blanks only: digits, punctuation, symbols and vowel signs are gone. */
export function pageKey(line: string): string {
  let kept = '';
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (isInvisible(code)) continue;
    if (isLetter(code)) kept += line.charAt(at);
    else if (isSpace(code) || kept.at(-1) !== ' ') kept += ' ';
  }
  return abbreviationKey(kept).replace(/ +/g, ' ').trim().toLowerCase();
}
