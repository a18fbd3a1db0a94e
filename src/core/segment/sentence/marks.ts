/** The punctuation that segmentation knows, by code unit. Tests run once a character, so they are comparisons only. */
import { isQuoteMark, quoteMarkSide } from '../../text/index.ts';

/** Whether the code unit ends a sentence, alone or in a run. */
export function isTerminator(code: number): boolean {
  switch (code) {
    case 0x2e: // FULL STOP
    case 0x21: // EXCLAMATION MARK
    case 0x3f: // QUESTION MARK
    case 0x61f: // ARABIC QUESTION MARK
    case 0x6d4: // ARABIC FULL STOP
    case 0x2026: // HORIZONTAL ELLIPSIS
    case 0x203c: // DOUBLE EXCLAMATION MARK
    case 0x2047: // DOUBLE QUESTION MARK
    case 0x2048: // QUESTION EXCLAMATION MARK
    case 0x2049: // EXCLAMATION QUESTION MARK
      return true;
    default:
      return false;
  }
}

/** What a run of terminators says: one full stop, two or more (or the ellipsis), or a question or exclamation. */
export type RunKind = 'stop' | 'ellipsis' | 'strong';

/** The kind of the run of terminators in `text` from `start` to `end`. */
export function runKind(text: string, start: number, end: number): RunKind {
  let stops = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2026) stops += 2;
    else if (code === 0x2e || code === 0x6d4) stops++;
    else return 'strong';
  }
  return stops > 1 ? 'ellipsis' : 'stop';
}

/** Comma, semicolon or colon, Latin or Arabic: after a closing mark they show that the sentence goes on. */
export function isClauseMark(code: number): boolean {
  return (
    code === 0x2c || // COMMA
    code === 0x3b || // SEMICOLON
    code === 0x3a || // COLON
    code === 0x60c || // ARABIC COMMA
    code === 0x61b // ARABIC SEMICOLON
  );
}

/** Any quotation mark, whichever side it is meant to stand on: writers of right-to-left text swap them. */
export function isQuote(code: number): boolean {
  return isQuoteMark(String.fromCharCode(code));
}

/** A mark that closes when letters follow it without a blank; the others open there, `"` by its count. */
export function closesBeforeLetter(code: number): boolean {
  return quoteMarkSide(String.fromCharCode(code)) === 'close';
}

/** Opening bracket of any kind that may hold a sentence. */
export function isOpeningBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b;
}

/** Closing bracket of any kind that may hold a sentence. */
export function isClosingBracket(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x7d;
}

/** Hyphen or dash, as it stands between a quotation and its attribution. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

const emojiPattern = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;

/** Whether a code point is an emoji or belongs to one. Signs of print (copyright, registered, trade mark) are not. */
export function isEmoji(codePoint: number): boolean {
  if (codePoint < 0x200d || codePoint === 0x2122 || isTerminator(codePoint)) return false;
  return isEmojiJoiner(codePoint) || emojiPattern.test(String.fromCodePoint(codePoint));
}

function isEmojiJoiner(codePoint: number): boolean {
  return (
    codePoint === 0x200d || // ZERO WIDTH JOINER
    codePoint === 0xfe0f || // VARIATION SELECTOR-16
    codePoint === 0x20e3 // COMBINING ENCLOSING KEYCAP
  );
}
