/**
 * A unit as it lies in a file, in the plain form that nearly all have: at most one text a language that may be offered.
 * Nothing of it is a string, and one such unit is filled again and again.
 */
import type { Kept } from '../lookup/columns.ts';

/** A text in UTF-8 with what is kept of it. */
export interface PlainText extends Kept {
  seconds: number;
  flags: number;
  hint: number;
  /** Where it lies in the unit's bytes, end exclusive. */
  start: number;
  end: number;
}

/** The unit at hand. */
export interface PlainUnit {
  readonly bytes: Uint8Array;
  /** Where its id lies, end exclusive; ASCII. */
  readonly idStart: number;
  readonly idEnd: number;
  /** By number of language its text, undefined where there is none. */
  readonly texts: readonly (PlainText | undefined)[];
}
