/** Numbers in figures and words: groups below a thousand, scale words, and conjunctions between them. */
import type { Atoms } from './atoms.ts';

/** A number found in the text. `next` is the index of the first token after it. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly value: string;
  readonly spelled: boolean;
  readonly scaled: boolean;
  /** The only word of it never counts alone, or another reading is possible. */
  readonly standing: 'alone' | 'never' | 'unsure';
  readonly alternative?: string;
}

/** A group below a thousand. */
interface Group {
  readonly next: number;
  readonly value: number;
  readonly standing: Quantity['standing'];
}

const TENS = 10;
const HUNDREDS = 100;

/** What may still be added to a number: less than its lowest place. */
function room(value: number): number {
  if (value % HUNDREDS === 0) return HUNDREDS;
  return value % TENS === 0 && value > TENS ? TENS : 0;
}

/** The number word at an index, hundreds ("three hundred") taken in. */
function smallNumber(
  atoms: Atoms,
  index: number,
): (Group & { joined: boolean; start: number }) | undefined {
  const word = atoms.phrase(index, 'number');
  if (word === undefined) return undefined;
  const { entry, joined, start } = word;
  let next = index + word.size;
  let value = Number(entry.value);
  const hundred = atoms.near(next - 1) ? atoms.phrase(next, 'scale') : undefined;
  let standing: Quantity['standing'] = entry.standing === 'exact' ? 'alone' : entry.standing;
  if (value < TENS && hundred?.entry.value === '100') {
    value *= HUNDREDS;
    next += hundred.size;
    standing = 'alone';
  }
  return { next, value, standing, joined, start };
}

/** A spelled number below a thousand: twenty-five, خمسة وعشرون, sed û bîst û pênc. */
function spelledGroup(
  atoms: Atoms,
  index: number,
): (Group & { start: number; joined: boolean }) | undefined {
  const first = smallNumber(atoms, index);
  if (first === undefined) return undefined;
  let { next, value, standing } = first;
  while (next < atoms.length && atoms.near(next - 1)) {
    const join = atoms.isJoin(next) ? 1 : 0;
    const more = smallNumber(atoms, next + join);
    if (more === undefined || (join === 1 && !atoms.near(next))) break;
    const conjoined = join === 1 || more.joined;
    const unitThenTens =
      conjoined &&
      value < TENS &&
      more.value % TENS === 0 &&
      more.value < HUNDREDS &&
      more.value > TENS;
    const tail = value % HUNDREDS;
    const hundredsUnitThenTens =
      conjoined &&
      value > HUNDREDS &&
      tail > 0 &&
      tail < TENS &&
      more.value % TENS === 0 &&
      more.value > TENS &&
      more.value < HUNDREDS;
    const smaller = more.value > 0 && more.value < room(value) && (conjoined || join === 0);
    if (!unitThenTens && !hundredsUnitThenTens && !smaller) break;
    value += more.value;
    next = more.next;
    standing = 'alone';
  }
  return { next, value, standing, start: first.start, joined: first.joined };
}

/** Figures at an index, when they are one number. */
function figures(
  atoms: Atoms,
  index: number,
): { next: number; text: string; alternative?: string } | undefined {
  const digits = atoms.digits(index);
  if (digits?.kind !== 'number') return undefined;
  const base = { next: index + 1, text: digits.value };
  return digits.alternative === undefined ? base : { ...base, alternative: digits.alternative };
}

