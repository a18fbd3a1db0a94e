/** A number with what belongs to it: percent, currency, unit, ordinal ending. */
import type { Atoms } from './atoms.ts';
import type { Reading } from './calendar.ts';
import { countedAlone, withCountedHalf } from './counted.ts';
import { canonicalFraction, fractionAt } from './fraction.ts';
import { room, spelledGroup } from './group.ts';
import type { Quantity } from './quantity.ts';
import { quantityAt } from './quantity.ts';
import type { NumberValue } from './types.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '\u20ac': 'EUR',
  '\u00a3': 'GBP',
  '\u20ba': 'TRY',
};

/** The nearest character before or after a stretch, one space skipped, invisible marks skipped. */
function neighbour(text: string, at: number, step: 1 | -1): { char: string; at: number } {
  let place = at;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const char = text.charAt(place);
    if (!/[\s\u200e\u200f\u061c]/.test(char) || char === '') return { char, at: place };
    place += step;
  }
  return { char: '', at: place };
}

/** The value of a plain number. */
function numberValue(quantity: Quantity): NumberValue {
  const { start, end, value, spelled, alternative, standing } = quantity;
  const base: NumberValue = { kind: 'number', canonical: value, start, end };
  return {
    ...base,
    ...(spelled ? { spelled } : {}),
    ...(alternative === undefined ? {} : { alternative, ambiguous: true }),
    ...(standing === 'unsure' ? { ambiguous: true } : {}),
  };
}

/** Percent by sign on either side or by words after the number. */
function percent(atoms: Atoms, quantity: Quantity): Reading | undefined {
  const after = neighbour(atoms.text, quantity.end, 1);
  const before = neighbour(atoms.text, quantity.start - 1, -1);
  const value = {
    ...numberValue(quantity),
    kind: 'percent',
    canonical: `${quantity.value}%`,
  } as const;
  const isSign = (char: string): boolean => char === '%' || char === '\u066a'; // ARABIC PERCENT SIGN
  if (isSign(after.char)) return { value: { ...value, end: after.at + 1 }, next: quantity.next };
  if (isSign(before.char)) return { value: { ...value, start: before.at }, next: quantity.next };
  const from = atoms.pastEndings(quantity.next);
  for (const at of [quantity.next, from]) {
    const words = atoms
      .phrases(at)
      .find(({ entry }) => entry.kind === 'percent' && entry.value === 'after');
    if (words === undefined || !atoms.near(at - 1)) continue;
    const next = at + words.size;
    return { value: { ...value, end: atoms.at(next - 1)?.end ?? value.end }, next };
  }
  return undefined;
}

/** Money or a measure: a sign beside the number or a listed word after it. */
function withUnit(atoms: Atoms, quantity: Quantity): Reading | undefined {
  const value = numberValue(quantity);
  for (const at of new Set([quantity.next, atoms.pastEndings(quantity.next)])) {
    const word = atoms.near(at - 1) ? atoms.phrase(at, 'currency', 'unit') : undefined;
    if (word === undefined) continue;
    const next = at + word.size;
    const kind = word.entry.kind === 'currency' ? 'money' : 'measure';
    const start = kind === 'money' ? signStart(atoms, value.start) : value.start;
    const end = atoms.at(next - 1)?.end ?? value.end;
    return { value: { ...value, kind, unit: word.entry.value, start, end }, next };
  }
  return withSymbol(atoms, quantity, value);
}

/** A currency sign before the number, or behind it when it does not belong to the next one. */
function withSymbol(atoms: Atoms, quantity: Quantity, value: NumberValue): Reading | undefined {
  const before = neighbour(atoms.text, quantity.start - 1, -1);
  const after = neighbour(atoms.text, quantity.end, 1);
  const left = SYMBOLS[before.char];
  const right = /\p{Nd}/u.test(atoms.text.charAt(after.at + 1)) ? undefined : SYMBOLS[after.char];
  const unit = left ?? right;
  if (unit === undefined) return undefined;
  const [start, end] = left === undefined ? [value.start, after.at + 1] : [before.at, value.end];
  return { value: { ...value, kind: 'money', unit, start, end }, next: quantity.next };
}

function signStart(atoms: Atoms, start: number): number {
  const before = neighbour(atoms.text, start - 1, -1);
  return SYMBOLS[before.char] === undefined ? start : before.at;
}

