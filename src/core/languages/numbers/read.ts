/** Finds every number, date, time and amount of a text and gives each its canonical value. */
import type { LanguageTag } from '../../language-tag.ts';
import { amountAt } from './amount.ts';
import { Atoms } from './atoms.ts';
import { dateAt, weekdayAt } from './calendar.ts';
import { timeAt } from './clock.ts';
import { plainNumber } from './digits.ts';
import type { NumberValue } from './types.ts';

/** A digit run that is no number of its own (2018/2019, 2:1): each part is one. */
function parts(atoms: Atoms, index: number): readonly NumberValue[] {
  const digits = atoms.digits(index);
  const token = atoms.at(index);
  if (digits === undefined || token === undefined) return [];
  const values: NumberValue[] = [];
  for (const match of token.text.matchAll(/[0-9\u0660-\u0669\u06f0-\u06f9]+/g)) {
    const start = token.start + match.index;
    const part = digits.parts[values.length] ?? '0';
    values.push({
      kind: 'number',
      canonical: plainNumber(part),
      start,
      end: start + match[0].length,
    });
  }
  return values;
}

/** What a value says about its neighbour across a hyphen: 70-90% are two percentages, 1950-53 two years. */
function acrossRange(value: NumberValue, other: NumberValue, isEnd: boolean): NumberValue {
  if (value.kind !== 'number') return value;
  if (other.kind === 'percent') {
    return { ...value, kind: 'percent', canonical: `${value.canonical}%` };
  }
  // $5-6 billion is dollars at both ends.
  if (other.kind === 'money' && other.unit !== undefined) {
    return { ...value, kind: 'money', unit: other.unit };
  }
  const [from, to] = [other.canonical, value.canonical];
  const shortYear = isEnd && /^1\d{3}$|^20\d\d$/.test(from) && /^\d\d$/.test(to);
  if (!shortYear || Number(to) <= Number(from.slice(2))) return value;
  return { ...value, canonical: from.slice(0, 2) + to };
}

/** Completes the ends of ranges. */
function withRanges(values: readonly NumberValue[], text: string): readonly NumberValue[] {
  const isRange = (left?: NumberValue, right?: NumberValue): boolean =>
    left !== undefined &&
    right !== undefined &&
    /^[-\u2010-\u2014]$/.test(text.slice(left.end, right.start));
  return values.map((value, at) => {
    const [before, after] = [values[at - 1], values[at + 1]];
    if (before !== undefined && isRange(before, value)) return acrossRange(value, before, true);
    if (after !== undefined && isRange(value, after)) return acrossRange(value, after, false);
    return value;
  });
}

/** The values of a text, in order, not overlapping. Linear but for the length of a number phrase. */
export function numbersIn(text: string, tag: LanguageTag): readonly NumberValue[] {
  const atoms = new Atoms(text, tag);
  const values: NumberValue[] = [];
  let index = 0;
  while (index < atoms.length) {
    if (!atoms.mayBegin(index)) {
      index += 1;
      continue;
    }
    const reading =
      weekdayAt(atoms, index) ??
      dateAt(atoms, index) ??
      timeAt(atoms, index) ??
      amountAt(atoms, index);
    if (reading !== undefined && reading.next > index) {
      values.push(reading.value);
      index = reading.next;
    } else {
      values.push(...parts(atoms, index));
      index += 1;
    }
  }
  return withRanges(values, text);
}
