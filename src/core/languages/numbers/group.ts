/** Numbers below a thousand in words, and numbers in figures: what a scale word may follow. */
import type { Atoms } from './atoms.ts';
import { type DigitReading, fractionNumber } from './digits.ts';

/** Whether a number counts when it stands alone. */
export type CountsAlone = 'alone' | 'never' | 'unsure';

/** A spelled number below a thousand. */
export interface Group {
  readonly start: number;
  /** Index of the first token after it. */
  readonly next: number;
  readonly value: number;
  readonly standing: CountsAlone;
  /** The first word carried the conjunction. */
  readonly joined: boolean;
}

const TENS = 10;
const HUNDREDS = 100;

/** What may still be added to a number: less than its lowest place. */
export function room(value: number): number {
  if (value % HUNDREDS === 0) return HUNDREDS;
  return value % TENS === 0 && value > TENS ? TENS : 0;
}

/** The number word at an index, hundreds ("three hundred") taken in. */
function smallNumber(atoms: Atoms, index: number): Group | undefined {
  const word = atoms.phrase(index, 'number');
  if (word === undefined) return undefined;
  const { entry, joined, start } = word;
  if (entry.standing === 'behind') return undefined;
  let next = index + word.size;
  let value = Number(entry.value);
  const hundred = atoms.near(next - 1) ? atoms.phrase(next, 'scale') : undefined;
  let standing: CountsAlone = entry.standing === 'exact' ? 'alone' : entry.standing;
  if (value < TENS && hundred?.entry.value === '100') {
    value *= HUNDREDS;
    next += hundred.size;
    standing = 'alone';
  }
  return { next, value, standing, joined, start };
}

/** Whether a tens may follow a unit: five and twenty (ar), alone or after hundreds. */
function unitThenTens(value: number, tens: number): boolean {
  const tail = value % HUNDREDS;
  return tail > 0 && tail < TENS && tens % TENS === 0 && tens > TENS && tens < HUNDREDS;
}

/** A spelled number below a thousand: twenty-five, خمسة وعشرون, sed û bîst û pênc. */
export function spelledGroup(atoms: Atoms, index: number): Group | undefined {
  const first = smallNumber(atoms, index);
  if (first === undefined) return undefined;
  let { next, value, standing } = first;
  while (next < atoms.length && atoms.near(next - 1)) {
    const join = atoms.isJoin(next) ? 1 : 0;
    const more = smallNumber(atoms, next + join);
    if (more === undefined || (join === 1 && !atoms.near(next))) break;
    const conjoined = join === 1 || more.joined;
    const smaller = more.value > 0 && more.value < room(value);
    if (!smaller && !(conjoined && unitThenTens(value, more.value))) break;
    value += more.value;
    next = more.next;
    standing = 'alone';
  }
  return { ...first, next, value, standing };
}

/** A number in figures. */
export interface Figures {
  readonly next: number;
  readonly text: string;
  readonly alternative?: string;
  /** A fraction and nothing before it (see DigitReading). */
  readonly fraction?: DigitReading['fraction'];
}

/** Blanks that do not part a line: they group thousands. */
const HARD_BLANK = /^[\u00a0\u2009\u202f]$/; // NO-BREAK, THIN, NARROW NO-BREAK SPACE

/** Index after groups of three digits parted by blanks: 1 250 000. A plain blank parts at least two of them. */
function pastSpacedGroups(atoms: Atoms, index: number): number {
  const head = atoms.integer(index);
  if (head === undefined || head.length > 3 || head.startsWith('0')) return index + 1;
  let next = index + 1;
  let hard = true;
  while (atoms.integer(next)?.length === 3) {
    const gap = atoms.gap(next - 1);
    if (gap !== ' ' && !HARD_BLANK.test(gap)) break;
    hard &&= gap !== ' ';
    next += 1;
  }
  // More figures behind a blank: a telephone number.
  if (atoms.integer(next) !== undefined && atoms.gap(next - 1) === ' ') return index + 1;
  return next - index > (hard ? 1 : 2) ? next : index + 1;
}

/** 2 1/2, or 2-1/2: a whole number and a fraction with a slash behind a blank or hyphen. */
function withSlashed(atoms: Atoms, index: number, { value }: DigitReading): Figures | undefined {
  const fraction = atoms.digits(index + 1)?.fraction;
  if (fraction === undefined || atoms.integer(index) === undefined) return undefined;
  if (!/^[ -]$/.test(atoms.gap(index))) return undefined;
  return { next: index + 2, text: String(Number(value) + fractionNumber(fraction.value)) };
}

/** Figures at an index, when they are one number. */
export function figuresAt(atoms: Atoms, index: number): Figures | undefined {
  const digits = atoms.digits(index);
  if (digits?.kind !== 'number') return undefined;
  const next = pastSpacedGroups(atoms, index);
  if (next > index + 1) {
    let text = '';
    for (let at = index; at < next; at += 1) text += atoms.integer(at) ?? '';
    return { next, text };
  }
  const mixed = withSlashed(atoms, index, digits);
  if (mixed !== undefined) return mixed;
  const { fraction } = digits;
  const base = { next, text: digits.value, ...(fraction === undefined ? {} : { fraction }) };
  return digits.alternative === undefined ? base : { ...base, alternative: digits.alternative };
}
