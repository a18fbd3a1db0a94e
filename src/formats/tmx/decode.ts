/**
 * From the bytes of an XML file to text that a strict parser can take: encoding by mark, zeros or declaration, and
 * without the characters that XML has no place for (Word writes U+000B), each of which is reported.
 */
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import {
  decodeBytes,
  detectEncoding,
  ENCODINGS,
  type Encoding,
  encodingNamed,
  firstBadByte,
  isUtf32,
} from '../encodings.ts';

/** The encoding of a file, and what is to be said about it. */
export interface FileEncoding {
  readonly encoding: Encoding;
  readonly markBytes: number;
  /** The encoding that the declaration names, when the bytes are in another. */
  readonly declared?: string;
}

const DECLARATION_BYTES = 256;

/** The encoding that the XML declaration names. */
function declaredEncoding(bytes: Uint8Array, encoding: Encoding): string | undefined {
  const length = DECLARATION_BYTES * (encoding.startsWith('utf-16') ? 2 : 1);
  const start = new TextDecoder(encoding === 'utf-8' ? 'latin1' : encoding).decode(
    bytes.subarray(0, length),
  );
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(start)?.[1];
}

function unknownEncoding(encoding: string, file: string): Result<never> {
  const values = { encoding, encodings: ENCODINGS.join(', ') };
  return fail({ code: 'text.encoding-unknown', at: { file, line: 1 }, values });
}

/** Decides the encoding by the beginning of a file. Problems: `text.encoding-unknown`. */
export function xmlEncoding(bytes: Uint8Array, file: string): Result<FileEncoding> {
  if (isUtf32(bytes)) return unknownEncoding('utf-32', file);
  const found = detectEncoding(bytes.subarray(0, bytes.length & ~1));
  const [a, b, c, d] = bytes;
  const zeros = a === 0x3c && b === 0 && c === 0x3f && d === 0 ? 'utf-16le' : undefined;
  const zerosBig = a === 0 && b === 0x3c && c === 0 && d === 0x3f ? 'utf-16be' : undefined;
  const encoding = found.markBytes > 0 ? found.encoding : (zeros ?? zerosBig ?? found.encoding);
  const declared = declaredEncoding(bytes.subarray(found.markBytes), encoding);
  if (declared === undefined) return ok({ encoding, markBytes: found.markBytes });
  const named = encodingNamed(declared);
  const isSixteen = (one: string) => one.startsWith('utf-16');
  const isByBytes = found.markBytes > 0 || isSixteen(encoding);
  const isKnown = named !== undefined || /^(?:us-ascii|ascii|utf-?16)$/i.test(declared);
  if (!isKnown && !isByBytes) return unknownEncoding(declared, file);
  if (isByBytes || (named && isSixteen(named))) {
    const isNamedSo = named === undefined && isKnown;
    const agrees =
      isNamedSo ||
      named === encoding ||
      (named !== undefined && isSixteen(named) && isSixteen(encoding));
    return ok({ encoding, markBytes: found.markBytes, ...(agrees ? {} : { declared }) });
  }
  return ok({ encoding: named ?? 'utf-8', markBytes: 0 });
}

/** Bytes at the end of a piece that begin a character which the next piece ends. */
function unfinishedBytes(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding.startsWith('utf-16')) {
    const odd = bytes.length % 2;
    const high = bytes[bytes.length - odd - (encoding === 'utf-16le' ? 1 : 2)] ?? 0;
    return odd + (high >= 0xd8 && high <= 0xdb && bytes.length - odd >= 2 ? 2 : 0);
  }
  if (encoding !== 'utf-8') return 0;
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,9}));/g;
/** The longest reference that is looked for, less one: so much of a piece may have to wait for the next. */
const REFERENCE_MAX = 12;

function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return (
    (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff
  );
}

/** What is done about bytes that are no text, and who is told of characters that were left out. */
export interface DecoderOptions {
  /** Go on behind bytes that are no text, with U+FFFD in their place. @default false */
  readonly isTolerant?: boolean;
  readonly onProblem: (problem: Problem) => void;
}

/** A file's encoding, settled, and the text of it piece by piece. */
export class XmlDecoder {
  readonly #file: string;
  readonly #encoding: Encoding;
  readonly #isTolerant: boolean;
  readonly #onProblem: (problem: Problem) => void;
  #isDamaged = false;
  #carried = new Uint8Array(0);
  /** Place in the file of the first carried byte. */
  #place: number;
  #heldBack = '';
  #line = 1;

  constructor(
    file: string,
    { encoding, markBytes }: FileEncoding,
    { isTolerant = false, onProblem }: DecoderOptions,
  ) {
    this.#file = file;
    this.#isTolerant = isTolerant;
    this.#encoding = encoding;
    this.#place = markBytes;
    this.#onProblem = onProblem;
  }

  /** True once a byte was met that is no text in the encoding. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** The text of the next bytes. Problems: `text.not-utf8`, `text.bad-encoding`. */
  decode(bytes: Uint8Array, isLast: boolean): Result<string> {
    const all = new Uint8Array(this.#carried.length + bytes.length);
    all.set(this.#carried);
    all.set(bytes, this.#carried.length);
    const wait = isLast ? 0 : unfinishedBytes(all, this.#encoding);
    const now = all.subarray(0, all.length - wait);
    let text = decodeBytes(now, this.#encoding);
    if (text === undefined && this.#isTolerant) {
      this.#isDamaged = true;
      text = new TextDecoder(this.#encoding).decode(now);
    }
    if (text === undefined) {
      const byte = this.#place + Math.max(0, firstBadByte(now, this.#encoding));
      const at = { file: this.#file, byte };
      return this.#encoding === 'utf-8'
        ? fail({ code: 'text.not-utf8', at })
        : fail({ code: 'text.bad-encoding', at, values: { encoding: this.#encoding } });
    }
    this.#place += now.length;
    this.#carried = all.slice(now.length);
    return ok(this.#clean(text, isLast));
  }

  #clean(text: string, isLast: boolean): string {
    const all = this.#heldBack + text;
    const reference = isLast ? -1 : all.lastIndexOf('&');
    const hold = reference >= 0 && all.length - reference < REFERENCE_MAX ? reference : all.length;
    this.#heldBack = all.slice(hold);
    const now = all.slice(0, hold);
    let counted = 0;
    const cleaned = now.replace(
      FORBIDDEN,
      (match, hex?: string, decimal?: string, at?: number | string) => {
        const place = typeof at === 'number' ? at : 0;
        const digits = hex ?? decimal;
        const code =
          digits === undefined ? match.charCodeAt(0) : Number.parseInt(digits, hex ? 16 : 10);
        if (!isForbidden(code)) return match;
        this.#countLines(now.slice(counted, place));
        counted = place;
        const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        const where = { file: this.#file, line: this.#line };
        this.#onProblem({ code: 'tmx.control-character', at: where, values: { character } });
        return '';
      },
    );
    this.#countLines(now.slice(counted));
    return cleaned;
  }

  #countLines(text: string): void {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line += 1;
  }
}
