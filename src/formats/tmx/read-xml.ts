/**
 * The XML of a TMX file, strictly and in a stream: complete `tu` elements come out, the first error ends it. Entities
 * cannot be declared, no file or address is ever opened, and nesting has a limit.
 */
import { SaxesParser } from 'saxes';
import { fail, ok, type Place, type Problem, type Result } from '../../core/result.ts';
import type { Attributes, RawUnit, RawVariant, TmxItem } from './raw.ts';
import { SegmentBuilder } from './segment-builder.ts';

/** Deepest nesting read; TMX itself needs nine, and sub-flows in codes a few more. */
const DEPTH_MAX = 64;

/** Most text between two tags. It is far more than a memory takes, and keeps a hostile file from filling the machine. */
const TEXT_CHARACTERS_MAX = 4 << 20;

/** Where something that is no XML at all goes wrong. */
const START = { line: 1, column: 1 };

/** Who is told what. */
export interface XmlListener {
  /** Attributes of the header, before any unit. */
  readonly onHeader: (attributes: Attributes) => void;
  readonly onUnit: (unit: RawUnit) => void;
  /** An element that TMX has no place for where it stands; it is passed over with all that is in it. */
  readonly onMisplaced?: (element: string, line: number) => void;
}

interface OpenUnit {
  line: number;
  attributes: Attributes;
  items: TmxItem[];
  variants: RawVariant[];
}

interface OpenVariant {
  line: number;
  attributes: Attributes;
  items: TmxItem[];
  segment?: SegmentBuilder;
}

interface OpenItem {
  readonly element: 'prop' | 'note';
  readonly attributes: Attributes;
  text: string;
}

/** Thrown out of the parser's handlers to stop it at once. */
class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

function nonEmpty(attributes: Attributes): { attributes?: Attributes } {
  return Object.keys(attributes).length > 0 ? { attributes } : {};
}

