/** Which texts of a language hold which of some words, by their stems: counting in the lists of places. */
import type { Word } from '../../languages/index.ts';
import { TOKENS_MAX } from '../weights.ts';
import { type Block, eachPlace, listOf } from './block.ts';
import type { EntryList } from './entries.ts';
import type { LanguageIndex } from './language-index.ts';
import { classKey, classNumber } from './query.ts';
import type { Slot } from './unit-table.ts';

/** Numbers of the stems under which a word can stand, or with `prefix` any word that begins with it. */
export function stemNumbers(index: LanguageIndex, word: Word, prefix: boolean): readonly number[] {
  if (classNumber(word.kind) >= 0) return [index.stems.find(classKey(word.kind))];
  if (!prefix) return [index.stems.find(word.stem)];
  const found = new Set<number>();
  const { forms, stemOf } = index;
  for (let form = 0; form < forms.size; form += 1)
    if (forms.lengthOf(form) >= word.form.length && forms.textOf(form).startsWith(word.form))
      found.add(stemOf[form] ?? -1);
  return [...found];
}

/** Entries of a block by how many of the sought words they may hold. */
function countInBlock(block: Block, numbers: readonly (readonly number[])[]): Uint8Array {
  const counts = new Uint8Array(block.entries.count);
  const last = new Int16Array(block.entries.count).fill(-1);
  for (const [i, stems] of numbers.entries()) {
    for (const stem of stems) {
      for (let chunk = 0; chunk + 1 < block.kinds.length; chunk += 1) {
        const list = listOf(block, chunk, stem);
        if (list < 0) continue;
        eachPlace(block, chunk, list, (entry) => {
          if (last[entry] === i) return;
          last[entry] = i;
          counts[entry] = (counts[entry] ?? 0) + 1;
        });
      }
    }
  }
  return counts;
}

function countInList(
  entries: EntryList,
  numbers: readonly (readonly number[])[],
  stemOf: Uint32Array,
): Uint8Array {
  const sets = numbers.map((stems) => new Set(stems));
  const counts = new Uint8Array(entries.count);
  const tokens = new Int32Array(TOKENS_MAX + 1);
  for (let entry = 0; entry < entries.count; entry += 1) {
    const length = entries.read(entry, tokens);
    const stems = new Set(Array.from(tokens.subarray(0, length), (token) => stemOf[token] ?? 0));
    counts[entry] = sets.filter((set) => [...set].some((stem) => stems.has(stem))).length;
  }
  return counts;
}

/**
 * How many of the words each unit's text may hold, for units with at least `least` of them. Numbers of one class count
 * for each other here.
 *
 * @param numbers stem numbers of each word
 */
export function countHolding(
  index: LanguageIndex,
  numbers: readonly (readonly number[])[],
  least: number,
  isAlive: (slot: Slot) => boolean,
): ReadonlyMap<Slot, number> {
  const { blocks, tail } = index.parts;
  const counted = [
    ...blocks.map((block) => ({
      entries: block.entries,
      counts: countInBlock(block, numbers),
    })),
    { entries: tail, counts: countInList(tail, numbers, index.stemOf) },
  ];
  const bySlot = new Map<Slot, number>();
  for (const { entries, counts } of counted) {
    for (let entry = 0; entry < entries.count; entry += 1) {
      const count = counts[entry] ?? 0;
      if (count < least) continue;
      const slot = entries.unitAt(entry);
      if (isAlive(slot)) bySlot.set(slot, Math.max(count, bySlot.get(slot) ?? 0));
    }
  }
  return bySlot;
}
