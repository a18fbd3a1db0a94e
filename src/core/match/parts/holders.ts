/** Which texts of a language's index hold a stem: the lists of places, and the short tail that has none. */
import { type Block, eachPlace, listOf } from '../lookup/block.ts';
import type { EntryList } from '../lookup/entries.ts';
import type { LanguageIndex } from '../lookup/language-index.ts';
import { TOKENS_MAX } from '../weights.ts';

/** Lists up to this many bytes are counted place by place; of longer ones the bytes are counted, mostly one a place. */
const COUNTED_BYTES = 64;

function placesIn({ starts, places }: Block, list: number): number {
  const [from, to] = [starts[list] ?? 0, starts[list + 1] ?? 0];
  if (to - from > COUNTED_BYTES) return to - from;
  let count = 0;
  // Seven bits a byte: the last of a place has the eighth bit clear.
  for (let at = from; at < to; at += 1) if ((places[at] ?? 0) < 0x80) count += 1;
  return count;
}

function frequencyIn(block: Block, stem: number): number {
  let sum = 0;
  for (let chunk = 0; chunk + 1 < block.kinds.length; chunk += 1) {
    const list = listOf(block, chunk, stem);
    if (list >= 0) sum += placesIn(block, list);
  }
  return sum;
}

/** How many texts hold each of some stems, about; 0 for a negative number, which is a stem that the index does not know. */
export function frequenciesOf(part: LanguageIndex, stems: Int32Array): readonly number[] {
  const { blocks, tail } = part.parts;
  const tokens = new Int32Array(TOKENS_MAX + 1);
  const inTail = new Map<number, number>([...stems].map((stem) => [stem, 0]));
  for (let entry = 0; entry < tail.count; entry += 1) {
    const length = tail.read(entry, tokens);
    const held = new Set(
      Array.from(tokens.subarray(0, length), (token) => part.stemOf[token] ?? 0),
    );
    for (const stem of held) {
      const count = inTail.get(stem);
      if (count !== undefined) inTail.set(stem, count + 1);
    }
  }
  return Array.from(stems, (stem) => {
    if (stem < 0) return 0;
    const sealed = blocks.reduce((sum, block) => sum + frequencyIn(block, stem), 0);
    return sealed + (inTail.get(stem) ?? 0);
  });
}

/** Calls back with every sealed text that holds a stem. */
export function eachHolder(
  part: LanguageIndex,
  stem: number,
  visit: (entries: EntryList, entry: number) => void,
): void {
  for (const block of part.parts.blocks) {
    for (let chunk = 0; chunk + 1 < block.kinds.length; chunk += 1) {
      const list = listOf(block, chunk, stem);
      if (list >= 0) eachPlace(block, chunk, list, (entry) => visit(block.entries, entry));
    }
  }
}

/** Calls back with every text of the tail. */
export function eachOfTail(
  part: LanguageIndex,
  visit: (entries: EntryList, entry: number) => void,
): void {
  const { tail } = part.parts;
  for (let entry = 0; entry < tail.count; entry += 1) visit(tail, entry);
}
