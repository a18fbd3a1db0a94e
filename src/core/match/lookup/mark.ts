/**
 * The mark of a text as typed: a short hash by which the index tells the same text from one of the same words. It is made
 * of the marks of the text's pieces (see pieces.ts), so that those can be remembered.
 */

/** FNV-1a over code units: where it starts. */
export const HASH_START = 0x811c9dc5;
/** And what each step multiplies with. */
export const HASH_STEP = 0x01000193;

/** Mark of a piece, without regard to composition and outer blanks; 0 when nothing is left of it. */
export function pieceMark(piece: string): number {
  const bare = piece.normalize('NFC').trim();
  if (bare === '') return 0;
  let hash = HASH_START;
  for (let i = 0; i < bare.length; i += 1) hash = Math.imul(hash ^ bare.charCodeAt(i), HASH_STEP);
  return hash;
}

/** The mark of a text up to a piece, given that of what comes before it. */
export function markWith(mark: number, piece: number): number {
  return piece === 0 ? mark : Math.imul(mark ^ piece, HASH_STEP);
}

/** A mark in the 16 bits that are kept. */
export function shortMark(mark: number): number {
  return ((mark >>> 16) ^ mark) & 0xffff;
}

/** The mark of a text. Texts that differ in no more than composition and blanks have the same. */
export function markOf(text: string): number {
  let mark = HASH_START;
  for (const piece of text.split(' ')) mark = markWith(mark, pieceMark(piece));
  return shortMark(mark);
}
