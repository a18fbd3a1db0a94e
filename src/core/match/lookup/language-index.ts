/** All texts of one language that can be looked up: vocabularies, sealed blocks, and a short tail of what came last. */

import type { LanguageTag } from '../../language-tag.ts';
import { profileOf, type Word } from '../../languages/index.ts';
import { eachToken, foldToUnits, foldWith, scanTokens } from '../../text/index.ts';
import { TOKENS_MAX } from '../weights.ts';
import { type Block, blockBytes, readBlock, writeBlock } from './block.ts';
import { buildBlock } from './build-block.ts';
import { EntryList, markOf } from './entries.ts';
import { type ImageReader, type ImageWriter, readUnder, writeUnder } from './image.ts';
import { CLASSES, classKey, classNumber, makeQuery, type Query } from './query.ts';
import type { Scratch } from './scratch.ts';
import { type Sink, searchBlock, searchList } from './search.ts';
import type { Slot } from './unit-table.ts';
import { Verifier } from './verifier.ts';
import { Vocabulary } from './vocabulary.ts';

/** Entries that are looked through one by one; more are sealed into a block. About 0.3 ms. */
export const TAIL_MAX = 512;
/** A new block takes up the ones before it that are less than this many times its size. */
const ABSORB_RATIO = 4;

/** Number of the class of numbers: the token that nearly every text has. */
const NUMBER_CLASS = classNumber('number');

/** The texts of one language. */
export class LanguageIndex {
  readonly language: LanguageTag;
  forms = new Vocabulary();
  stems = new Vocabulary();
  readonly #isAlive: (slot: Slot) => boolean;
  readonly #scratch: Scratch;
  readonly #tailMax: number;
  #stemOf: Uint32Array = new Uint32Array(256);
  #blocks: Block[] = [];
  #tail = new EntryList();

  constructor(
    language: LanguageTag,
    isAlive: (slot: Slot) => boolean,
    scratch: Scratch,
    tailMax = TAIL_MAX,
  ) {
    this.#tailMax = tailMax;
    this.language = language;
    this.#isAlive = isAlive;
    this.#scratch = scratch;
    for (const kind of CLASSES) {
      const key = classKey(kind);
      this.#stemOf[this.forms.intern(key)] = this.stems.intern(key);
    }
  }

  /** Stem number of each word number. */
  get stemOf(): Uint32Array {
    return this.#stemOf;
  }

  /** The sealed blocks and the tail, for whoever walks all entries. */
  get parts(): { readonly blocks: readonly Block[]; readonly tail: EntryList } {
    return { blocks: this.#blocks, tail: this.#tail };
  }

  /** Number of a folded word, given as code units. */
  #number(units: Uint16Array, start: number, end: number): number {
    const known = this.forms.size;
    const number = this.forms.internUnits(units, start, end);
    if (number >= known) this.#setStem(number);
    return number;
  }

