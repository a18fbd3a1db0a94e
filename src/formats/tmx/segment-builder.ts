/** Gathers the content of a `seg`: the text that people read, and the whole with its codes. */
import type { Attributes, RawSegment } from './raw.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** Elements whose content is code of the original format, not text (TMX 1.4b 3.2; `ut` of older versions). */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
/** Other elements that may stand in a `seg`: highlighted text is text, a sub-flow inside a code is not of the segment. */
const OTHERS = new Set(['hi', 'sub']);

/** Takes the events of a parser inside one `seg`. */
export class SegmentBuilder {
  #text = '';
  #xml = '';
  #hasElements = false;
  /** Length of the XML right after the last opening tag. */
  #afterTag = -1;
  /** How many codes are open around the present place. */
  #inCode = 0;
  readonly #open: string[] = [];
  readonly #foreign = new Set<string>();
  readonly #begun = new Map<string, number>();

  /** An element begins. */
  open(name: string, attributes: Attributes): void {
    // Most segments are nothing but text, and their XML is never asked for.
    if (!this.#hasElements) this.#xml = xmlText(this.#text);
    this.#hasElements = true;
    this.#open.push(name);
    this.#xml += `<${name}${xmlAttributes(attributes)}>`;
    this.#afterTag = this.#xml.length;
    if (CODES.has(name)) this.#inCode += 1;
    else if (!OTHERS.has(name)) this.#foreign.add(name);
    const number = attributes.i ?? '';
    if (name === 'bpt') this.#count(number, 1);
    if (name === 'ept') this.#count(number, -1);
  }

  /** Characters, references resolved. */
  text(text: string): void {
    if (this.#inCode === 0) this.#text += text;
    if (this.#hasElements) this.#xml += xmlText(text);
  }

  /** The element opened last ends; false when it was the `seg` itself. */
  close(): boolean {
    const name = this.#open.pop();
    if (name === undefined) return false;
    if (CODES.has(name)) this.#inCode -= 1;
    const isEmpty = this.#xml.length === this.#afterTag;
    this.#xml = isEmpty ? `${this.#xml.slice(0, -1)}/>` : `${this.#xml}</${name}>`;
    return true;
  }

  /** What was gathered. */
  build(): RawSegment {
    return {
      text: this.#text,
      ...(this.#hasElements ? { xml: this.#xml } : {}),
      foreign: [...this.#foreign],
      isBalanced: [...this.#begun.values()].every((count) => count === 0),
    };
  }

  #count(number: string, by: number): void {
    this.#begun.set(number, (this.#begun.get(number) ?? 0) + by);
  }
}
