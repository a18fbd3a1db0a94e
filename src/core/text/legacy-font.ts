/**
 * Sorani typed for an old font (Ali-K, Ali-Web, Dylan and others): the font drew Kurdish letters in the places of Arabic
 * ones, so that the text is stored as impossible Arabic. It is detected and said. It is not converted: the fonts put the
 * same Kurdish letter in different places (Ali-K has TEH for PEH where Dylan has it for YEH), and nothing in a text says
 * which of them it was typed for.
 */
import { isLetter } from './char-class.ts';

/** TEH MARBUTA ends words in Arabic; these fonts draw AE, the most frequent letter of Sorani, in its place. */
const TEH_MARBUTA = 0x0629;
/** AE: a text that has it is no text for an old font. */
const AE = 0x06d5;

/** Least impossible places, and their least share of all letters; Sorani has AE inside words at one letter in twelve. */
const LEAST_PLACES = 3;
const LEAST_SHARE = 0.04;

function isArabicLetter(code: number): boolean {
  return code >= 0x0620 && code <= 0x06ff && isLetter(code);
}

/** Whether a text was typed for an old Kurdish font: TEH MARBUTA again and again inside words. False when in doubt. */
export function looksTypedForOldFont(text: string): boolean {
  let letters = 0;
  let inside = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isArabicLetter(code)) continue;
    if (code === AE) return false;
    letters += 1;
    if (code !== TEH_MARBUTA || !isArabicLetter(text.charCodeAt(at + 1))) continue;
    // A missing blank after a sound word is no sign: the letter after it begins the next word.
    if (isArabicLetter(text.charCodeAt(at - 1))) inside += 1;
  }
  return inside >= LEAST_PLACES && inside >= LEAST_SHARE * letters;
}