interface Part {
  readonly next: number;
  /** Figures as written (`2.7`), so that scaling them is exact. */
  readonly text: string;
  readonly scale: number;
  readonly spelled: boolean;
  readonly standing: Quantity['standing'];
  readonly start: number;
  readonly joined: boolean;
  readonly alternative?: string;
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

/** One addend: a group and its scale, a scale word alone (a million), or a dual (two thousand). */
function partAt(atoms: Atoms, index: number): Part | undefined {
  const start = atoms.at(index)?.start ?? 0;
  const digits = figures(atoms, index);
  if (digits !== undefined) {
    const scaled = scales(atoms, digits.next);
    const base = {
      text: digits.text,
      spelled: false,
      standing: 'alone',
      start,
      joined: false,
      ...scaled,
    } as const;
    return digits.alternative === undefined || scaled.scale > 1
      ? base
      : { ...base, alternative: digits.alternative };
  }
  const group = spelledGroup(atoms, index);
  if (group !== undefined) {
    const scaled = scales(atoms, group.next);
    const standing = scaled.scale > 1 ? 'alone' : group.standing;
    return {
      text: String(group.value),
      spelled: true,
      standing,
      start: group.start,
      joined: group.joined,
      ...scaled,
    };
  }
  const dual = atoms.phrase(index, 'dual');
  if (dual !== undefined) {
    return {
      next: index + dual.size,
      text: '2',
      scale: Number(dual.entry.value),
      spelled: true,
      standing: 'alone',
      start: dual.start,
      joined: dual.joined,
    };
  }
  const word = atoms.phrase(index, 'scale');
  if (word === undefined || word.entry.standing === 'never') return undefined;
  const scaled = scales(atoms, index);
  if (scaled.next === index) {
    // A conjunction sits on the scale word itself.
    return {
      next: index + word.size,
      text: '1',
      scale: Number(word.entry.value),
      spelled: true,
      standing: 'alone',
      start: word.start,
      joined: word.joined,
    };
  }
  return { text: '1', spelled: true, standing: 'alone', start, joined: false, ...scaled };
}

/** Figures without a scale go on after this scale only: "3 thousand and 500", not "2 million and 30 people". */
const THOUSAND = 1000;

/** The addend after a conjunction, when it continues the number. */
function continuation(atoms: Atoms, from: number, below: number): Part | undefined {
  if (!atoms.near(from - 1) || below < THOUSAND) return undefined;
  const joined = atoms.isJoin(from) || atoms.isGluedJoin(from);
  const part = partAt(atoms, joined ? from + 1 : from);
  if (part === undefined) return undefined;
  // Without a conjunction only a scale or hundreds go on: "two million three hundred thousand", not "1.7 million four".
  if (
    !joined &&
    !part.joined &&
    part.scale === 1 &&
    !(part.spelled && Number(part.text) >= HUNDREDS)
  )
    return undefined;
  if (part.scale === 1 && part.standing !== 'alone') return undefined;
  const value = Number(part.text);
  if (part.scale >= below || value * part.scale >= below) return undefined;
  if (part.scale === 1 && !part.spelled && below > THOUSAND) return undefined;
  return part;
}

/** The number at an index, as long as it goes. */
export function quantityAt(atoms: Atoms, index: number): Quantity | undefined {
  const first = partAt(atoms, index);
  if (first === undefined) return undefined;
  let last = first;
  let total = first.scale > 1 ? Number(first.text) * first.scale : 0;
  let spelled = first.spelled;
  let parts = 1;
  for (;;) {
    const more = continuation(atoms, last.next, last.scale);
    if (more === undefined) break;
    total += Number(more.text) * more.scale;
    spelled = spelled && more.spelled;
    last = more;
    parts += 1;
  }
  const exact =
    parts === 1 && first.scale > 1
      ? Number(`${first.text}e${Math.round(Math.log10(first.scale))}`)
      : total;
  const value = first.scale === 1 ? first.text : String(exact);
  const end = atoms.at(last.next - 1)?.end ?? 0;
  const base = {
    start: first.start,
    end,
    next: last.next,
    value,
    spelled,
    scaled: first.scale > 1,
  };
  const whole = {
    ...base,
    standing: parts > 1 || first.scale > 1 ? 'alone' : first.standing,
  } as const;
  return first.alternative === undefined ? whole : { ...whole, alternative: first.alternative };
}
