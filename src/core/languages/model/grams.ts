/** The features of the character model: runs of one to three characters of a word, its edges marked by spaces. */

/** Longest run counted. */
const LONGEST = 3;

/** Calls `found` for every run of one to three characters of a word in small letters; the edge alone is none. */
export function eachGram(word: string, found: (gram: string) => void): void {
  const padded = ` ${word} `;
  for (let at = 0; at < padded.length; at += 1) {
    if (at > 0 && at < padded.length - 1) found(padded.charAt(at));
    for (let size = 2; size <= LONGEST && at + size <= padded.length; size += 1)
      found(padded.slice(at, at + size));
  }
}

/**
 * A word as the model sees it: small letters without marks that writers leave out (vowel marks, tatweel, ZWNJ), every
 * capital and dotted i the plain one it becomes in its own language's keyboard.
 */
export function modelWord(word: string): string {
  // HARAKAT, SUPERSCRIPT ALEF, TATWEEL, ZWNJ, ZWJ and direction marks; U+0307 remains when Turkish capital I is lowered
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/\u0307|[\u200c-\u200f]/g, '');
}
