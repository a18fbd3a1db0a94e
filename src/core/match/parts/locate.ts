/**
 * Where the translation of a stretch stands in the translation of the whole text: the stretch of target words, about as
 * long as is to be expected, that the words of the stretch speak for more than the words around it do.
 */
import type { Word } from '../../languages/index.ts';
import type { Span } from '../../span.ts';

/** How strongly words speak for words of a target text, 0..1: of each source word, its row of target words. */
export type WordLinks = (
  source: readonly Word[],
  target: readonly Word[],
) => readonly ArrayLike<number>[];

/** A place in the target, and how much speaks for it: the sum over its words. */
export interface Located {
  readonly span: Span;
  readonly weight: number;
}

/** What each word takes away that a place has more or less than is to be expected. */
const LENGTH_COST = 0.12;
/** Least that must speak for a place for it to be shown: in all, and for each word of the stretch. */
const WEIGHT_MIN = 0.3;
const WEIGHT_EACH_MIN = 0.12;

/** The strongest link of each target word within some rows. */
function strongest(rows: readonly ArrayLike<number>[], length: number): readonly number[] {
  return Array.from({ length }, (_, i) =>
    rows.reduce((most, row) => Math.max(most, row[i] ?? 0), 0),
  );
}

/**
 * Finds the place, or null when too little is known.
 *
 * @param source words of the whole source text; the stretch is `[start, end)` of them
 */
export function locate(
  source: readonly Word[],
  start: number,
  end: number,
  target: readonly Word[],
  links: WordLinks,
): Located | null {
  const rows = links(source, target);
  const inside = strongest(rows.slice(start, end), target.length);
  const outside = strongest([...rows.slice(0, start), ...rows.slice(end)], target.length);
  const gains = inside.map((own, i) => (own >= (outside[i] ?? 0) ? own : own - (outside[i] ?? 0)));
  const expected = Math.max(1, ((end - start) * target.length) / source.length);
  let best = { score: 0, weight: 0, from: 0, to: 0 };
  for (let from = 0; from < target.length; from += 1) {
    let weight = 0;
    for (let to = from + 1; to <= target.length; to += 1) {
      weight += gains[to - 1] ?? 0;
      const score = weight - LENGTH_COST * Math.abs(to - from - expected);
      if (score > best.score) best = { score, weight, from, to };
    }
  }
  const [first, last] = [target[best.from], target[best.to - 1]];
  const least = Math.max(WEIGHT_MIN, WEIGHT_EACH_MIN * (end - start));
  if (best.weight < least || !first || !last) return null;
  return { span: { start: first.start, end: last.end }, weight: best.weight };
}
