/** Writes a number the way another number is written, for adjusting a stored translation to a new segment. */
import type { LanguageTag } from '../../language-tag.ts';
import { profileOf } from '../registry.ts';
import { asciiDigits, readDigits } from './digits.ts';

const ARABIC_INDIC = '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669';
const EXTENDED = '\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9';

/** The digits that a sample uses; those of the language when it has none. */
function digitsOf(sample: string, fallback: string): string {
  if (/[\u0660-\u0669]/.test(sample)) return ARABIC_INDIC;
  if (/[\u06f0-\u06f9]/.test(sample)) return EXTENDED;
  return /\d/.test(sample) ? '0123456789' : fallback;
}

/** Decimal and grouping mark of a sample; those of the language where the sample does not show them. */
function marksOf(sample: string, to: LanguageTag): { decimal: string; grouping: string } {
  const style = profileOf(to).numbers;
  const separators = sample.match(/[.,\u066b\u066c\u060c]/g) ?? [];
  const tail = /([.,\u066b\u066c\u060c])(\d+|[\u0660-\u0669]+|[\u06f0-\u06f9]+)$/.exec(sample);
  if (tail === null) {
    const plain = asciiDigits(sample).length > 3 && separators.length === 0;
    return { decimal: style.decimal, grouping: plain ? '' : style.grouping };
  }
  const mark = tail[1] ?? '';
  const groups = separators.length > 1 && separators.every((separator) => separator === mark);
  const isDecimal =
    mark === '\u066b' || (!groups && mark !== '\u066c' && (tail[2] ?? '').length !== 3);
  if (isDecimal)
    return {
      decimal: mark,
      grouping: separators.length > 1 ? (separators[0] ?? '') : style.grouping,
    };
  return {
    decimal: mark === ',' ? '.' : style.decimal === mark ? ',' : style.decimal,
    grouping: mark,
  };
}

/**
 * Writes a number in the digits and with the marks of `like`. Years and other four-digit numbers are grouped only when
 * `like` is; percent signs and letters around the digits are not this function's business.
 *
 * @param value a canonical number (`1250000`, `3.5`) or one as typed
 * @param like the number that it replaces, as typed in the target text
 * @param to language of the target text, for what `like` does not show
 */
export function numberLike(value: string, like: string, to: LanguageTag): string {
  const reading = readDigits(value, false);
  const canonical = reading.kind === 'number' ? reading.value : asciiDigits(value);
  const digits = digitsOf(like, profileOf(to).numbers.digits);
  const write = (text: string): string =>
    text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
  const match = /^(\d+)(?:\.(\d+))?$/.exec(canonical);
  if (match === null) return write(canonical);
  const { decimal, grouping } = marksOf(like, to);
  const whole = match[1] ?? '';
  const likeIsGrouped = /\d[.,\u066b\u066c\u060c]\d{3}/.test(asciiDigits(like));
  const group = whole.length > 4 || likeIsGrouped;
  const grouped = group ? whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${grouping}`) : whole;
  return write(match[2] === undefined ? grouped : `${grouped}${decimal}${match[2]}`);
}
