/**
 * Which texts of a language hold which of some words, or phrases of them: the lists of places tell which texts hold the
 * words at all, and for phrases and for words as spelled their word numbers tell the rest, without reading a text.
 */
import type { Word } from '../../languages/index.ts';
import { TOKENS_MAX } from '../weights.ts';
import { type Block, eachPlace, listOf } from './block.ts';
import type { EntryList } from './entries.ts';
import type { LanguageIndex } from './language-index.ts';
import { classKey, classNumber } from './query.ts';
import type { Slot } from './unit-table.ts';

/** A word that is sought, as the numbers under which an index may have it. */
export interface SoughtNumbers {
  /** Stems of the words that are meant; -1 for one that the index does not know. */
  readonly stems: readonly number[];
  /** The very words, when not every word of these stems is meant. */
  readonly forms?: ReadonlySet<number>;
}

/** How a word is meant: with any ending, as it is spelled, or as the beginning of words. */
export type Meant = 'stem' | 'form' | 'prefix';

/** The numbers of a word. Those of a class (numbers, addresses) stand for each other here. */
export function soughtNumbers(index: LanguageIndex, word: Word, meant: Meant): SoughtNumbers {
  if (classNumber(word.kind) >= 0) return { stems: [index.stems.find(classKey(word.kind))] };
  if (meant === 'stem') return { stems: [index.stems.find(word.stem)] };
  const { forms, stemOf } = index;
  const found = new Set<number>();
  if (meant === 'form') {
    const form = forms.find(word.form);
    if (form >= 0) found.add(form);
  } else {
    for (let form = 0; form < forms.size; form += 1)
      if (forms.lengthOf(form) >= word.form.length && forms.textOf(form).startsWith(word.form))
        found.add(form);
  }
  const stems = new Set([...found].map((form) => stemOf[form] ?? -1));
  return { stems: [...stems], forms: found };
}

/** Words that follow each other; mostly one. */
export type TermNumbers = readonly SoughtNumbers[];

/** Entries of a block by how many of the sought words they may hold. */
function countInBlock(block: Block, words: readonly SoughtNumbers[]): Uint16Array {
  const counts = new Uint16Array(block.entries.count);
  const last = new Int16Array(block.entries.count).fill(-1);
  for (const [i, { stems }] of words.entries()) {
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

/** How many of the terms a text holds, told from its word numbers. */
function termsIn(
  tokens: Int32Array,
  length: number,
  terms: readonly TermNumbers[],
  stemOf: Uint32Array,
): number {
  const is = (token: number, { stems, forms }: SoughtNumbers) =>
    forms ? forms.has(token) : stems.includes(stemOf[token] ?? -1);
  return terms.filter((term) => {
    for (let at = 0; at + term.length <= length; at += 1)
      if (term.every((one, i) => is(tokens[at + i] ?? 0, one))) return true;
    return false;
  }).length;
}

/** Fewest words that a text with so many of the terms holds. */
function wordsIn(terms: readonly TermNumbers[], least: number): number {
  const lengths = terms.map((term) => term.length).sort((a, b) => a - b);
  return lengths.slice(0, least).reduce((sum, length) => sum + length, 0);
}

/** Entries looked at between two rests. */
const STEP = 1 << 15;

/**
 * How many of the terms each unit's text holds, for units with at least `least` of them, one at least. Numbers of one
 * class count for each other. Yields between pieces of work.
 */
export function* countHolding(
  index: LanguageIndex,
  terms: readonly TermNumbers[],
  least: number,
  isAlive: (slot: Slot) => boolean,
): Generator<number, ReadonlyMap<Slot, number>> {
  const { blocks, tail } = index.parts;
  const { stemOf } = index;
  const words = terms.flat();
  const leastWords = wordsIn(terms, least);
  // Where every term is one word with any ending, the lists say all.
  const isTold = terms.every(([first, ...others]) => others.length === 0 && !first?.forms);
  const tokens = new Int32Array(TOKENS_MAX + 1);
  const bySlot = new Map<Slot, number>();
  function* take(entries: EntryList, counts: Uint16Array | undefined): Generator<number, void> {
    for (let entry = 0; entry < entries.count; entry += 1) {
      if (entry % STEP === STEP - 1) yield entry;
      let count = counts?.[entry] ?? 0;
      if (counts && count < leastWords) continue;
      const slot = entries.unitAt(entry);
      if (!isAlive(slot)) continue;
      if (!counts || !isTold) count = termsIn(tokens, entries.read(entry, tokens), terms, stemOf);
      if (count >= least) bySlot.set(slot, Math.max(count, bySlot.get(slot) ?? 0));
    }
  }
  for (const block of blocks) yield* take(block.entries, countInBlock(block, words));
  yield* take(tail, undefined);
  return bySlot;
}
