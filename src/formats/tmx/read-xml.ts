/**
 * The XML of a TMX file, strictly and in a stream: complete `tu` elements come out, the first error ends it. Entities
 * cannot be declared, no file or address is ever opened, and nesting has a limit.
 */
import { SaxesParser } from 'saxes';
import { fail, ok, type Place, type Problem, type Result } from '../../core/result.ts';
import type { Attributes, RawUnit, RawVariant, TmxItem } from './raw.ts';
import { SegmentBuilder } from './segment-builder.ts';

/** Deepest nesting read; TMX itself needs nine, and sub-flows in codes a few more. */
export const DEPTH_MAX = 64;

/** Who is told what. */
export interface XmlListener {
  /** Attributes of the header, before any unit. */
  readonly onHeader: (attributes: Attributes) => void;
  readonly onUnit: (unit: RawUnit) => void;
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
  #isEmpty = true;
  /** Line on which the last tag began. */
  #tagLine = 1;
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
    parser.on('opentag', (tag) => this.#open(tag.name, { ...tag.attributes }));
    parser.on('closetag', (tag) => this.#close(tag.name));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('error', (error) => {
      throw new Refused(this.#malformed(error));
    });
  }

  /** Parses on. Problems: `tmx.malformed` and `tmx.root` with line and column, `tmx.entity`, `tmx.depth`. */
  write(text: string): Result<void> {
    if (this.#failure) return fail(this.#failure);
    if (text.trim() !== '') this.#isEmpty = false;
    return this.#guarded(() => this.#parser.write(text));
  }

  /** Ends. Problems: `tmx.empty`, and `tmx.truncated` when nothing is wrong but that the end is missing. */
  end(): Result<void> {
    if (this.#failure) return fail(this.#failure);
    if (this.#isEmpty) return fail({ code: 'tmx.empty', at: { file: this.#file } });
    const at = this.#place();
    const isInside = this.#path.length > 0;
    const ended = this.#guarded(() => this.#parser.close());
    return !ended.ok && isInside ? fail({ code: 'tmx.truncated', at }) : ended;
  }

  #guarded(step: () => unknown): Result<void> {
    try {
      step();
      return ok(undefined);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#failure = error.problem;
      return fail(error.problem);
    }
  }

  #place(): Place {
    return { file: this.#file, line: this.#parser.line, column: this.#parser.columnIndex };
  }

  #malformed(error: Error): Problem {
    // The parser's own words, without the place that it puts before them ("file:3:14: ").
    const reason = error.message.replace(/^[^\s]*\d+:\d+: /, '');
    return { code: 'tmx.malformed', at: this.#place(), values: { reason } };
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#path.length >= DEPTH_MAX)
      throw new Refused({ code: 'tmx.depth', at: this.#place(), values: { depth: DEPTH_MAX } });
    if (this.#path.length === 0 && name !== 'tmx')
      throw new Refused({ code: 'tmx.root', at: this.#place(), values: { root: name } });
    this.#path.push(name);
    const line = this.#tagLine;
    if (this.#segment) this.#segment.open(name, attributes);
    else if (name === 'header') this.#listener.onHeader(attributes);
    else if (name === 'tu') this.#unit = { line, attributes, items: [], variants: [] };
    else if (name === 'tuv') this.#variant = { line, attributes, items: [] };
    else if (name === 'seg' && this.#variant) {
      this.#segment = new SegmentBuilder();
      this.#variant.segment = this.#segment;
    } else if (name === 'prop' || name === 'note')
      this.#item = { element: name, attributes, text: '' };
  }

  #text(text: string): void {
    if (this.#segment) this.#segment.text(text);
    else if (this.#item) this.#item.text += text;
  }

  #close(name: string): void {
    this.#path.pop();
    if (this.#segment) {
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

  #endVariant({ segment, ...variant }: OpenVariant): void {
    this.#unit?.variants.push({ ...variant, ...(segment ? { segment: segment.build() } : {}) });
    this.#variant = undefined;
  }
}
