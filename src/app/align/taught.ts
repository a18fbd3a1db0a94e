/** What the memory teaches of the words of the texts to be aligned. */
import type { Lexicons } from '../lexicon/index.ts';
import type { AlignJob } from './work/index.ts';

/** For each pair of a job what the memory teaches, as text for the thread; null where the starter tables are all. */
export async function taughtFor(
  { sides }: AlignJob,
  lexicons: Lexicons,
  isOver: () => boolean,
): Promise<readonly (string | null)[]> {
  const [first, ...others] = sides;
  const found: (string | null)[] = [];
  for (const other of others) {
    const isWanted = first !== undefined && !isOver();
    found.push(isWanted ? await lexicons.taught(first.language, other.language) : null);
  }
  return found;
}