/** A parser of one file. */
export class TmxXmlParser {
  readonly #file: string;
  readonly #listener: XmlListener;
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #path: string[] = [];
  #unit: OpenUnit | undefined;
  #variant: OpenVariant | undefined;
  #item: OpenItem | undefined;
  #segment: SegmentBuilder | undefined;
  /** Length of the path at which a misplaced element began; 0 outside of one. */
  #misplaced = 0;
  #isEmpty = true;
  #isBeforeRoot = true;
  /** Line on which the last tag began. */
  #tagLine = 1;
  /** Characters given to the parser, and what followed the last tag among them. */
  #given = 0;
  #sinceTag = '';
  #tagEnd: { readonly position: number; readonly line: number; readonly column: number } = {
    position: 0,
    line: 1,
    column: 0,
  };
  #failure: Problem | undefined;

  constructor(file: string, listener: XmlListener) {
    this.#file = file;
    this.#listener = listener;
    const parser = this.#parser;
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY/i.test(doctype)) throw new Refused({ code: 'tmx.entity', at: this.#place() });
    });
    parser.on('opentagstart', () => {
      this.#tagLine = parser.line;
    });
    parser.on('opentag', (tag) => this.#open(tag.name, tag.attributes));
    parser.on('closetag', (tag) => this.#close(tag.name));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('error', (error) => {
      // The parser's own words, without the place that it puts before them ("3:14: ").
      const reason = error.message.replace(/^[^\s]*\d+:\d+: /, '');
      throw new Refused(this.#malformed(reason, this.#isBeforeRoot ? START : this.#here()));
    });
  }

  /** Parses on. Problems: `tmx.malformed` and `tmx.root` with line and column, `tmx.entity`, `tmx.depth`. */
  write(text: string): Result<void> {
    if (this.#failure) return fail(this.#failure);
    if (text.trim() !== '') this.#isEmpty = false;
    const wrote = this.#guarded(() => this.#parser.write(text));
    if (!wrote.ok) return wrote;
    this.#given += text.length;
    const since = this.#given - this.#tagEnd.position;
    this.#sinceTag =
      since <= text.length ? text.slice(-since || text.length) : this.#sinceTag + text;
    if (this.#sinceTag.length <= TEXT_CHARACTERS_MAX) return wrote;
    return this.#refuse(
      this.#strayAmpersand() ?? this.#malformed('no tag for too long', this.#tagEnd),
    );
  }

  /** Ends. Problems: `tmx.empty`, and `tmx.truncated` when nothing is wrong but that the end is missing. */
  end(): Result<void> {
    if (this.#failure) return fail(this.#failure);
    if (this.#isEmpty) return fail({ code: 'tmx.empty', at: { file: this.#file } });
    const at = this.#place();
    const isInside = this.#path.length > 0;
    const ended = this.#guarded(() => this.#parser.close());
    if (ended.ok || !isInside) return ended;
    // A reference without its semicolon swallows the rest of the file, which then seems to be missing.
    const stray = this.#strayAmpersand();
    return stray ? this.#refuse(stray) : fail({ code: 'tmx.truncated', at });
  }

  /** The first ampersand after the last tag that begins no reference, unless the file just ends in the middle of one. */
  #strayAmpersand(): Problem | undefined {
    const stray = /&(?!#?[\w.:-]{1,32};)(?!#?[\w.:-]{0,32}$)/.exec(this.#sinceTag);
    if (!stray) return undefined;
    const lines = this.#sinceTag.slice(0, stray.index).split('\n');
    const last = lines.at(-1)?.length ?? 0;
    const { line, column } = this.#tagEnd;
    const place = {
      line: line + lines.length - 1,
      column: last + (lines.length > 1 ? 0 : column) + 1,
    };
    return this.#malformed('an ampersand that begins no reference', place);
  }

  #refuse(problem: Problem): Result<never> {
    this.#failure = problem;
    return fail(problem);
  }

  #guarded(step: () => unknown): Result<void> {
    try {
      step();
      return ok(undefined);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return this.#refuse(error.problem);
    }
  }

  #here(): { readonly line: number; readonly column: number } {
    return { line: this.#parser.line, column: this.#parser.columnIndex };
  }

  #place(): Place {
    return { file: this.#file, ...this.#here() };
  }

  #malformed(reason: string, { line, column }: { line: number; column: number }): Problem {
    return { code: 'tmx.malformed', at: { file: this.#file, line, column }, values: { reason } };
  }

  #afterTag(): void {
    this.#tagEnd = { position: this.#parser.position, ...this.#here() };
  }

  #open(name: string, attributes: Attributes): void {
    this.#afterTag();
    this.#isBeforeRoot = false;
    if (this.#path.length >= DEPTH_MAX)
      throw new Refused({ code: 'tmx.depth', at: this.#place(), values: { depth: DEPTH_MAX } });
    if (this.#path.length === 0 && name !== 'tmx')
      throw new Refused({ code: 'tmx.root', at: this.#place(), values: { root: name } });
    this.#path.push(name);
    if (this.#misplaced > 0) return;
    if (this.#segment) this.#segment.open(name, attributes);
    else if (!this.#item) this.#begin(name, attributes, this.#tagLine);
  }

  /** Begins what an element stands for; one that has no place is passed over, and told when it could have held texts. */
  #begin(name: string, attributes: Attributes, line: number): void {
    const [unit, variant] = [this.#unit, this.#variant];
    if (name === 'prop' || name === 'note') this.#item = { element: name, attributes, text: '' };
    else if (name === 'header' && !unit) this.#listener.onHeader(attributes);
    else if (name === 'tu' && !unit) this.#unit = { line, attributes, items: [], variants: [] };
    else if (name === 'tuv' && unit && !variant) this.#variant = { line, attributes, items: [] };
    else if (name === 'seg' && variant && !variant.segment) {
      this.#segment = new SegmentBuilder();
      variant.segment = this.#segment;
    } else if (unit || name === 'tuv' || name === 'seg') {
      this.#misplaced = this.#path.length;
      this.#listener.onMisplaced?.(name, line);
    }
  }

  #text(text: string): void {
    if (this.#misplaced > 0) return;
    if (this.#segment) this.#segment.text(text);
    else if (this.#item) this.#item.text += text;
  }

  #close(name: string): void {
    this.#afterTag();
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#misplaced > 0) {
      if (depth === this.#misplaced) this.#misplaced = 0;
    } else if (this.#segment) {
      if (!this.#segment.close()) this.#segment = undefined;
    } else if (this.#item && name === this.#item.element) this.#endItem(this.#item);
    else if (name === 'tuv' && this.#variant) this.#endVariant(this.#variant);
    else if (name === 'tu' && this.#unit) {
      this.#listener.onUnit(this.#unit);
      this.#unit = undefined;
    }
  }

  #endItem({ element, attributes, text }: OpenItem): void {
    const items = this.#variant?.items ?? this.#unit?.items;
    items?.push({ element, ...nonEmpty(attributes), text });
    this.#item = undefined;
  }

  #endVariant({ line, attributes, items, segment }: OpenVariant): void {
    const variant = { line, attributes, items };
    this.#unit?.variants.push(segment ? { ...variant, segment: segment.build() } : variant);
    this.#variant = undefined;
  }
}
