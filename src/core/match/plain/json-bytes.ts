/**
 * Steps through JSON that lies in bytes, as far as it is written the way `JSON.stringify` writes it: no blanks between its
 * parts. Whatever a step takes, `JSON.parse` takes too; what it refuses may still be JSON.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const SMALL_E = 0x65;
const SMALL_U = 0x75;

/** Deeper values are not looked into. */
const DEPTH_MAX = 32;

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const [TRUE, FALSE, NULL] = ['true', 'false', 'null'].map(ascii);

/** What stands for a character behind a backslash, by the code behind it; 0 for none. */
const SIMPLE_ESCAPES = new Uint8Array(128);
for (const [code, means] of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'].map(ascii))
  SIMPLE_ESCAPES[code ?? 0] = means ?? 0;

function isHexDigit(code: number): boolean {
  const small = code | 0x20;
  return (code >= ZERO && code <= 0x39) || (small >= 0x61 && small <= 0x66);
}

/** A place in bytes, and what the last step found there. */
export class JsonCursor {
  bytes: Uint8Array = new Uint8Array(0);
  /** The next byte. */
  at = 0;
  #end = 0;
  /** The last string: what stands between its quotation marks, whether a backslash is in it, and whether one with `u`. */
  start = 0;
  stop = 0;
  isEscaped = false;
  isSpelled = false;

  /** Begins at the start of a stretch. */
  open(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.at = start;
    this.#end = end;
  }

  /** Whether nothing is left. */
  get isAtEnd(): boolean {
    return this.at === this.#end;
  }

  /** Takes a byte if it is the next. */
  takes(byte: number): boolean {
    if (this.at >= this.#end || this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  /** Takes a string. */
  takesString(): boolean {
    const { bytes } = this;
    const end = this.#end;
    let at = this.at;
    if (at >= end || bytes[at] !== QUOTE) return false;
    this.start = ++at;
    this.isEscaped = false;
    this.isSpelled = false;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        this.stop = at;
        this.at = at + 1;
        return true;
      }
      if (byte < 0x20) return false;
      at += 1;
      if (byte === BACKSLASH) {
        const length = this.#escapeAt(at);
        if (length === 0) return false;
        at += length;
      }
    }
    return false;
  }

  /** Length of what stands behind a backslash, 0 when nothing may stand there. */
  #escapeAt(at: number): number {
    const code = this.bytes[at] ?? 0;
    this.isEscaped = true;
    if (code !== SMALL_U) return SIMPLE_ESCAPES[code] ? 1 : 0;
    this.isSpelled = true;
    for (let digit = at + 1; digit < at + 5; digit += 1)
      if (digit >= this.#end || !isHexDigit(this.bytes[digit] ?? 0)) return 0;
    return 5;
  }

  #takesWord(word: Uint8Array | undefined): boolean {
    if (!word || this.at + word.length > this.#end) return false;
    for (let i = 0; i < word.length; i += 1) if (this.bytes[this.at + i] !== word[i]) return false;
    this.at += word.length;
    return true;
  }

  /** Takes `true` or `false`. @returns which; undefined when neither is next */
  takesFlag(): boolean | undefined {
    if (this.#takesWord(TRUE)) return true;
    return this.#takesWord(FALSE) ? false : undefined;
  }

  #takesDigits(): boolean {
    const from = this.at;
    while (this.at < this.#end && ((this.bytes[this.at] ?? 0) ^ ZERO) < 10) this.at += 1;
    return this.at > from;
  }

  #takesNumber(): boolean {
    this.takes(MINUS);
    if (!this.takes(ZERO) && !this.#takesDigits()) return false;
    if (this.takes(DOT) && !this.#takesDigits()) return false;
    const sign = (this.bytes[this.at] ?? 0) | 0x20;
    if (this.at >= this.#end || sign !== SMALL_E) return true;
    this.at += 1;
    if (!this.takes(MINUS)) this.takes(0x2b);
    return this.#takesDigits();
  }

  /** Takes the colon behind a key. */
  takesColon(): boolean {
    return this.takes(COLON);
  }

  /** Takes any value, without regard to what it says. */
  takesValue(depth = 0): boolean {
    const byte = this.bytes[this.at] ?? 0;
    if (depth > DEPTH_MAX || this.at >= this.#end) return false;
    if (byte === QUOTE) return this.takesString();
    if (byte === OPEN_OBJECT)
      return this.takesObject(
        () => this.takesString() && this.takesColon() && this.takesValue(depth + 1),
      );
    if (byte === OPEN_LIST) return this.takesList(() => this.takesValue(depth + 1));
    if (byte === MINUS || (byte ^ ZERO) < 10) return this.#takesNumber();
    return this.takesFlag() !== undefined || this.#takesWord(NULL);
  }

  /** Takes an object whose members are taken by `member`, key and all. */
  takesObject(member: () => boolean): boolean {
    return this.#takesParts(OPEN_OBJECT, CLOSE_OBJECT, member);
  }

  /** Takes a list whose members are taken by `member`. */
  takesList(member: () => boolean): boolean {
    return this.#takesParts(OPEN_LIST, CLOSE_LIST, member);
  }

  #takesParts(open: number, close: number, part: () => boolean): boolean {
    if (!this.takes(open)) return false;
    if (this.takes(close)) return true;
    do {
      if (!part()) return false;
    } while (this.takes(COMMA));
    return this.takes(close);
  }
}

/**
 * Undoes the escapes of a string in place, those spelled with `u` left out of account.
 *
 * @returns the end of what it became
 */
export function undoEscapes(bytes: Uint8Array, start: number, stop: number): number {
  let to = start;
  for (let at = start; at < stop; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === BACKSLASH) at += 1;
    bytes[to++] = byte === BACKSLASH ? (SIMPLE_ESCAPES[bytes[at] ?? 0] ?? 0) : byte;
  }
  return to;
}
