/**
 * Places in a text where a caret may stand: edges of graphemes, words and lines. Everything looks only at the
 * neighbourhood of the offset, so that a key costs the same in a long text.
 */

/** UTF-16 units looked at on each side of an offset; clusters that reach the end of the window widen it. */
const WINDOW = 64;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters, marks, digits and the joiners that stand inside a word. */
const WORD = /[\p{L}\p{M}\p{N}_\u200C\u200D]/u;
/** Apostrophes: part of a word between two of its letters (2019'an, don't). */
const APOSTROPHE = /['\u2019\u02BC]/u;

/** A place at or before `offset` from which clusters can be counted: before white space, or the start of the text. */
function safeStart(text: string, offset: number): number {
  for (let i = Math.max(0, offset - WINDOW); i > 0; i -= 1) {
    // There is always an edge before a blank, save after the rare signs that attach to what follows (U+0600 to U+0605).
    const before = text.charCodeAt(i - 1);
    if (text[i] === ' ' && !(before >= 0x600 && before <= 0x605)) return i;
    if (before === 0x0a) return i;
  }
  return 0;
}

/** Edge of the cluster that `offset` lies in or at: the last one not after it, and the first one after it. */
function clusterAround(text: string, offset: number): { start: number; end: number } {
  const from = safeStart(text, offset);
  for (let width = WINDOW; ; width *= 2) {
    const to = Math.min(text.length, offset + width);
    for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
      const start = from + index;
      const end = start + segment.length;
      if (start <= offset && offset < end && (end < to || to === text.length))
        return { start, end };
    }
    if (to === text.length) return { start: text.length, end: text.length };
  }
}

/** The nearest place at or after `offset` where a caret may stand. */
export function caretAtOrAfter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  const { start, end } = clusterAround(text, offset);
  return start === offset ? offset : end;
}

/** The next place after `offset` where a caret may stand; the text's end at its end. */
export function nextCaret(text: string, offset: number): number {
  return offset >= text.length ? text.length : clusterAround(text, Math.max(0, offset)).end;
}

/** The place before `offset` where a caret may stand; 0 at the start. */
export function previousCaret(text: string, offset: number): number {
  return offset <= 0 ? 0 : clusterAround(text, Math.min(offset, text.length) - 1).start;
}

function charAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function charBefore(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  const lead = text.charCodeAt(offset - 2);
  const pair = unit >= 0xdc00 && unit <= 0xdfff && lead >= 0xd800 && lead <= 0xdbff;
  return text.slice(Math.max(0, offset - (pair ? 2 : 1)), offset);
}

/** Length in UTF-16 units of the last code point before `offset`; a line end of two characters counts as one. */
export function lastCodePointLength(text: string, offset: number): number {
  if (text.slice(offset - 2, offset) === '\r\n') return 2;
  return charBefore(text, offset).length;
}

function inWord(text: string, start: number, char: string): boolean {
  if (WORD.test(char)) return true;
  return (
    APOSTROPHE.test(char) &&
    WORD.test(charBefore(text, start)) &&
    WORD.test(charAt(text, start + char.length))
  );
}

/** End of the word at or after `offset`, or the end of the text. */
export function wordEndAfter(text: string, offset: number): number {
  let at = offset;
  let inside = false;
  while (at < text.length) {
    const char = charAt(text, at);
    const isWord = inWord(text, at, char);
    if (inside && !isWord) break;
    inside ||= isWord;
    at += char.length;
  }
  return caretAtOrAfter(text, at);
}

/** Start of the word at or before `offset`, or the start of the text. */
export function wordStartBefore(text: string, offset: number): number {
  let at = offset;
  let inside = false;
  while (at > 0) {
    const char = charBefore(text, at);
    const isWord = inWord(text, at - char.length, char);
    if (inside && !isWord) break;
    inside ||= isWord;
    at -= char.length;
  }
  const caret = caretAtOrAfter(text, at);
  return caret < offset ? caret : previousCaret(text, offset);
}

/** Start of the logical line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** End of the logical line that holds `offset`, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
}
