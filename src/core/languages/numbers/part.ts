/** One addend of a number: figures or a spelled group with its scale, a scale word alone, a dual, a fraction of a scale. */
import type { Atoms } from './atoms.ts';
import { fractionNumber } from './digits.ts';
import { addedFraction, canonicalFraction, fractionAt, withFraction } from './fraction.ts';
import { type CountsAlone, figuresAt, spelledGroup } from './group.ts';

/** An addend. `scale` is 1 when no scale word follows. */
export interface Part {
  readonly next: number;
  /** Figures as written (`2.7`), so that scaling them is exact. */
  readonly text: string;
  readonly scale: number;
  readonly spelled: boolean;
  readonly standing: CountsAlone;
  readonly start: number;
  /** The first word carried the conjunction. */
  readonly joined: boolean;
  readonly alternative?: string;
  /** Canonical form of a fraction that stands alone: `1/3`, where `text` has its decimals. */
  readonly fraction?: string;
}

/** Index of a scale word after a group, with the product of the scales there (hundred thousand). */
function scales(atoms: Atoms, from: number): { next: number; scale: number } {
  let next = from;
  let scale = 1;
  while (next < atoms.length && atoms.near(next - 1)) {
    const word = atoms.phrase(next, 'scale');
    if (word === undefined || word.joined) break;
    if (word.entry.standing === 'never' && !atoms.attached(next)) break;
    scale *= Number(word.entry.value);
    next += word.size;
  }
  return { next, scale };
}

/** Figures with "and a half" and their scale. */
function figuresPart(atoms: Atoms, index: number): Part | undefined {
  const digits = figuresAt(atoms, index);
  if (digits === undefined) return undefined;
  const start = atoms.at(index)?.start ?? 0;
  const added = addedFraction(atoms, digits.next);
  const text = added === undefined ? digits.text : withFraction(digits.text, added.value);
  const scaled = scales(atoms, added?.next ?? digits.next);
  const base = {
    text,
    spelled: false,
    standing: 'alone',
    start,
    joined: false,
    ...scaled,
  } as const;
  if (scaled.scale > 1 || added !== undefined) return base;
  const { alternative, fraction } = digits;
  if (fraction !== undefined) {
    const standing = fraction.sure ? 'alone' : 'unsure';
    return { ...base, standing, fraction: canonicalFraction(fraction.value) };
  }
  return alternative === undefined ? base : { ...base, alternative };
}

/** A number word, or several, with "and a half" and the scale. */
function spelledPart(atoms: Atoms, index: number): Part | undefined {
  const group = spelledGroup(atoms, index);
  if (group === undefined) return undefined;
  const added = addedFraction(atoms, group.next);
  const scaled = scales(atoms, added?.next ?? group.next);
  const { start, joined, value } = group;
  const text = added === undefined ? String(value) : withFraction(String(value), added.value);
  const standing = scaled.scale > 1 || added !== undefined ? 'alone' : group.standing;
  return { text, spelled: true, standing, start, joined, ...scaled };
}

/** Years are read in pairs (nineteen ninety-one): the century, from the eleventh on, and the year of it. */
const CENTURIES = { first: 11, last: 20 };
const LEAST_YEAR = 10;
const HUNDRED = 100;

/** A year in two numbers, where the language reads years so (en). */
function yearPart(atoms: Atoms, index: number): Part | undefined {
  if (!atoms.vocabulary.yearPairs) return undefined;
  const century = atoms.phrase(index, 'number');
  if (century?.size !== 1 || !atoms.near(index)) return undefined;
  const hundreds = Number(century.entry.value);
  if (hundreds < CENTURIES.first || hundreds > CENTURIES.last) return undefined;
  const year = spelledGroup(atoms, index + 1);
  if (year === undefined || year.joined || year.value < LEAST_YEAR || year.value >= HUNDRED) {
    return undefined;
  }
  const { next, scale } = scales(atoms, year.next);
  if (scale > 1) return undefined;
  const text = String(hundreds * HUNDRED + year.value);
  const { start } = century;
  return { text, scale, next, spelled: true, standing: 'alone', start, joined: false };
}

/** Two of a scale in one word (ar). */
function dualPart(atoms: Atoms, index: number): Part | undefined {
  const dual = atoms.phrase(index, 'dual');
  if (dual === undefined) return undefined;
  const { start, joined } = dual;
  const scale = Number(dual.entry.value);
  return {
    next: index + dual.size,
    text: '2',
    scale,
    spelled: true,
    standing: 'alone',
    start,
    joined,
  };
}

/** Half a million. */
function fractionPart(atoms: Atoms, index: number): Part | undefined {
  const fraction = fractionAt(atoms, index);
  if (fraction === undefined) return undefined;
  const scaled = scales(atoms, fraction.next);
  if (scaled.scale === 1) return undefined;
  const text = String(fractionNumber(fraction.value));
  return {
    text,
    spelled: true,
    standing: 'alone',
    start: fraction.start,
    joined: false,
    ...scaled,
  };
}

/** Whether the word before says that there are many, or some, and not how many (hundreds of, several). */
function isIndefinite(atoms: Atoms, index: number): boolean {
  if (index === 0 || !atoms.near(index - 1)) return false;
  return atoms
    .phrases(index - 1)
    .some(
      ({ entry, size }) => size === 1 && (entry.kind === 'some' || entry.standing === 'behind'),
    );
}

/** A scale word without a number: a million. */
function scalePart(atoms: Atoms, index: number): Part | undefined {
  const word = atoms.phrase(index, 'scale');
  if (word === undefined || isIndefinite(atoms, index)) return undefined;
  const { standing } = word.entry;
  if (standing === 'never' || standing === 'behind') return undefined;
  const { start, joined } = word;
  const base = { text: '1', spelled: true, standing: 'alone', start, joined } as const;
  const scaled = scales(atoms, index);
  if (scaled.next > index) return { ...base, ...scaled };
  // A conjunction sits on the scale word itself.
  return { ...base, next: index + word.size, scale: Number(word.entry.value) };
}

/** The addend at an index. */
export function partAt(atoms: Atoms, index: number): Part | undefined {
  return (
    figuresPart(atoms, index) ??
    fractionPart(atoms, index) ??
    yearPart(atoms, index) ??
    spelledPart(atoms, index) ??
    dualPart(atoms, index) ??
    scalePart(atoms, index)
  );
}

/** "and a half" after a scale, which the scale may follow once more (مليون ونصف المليون). */
export function halfOfScale(atoms: Atoms, from: number, last: Part): Part | undefined {
  if (last.scale === 1) return undefined;
  const added = addedFraction(atoms, from);
  if (added === undefined) return undefined;
  const again = scales(atoms, added.next);
  const next = again.scale === last.scale ? again.next : added.next;
  return { ...last, text: String(added.value), next, spelled: true };
}
