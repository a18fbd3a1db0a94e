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

/** The values of a text, in order, not overlapping. Linear but for the length of a number phrase. */
export function numbersIn(text: string, tag: LanguageTag): readonly NumberValue[] {
  const atoms = new Atoms(text, tag);
  const values: NumberValue[] = [];
  let index = 0;
  while (index < atoms.length) {
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
  return values;
}
