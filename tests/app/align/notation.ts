/** A short notation for rows of beads: `"0-0 1,2-1 3-"`, segments of each side separated by commas, sides by `-`. */
import type { AlignRow } from '../../../src/app/index.ts';

/** Rows from the notation. A `!` behind a row marks it confirmed, `~` furniture, `?` for review. */
export function rowsOf(notation: string): AlignRow[] {
  return notation
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const mark = /[!~?]$/.exec(part)?.[0];
      const sides = part
        .replace(/[!~?]$/, '')
        .split('-')
        .map((side) => (side === '' ? [] : side.split(',').map(Number)));
      const status =
        mark === '!' ? 'confirmed' : mark === '~' ? 'furniture' : mark === '?' ? 'review' : 'auto';
      return { sides, confidence: 0.5, status, evidence: [] };
    });
}

/** The notation of rows, without marks. */
export function notationOf(rows: readonly AlignRow[]): string {
  return rows.map((row) => row.sides.map((side) => side.join(',')).join('-')).join(' ');
}
