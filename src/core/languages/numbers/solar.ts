/**
 * The Kurdish solar year in Gregorian days: six months of 31 days, five of 30 and the rest, from Newroz on, numbered 700
 * ahead (2720 begins in March 2020). Newroz is 20 or 21 March, by the year and by the calendar hung up, so a day is two.
 */

/** The years of it that a newsroom may write. */
const FIRST_YEAR = 2600;
const LAST_YEAR = 2800;
/** How far the count of years is ahead. */
const AHEAD = 700;
const NEWROZ: readonly number[] = [20, 21];
/** Months of 31 days at the beginning of the year; the others have 30. */
const LONG_MONTHS = 6;
const LONG_MONTH = 31;
const MARCH = 2;

/** Whether a year, in digits, is one of the Kurdish solar calendar. */
export function isSolarYear(year: string): boolean {
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
}

/** The Gregorian days, as ISO dates in order, that a day of the Kurdish solar year may be. All in digits. */
export function gregorianDays(year: string, month: string, day: string): readonly string[] {
  const before = Number(month) - 1;
  const days = before * (LONG_MONTH - 1) + Math.min(before, LONG_MONTHS) + Number(day) - 1;
  return NEWROZ.map((newroz) =>
    new Date(Date.UTC(Number(year) - AHEAD, MARCH, newroz + days)).toISOString().slice(0, 10),
  );
}
