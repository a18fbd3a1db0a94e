/** What the memory teaches of the words of the texts to be aligned. */
import type { Lexicons } from '../lexicon/index.ts';
import { type AlignJob, pairsOf } from './work/index.ts';

/** For each pair of a job what the memory teaches, as text for the thread; null where the starter tables are all. */
export async function taughtFor(
  { sides }: AlignJob,
  lexicons: Lexicons,
  isOver: () => boolean,
): Promise<readonly (string | null)[]> {
  const found: (string | null)[] = [];
  for (const [a, b] of pairsOf(sides.length)) {
    const [source, target] = [sides[a], sides[b]];
    const isWanted = source && target && !isOver();
    found.push(isWanted ? await lexicons.taught(source.language, target.language) : null);
  }
  return found;
}
