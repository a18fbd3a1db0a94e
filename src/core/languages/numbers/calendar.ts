/** Dates, months and weekdays, in figures and words, of the Gregorian and the Kurdish solar year. */
import type { Atoms, Found } from './atoms.ts';
import type { DigitReading } from './digits.ts';
import { isoDate, numericDate } from './digits.ts';
import { gregorianDays, isSolarYear } from './solar.ts';
import type { NumberValue } from './types.ts';

/** A value and the index of the first token after it. */
export interface Reading {
  readonly value: NumberValue;
  readonly next: number;
}

/** Between the parts of a date: space, comma, brackets, slash between two names of one month. */
const LOOSE_GAP = /^[\s,\u060c.()/\u200c-\u200f-]{0,4}$/;
/** Between the figures of a date: hyphens, or slashes with blanks about them. */
const FIGURES_GAP = /^(?:[-\u2010-\u2013]|\s?[/.]\s?)$/;

interface Day {
  readonly day: string;
  readonly next: number;
  readonly start: number;
}

/** A day of the month: figures with or without an ending, or an ordinal or number word. */
function dayAt(atoms: Atoms, index: number): Day | undefined {
  const figures = atoms.integer(index);
  if (figures !== undefined) {
    if (figures.length > 2 || Number(figures) < 1 || Number(figures) > 31) return undefined;
    return { day: figures, next: atoms.pastEndings(index + 1), start: atoms.at(index)?.start ?? 0 };
  }
  const word = atoms.phrase(index, 'ordinal', 'number');
  if (word === undefined || Number(word.entry.value) > 31) return undefined;
  return { day: word.entry.value, next: index + word.size, start: word.start };
}

/** Index after "of", "of the month of" and the like. */
function pastOf(atoms: Atoms, index: number, what: 'day' | 'year'): number {
  const found = atoms
    .phrases(index)
    .find(({ entry }) => entry.kind === 'of' && entry.value === what);
  return found === undefined ? index : index + found.size;
}

