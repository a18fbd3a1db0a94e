/** Things in a text that no one translates: URLs, mail addresses, handles and hashtags; where they end. */
import { classOf, DIGIT, LETTER, SPACE } from './char-class.ts';

/** Marks that end a sentence or clause, closing brackets and quotes: not part of a URL that they follow. */
const TRAILING = new Set(
  // the last five: ARABIC QUESTION MARK, COMMA, SEMICOLON, guillemet, curly quotation marks
  Array.from('.!?,;:\u2026)]}>"\'\u061f\u060c\u061b\u00bb\u201d\u2019', (char) =>
    char.charCodeAt(0),
  ),
);

/** Top-level domains by which a bare domain (rudaw.net) is told from a missing space after a full stop. */
const TOP_LEVEL = new Set(
  'com net org info news krd iq tr tv co uk eu de fr edu gov int io me ly gl be'.split(' '),
);

/** A to Z in both cases, 0 to 9, low line: what names of addresses are made of. */
export function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f
  );
}

/** Double quotation marks, guillemets and Arabic punctuation end a URL wherever they stand. */
function endsUrl(code: number): boolean {
  if (code === 0x22 || code === 0xab || code === 0xbb || code < 0x21) return true;
  return (code >= 0x600 && code <= 0x61f && code !== 0x61c) || classOf(code) === SPACE;
}

/** End of the URL whose first characters stand at `start`, trailing punctuation left out. */
function urlEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !endsUrl(text.charCodeAt(end))) end += 1;
  while (end > start && TRAILING.has(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** End of the URL with a scheme or `www.` that begins at `at`, or 0. */
export function schemeUrlEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x68 && first !== 0x77) return 0; // h, w
  const head = text.slice(at, at + 8).toLowerCase();
  const prefix = ['https://', 'http://', 'www.'].find((start) => head.startsWith(start));
  if (prefix === undefined) return 0;
  const end = urlEnd(text, at);
  return end > at + prefix.length ? end : 0;
}

/** End of the name after the sign (@ or #) at `at`: letters, digits and low lines of any script; 0 when there is none. */
export function tagEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== DIGIT && code !== 0x5f) break;
    end += 1;
  }
  return end > at + 1 ? end : 0;
}

/** Whether a character may go on a mail address or a domain after its first name. */
export function continuesAddress(code: number): boolean {
  return code === 0x2e || code === 0x40 || code === 0x2d || code === 0x2b || code === 0x5f;
}

/** End of the run of characters that mail addresses and domains are made of. */
export function addressRunEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isAsciiWord(code) && !continuesAddress(code)) break;
    end += 1;
  }
  return end;
}

const mailAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/**
 * A mail address or bare domain in text[start, runEnd), where `runEnd` is what {@link addressRunEnd} found. Sentence
 * marks at the end do not belong to it.
 */
export function addressIn(
  text: string,
  start: number,
  runEnd: number,
): { readonly kind: 'email' | 'url'; readonly end: number } | undefined {
  let end = runEnd;
  while (end > start && !isAsciiWord(text.charCodeAt(end - 1))) end -= 1;
  // Longer runs are no address, and the pattern need not look at them.
  if (end - start > 254) return undefined;
  const run = text.slice(start, end);
  if (run.includes('@')) return mailAddress.test(run) ? { kind: 'email', end } : undefined;
  const dot = run.lastIndexOf('.');
  if (dot < 1 || !TOP_LEVEL.has(run.slice(dot + 1)) || run.includes('..')) return undefined;
  return { kind: 'url', end: text.charCodeAt(end) === 0x2f ? urlEnd(text, start) : end };
}
