/**
 * Numbers, percent and times as the interface writes them. The tables are written out, because Node's own change with
 * its ICU: `ar` gives Latin digits in one version and Arabic-Indic ones in another.
 */
import { type Locale, languageOf, type NumberingSystem, numberingOf } from './locale.ts';

interface NumberStyle {
  /** Code point of the digit zero. */
  readonly zero: number;
  readonly group: string;
  readonly decimal: string;
  readonly percent: string;
}

/** ARABIC THOUSANDS SEPARATOR; ARABIC DECIMAL SEPARATOR; ARABIC PERCENT SIGN: CLDR 48 for both kinds of digits. */
const ARABIC = { group: '\u066C', decimal: '\u066B', percent: '\u066A' };
const LATIN: NumberStyle = { zero: 0x30, group: ',', decimal: '.', percent: '%' };

/** ARABIC-INDIC DIGIT ZERO; EXTENDED ARABIC-INDIC DIGIT ZERO. */
const STYLES: Readonly<Record<NumberingSystem, NumberStyle>> = {
  latn: LATIN,
  arab: { zero: 0x0660, ...ARABIC },
  arabext: { zero: 0x06f0, ...ARABIC },
};

/** CLDR 48 `ku`. */
const KURMANJI: NumberStyle = { ...LATIN, group: '.', decimal: ',' };

function styleOf(locale: Locale): NumberStyle {
  const numbering = numberingOf(locale);
  return numbering === 'latn' && languageOf(locale) === 'kmr' ? KURMANJI : STYLES[numbering];
}

/** The digits of a text, of whichever script, in the digits of the interface. */
export function toDigits(locale: Locale, text: string): string {
  const { zero } = styleOf(locale);
  return text.replace(/[0-9\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    // The last four bits of a digit are its value in all three blocks.
    String.fromCharCode(zero + (digit.charCodeAt(0) & 0xf)),
  );
}

/** A number with its thousands grouped and at most `decimals` places. @default decimals 0 */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  const { group, decimal } = styleOf(locale);
  const rounded = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = rounded.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group);
  const sign = value < 0 && Number(rounded) !== 0 ? '-' : '';
  return toDigits(locale, sign + grouped + (fraction === undefined ? '' : decimal + fraction));
}

/** A share of 0..1 as percent, rounded down: a hundred percent is only said of all. */
export function formatPercent(locale: Locale, share: number): string {
  return formatWholePercent(locale, Math.floor(share * 100 + 1e-9));
}

/** A figure that is already percent, such as the 101 of a context match. */
export function formatWholePercent(locale: Locale, percent: number): string {
  const { percent: sign } = styleOf(locale);
  const figures = formatNumber(locale, percent);
  return languageOf(locale) === 'kmr' ? sign + figures : figures + sign;
}

/** A moment (milliseconds since the epoch) as hours and minutes of the local day. */
export function formatTime(locale: Locale, at: number): string {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return toDigits(locale, `${two(moment.getHours())}:${two(moment.getMinutes())}`);
}

/** The day of an ISO 8601 moment, `2026-02-18`, in the digits of the locale; the text itself when it is none. */
export function formatDay(locale: Locale, iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  return day === undefined ? iso : toDigits(locale, day);
}
