/** How far two words are apart, by letters: for pairing words that differ in ending or spelling only. */

/** Words shorter than this are never near: one letter is half of them. */
const NEAR_LENGTH_MIN = 3;
/** Largest share of letters that may differ in near words (research: the same bound as in the match score). */
export const NEAR_DISTANCE_MAX = 0.5;
/** Longer words are compared by equality only: nobody spells a 64-letter word nearly right. */
const NEAR_LENGTH_MAX = 64;

let rowAbove = new Uint8Array(NEAR_LENGTH_MAX + 2);
let row = new Uint8Array(NEAR_LENGTH_MAX + 2);

/** Levenshtein distance of two words in code units. Both at most 64 long. */
function levenshtein(a: string, b: string): number {
  for (let j = 0; j <= b.length; j += 1) rowAbove[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const code = a.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (rowAbove[j - 1] ?? 0) + (code === b.charCodeAt(j - 1) ? 0 : 1);
      const drop = (rowAbove[j] ?? 0) + 1;
      const put = (row[j - 1] ?? 0) + 1;
      row[j] = Math.min(change, drop, put);
    }
    [rowAbove, row] = [row, rowAbove];
  }
  return rowAbove[b.length] ?? 0;
}

/**
 * Share of letters that differ between two folded words, 0..1, or 1 when they are not near: too short, too long, or
 * more than half of the longer word differs. Symmetric; 0 only for equal words.
 */
export function nearDistance(a: string, b: string): number {
  if (a === b) return 0;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < NEAR_LENGTH_MIN || longer > NEAR_LENGTH_MAX) return 1;
  if (longer - shorter > longer * NEAR_DISTANCE_MAX) return 1;
  const distance = levenshtein(a, b) / longer;
  return distance > NEAR_DISTANCE_MAX ? 1 : distance;
}
