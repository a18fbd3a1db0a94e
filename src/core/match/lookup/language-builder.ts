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
import { markOf } from './mark.ts';
import { NumberedWords } from './numbered-words.ts';
import { PieceMemo, type PieceValue } from './piece-memo.ts';
import { cutPieces, type PieceRun, textOf } from './pieces.ts';
import { CLASSES } from './query.ts';
import type { Scratch } from './scratch.ts';
import { type NumberedEntries, sortedByLength } from './sorted-entries.ts';
import type { Slot } from './unit-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** A word's number and how often it comes share one exact number: words are below the first, counts below the second. */
const NUMBERS = 2 ** 24;
const COUNTS = 2 ** 29;

/** The texts of one language, on their way into a file. */
export class LanguageBuilder {
  readonly #scratch: Scratch;
  readonly #words: NumberedWords;
  readonly #memo = new PieceMemo();
  readonly #own = new EntryList();
  /** Texts of others, with the number that each of their words has here. */
  readonly #others: { readonly entries: EntryList; readonly numbers: Uint32Array }[] = [];

  constructor(language: LanguageTag, scratch: Scratch) {
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
    this.#own.push(slot, tokens, length, markOf(text));
  }

  /** The same of a text in UTF-8 at `bytes[start, end)`. */
  addBytes(slot: Slot, bytes: Uint8Array, start: number, end: number): void {
    const { pieces, tokens } = this.#scratch;
    if (!cutPieces(bytes, start, end, pieces)) {
      this.add(slot, textOf(bytes, start, end));
      return;
    }
    const length = this.#readPieces(bytes, pieces, tokens);
    this.#own.push(slot, tokens, length, pieces.mark);
  }

  #readPieces(bytes: Uint8Array, pieces: PieceRun, tokens: Int32Array): number {
    const { starts, ends, hashes } = pieces;
    const memo = this.#memo;
    let count = 0;
    for (let i = 0; i < pieces.count && count < TOKENS_MAX; i += 1) {
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      const hash = hashes[i] ?? 0;
      const value = memo.find(bytes, start, end, hash) ?? this.#learn(bytes, start, end, hash);
      if (value >= 0) tokens[count++] = value;
      else
        for (const number of memo.listOf(value))
          if (count < TOKENS_MAX) tokens[count++] = number;
    }
    return count;
  }

  #learn(bytes: Uint8Array, start: number, end: number, hash: number): PieceValue {
    const { piece } = this.#scratch;
    const count = this.#words.read(textOf(bytes, start, end), piece);
    return this.#memo.add(bytes, start, end, hash, Array.from(piece.subarray(0, count)));
  }

  /** Writes the texts out as they came, for {@link absorb}. */
  writeRaw(writer: ImageWriter): void {
    this.#words.forms.write(writeUnder(writer, 'forms.'));
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
    this.#others.push({ entries: EntryList.read(reader), numbers });
  }

  /** How often each word comes. */
  #counts(): Uint32Array {
    const counts = new Uint32Array(this.#words.forms.size);
    const { tokens } = this.#scratch;
    const lists: readonly NumberedEntries[] = [{ entries: this.#own }, ...this.#others];
    for (const { entries, numbers } of lists) {
      for (let entry = 0; entry < entries.count; entry += 1) {
        const length = entries.read(entry, tokens);
        for (let i = 0; i < length; i += 1) {
          const token = tokens[i] ?? 0;
          const form = numbers ? (numbers[token] ?? 0) : token;
          counts[form] = (counts[form] ?? 0) + 1;
        }
      }
    }
    return counts;
  }

  /** The words by how often they come, the most frequent first; the classes stay where they are. */
  #order(): Uint32Array {
    const counts = this.#counts();
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
    const sorted = sortedByLength(lists, () => true, tokens);
    this.#words.write(writer);
    if (sorted.count > 0)
      writeBlock(buildBlock(sorted, this.#words, tokens), writeUnder(writer, '0.'));
  }
}