/** The endings glued to figures: an ordinal ending makes an ordinal, any other is passed over. */
function withEnding(atoms: Atoms, quantity: Quantity): Reading {
  const value = numberValue(quantity);
  if (quantity.spelled || !atoms.attached(quantity.next)) return { value, next: quantity.next };
  const ending = atoms.phrase(quantity.next, 'ordinal-ending');
  const next = atoms.pastEndings(quantity.next);
  return { value: ending === undefined ? value : { ...value, kind: 'ordinal' }, next };
}

/** A number with its sign, unit or ending. */
function measured(atoms: Atoms, index: number): Reading | undefined {
  const quantity = quantityAt(atoms, index);
  if (quantity === undefined) return undefined;
  const special = percent(atoms, quantity) ?? withUnit(atoms, quantity);
  if (special !== undefined) return special;
  const half = withCountedHalf(atoms, numberValue(quantity), quantity.next);
  if (half !== undefined) return half;
  return quantity.standing === 'never' ? undefined : withEnding(atoms, quantity);
}

/** "per cent" said before the number (ji sedî 5), or a currency code before it (IQD 5). */
function introduced(atoms: Atoms, index: number): Reading | undefined {
  const found = atoms
    .phrases(index)
    .find(({ entry }) => entry.kind === 'percent' && entry.value === 'before');
  const code = /^[A-Z]{2,3}$/.test(atoms.at(index)?.text ?? '')
    ? atoms.phrase(index, 'currency')
    : undefined;
  const word = found ?? code;
  if (word === undefined) return undefined;
  const at = index + word.size;
  if (!/^[\s$.]{0,3}$/.test(atoms.gap(at - 1))) return undefined;
  const quantity = quantityAt(atoms, at);
  if (quantity === undefined) return undefined;
  const value = { ...numberValue(quantity), start: word.start };
  const next = atoms.pastEndings(quantity.next);
  if (found !== undefined)
    return { value: { ...value, kind: 'percent', canonical: `${quantity.value}%` }, next };
  return { value: { ...value, kind: 'money', unit: word.entry.value }, next };
}

/** A fraction in words that is a value of its own: a third, half a percent. */
function fraction(atoms: Atoms, index: number): Reading | undefined {
  const found = fractionAt(atoms, index);
  if (found === undefined || !(found.alone || atoms.near(found.next - 1))) return undefined;
  if (atoms.near(found.next - 1) && atoms.phrase(found.next, 'scale')) return undefined;
  const percentWords = atoms.near(found.next - 1)
    ? atoms
        .phrases(found.next)
        .find(({ entry }) => entry.kind === 'percent' && entry.value === 'after')
    : undefined;
  if (!found.alone && percentWords === undefined) return undefined;
  const next = found.next + (percentWords?.size ?? 0);
  const canonical = canonicalFraction(found.value);
  const place = { start: found.start, end: atoms.at(next - 1)?.end ?? 0, spelled: true };
  return percentWords === undefined
    ? { value: { kind: 'number', canonical, ...place }, next }
    : { value: { kind: 'percent', canonical: `${canonical}%`, ...place }, next };
}

/** An ordinal of several words: twenty-first, بیست و یەکەم. */
function compoundOrdinal(atoms: Atoms, index: number): Reading | undefined {
  const group = spelledGroup(atoms, index);
  if (group === undefined || !atoms.near(group.next - 1)) return undefined;
  const last = group.next + (atoms.isJoin(group.next) ? 1 : 0);
  if (last >= atoms.length || !atoms.near(last - 1)) return undefined;
  const word = atoms.phrase(last, 'ordinal');
  if (word === undefined || Number(word.entry.value) >= room(group.value)) return undefined;
  const next = last + word.size;
  return {
    value: {
      kind: 'ordinal',
      canonical: String(group.value + Number(word.entry.value)),
      start: group.start,
      end: atoms.at(next - 1)?.end ?? 0,
      spelled: true,
    },
    next,
  };
}

/** An ordinal word. */
function ordinal(atoms: Atoms, index: number): Reading | undefined {
  const word = atoms.phrase(index, 'ordinal');
  if (word === undefined || word.entry.standing === 'never') return undefined;
  const next = index + word.size;
  const base: NumberValue = {
    kind: 'ordinal',
    canonical: word.entry.value,
    start: word.start,
    end: atoms.at(next - 1)?.end ?? 0,
    spelled: true,
  };
  return { value: word.entry.standing === 'unsure' ? { ...base, ambiguous: true } : base, next };
}

/** The amount at an index. */
export function amountAt(atoms: Atoms, index: number): Reading | undefined {
  return (
    introduced(atoms, index) ??
    fraction(atoms, index) ??
    compoundOrdinal(atoms, index) ??
    ordinal(atoms, index) ??
    measured(atoms, index) ??
    countedAlone(atoms, index)
  );
}
