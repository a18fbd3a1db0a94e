/** Which words of two texts are the same word, in order: the `diff` package on words, held within bounds. */
import { diffArrays } from 'diff';

/** A word of the first text and the word of the second that it stands for, as indices. */
export type WordPair = readonly [from: number, to: number];

/**
 * Edits after which the exact algorithm gives up: its time grows with their square. 600 edits take about 40 ms; texts
 * farther apart are cut at words that stand once in each.
 */
const EDITS_MAX = 600;

function exactPairs(from: readonly string[], to: readonly string[]): WordPair[] | undefined {
  const changes = diffArrays([...from], [...to], { maxEditLength: EDITS_MAX });
  if (changes === undefined) return undefined;
  const pairs: WordPair[] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, value } of changes) {
    if (added) j += value.length;
    else if (removed) i += value.length;
    else for (let k = 0; k < value.length; k += 1) pairs.push([i++, j++]);
  }
  return pairs;
}

/** Index of each word that stands exactly once. */
function onceIn(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, word] of words.entries()) places.set(word, places.has(word) ? -1 : index);
  return places;
}

/** The longest run of pairs that rises on both sides. */
function longestRise(pairs: readonly WordPair[]): WordPair[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, [, to]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const rise: WordPair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}

function anchoredPairs(from: readonly string[], to: readonly string[]): WordPair[] {
  const once = onceIn(to);
  const candidates = [...onceIn(from)].flatMap(([word, index]): WordPair[] => {
    const other = once.get(word) ?? -1;
    return index >= 0 && other >= 0 ? [[index, other]] : [];
  });
  const anchors = longestRise(candidates);
  const pairs: WordPair[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...anchors, [from.length, to.length] as const]) {
    const between = exactPairs(from.slice(i, a), to.slice(j, b)) ?? [];
    for (const [x, y] of between) pairs.push([i + x, j + y]);
    if (a < from.length) pairs.push([a, b]);
    [i, j] = [a + 1, b + 1];
  }
  return pairs;
}

/** Pairs of equal words, rising on both sides; as many as possible unless the texts are very far apart. */
export function alignWords(from: readonly string[], to: readonly string[]): readonly WordPair[] {
  return exactPairs(from, to) ?? anchoredPairs(from, to);
}
