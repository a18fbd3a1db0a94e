/**
 * Directional controls have no width, and the layout engine gives a lone zero-width character a whole cell. So lines
 * carry variation selectors instead, which stay glued to a visible cell, and the screen turns them into the real
 * controls as the last thing before the bytes go out. Text from outside is cleaned of these selectors.
 */

/** Stand-ins, each glued to the cell before it. */
export const STAND_IN = {
  lri: '\u{e01ec}',
  rli: '\u{e01ed}',
  pdi: '\u{e01ee}',
  lro: '\u{e01ef}',
  pdf: '\u{e01eb}',
} as const;

/** The control behind each stand-in. */
const CONTROLS: Readonly<Record<string, string>> = {
  [STAND_IN.lri]: '\u2066',
  [STAND_IN.rli]: '\u2067',
  [STAND_IN.pdi]: '\u2069',
  [STAND_IN.lro]: '\u202d',
  [STAND_IN.pdf]: '\u202c',
};

const ANY_STAND_IN = /[\u{e01eb}-\u{e01ef}]/gu;
/** High surrogate of all stand-ins: rows without it have none. */
const HIGH_SURROGATE = '\udb40';

/** A row as it goes to the terminal. */
export function withControls(row: string): string {
  if (!row.includes(HIGH_SURROGATE)) return row;
  return row.replace(ANY_STAND_IN, (standIn) => CONTROLS[standIn] ?? '');
}

/** A row without any stand-in: what a reader sees. */
export function withoutStandIns(row: string): string {
  return row.includes(HIGH_SURROGATE) ? row.replace(ANY_STAND_IN, '') : row;
}
