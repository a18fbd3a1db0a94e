/**
 * A text that lies somewhere as UTF-8, cut at its blanks, without making a string. Neither folding nor tokens ever look
 * across a blank, so the words of a text are those of its pieces, one piece after the other.
 */

const BLANK = 0x20;
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x9e3779b1;

/** The pieces of one text. No piece is empty. */
export class PieceRun {
  count = 0;
  /** Where each piece begins and ends in the bytes. */
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  /** A hash of each piece. */
  hashes = new Int32Array(256);
  /** The bytes of the pieces, four to a word, the last word of a piece filled up with zeros; and where each begins. */
  words = new Int32Array(512);
  firsts = new Uint32Array(256);
  /** Where what is known of each piece is kept (see piece-memo.ts), -1 when it is not. */
  places = new Int32Array(256);

  /** Makes room for the pieces of so many bytes. */
  fit(bytes: number): void {
    const most = (bytes >> 1) + 1;
    if (most <= this.starts.length) return;
    this.starts = new Uint32Array(most);
    this.ends = new Uint32Array(most);
    this.hashes = new Int32Array(most);
    this.firsts = new Uint32Array(most);
    this.places = new Int32Array(most);
    // Short pieces take a word for a letter and a blank.
    this.words = new Int32Array(most + (bytes >> 2) + 1);
  }
}

/** A hash over words of four bytes; each step spreads what is in the highest bits. */
function hashWith(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, HASH_STEP);
  return next ^ (next >>> 15);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A stretch of UTF-8 as a string. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** Cuts the text at `bytes[start, end)`. */
export function cutPieces(bytes: Uint8Array, start: number, end: number, run: PieceRun): void {
  run.fit(end - start);
  const { starts, ends, hashes, words, firsts } = run;
  let count = 0;
  let to = 0;
  for (let at = start; at < end; at += 1) {
    if (bytes[at] === BLANK) continue;
    starts[count] = at;
    firsts[count] = to;
    let hash = HASH_START;
    let word = 0;
    let shift = 0;
    for (; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === BLANK) break;
      word |= byte << shift;
      shift += 8;
      if (shift < 32) continue;
      words[to++] = word;
      hash = hashWith(hash, word);
      word = 0;
      shift = 0;
    }
    if (shift > 0) {
      words[to++] = word;
      hash = hashWith(hash, word);
    }
    ends[count] = at;
    hashes[count++] = hash;
  }
  run.count = count;
}
