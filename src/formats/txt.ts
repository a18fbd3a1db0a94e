/** Plain text: bytes to text without a guess that could be wrong in silence, and back in the same form. */
import type { Document } from '../core/document.ts';
import { fail, ok, type Result } from '../core/result.ts';
import {
  decodeBytes,
  detectEncoding,
  ENCODINGS,
  type Encoding,
  encodeText,
  encodingNamed,
  firstBadByte,
  isUtf32,
} from './encodings.ts';

/** Line ends that a text has most of. */
export type Newline = '\n' | '\r\n' | '\r';

/** How a text stood in its file. */
export interface TextForm {
  readonly encoding: Encoding;
  /** Whether the file began with a byte order mark. It is not part of the text. */
  readonly bom: boolean;
  /** The commonest line end; each line keeps its own in the text. */
  readonly newline: Newline;
}

/** A text file as read. Line ends are left in the text as they are. */
export interface TextFile extends TextForm {
  readonly text: string;
}

/** What is known about a file besides its bytes. */
export interface ReadTextOptions {
  /** Name for problems. */
  readonly file?: string;
  /** Encoding named by the user; without it UTF-8 and UTF-16 are recognised and nothing else. */
  readonly encoding?: string;
}

/** Counts line ends; NEL, LS and PS are kept too but never written by us. */
function commonestNewline(text: string): Newline {
  let [crlf, cr, lf] = [0, 0, 0];
  for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') lf += 1;
    else if (char === '\r' && text[at + 1] === '\n') {
      crlf += 1;
      at += 1;
    } else if (char === '\r') cr += 1;
  }
  if (crlf > lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

/**
 * Reads a text file. Problems: `text.encoding-unknown`, `text.not-utf8` and `text.bad-encoding` with the first bad byte,
 * `text.binary` with the place of the first NUL. Places count from the first byte of the file.
 */
export function readText(bytes: Uint8Array, options: ReadTextOptions = {}): Result<TextFile> {
  const file = options.file ?? '';
  const named = options.encoding === undefined ? undefined : encodingNamed(options.encoding);
  const unknown = isUtf32(bytes) ? 'utf-32' : named ? undefined : options.encoding;
  if (unknown !== undefined) {
    const values = { encoding: unknown, encodings: ENCODINGS.join(', ') };
    return fail({ code: 'text.encoding-unknown', at: { file }, values });
  }
  const detected = detectEncoding(bytes);
  // A mark says more than a name: "UTF-16" does not tell the byte order, and a UTF-8 mark is no text in any encoding.
  const encoding = detected.markBytes > 0 ? detected.encoding : (named ?? detected.encoding);
  const content = bytes.subarray(detected.markBytes);
  const text = decodeBytes(content, encoding);
  if (text === undefined) {
    const byte = detected.markBytes + Math.max(0, firstBadByte(content, encoding));
    return encoding === 'utf-8'
      ? fail({ code: 'text.not-utf8', at: { file, byte } })
      : fail({ code: 'text.bad-encoding', at: { file, byte }, values: { encoding } });
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const before = encodeText(text.slice(0, nul), encoding)?.length ?? nul;
    return fail({ code: 'text.binary', at: { file, byte: detected.markBytes + before } });
  }
  return ok({ text, encoding, bom: detected.markBytes > 0, newline: commonestNewline(text) });
}

/** The byte order mark, which is the same character in all encodings that have one. */
const MARK = '\ufeff';

/**
 * The bytes of a text in the form of the file it came from. When the encoding has no place for one of the characters
 * (Sorani letters in windows-1256), UTF-8 with a mark is written instead, which every editor recognises.
 */
export function writeText(text: string, form: TextForm): Uint8Array<ArrayBuffer> {
  const hasMark = form.bom && form.encoding.startsWith('utf');
  const bytes = encodeText(hasMark ? MARK + text : text, form.encoding);
  return bytes ?? new TextEncoder().encode(MARK + text);
}

/**
 * The document's text with translated segments in the place of their sources. All that lies between segments (line
 * ends, indents, blank lines) stays as it is. Line breaks inside a target become those of the document.
 *
 * @param targets by segment index; a segment without one (null, undefined) keeps its source
 */
export function renderTranslation(
  document: Document,
  targets: readonly (string | null | undefined)[],
): string {
  const newline = commonestNewline(document.text);
  const parts: string[] = [];
  let at = 0;
  for (const { index, span } of document.segments) {
    const target = targets[index];
    if (target === null || target === undefined) continue;
    parts.push(document.text.slice(at, span.start), target.replace(/\r\n|\r|\n/g, newline));
    at = span.end;
  }
  parts.push(document.text.slice(at));
  return parts.join('');
}
