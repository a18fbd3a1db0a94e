/** Numbers in figures and words: addends put together by size, with their sign. */
import type { Atoms } from './atoms.ts';
import type { CountsAlone } from './group.ts';
import { halfOfScale, type Part, partAt } from './part.ts';
import { hasSign, pastMinus } from './sign.ts';

/** A number found in the text. `next` is the index of the first token after it. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly value: string;
  readonly spelled: boolean;
  readonly scaled: boolean;
  /** The only word of it never counts alone, or another reading is possible. */
  readonly standing: CountsAlone;
  readonly alternative?: string;
}

/** Figures without a scale go on after this scale only: "3 thousand and 500", not "2 million and 30 people". */
const THOUSAND = 1000;
const HUNDRED = 100;

/** The addend after a conjunction, when it continues the number. */
function continuation(atoms: Atoms, from: number, below: number): Part | undefined {
  if (!atoms.near(from - 1) || below < THOUSAND) return undefined;
  const joined = atoms.isJoin(from) || atoms.isGluedJoin(from);
  // A currency sign behind the conjunction begins another amount.
  if (joined && !atoms.near(from)) return undefined;
  const part = partAt(atoms, joined ? from + 1 : from);
  if (part === undefined) return undefined;
  // Without a conjunction only a scale or hundreds go on: "two million three hundred thousand", not "1.7 million four".
  const goesOn = joined || part.joined || part.scale > 1;
  if (!goesOn && !(part.spelled && Number(part.text) >= HUNDRED)) return undefined;
  if (part.scale === 1 && part.standing !== 'alone') return undefined;
  const value = Number(part.text);
  if (part.scale >= below || value * part.scale >= below) return undefined;
  if (part.scale === 1 && !part.spelled && below > THOUSAND) return undefined;
  return part;
}

/** The addends at an index, as long as they go. */
function partsAt(atoms: Atoms, index: number): readonly Part[] {
  const parts: Part[] = [];
  let part = partAt(atoms, index);
  while (part !== undefined) {
    parts.push(part);
    part = continuation(atoms, part.next, part.scale) ?? halfOfScale(atoms, part.next, part);
    if (part !== undefined && parts.at(-1)?.scale === part.scale) {
      parts.push(part);
      break;
    }
  }
  return parts;
}

/** Powers of ten are moved in the text, so that 2.7 billion is exact. */
function scaled({ text, scale }: Part): number {
  const power = Math.log10(scale);
  return Number.isInteger(power) ? Number(`${text}e${power}`) : Number(text) * scale;
}

/** The number at an index without its sign. */
function unsigned(atoms: Atoms, index: number): Quantity | undefined {
  const parts = partsAt(atoms, index);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start, alternative } = first;
  const sum = parts.reduce((total, part) => total + scaled(part), 0);
  const isPlain = parts.length === 1 && first.scale === 1;
  const whole = {
    start,
    end: atoms.at(last.next - 1)?.end ?? 0,
    next: last.next,
    value: isPlain ? (first.fraction ?? first.text) : String(sum),
    spelled: parts.every((part) => part.spelled),
    scaled: first.scale > 1,
    standing: isPlain ? first.standing : 'alone',
  } as const;
  return alternative === undefined ? whole : { ...whole, alternative };
}

function negative(quantity: Quantity, start: number): Quantity {
  const { alternative, value } = quantity;
  const below = { ...quantity, start, value: value === '0' ? value : `-${value}` };
  return alternative === undefined ? below : { ...below, alternative: `-${alternative}` };
}

/** The number at an index, as long as it goes. The span leaves a minus sign out and takes a word for it in. */
export function quantityAt(atoms: Atoms, index: number): Quantity | undefined {
  const from = pastMinus(atoms, index);
  const quantity = unsigned(atoms, from);
  if (quantity === undefined) return undefined;
  if (from > index) return negative(quantity, atoms.at(index)?.start ?? quantity.start);
  const isFigures = atoms.digits(index) !== undefined;
  return isFigures && hasSign(atoms.text, quantity.start)
    ? negative(quantity, quantity.start)
    : quantity;
}
