/**
 * Collects the texts of one language for an index that is to be saved: read as bytes or as strings, put together with those
 * that others have collected, and at last sorted and sealed under word numbers that give the frequent words the short ones.
 */
import type { LanguageTag } from '../../language-tag.ts';
import { TOKENS_MAX } from '../weights.ts';
import { writeBlock } from './block.ts';
import { buildBlock } from './build-block.ts';
import { EntryList } from './entries.ts';
import { type ImageReader, type ImageWriter, readUnder, writeUnder } from './image.ts';
import { HASH_START, markOf, markWith, pieceMark, shortMark } from './mark.ts';
import { NumberedWords } from './numbered-words.ts';
import { type KnownPiece, PieceMemo } from './piece-memo.ts';
import { cutPieces, type PieceRun, textOf } from './pieces.ts';
import { CLASSES } from './query.ts';
import type { Scratch } from './scratch.ts';
import type { Slot } from './unit-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** A word's number and how often it comes share one exact number: words are below the first, counts below the second. */
const NUMBERS = 2 ** 24;
const COUNTS = 2 ** 29;

/** Puts numbers behind `count` others, as many as are kept. @returns how many there are then */
function pushed(tokens: Int32Array, count: number, numbers: readonly number[]): number {
  let end = count;
  for (const number of numbers) if (end < TOKENS_MAX) tokens[end++] = number;
  return end;
}

/** The texts of one language, on their way into a file. */
export class LanguageBuilder {
  readonly #scratch: Scratch;
  readonly #words: NumberedWords;
  readonly #memo = new PieceMemo();
  readonly #pieces: PieceRun;
  readonly #found = new Int32Array(TOKENS_MAX + 1);
  readonly #own = new EntryList();
  /** How often each word comes, in the texts of others too. */
  #counts = new Uint32Array(1 << 10);
  /** Texts of others, with the number that each of their words has here. */
  readonly #others: { readonly entries: EntryList; readonly numbers: Uint32Array }[] = [];

  /** @param pieces memory for one text, which builders may share as they share `scratch` */
  constructor(language: LanguageTag, scratch: Scratch, pieces: PieceRun) {
    this.#pieces = pieces;
    this.#scratch = scratch;
    this.#words = new NumberedWords(language, scratch);
  }

  /** How many texts were added. */
  get count(): number {
    return this.#own.count;
  }

  /** Takes in a text of a unit. */
  add(slot: Slot, text: string): void {
    const { tokens } = this.#scratch;
    const length = this.#words.read(text, tokens);
    this.#push(slot, length, markOf(text));
  }

  /** Adds the text whose words are in the shared memory. */
  #push(slot: Slot, length: number, mark: number): void {
    const { tokens } = this.#scratch;
    const counts = this.#countsOf(this.#words.forms.size);
    for (let i = 0; i < length; i += 1) {
      const number = tokens[i] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
    this.#own.push(slot, tokens, length, mark);
  }

  #countsOf(words: number): Uint32Array {
    if (words > this.#counts.length) {
      const counts = new Uint32Array(Math.max(words, this.#counts.length * 2));
      counts.set(this.#counts);
      this.#counts = counts;
    }
    return this.#counts;
  }

  /** The same of a text in UTF-8 at `bytes[start, end)`. */
  addBytes(slot: Slot, bytes: Uint8Array, start: number, end: number): void {
    const run = this.#pieces;
    const { tokens } = this.#scratch;
    const memo = this.#memo;
    cutPieces(bytes, start, end, run);
    memo.find(run);
    let mark = HASH_START;
    let count = 0;
    for (let i = 0; i < run.count; i += 1) {
      let place = run.places[i] ?? -1;
      if (place < 0) place = memo.add(run, i, this.#look(bytes, run, i));
      mark = markWith(mark, memo.markAt(place));
      const number = memo.numberAt(place);
      if (number < 0) count = pushed(tokens, count, memo.numbersAt(place));
      else if (count < TOKENS_MAX) tokens[count++] = number;
    }
    this.#push(slot, count, shortMark(mark));
  }

  /** What a piece says that was not met before. */
  #look(bytes: Uint8Array, { starts, ends }: PieceRun, i: number): KnownPiece {
    const text = textOf(bytes, starts[i] ?? 0, ends[i] ?? 0);
    const count = this.#words.read(text, this.#found);
    return { numbers: Array.from(this.#found.subarray(0, count)), mark: pieceMark(text) };
  }

  /** Writes the texts out as they came, for {@link absorb}. */
  writeRaw(writer: ImageWriter): void {
    this.#words.forms.write(writeUnder(writer, 'forms.'));
    writer.put('counts', this.#counts.subarray(0, this.#words.forms.size));
    this.#own.write(writer);
  }

  /** Takes in all texts of another builder of the language, behind those that are there. */
  absorb(reader: ImageReader): void {
    const forms = Vocabulary.read(readUnder(reader, 'forms.'));
    const numbers = new Uint32Array(forms.size);
    for (let form = 0; form < numbers.length; form += 1) {
      const start = forms.offsetOf(form);
      numbers[form] = this.#words.number(forms.units, start, start + forms.lengthOf(form));
    }
    const counts = this.#countsOf(this.#words.forms.size);
    for (const [form, count] of reader.uint32('counts').entries()) {
      const number = numbers[form] ?? 0;
      counts[number] = (counts[number] ?? 0) + count;
    }
    this.#others.push({ entries: EntryList.read(reader), numbers });
  }

  /** The words by how often they come, the most frequent first; the classes stay where they are. */
  #order(): Uint32Array {
    const { size } = this.#words.forms;
    const counts = this.#countsOf(size).subarray(0, size);
    const keys = new Float64Array(counts.length - CLASSES.length);
    for (let i = 0; i < keys.length; i += 1) {
      const form = i + CLASSES.length;
      keys[i] = (COUNTS - (counts[form] ?? 0)) * NUMBERS + form;
    }
    keys.sort();
    const order = Uint32Array.from(counts.keys());
    for (let i = 0; i < keys.length; i += 1) order[i + CLASSES.length] = (keys[i] ?? 0) % NUMBERS;
    return order;
  }

  /** Writes all texts out, sorted and sealed. Nothing can be added after it. */
  write(writer: ImageWriter): void {
    const { forms, stemOf } = this.#words;
    const order = this.#order();
    const finals = new Uint32Array(order.length);
    const words = { forms: new Vocabulary(), stemOf: new Uint32Array(order.length) };
    for (let number = 0; number < order.length; number += 1) {
      const form = order[number] ?? 0;
      const start = forms.offsetOf(form);
      words.forms.internUnits(forms.units, start, start + forms.lengthOf(form));
      finals[form] = number;
      words.stemOf[number] = stemOf[form] ?? 0;
    }
    this.#words.forms = words.forms;
    this.#words.stemOf = words.stemOf;
    const lists = [
      { entries: this.#own, numbers: finals },
      ...this.#others.map(({ entries, numbers }) => ({
        entries,
        numbers: numbers.map((form) => finals[form] ?? 0),
      })),
    ];
    const { tokens } = this.#scratch;
    const block = buildBlock(lists, () => true, this.#words, tokens);
    this.#words.write(writer);
    if (block.entries.count > 0) writeBlock(block, writeUnder(writer, '0.'));
  }
}
