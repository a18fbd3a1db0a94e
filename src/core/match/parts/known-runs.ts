/**
 * The longest stretches of a text that stand, word by word, in texts of an index. Only the lists of its rarer words are
 * walked, within a budget: the search takes a few milliseconds however large the memory is.
 */
import type { Word } from '../../languages/index.ts';
import type { EntryList } from '../lookup/entries.ts';
import type { LanguageIndex } from '../lookup/language-index.ts';
import type { Slot } from '../lookup/unit-table.ts';
import { TOKENS_MAX } from '../weights.ts';
import { eachHolder, eachOfTail, frequenciesOf } from './holders.ts';

/** Words `[start, end)` of the text asked for, and the unit whose text has them in a row. */
export interface Run {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
  /** Words in it that say something. */
  readonly content: number;
  /** How rare its rarest word is: texts that hold it. */
  readonly rarest: number;
}

/** Places in lists that one search walks. */
const PLACES_MAX = 40_000;
/** Texts that are compared word by word, those with the most of the rarer words first. */
const TEXTS_MAX = 250;
/** A name or a term is a stretch by itself when no more texts than this hold it. */
const RARE_MAX = 12;
/** Letters of the shortest word that can be a stretch by itself. */
const RARE_LETTERS_MIN = 4;

/** What is asked for, word by word. */
export interface AskedWords {
  readonly words: readonly Word[];
  /** Whether each word says something; whether it can be a stretch by itself; whether a mark stands before it. */
  readonly content: readonly boolean[];
  readonly term: readonly boolean[];
  readonly breaks: readonly boolean[];
}

/** The same with the stems of an index, and how many of its texts hold each. */
interface Asked extends AskedWords {
  readonly stems: Int32Array;
  readonly frequency: readonly number[];
}

function askedOf(part: LanguageIndex, asked: AskedWords): Asked {
  const { stems } = part.query(asked.words);
  return { ...asked, stems, frequency: frequenciesOf(part, stems) };
}

/**
 * For each sealed text, the blocks one after the other, how many of the rarer words it holds. All zero between searches: a
 * new one for every search would be a megabyte a search.
 */
let held = new Uint8Array(0);

/** Numbers of the texts that hold the most, at most {@link TEXTS_MAX}, the last in order first; `met` are all that hold any. */
function fullest(met: readonly number[]): readonly number[] {
  const holding = new Uint32Array(0x101);
  for (const text of met) holding[held[text] ?? 0] = (holding[held[text] ?? 0] ?? 0) + 1;
  let least = 0xff;
  for (let sum = holding[least] ?? 0; least > 1 && sum < TEXTS_MAX; ) {
    least -= 1;
    sum += holding[least] ?? 0;
  }
  return met
    .filter((text) => (held[text] ?? 0) >= least)
    .sort((a, b) => (held[b] ?? 0) - (held[a] ?? 0) || b - a)
    .slice(0, TEXTS_MAX);
}

/** Texts that hold some of the rarer words, those with most of them first, and all of the tail. */
function candidates(part: LanguageIndex, asked: Asked): readonly (readonly [EntryList, number])[] {
  const rising = [...asked.stems.keys()]
    .filter((i) => asked.content[i] && (asked.stems[i] ?? -1) >= 0)
    .sort((a, b) => (asked.frequency[a] ?? 0) - (asked.frequency[b] ?? 0));
  const bases = new Map<EntryList, number>();
  let size = 0;
  for (const { entries } of part.parts.blocks) {
    bases.set(entries, size);
    size += entries.count;
  }
  if (size > held.length) held = new Uint8Array(size);
  const met: number[] = [];
  const count = (entries: EntryList, entry: number) => {
    const text = (bases.get(entries) ?? 0) + entry;
    const before = held[text] ?? 0;
    if (before === 0) met.push(text);
    if (before < 0xff) held[text] = before + 1;
  };
  const seen = new Set<number>();
  let budget = PLACES_MAX;
  for (const i of rising) {
    const stem = asked.stems[i] ?? -1;
    if (seen.has(stem)) continue;
    seen.add(stem);
    budget -= asked.frequency[i] ?? 0;
    if (budget < 0) break;
    eachHolder(part, stem, count);
  }
  const chosen = fullest(met);
  for (const text of met) held[text] = 0;
  const blocks = [...bases].reverse();
  const listed = chosen.flatMap((text) => {
    const [entries, base] = blocks.find(([, first]) => first <= text) ?? [];
    return entries && base !== undefined ? [[entries, text - base] as const] : [];
  });
  eachOfTail(part, (entries, entry) => listed.push([entries, entry]));
  return listed;
}

/** The stretch from `start` to `end` without words at its edges that say nothing; null when nothing is left. */
function trimmed(asked: Asked, start: number, end: number): readonly [number, number] | null {
  let [from, to] = [start, end];
  while (from < to && !asked.content[from]) from += 1;
  while (to > from && !asked.content[to - 1]) to -= 1;
  return from < to ? [from, to] : null;
}

/** The stretches between marks within `[start, end)`. */
function between(asked: Asked, start: number, end: number): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let from = start;
  for (let i = start + 1; i < end; i += 1) {
    if (!asked.breaks[i]) continue;
    stretches.push([from, i]);
    from = i;
  }
  stretches.push([from, end]);
  return stretches;
}

/** A stretch worth offering, or null. */
function runOf(asked: Asked, slot: Slot, start: number, end: number): Run | null {
  const span = trimmed(asked, start, end);
  if (!span) return null;
  const [from, to] = span;
  let content = 0;
  let rarest = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i += 1) {
    if (!asked.content[i]) continue;
    content += 1;
    rarest = Math.min(rarest, asked.frequency[i] ?? 0);
  }
  const letters = asked.words[from]?.form.length ?? 0;
  const isTerm = asked.term[from] === true && rarest <= RARE_MAX && letters >= RARE_LETTERS_MIN;
  if (content < 2 && !isTerm) return null;
  return { slot, start: from, end: to, content, rarest };
}

/** Places of each known stem in the text asked for. */
function placesOf(stems: Int32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [i, stem] of stems.entries()) {
    if (stem < 0) continue;
    const known = places.get(stem);
    if (known) known.push(i);
    else places.set(stem, [i]);
  }
  return places;
}

/**
 * Stretches that texts of the index share with the words given, each as long as it goes: of at least two words that say
 * something, or one that few texts hold. The same stretch is reported for every unit that has it.
 */
export function knownRuns(
  part: LanguageIndex,
  wanted: AskedWords,
  accepts: (slot: Slot) => boolean,
): readonly Run[] {
  const asked = askedOf(part, wanted);
  const { stems } = asked;
  const places = placesOf(stems);
  const { stemOf } = part;
  const tokens = new Int32Array(TOKENS_MAX + 1);
  const runs: Run[] = [];
  const stemAt = (j: number) => stemOf[tokens[j] ?? 0] ?? 0;
  for (const [entries, entry] of candidates(part, asked)) {
    const slot = entries.unitAt(entry);
    if (!accepts(slot)) continue;
    const length = entries.read(entry, tokens);
    for (let j = 0; j < length; j += 1) {
      for (const i of places.get(stemAt(j)) ?? []) {
        // A stretch is followed from where it begins.
        if (i > 0 && j > 0 && stems[i - 1] === stemAt(j - 1)) continue;
        let long = 1;
        while (j + long < length && stems[i + long] === stemAt(j + long)) long += 1;
        for (const [start, end] of between(asked, i, i + long)) {
          const run = runOf(asked, slot, start, end);
          if (run) runs.push(run);
        }
      }
    }
  }
  return runs;
}
