/** Fractions in words: half a million, a third, and the half that is added to a number (two and a half million). */
import type { Atoms } from './atoms.ts';
import { fractionNumber, plainNumber } from './digits.ts';

/** Digits kept of a fraction that has no end in decimals, when it is multiplied or added to. */
const DIGITS = 6;

/** A fraction in words. */
export interface Fraction {
  /** As listed: `1/2`, `2/3`. */
  readonly value: string;
  readonly start: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** Whether it counts without a scale word after it. */
  readonly alone: boolean;
}

/** Canonical form: decimals where they come to an end (`0.5`), else the fraction (`2/3`). */
export function canonicalFraction(value: string): string {
  const [above = '0', below = '1'] = value.split('/');
  const decimal = String(Number(above) / Number(below));
  return decimal.length > DIGITS ? value : decimal;
}

/** The fraction at an index, with the words between it and a scale (a quarter of a million) when the list has them. */
export function fractionAt(atoms: Atoms, index: number): Fraction | undefined {
  const found = atoms.phrase(index, 'fraction');
  if (found === undefined) return undefined;
  const { entry, start, size } = found;
  return { value: entry.value, start, next: index + size, alone: entry.standing === 'alone' };
}

/** What is added to a number after a conjunction ("and a half"), and the index after it. */
export function addedFraction(
  atoms: Atoms,
  from: number,
): { readonly value: number; readonly next: number } | undefined {
  if (from >= atoms.length || !atoms.near(from - 1)) return undefined;
  const join = atoms.isJoin(from) ? 1 : 0;
  if (join === 1 && !atoms.near(from)) return undefined;
  const found = atoms.phrase(from + join, 'more');
  if (found === undefined || (join === 0 && !found.joined)) return undefined;
  return { value: fractionNumber(found.entry.value), next: from + join + found.size };
}

/** A whole number and a fraction as one decimal. */
export function withFraction(whole: string, fraction: number): string {
  const [head = '', tail = ''] = (Number(whole) + fraction).toFixed(DIGITS).split('.');
  return plainNumber(head, tail);
}
