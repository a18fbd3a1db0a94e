/**
 * The one cleaning function between text that came from outside and anything that is drawn. What it takes out stays in
 * the stored segment; `visibleControls` lists it so that a review can show it and QA can count it.
 */

/** What kind of thing was taken out. */
export type ControlKind = 'escape' | 'control' | 'bidi' | 'tag' | 'invisible' | 'surrogate';

/** One stretch of text that is not drawn: UTF-16 offsets into the text as stored, and a name fit for showing. */
export interface VisibleControl {
  readonly start: number;
  readonly end: number;
  readonly kind: ControlKind;
  /** Short name, without brackets: `RLO`, `ESC`, `U+0007`. */
  readonly name: string;
}

const BIDI_NAMES: Readonly<Record<number, string>> = {
  8206: 'LRM',
  8207: 'RLM',
  1564: 'ALM',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
};

/** Anything at all that cleaning would touch: one native scan decides whether the slow path runs. */
const SUSPECT =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

function unicodeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Walks a text, handing on what is drawn and what is not. State that keeps string escapes linear lives here. */
class Cleaner {
  readonly drawn: string[] = [];
  readonly removed: VisibleControl[] = [];
  private readonly text: string;
  /** Next terminator or line break at or after the last one asked for; asked again only when passed. */
  private terminator = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** End of a control string (OSC, DCS, SOS, PM, APC) whose content starts at `from`, or -1 when it is not closed. */
  private stringEnd(from: number): number {
    if (this.terminator < from) {
      let at = from;
      while (at < this.text.length && !isStringBreak(this.text, at)) at += 1;
      this.terminator = at;
    }
    const at = this.terminator;
    const code = this.text.charCodeAt(at);
    if (code === 0x07 || code === 0x9c) return at + 1;
    return code === 0x1b && this.text.charCodeAt(at + 1) === 0x5c ? at + 2 : -1;
  }

  /** End of a control sequence whose parameters start at `from`: parameters, intermediates, one final byte. */
  private sequenceEnd(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) >= 0x30 && this.text.charCodeAt(at) <= 0x3f) at += 1;
    while (this.text.charCodeAt(at) >= 0x20 && this.text.charCodeAt(at) <= 0x2f) at += 1;
    const final = this.text.charCodeAt(at);
    return final >= 0x40 && final <= 0x7e ? at + 1 : at;
  }

  /** End of the escape that starts at `at` (ESC or a C1 introducer), or -1 when there is none. */
  private escapeEnd(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code === 0x9b) return this.sequenceEnd(at + 1);
    if (code === 0x9d || code === 0x90 || code === 0x98 || code === 0x9e || code === 0x9f) {
      return Math.max(this.stringEnd(at + 1), at + 1);
    }
    if (code !== 0x1b) return -1;
    const second = this.text.charCodeAt(at + 1);
    if (second === 0x5b) return this.sequenceEnd(at + 2);
    if (
      second === 0x5d ||
      second === 0x50 ||
      second === 0x58 ||
      second === 0x5e ||
      second === 0x5f
    ) {
      return Math.max(this.stringEnd(at + 2), at + 2);
    }
    if (second >= 0x20 && second <= 0x2f) {
      // nF escapes: intermediates and a final byte (character set choice and the like).
      let end = at + 2;
      while (this.text.charCodeAt(end) >= 0x20 && this.text.charCodeAt(end) <= 0x2f) end += 1;
      return this.text.charCodeAt(end) >= 0x30 && this.text.charCodeAt(end) <= 0x7e ? end + 1 : end;
    }
    return second >= 0x30 && second <= 0x7e ? at + 2 : at + 1;
  }

  private remove(start: number, end: number, kind: ControlKind, name: string): number {
    this.removed.push({ start, end, kind, name });
    return end;
  }

  /** Handles the suspect character at `at`; returns where to go on. */
  private step(at: number): number {
    const code = this.text.charCodeAt(at);
    const escapeEnd = this.escapeEnd(at);
    if (escapeEnd >= 0)
      return this.remove(at, escapeEnd, 'escape', code === 0x1b ? 'ESC' : unicodeName(code));
    if (code === 0x09) {
      this.drawn.push(' ');
      return at + 1;
    }
    if (code === 0x0d) {
      if (this.text.charCodeAt(at + 1) !== 0x0a) this.drawn.push(' ');
      return at + 1;
    }
    if (code === 0x2028 || code === 0x2029) {
      this.drawn.push('\n');
      return at + 1;
    }
    if (code >= 0xd800 && code <= 0xdfff) return this.surrogate(at);
    const bidi = BIDI_NAMES[code];
    if (bidi !== undefined) return this.remove(at, at + 1, 'bidi', bidi);
    const kind = code < 0x20 || (code >= 0x7f && code <= 0x9f) ? 'control' : 'invisible';
    return this.remove(at, at + 1, kind, unicodeName(code));
  }

  private surrogate(at: number): number {
    const point = this.text.codePointAt(at) ?? 0;
    if (point <= 0xffff) {
      this.drawn.push('\ufffd'); // REPLACEMENT CHARACTER
      return this.remove(at, at + 1, 'surrogate', unicodeName(point));
    }
    // Tag characters and the supplementary variation selectors carry hidden text.
    if ((point >= 0xe0000 && point <= 0xe007f) || (point >= 0xe0100 && point <= 0xe01ef)) {
      return this.remove(at, at + 2, 'tag', unicodeName(point));
    }
    this.drawn.push(this.text.slice(at, at + 2));
    return at + 2;
  }

  run(): this {
    const suspect = new RegExp(SUSPECT, 'g');
    let at = 0;
    while (at < this.text.length) {
      suspect.lastIndex = at;
      const next = suspect.exec(this.text)?.index ?? this.text.length;
      if (next > at) this.drawn.push(this.text.slice(at, next));
      at = next < this.text.length ? this.step(next) : next;
    }
    return this;
  }
}

function isStringBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x07 || code === 0x9c || code === 0x0a || code === 0x1b;
}

/**
 * What may be drawn of a text: escape sequences, control characters, direction controls, tag characters and zero-width
 * spaces are gone; tabs are spaces; U+2028 and U+2029 are line breaks. ZWNJ, ZWJ, vowel marks and tatweel stay.
 * Linear; a clean text is returned as it is.
 */
export function cleanForDisplay(text: string): string {
  return SUSPECT.test(text) ? new Cleaner(text).run().drawn.join('') : text;
}

/** What {@link cleanForDisplay} takes out, in order, with its place in the text as stored. */
export function visibleControls(text: string): readonly VisibleControl[] {
  return SUSPECT.test(text) ? new Cleaner(text).run().removed : [];
}
