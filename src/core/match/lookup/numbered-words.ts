/** The words of one language with their numbers and their stems, and how a text becomes a row of numbers. */
import type { LanguageTag } from '../../language-tag.ts';
import { profileOf } from '../../languages/index.ts';
import { eachToken, foldToUnits, foldWith, scanTokens } from '../../text/index.ts';
import { TOKENS_MAX } from '../weights.ts';
import { type ImageReader, type ImageWriter, readUnder, writeUnder } from './image.ts';
import { CLASSES, classKey, classNumber } from './query.ts';
import type { Scratch } from './scratch.ts';
import { Vocabulary } from './vocabulary.ts';

/** Number of the class of numbers: the token that nearly every text has. */
const NUMBER_CLASS = classNumber('number');

/** Words numbered in order of arrival, the classes first. */
export class NumberedWords {
  readonly language: LanguageTag;
  forms = new Vocabulary();
  stems = new Vocabulary();
  /** Stem number of each word number. */
  stemOf: Uint32Array = new Uint32Array(256);
  readonly #scratch: Scratch;

  constructor(language: LanguageTag, scratch: Scratch) {
    this.language = language;
    this.#scratch = scratch;
    for (const kind of CLASSES) {
      const key = classKey(kind);
      this.stemOf[this.forms.intern(key)] = this.stems.intern(key);
    }
  }

  /** Number of a folded word, given as code units; it is taken in if it is new. */
  number(units: Uint16Array, start: number, end: number): number {
    const known = this.forms.size;
    const number = this.forms.internUnits(units, start, end);
    if (number >= known) this.#setStem(number);
    return number;
  }

  #setStem(number: number): void {
    if (number >= this.stemOf.length) {
      const longer = new Uint32Array(Math.ceil(this.stemOf.length * 1.5));
      longer.set(this.stemOf);
      this.stemOf = longer;
    }
    const stem = profileOf(this.language).stem(this.forms.textOf(number));
    this.stemOf[number] = this.stems.intern(stem);
  }

  /** Reads a text's words into `tokens`, as many as it holds. @returns how many there are */
  read(text: string, tokens: Int32Array): number {
    const rules = profileOf(this.language).fold;
    const { run } = this.#scratch;
    const { units, length } = foldToUnits(text, rules);
    if (!scanTokens(units, length, run)) return this.#readClosely(text, tokens);
    const { count, starts, ends, isNumber } = run;
    this.forms.lookUp(units, run, tokens);
    for (let i = 0; i < count; i += 1) {
      if (isNumber[i] === 1) tokens[i] = NUMBER_CLASS;
      else if ((tokens[i] ?? -1) < 0) tokens[i] = this.number(units, starts[i] ?? 0, ends[i] ?? 0);
    }
    return count;
  }

  #readClosely(text: string, tokens: Int32Array): number {
    const folded = foldWith(text, profileOf(this.language).fold, 'fold');
    let count = 0;
    eachToken(folded, (kind, start, end) => {
      if (count >= TOKENS_MAX) return;
      const group = classNumber(kind);
      if (group < 0) {
        const known = this.forms.size;
        const number = this.forms.intern(folded.slice(start, end));
        if (number >= known) this.#setStem(number);
        tokens[count++] = number;
      } else tokens[count++] = group;
    });
    return count;
  }

  /** Writes the words out. */
  write(writer: ImageWriter): void {
    this.forms.write(writeUnder(writer, 'forms.'));
    this.stems.write(writeUnder(writer, 'stems.'));
    writer.put('stem-of', this.stemOf.subarray(0, this.forms.size));
  }

  /** Takes up words that were written, in place of what it has. */
  take(reader: ImageReader): void {
    this.forms = Vocabulary.read(readUnder(reader, 'forms.'));
    this.stems = Vocabulary.read(readUnder(reader, 'stems.'));
    this.stemOf = reader.uint32('stem-of');
  }

  /** Bytes held. */
  get bytes(): number {
    return this.forms.bytes + this.stems.bytes + this.stemOf.byteLength;
  }
}
