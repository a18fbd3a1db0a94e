/**
 * Numbers, percent and times as the interface writes them. The tables are written out, because Node's own change with
 * its ICU: `ar` gives Latin digits in one version and Arabic-Indic ones in another.
 */
import type { LanguageTag } from '../core/language-tag.ts';

interface NumberStyle {
  /** Code point of the digit zero. */
  readonly zero: number;
  readonly group: string;
  readonly decimal: string;
  /** `{n}` is the number. */
  readonly percent: string;
}

/** ARABIC-INDIC DIGIT ZERO; ARABIC THOUSANDS SEPARATOR; ARABIC DECIMAL SEPARATOR; ARABIC PERCENT SIGN. */
const ARABIC: NumberStyle = {
  zero: 0x0660,
  group: '\u066C',
  decimal: '\u066B',
  percent: '{n}\u066A',
};

/** CLDR 48 `ku` and `en`; Arabic-Indic digits for both languages in Arabic script, as their newsrooms set them. */
const STYLES: Readonly<Record<LanguageTag, NumberStyle>> = {
  ar: ARABIC,
  ckb: ARABIC,
  kmr: { zero: 0x30, group: '.', decimal: ',', percent: '%{n}' },
  en: { zero: 0x30, group: ',', decimal: '.', percent: '{n}%' },
};

/** The ASCII digits of a text in the digits of an interface language. */
export function toDigits(language: LanguageTag, text: string): string {
  const { zero } = STYLES[language];
  if (zero === 0x30) return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + digit.charCodeAt(0) - 0x30));
}

/** A number with its thousands grouped and at most `decimals` places. @default decimals 0 */
export function formatNumber(language: LanguageTag, value: number, decimals = 0): string {
  const { group, decimal } = STYLES[language];
  const rounded = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = rounded.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group);
  const sign = value < 0 && Number(rounded) !== 0 ? '-' : '';
  return toDigits(language, sign + grouped + (fraction === undefined ? '' : decimal + fraction));
}

/** A share of 0..1 as percent, rounded down: a hundred percent is only said of all. */
export function formatPercent(language: LanguageTag, share: number): string {
  return formatWholePercent(language, Math.floor(share * 100 + 1e-9));
}

/** A figure that is already percent, such as the 101 of a context match. */
export function formatWholePercent(language: LanguageTag, percent: number): string {
  return STYLES[language].percent.replace('{n}', formatNumber(language, percent));
}

/** A moment (milliseconds since the epoch) as hours and minutes of the local day. */
export function formatTime(language: LanguageTag, at: number): string {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return toDigits(language, `${two(moment.getHours())}:${two(moment.getMinutes())}`);
}

/** The day of an ISO 8601 moment, `2026-02-18`, in the digits of the language; the text itself when it is none. */
export function formatDay(language: LanguageTag, iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  return day === undefined ? iso : toDigits(language, day);
}
