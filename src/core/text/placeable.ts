/** Things in a text that no one translates: URLs, mail addresses, handles and hashtags; where they begin and end. */
import { classOf, DIGIT, LETTER, OTHER, SPACE } from './char-class.ts';

/** A placeable found at an offset. */
export interface Placeable {
  readonly kind: 'url' | 'email' | 'handle' | 'hashtag';
  readonly end: number;
}

/** Marks that end a sentence or clause and so do not belong to a URL they follow. Includes closing brackets and quotes. */
const TRAILING = new Set(
  Array.from('.!?,;:\u061f\u060c\u061b\u2026)]}>"\'\u00bb\u201d\u2019', (c) => c.charCodeAt(0)),
);
const TOP_LEVEL = new Set(
  'com net org info news krd iq tr tv co uk eu de fr edu gov int io me ly gl be'.split(' '),
);

function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f
  );
}

/** End of the run of visible characters at `start`, trailing punctuation taken off. URLs stop at Arabic letters. */
function urlEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (classOf(code) === SPACE || code === 0x22 || code === 0xab || code === 0xbb || code < 0x20)
      break;
    if (code >= 0x600 && code <= 0x61f && code !== 0x61c) break;
    end += 1;
  }
  while (end > start && TRAILING.has(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function tagEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== DIGIT && code !== 0x5f) break;
    end += 1;
  }
  return end;
}

function startsWithScheme(text: string, at: number): boolean {
  const head = text.slice(at, at + 8).toLowerCase();
  return head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.');
}

/** A mail address or bare domain that begins at `at`; the scan of the first part is what the caller will skip anyway. */
function addressAt(text: string, at: number): Placeable | undefined {
  let end = at;
  let lastDot = -1;
  let sign = -1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 0x40) {
      if (sign >= 0) break;
      sign = end;
      lastDot = -1;
    } else if (code === 0x2e) lastDot = end;
    else if (!isAsciiWord(code) && code !== 0x2d && !(code === 0x2b && sign < 0)) break;
    end += 1;
  }
  while (end > at && (text.charCodeAt(end - 1) === 0x2e || text.charCodeAt(end - 1) === 0x2d))
    end -= 1;
  if (lastDot >= end) lastDot = text.lastIndexOf('.', end - 1);
  if (lastDot <= at || lastDot + 2 >= end + 0) return undefined;
  if (sign >= 0) return lastDot > sign + 1 ? { kind: 'email', end } : undefined;
  const label = text.slice(lastDot + 1, end);
  if (!TOP_LEVEL.has(label)) return undefined;
  return { kind: 'url', end: text.charCodeAt(end) === 0x2f ? urlEnd(text, at) : end };
}

/** Where the last failed address scan ended, so that a long run of name characters is scanned once. */
let refusedText = '';
let refusedUntil = 0;

/** The placeable that begins at `at`, if one does. `kind` is the class of the character there. */
export function placeableAt(text: string, at: number, kind: number): Placeable | undefined {
  const code = text.charCodeAt(at);
  if (kind === OTHER) {
    if (code !== 0x40 && code !== 0x23) return undefined;
    const end = tagEnd(text, at + 1);
    if (end === at + 1) return undefined;
    return { kind: code === 0x40 ? 'handle' : 'hashtag', end };
  }
  if (kind !== LETTER && kind !== DIGIT) return undefined;
  if (!isAsciiWord(code)) return undefined;
  if (
    (code === 0x68 || code === 0x48 || code === 0x77 || code === 0x57) &&
    startsWithScheme(text, at)
  ) {
    const end = urlEnd(text, at);
    return end > at + 4 ? { kind: 'url', end } : undefined;
  }
  if (refusedText === text && at < refusedUntil) return undefined;
  const found = addressAt(text, at);
  if (found === undefined) {
    refusedText = text;
    refusedUntil = at;
    while (refusedUntil < text.length && isRunCharacter(text.charCodeAt(refusedUntil)))
      refusedUntil += 1;
  }
  return found;
}

function isRunCharacter(code: number): boolean {
  return isAsciiWord(code) || code === 0x2d || code === 0x2e || code === 0x40 || code === 0x2b;
}
