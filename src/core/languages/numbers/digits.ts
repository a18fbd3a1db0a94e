/** What a run of digits and separators may mean: a number, a date, a clock time, several numbers. */

/** A reading of a digit run. `parts` are plain integers where the run is none of the others. */
export interface DigitReading {
  readonly kind: 'number' | 'date' | 'clock' | 'parts';
  /** Canonical number, `y-m-d`, or `h:mm`. */
  readonly value: string;
  readonly parts: readonly string[];
  readonly alternative?: string;
  /** A fraction, `1/2`: `value` is its decimal. `sure` when it was one character, since 1/2 may be a day or a score. */
  readonly fraction?: { readonly value: string; readonly sure: boolean };
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$/;
const COMMA_THEN_DOT = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/;
const DOT_THEN_COMMA = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;
const DATE = /^(\d{1,4})([/.])(\d{1,2})\2(\d{1,4})$/;
const CLOCK = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/;

/** Fractions of one character; U+215B to U+215E are eighths. */
const VULGAR: Readonly<Record<string, string>> = {
  '\u00bc': '1/4',
  '\u00bd': '1/2',
  '\u00be': '3/4',
  '\u2153': '1/3',
  '\u2154': '2/3',
  '\u2155': '1/5',
  '\u2156': '2/5',
  '\u2157': '3/5',
  '\u2158': '4/5',
  '\u215b': '1/8',
  '\u215c': '3/8',
  '\u215d': '5/8',
  '\u215e': '7/8',
};

/** A fraction of one character. */
export const VULGAR_FRACTION = /[\u00bc-\u00be\u2153-\u2158\u215b-\u215e]/;
/** Fractions that a desk writes with a slash; with larger numbers it is a day, a score, two years. */
const SLASHED = /^(?:1\/[234]|2\/3|3\/4)$/;
const MIXED = /^(\d*)\s?([^\d\s])$/;

/** Decimals kept of a fraction that has no end. */
const DECIMALS = 6;

/** A fraction as a number. */
export function fractionNumber(value: string): number {
  const [above = '0', below = '1'] = value.split('/');
  return Number((Number(above) / Number(below)).toFixed(DECIMALS));
}

/** 1/2, or ½ with or without a whole number before it. */
function fractionReading(run: string): DigitReading | undefined {
  if (SLASHED.test(run)) {
    const value = String(fractionNumber(run));
    return { kind: 'number', value, parts: run.split('/'), fraction: { value: run, sure: false } };
  }
  const [, whole = '', char = ''] = MIXED.exec(run) ?? [];
  const fraction = VULGAR[char];
  if (fraction === undefined) return undefined;
  const value = String(Number(whole) + fractionNumber(fraction));
  const base = { kind: 'number', value, parts: [run] } as const;
  return Number(whole) > 0 ? base : { ...base, fraction: { value: fraction, sure: true } };
}

/** Digits of any of the three systems as ASCII, Arabic separators as `.` and `,`. */
export function asciiDigits(typed: string): string {
  // ARABIC COMMA groups thousands; before anything but three digits it separates numbers.
  const grouped = typed.replace(/\u060c(?=\p{Nd}{3}(?!\p{Nd}))/gu, ',').replace(/\u060c/g, ';');
  return grouped.replace(/[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g, (char) => {
    if (char === '\u066b') return '.'; // ARABIC DECIMAL SEPARATOR
    if (char === '\u066c') return ','; // ARABIC THOUSANDS SEPARATOR
    return String(char.charCodeAt(0) & 15);
  });
}

/** A number without leading zeros, nor zeros at the end of its fraction. */
export function plainNumber(whole: string, fraction = ''): string {
  const head = whole.replace(/^0+(?=\d)/, '');
  const tail = fraction.replace(/0+$/, '');
  return tail === '' ? head : `${head}.${tail}`;
}

/** ISO date from a year, month and day in figures, or undefined when there is no such day. */
export function isoDate(year: string, month: string, day: string): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  const pad = (value: string): string => value.replace(/^0+(?=\d)/, '').padStart(2, '0');
  return year === '' ? `${pad(month)}-${pad(day)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/**
 * A date in figures. Day before month unless the year comes first or only the other order is a date; the other order is
 * given as the alternative when it is one too.
 */
export function numericDate(a: string, b: string, c: string): DigitReading | undefined {
  if (a.length === 4 && c.length <= 2) {
    const iso = isoDate(a, b, c);
    return iso === undefined ? undefined : { kind: 'date', value: iso, parts: [a, b, c] };
  }
  if (c.length !== 4 || a.length > 2) return undefined;
  const dayFirst = isoDate(c, b, a);
  const monthFirst = isoDate(c, a, b);
  const value = dayFirst ?? monthFirst;
  if (value === undefined) return undefined;
  const other = dayFirst === undefined || dayFirst === monthFirst ? undefined : monthFirst;
  const reading = { kind: 'date', value, parts: [a, b, c] } as const;
  return other === undefined ? reading : { ...reading, alternative: other };
}

/** A number with one separator before three digits: grouping or decimal, by the mark the language groups with. */
function groupedOrDecimal(run: string, mark: string, groupsByDot: boolean): DigitReading {
  const pieces = run.split(mark);
  const grouped = plainNumber(pieces.join(''));
  const base = { kind: 'number', parts: pieces } as const;
  if (pieces.length > 2) return { ...base, value: grouped };
  const decimal = plainNumber(pieces[0] ?? '', pieces[1] ?? '');
  if (/^0/.test(run)) return { ...base, value: decimal };
  if (mark === ',') {
    return groupsByDot
      ? { ...base, value: grouped, alternative: decimal }
      : { ...base, value: grouped };
  }
  return groupsByDot
    ? { ...base, value: grouped, alternative: decimal }
    : { ...base, value: decimal, alternative: grouped };
}

/**
 * Reads a digit run as typed.
 * @param groupsByDot whether the language's newsrooms group thousands with a dot; `1.250` is then 1250
 */
export function readDigits(typed: string, groupsByDot: boolean): DigitReading {
  const run = asciiDigits(typed);
  if (/^\d+$/.test(run)) return { kind: 'number', value: plainNumber(run), parts: [run] };
  if (GROUPED_BY_COMMA.test(run)) return groupedOrDecimal(run, ',', groupsByDot);
  if (GROUPED.test(run)) return groupedOrDecimal(run, '.', groupsByDot);
  const fraction = fractionReading(run);
  if (fraction !== undefined) return fraction;
  const mixed = COMMA_THEN_DOT.exec(run) ?? DOT_THEN_COMMA.exec(run);
  if (mixed) {
    const whole = (mixed[1] ?? '').replace(/[.,]/g, '');
    return { kind: 'number', value: plainNumber(whole, mixed[2]), parts: [run] };
  }
  const date = DATE.exec(run);
  const read = date ? numericDate(date[1] ?? '', date[3] ?? '', date[4] ?? '') : undefined;
  if (read !== undefined) return read;
  const clock = CLOCK.exec(run);
  if (clock && Number(clock[1]) < 25) {
    return {
      kind: 'clock',
      value: `${(clock[1] ?? '').padStart(2, '0')}:${clock[2]}`,
      parts: [run],
    };
  }
  const decimal = DECIMAL.exec(run);
  if (decimal) {
    const parts = [decimal[1] ?? '', decimal[2] ?? ''];
    return { kind: 'number', value: plainNumber(parts[0] ?? '', parts[1]), parts };
  }
  return { kind: 'parts', value: '', parts: run.split(/\D+/).filter((part) => part !== '') };
}