  #setStem(number: number): void {
    if (number >= this.#stemOf.length) {
      const longer = new Uint32Array(Math.ceil(this.#stemOf.length * 1.5));
      longer.set(this.#stemOf);
      this.#stemOf = longer;
    }
    const stem = profileOf(this.language).stem(this.forms.textOf(number));
    this.#stemOf[number] = this.stems.intern(stem);
  }

  /** Reads a text's words into the shared memory. @returns how many there are */
  #read(text: string): number {
    const rules = profileOf(this.language).fold;
    const { tokens, run } = this.#scratch;
    const { units, length } = foldToUnits(text, rules);
    if (scanTokens(units, length, run)) {
      const { count, starts, ends, isNumber } = run;
      this.forms.lookUp(units, run, tokens);
      for (let i = 0; i < count; i += 1) {
        if (isNumber[i] === 1) tokens[i] = NUMBER_CLASS;
        else if ((tokens[i] ?? -1) < 0)
          tokens[i] = this.#number(units, starts[i] ?? 0, ends[i] ?? 0);
      }
      return count;
    }
    const folded = foldWith(text, rules, 'fold');
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

  /** Takes in a text of a unit. */
  add(slot: Slot, text: string): void {
    const length = this.#read(text);
    this.#tail.push(slot, this.#scratch.tokens, length, markOf(text));
  }

  /** Takes in all texts of another index of the language, its words renumbered. Only before anything is sealed. */
  absorb(reader: ImageReader): void {
    const other = new LanguageIndex(this.language, () => true, this.#scratch);
    other.#readRaw(reader);
    const numbers = new Uint32Array(other.forms.size);
    for (let form = 0; form < numbers.length; form += 1) {
      const start = other.forms.offsetOf(form);
      const end = start + other.forms.lengthOf(form);
      numbers[form] = this.#number(other.forms.units, start, end);
    }
    this.#tail.pushRenumbered(other.#tail, numbers, this.#scratch.tokens);
  }

  /** Writes the texts out as they came, for {@link absorb}. */
  writeRaw(writer: ImageWriter): void {
    this.forms.write(writeUnder(writer, 'forms.'));
    this.#tail.write(writer);
  }

  #readRaw(reader: ImageReader): void {
    this.forms = Vocabulary.read(readUnder(reader, 'forms.'));
    this.#tail = EntryList.read(reader);
  }

  /** Seals the tail when it has grown longer than `most`. */
  settle(most = this.#tailMax): void {
    if (this.#tail.count <= most) return;
    const lists = [this.#tail];
    let count = this.#tail.count;
    for (;;) {
      const last = this.#blocks.at(-1);
      if (!last || last.entries.count > count * ABSORB_RATIO) break;
      lists.unshift(last.entries);
      count += last.entries.count;
      this.#blocks.pop();
    }
    this.#blocks.push(
      buildBlock(lists, this.#isAlive, this.#stemOf, this.stems.size, this.#scratch.tokens),
    );
    this.#tail = new EntryList();
  }

  /** The words of a text (as `comparableWords` gives them) as a query of this index. */
  query(words: readonly Word[]): Query {
    return makeQuery(words, this.forms, this.stems);
  }

  /** Reports every text of at least `least` that the sink has a place for; texts without words never. */
  search(query: Query, least: number, sink: Sink): void {
    if (query.length === 0) return;
    this.#scratch.fit(this.forms.size, this.stems.size);
    const verifier = new Verifier(query, this.forms, this.#stemOf, this.#scratch);
    for (const block of this.#blocks)
      searchBlock(block, query, verifier, least, this.#scratch, sink);
    searchList(this.#tail, query, verifier, least, sink);
    verifier.end();
  }

  /** Units with a text that has no word and the same mark: rules, ellipses, dashes. */
  wordless(mark: number): readonly Slot[] {
    const found: Slot[] = [];
    for (const entries of [...this.#blocks.map((block) => block.entries), this.#tail]) {
      // Blocks are sorted by length, so the texts without words come first; the tail is short.
      for (let entry = 0; entry < entries.count; entry += 1) {
        if (entries.lengthAt(entry) > 0) {
          if (entries === this.#tail) continue;
          break;
        }
        if (entries.markAt(entry) === mark) found.push(entries.unitAt(entry));
      }
    }
    return found;
  }

  /** Gives the words of the tail numbers anew, the most frequent first: they take fewer bytes, and lie together. */
  #renumber(): void {
    if (this.#blocks.length > 0) return;
    const { forms } = this;
    const [tail, { tokens }] = [this.#tail, this.#scratch];
    const counts = new Uint32Array(forms.size);
    for (let entry = 0; entry < tail.count; entry += 1) {
      const length = tail.read(entry, tokens);
      for (let i = 0; i < length; i += 1) {
        const form = tokens[i] ?? 0;
        counts[form] = (counts[form] ?? 0) + 1;
      }
    }
    const rising = Uint32Array.from(counts.keys());
    // The classes stay where they are.
    const order = rising.subarray(CLASSES.length);
    order.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
    const [numbers, stemOf] = [new Uint32Array(forms.size), new Uint32Array(forms.size)];
    this.forms = new Vocabulary();
    for (const [number, form] of rising.entries()) {
      const start = forms.offsetOf(form);
      this.forms.internUnits(forms.units, start, start + forms.lengthOf(form));
      numbers[form] = number;
      stemOf[number] = this.#stemOf[form] ?? 0;
    }
    this.#stemOf = stemOf;
    this.#tail = new EntryList();
    this.#tail.pushRenumbered(tail, numbers, tokens);
  }

  /** Writes all texts out, the tail sealed. */
  write(writer: ImageWriter): void {
    this.#renumber();
    this.settle(0);
    this.forms.write(writeUnder(writer, 'forms.'));
    this.stems.write(writeUnder(writer, 'stems.'));
    writer.put('stem-of', this.#stemOf.subarray(0, this.forms.size));
    for (const [i, block] of this.#blocks.entries()) writeBlock(block, writeUnder(writer, `${i}.`));
  }

  /** Takes up texts that were written, in place of what it has. */
  read(reader: ImageReader): void {
    this.forms = Vocabulary.read(readUnder(reader, 'forms.'));
    this.stems = Vocabulary.read(readUnder(reader, 'stems.'));
    this.#stemOf = reader.uint32('stem-of');
    this.#blocks = [];
    for (let i = 0; reader.has(`${i}.places`); i += 1)
      this.#blocks.push(readBlock(readUnder(reader, `${i}.`)));
    this.#tail = new EntryList();
  }

  /** Bytes held. */
  get bytes(): number {
    return (
      this.forms.bytes +
      this.stems.bytes +
      this.#stemOf.byteLength +
      this.#tail.bytes +
      this.#blocks.reduce((sum, block) => sum + blockBytes(block), 0)
    );
  }
}
