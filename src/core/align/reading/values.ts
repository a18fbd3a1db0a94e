/** The values of a unit (numbers, dates, times) as keys that are equal in all languages. */
import type { LanguageTag } from '../../language-tag.ts';
import { type NumberValue, numbersIn } from '../../languages/index.ts';

/** "One" in words is an article or a pronoun as often as a number, and no digit stands for it. */
function isWordlike(value: NumberValue): boolean {
  return value.spelled === true && (value.canonical === '1' || value.canonical === '0');
}

/** The values of a text that are worth comparing, in order. */
export function valuesIn(text: string, language: LanguageTag): readonly NumberValue[] {
  return numbersIn(text, language).filter((value) => !isWordlike(value));
}

const CALENDAR = /^(?:solar-)?(?:(\d{4})(?:-|$))?(\d\d)?(?:-(\d\d))?$/;

/** The keys of a value. A date is known by its day and month and by its year apart, since translations drop either. */
export function valueKeys(value: NumberValue): readonly string[] {
  const { canonical, kind, weekday } = value;
  if (kind === 'weekday') return [`weekday ${canonical}`];
  if (kind !== 'date' && kind !== 'month') return [canonical.replace(/%$/, '')];
  const [, year, month, day] = CALENDAR.exec(canonical) ?? [];
  const keys: string[] = [];
  if (month) keys.push(day ? `day ${month}-${day}` : `month ${month}`);
  if (year) keys.push(year);
  if (keys.length === 0) keys.push(canonical);
  if (weekday) keys.push(`weekday ${weekday}`);
  return keys;
}