/** The month name at an index; a second name of the same month beside it (تشرين الأول/أكتوبر) is taken in. */
function monthAt(atoms: Atoms, index: number): (Found & { next: number }) | undefined {
  const month = atoms.phrase(index, 'month') ?? atoms.phrase(index, 'solar');
  if (month === undefined) return undefined;
  let next = index + month.size;
  if (/[/(-]/.test(atoms.gap(next - 1)) && LOOSE_GAP.test(atoms.gap(next - 1))) {
    const twin = atoms
      .phrases(next)
      .find(({ entry }) => entry.kind === 'month' && entry.value === month.entry.value);
    if (twin !== undefined) next += twin.size;
  }
  return { ...month, next };
}

/** The year at an index, endings and "of the year" taken in. */
function yearAt(atoms: Atoms, index: number): { year: string; next: number } | undefined {
  if (index === 0 || !LOOSE_GAP.test(atoms.gap(index - 1))) return undefined;
  const from = pastOf(atoms, index, 'year');
  const year = atoms.integer(from);
  if (year === undefined || !/^[12]\d{3}$/.test(year)) return undefined;
  return { year, next: atoms.pastEndings(from + 1) };
}

/** The value of a month with what stands around it. Solar months never get a Gregorian value. */
function calendarValue(
  atoms: Atoms,
  index: number,
  month: Found,
  day: string,
  year: string,
): Pick<NumberValue, 'kind' | 'canonical' | 'gregorian'> {
  const solarYear = isSolarYear(year);
  const solar =
    month.entry.kind === 'solar' ? month : solarYear ? atoms.phrase(index, 'solar') : undefined;
  const number = (solar ?? month).entry.value;
  const prefix = solar !== undefined && !solarYear ? 'solar-' : '';
  if (day !== '') {
    const canonical = prefix + (isoDate(year, number, day) ?? '');
    if (solar === undefined || !solarYear) return { kind: 'date', canonical };
    return { kind: 'date', canonical, gregorian: gregorianDays(year, number, day) };
  }
  return { kind: 'month', canonical: prefix + (year === '' ? number : `${year}-${number}`) };
}

/** Whether a month name alone counts as one, or may be another word. */
function aloneStanding(atoms: Atoms, found: Found, end: number): 'no' | 'yes' | 'unsure' {
  const { standing, listed } = found.entry;
  if (standing === 'never') return 'no';
  if (standing === 'exact')
    return atoms.text.slice(found.start, end).includes(listed) ? 'yes' : 'no';
  return standing === 'unsure' ? 'unsure' : 'yes';
}

/** The month by its number where the word "month" says so (٣ی مانگی پێنجی ٢٠٢٤), and the index behind it. */
function numberedMonth(
  atoms: Atoms,
  index: number,
): { readonly month: string; readonly next: number } | undefined {
  const of = atoms
    .phrases(index)
    .find(({ entry }) => entry.kind === 'of' && entry.value === 'month');
  if (of === undefined) return undefined;
  const at = index + of.size;
  const figures = atoms.integer(at);
  const word = figures === undefined ? atoms.phrase(at, 'ordinal', 'number') : undefined;
  const month = figures ?? word?.entry.value ?? '';
  if (!atoms.near(at - 1) || isoDate('', month, '1') === undefined) return undefined;
  return {
    month,
    next: figures === undefined ? at + (word?.size ?? 1) : atoms.pastEndings(at + 1),
  };
}

/** Day, month by its number, and year. */
function numberedDate(atoms: Atoms, index: number): Reading | undefined {
  const day = dayAt(atoms, index);
  const month = day === undefined ? undefined : numberedMonth(atoms, day.next);
  if (day === undefined || month === undefined) return undefined;
  const year = yearAt(atoms, month.next);
  const canonical = isoDate(year?.year ?? '', month.month, day.day);
  if (canonical === undefined) return undefined;
  const next = year?.next ?? month.next;
  return {
    value: { kind: 'date', canonical, start: day.start, end: atoms.at(next - 1)?.end ?? 0 },
    next,
  };
}

/** Day, month and perhaps year, in this order. */
function dayMonthYear(atoms: Atoms, index: number): Reading | undefined {
  const day = dayAt(atoms, index);
  if (day === undefined) return undefined;
  if (!LOOSE_GAP.test(atoms.gap(day.next - 1))) return undefined;
  const monthIndex = pastOf(atoms, day.next, 'day');
  const month = monthAt(atoms, monthIndex);
  if (month === undefined || (monthIndex > day.next && !LOOSE_GAP.test(atoms.gap(monthIndex - 1))))
    return undefined;
  const year = yearAt(atoms, month.next);
  const next = year?.next ?? month.next;
  const calendar = calendarValue(atoms, monthIndex, month, day.day, year?.year ?? '');
  return { value: { start: day.start, end: atoms.at(next - 1)?.end ?? 0, ...calendar }, next };
}

/** Month, then perhaps day (where the language writes so), then perhaps year; or the month alone. */
function monthFirst(atoms: Atoms, index: number): Reading | undefined {
  const month = monthAt(atoms, index);
  if (month === undefined) return undefined;
  const day =
    atoms.vocabulary.monthFirst && LOOSE_GAP.test(atoms.gap(month.next - 1))
      ? dayAt(atoms, month.next)
      : undefined;
  const figures = day !== undefined && atoms.integer(month.next) !== undefined ? day : undefined;
  const year = yearAt(atoms, figures?.next ?? month.next);
  const next = year?.next ?? figures?.next ?? month.next;
  const end = atoms.at(next - 1)?.end ?? 0;
  const calendar = calendarValue(atoms, index, month, figures?.day ?? '', year?.year ?? '');
  const value = { start: month.start, end, ...calendar };
  if (figures !== undefined || year !== undefined) return { value, next };
  const standing = aloneStanding(atoms, month, end);
  if (standing === 'no') return undefined;
  return { value: standing === 'unsure' ? { ...value, ambiguous: true } : value, next };
}

/** A date in figures: one token (19/10/2019) or three with hyphens between (19-10-2019). */
function figuresDate(atoms: Atoms, index: number): Reading | undefined {
  let reading: DigitReading | undefined = atoms.digits(index);
  let next = index + 1;
  if (reading?.kind !== 'date') {
    const parts = [index, index + 1, index + 2].map((at) => atoms.integer(at));
    const [a, b, c] = parts;
    if (a === undefined || b === undefined || c === undefined || b.length > 2) return undefined;
    const gap = atoms.gap(index);
    if (!FIGURES_GAP.test(gap) || atoms.gap(index + 1).trim() !== gap.trim()) return undefined;
    reading = numericDate(a, b, c);
    next = index + 3;
  }
  if (reading === undefined) return undefined;
  next = atoms.pastEndings(next);
  const value: NumberValue = {
    kind: 'date',
    canonical: reading.value,
    start: atoms.at(index)?.start ?? 0,
    end: atoms.at(next - 1)?.end ?? 0,
  };
  const { alternative } = reading;
  return {
    value: alternative === undefined ? value : { ...value, ambiguous: true, alternative },
    next,
  };
}

/** Day, month and year in figures, each with its ending: ١٨ی ٢ی ٢٠٢٦, 18ê 2ê 2026an. */
function inflectedDate(atoms: Atoms, index: number): Reading | undefined {
  const day = atoms.integer(index);
  const monthAt = atoms.pastEndings(index + 1);
  if (day === undefined || monthAt === index + 1 || !LOOSE_GAP.test(atoms.gap(monthAt - 1))) {
    return undefined;
  }
  const from = pastOf(atoms, monthAt, 'day');
  const month = atoms.integer(from);
  const yearIndex = atoms.pastEndings(from + 1);
  if (month === undefined || month.length > 2 || yearIndex === from + 1) return undefined;
  const year = yearAt(atoms, yearIndex);
  if (year === undefined) return undefined;
  const canonical = isoDate(year.year, month, day);
  if (canonical === undefined) return undefined;
  const start = atoms.at(index)?.start ?? 0;
  const end = atoms.at(year.next - 1)?.end ?? 0;
  return { value: { kind: 'date', canonical, start, end }, next: year.next };
}

/** The date or month at an index. */
export function dateAt(atoms: Atoms, index: number): Reading | undefined {
  return (
    figuresDate(atoms, index) ??
    inflectedDate(atoms, index) ??
    dayMonthYear(atoms, index) ??
    numberedDate(atoms, index) ??
    monthFirst(atoms, index)
  );
}

/** A weekday, with the date that follows it when there is one. */
export function weekdayAt(atoms: Atoms, index: number): Reading | undefined {
  const found = atoms.phrase(index, 'weekday');
  if (found === undefined) return undefined;
  const next = index + found.size;
  const weekday = found.entry.value;
  const date =
    next < atoms.length && LOOSE_GAP.test(atoms.gap(next - 1)) ? dateAt(atoms, next) : undefined;
  if (date?.value.kind === 'date') {
    return { value: { ...date.value, start: found.start, weekday }, next: date.next };
  }
  const end = atoms.at(next - 1)?.end ?? 0;
  const standing = aloneStanding(atoms, found, end);
  if (standing === 'no') return undefined;
  const value: NumberValue = { kind: 'weekday', canonical: weekday, start: found.start, end };
  return { value: standing === 'unsure' ? { ...value, ambiguous: true } : value, next };
}
