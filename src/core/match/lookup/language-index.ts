/** All texts of one language that can be looked up: vocabularies, sealed blocks, and a short tail of what came last. */

import type { LanguageTag } from '../../language-tag.ts';
import type { Word } from '../../languages/index.ts';
import { type Block, blockBytes, readBlock } from './block.ts';
import { buildBlock } from './build-block.ts';
import { EntryList } from './entries.ts';
import { type ImageReader, readUnder } from './image.ts';
import { markOf } from './mark.ts';
import { NumberedWords } from './numbered-words.ts';
import { makeQuery, type Query } from './query.ts';
import type { Scratch } from './scratch.ts';
import { type Sink, searchBlock, searchList } from './search.ts';
import type { NumberedEntries } from './sorted-entries.ts';
import type { Slot } from './unit-table.ts';
import { Verifier } from './verifier.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Entries that are looked through one by one; more are sealed into a block. About 0.3 ms. */
const TAIL_MAX = 512;
/** A new block takes up the ones before it that are less than this many times its size. */
const ABSORB_RATIO = 4;

/** The texts of one language. */
export class LanguageIndex {
  readonly language: LanguageTag;
  readonly #words: NumberedWords;
  readonly #isAlive: (slot: Slot) => boolean;
  readonly #scratch: Scratch;
  readonly #tailMax: number;
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
    this.#words = new NumberedWords(language, scratch);
  }

  /** The words as typed, folded. */
  get forms(): Vocabulary {
    return this.#words.forms;
  }

  /** Their stems. */
  get stems(): Vocabulary {
    return this.#words.stems;
  }

  /** Stem number of each word number. */
  get stemOf(): Uint32Array {
    return this.#words.stemOf;
  }

  /** The sealed blocks and the tail, for whoever walks all entries. */
  get parts(): { readonly blocks: readonly Block[]; readonly tail: EntryList } {
    return { blocks: this.#blocks, tail: this.#tail };
  }

  /** Takes in a text of a unit. */
  add(slot: Slot, text: string): void {
    const { tokens } = this.#scratch;
    const length = this.#words.read(text, tokens);
    this.#tail.push(slot, tokens, length, markOf(text));
  }

  /** Seals the tail when it has grown longer than `most`. */
  settle(most = this.#tailMax): void {
    if (this.#tail.count <= most) return;
    const lists: NumberedEntries[] = [{ entries: this.#tail }];
    let count = this.#tail.count;
    for (;;) {
      const last = this.#blocks.at(-1);
      if (!last || last.entries.count > count * ABSORB_RATIO) break;
      lists.unshift({ entries: last.entries });
      count += last.entries.count;
      this.#blocks.pop();
    }
    const { tokens } = this.#scratch;
    this.#blocks.push(buildBlock(lists, this.#isAlive, this.#words, tokens));
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
    const verifier = new Verifier(query, this.forms, this.stemOf, this.#scratch);
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

  /** Takes up texts that were written, in place of what it has. */
  read(reader: ImageReader): void {
    this.#words.take(reader);
    this.#blocks = [];
    for (let i = 0; reader.has(`${i}.places`); i += 1)
      this.#blocks.push(readBlock(readUnder(reader, `${i}.`)));
    this.#tail = new EntryList();
  }

  /** Bytes held. */
  get bytes(): number {
    return (
      this.#words.bytes +
      this.#tail.bytes +
      this.#blocks.reduce((sum, block) => sum + blockBytes(block), 0)
    );
  }
}
