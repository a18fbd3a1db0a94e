/** Numbers and dates of a text as canonical values, so that two languages can be compared. */
import type { LanguageTag } from '../language-tag.ts';
import type { Span } from '../span.ts';
import { profileOf } from './registry.ts';
import { words } from './words.ts';

/** What a value is. */
export type NumberKind =
  | 'number'
  | 'percent'
  | 'date'
  | 'month'
  | 'weekday'
  | 'time'
  | 'money'
  | 'measure'
  | 'ordinal';

/** A value in a text: offsets as typed, and one spelling for the value in every language. */
export interface NumberValue extends Span {
  readonly kind: NumberKind;
  /** `1250000`, `3.5`, `5.2%`, `2019-10-19`, `10` (month), `Mon`, `22:45`, `USD 70`, `30 km`. */
  readonly canonical: string;
  /** The text allows another reading; the canonical value is the likelier one in this language. */
  readonly ambiguous?: boolean;
}

/** The values of a text, in order, not overlapping. */
export function numbersIn(text: string, tag: LanguageTag): readonly NumberValue[] {
  return words(text, tag).flatMap((word): readonly NumberValue[] => {
    if (word.kind !== 'number') return [];
    const comma = profileOf(tag).numbers.decimal === ',';
    const canonical = word.form
      .replace(/[.,](?=\d{3}(?:\D|$))/g, (mark) => (mark === '.' && !comma ? '.' : ''))
      .replace(',', '.');
    const percent = text.charAt(word.end) === '%' || text.charAt(word.start - 1) === '%';
    return [
      {
        start: word.start,
        end: word.end,
        kind: percent ? 'percent' : 'number',
        canonical: percent ? `${canonical}%` : canonical,
      },
    ];
  });
}

/**
 * Writes a number the way `like` is written in language `to`: its digits, decimal and grouping marks.
 * @param typed a canonical number or a number as typed
 * @param like the number that it replaces, as typed in the target text
 */
export function numberLike(typed: string, like: string, to: LanguageTag): string {
  const style = profileOf(to).numbers;
  const native =
    /[\u0660-\u0669]/.test(like) || (!/\d/.test(like) && style.digits.charAt(0) !== '0');
  const digits = /[\u06f0-\u06f9]/.test(like)
    ? '\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9'
    : native
      ? '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669'
      : '0123456789';
  return typed.replace(/[0-9\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    digits.charAt(digit.charCodeAt(0) & 15),
  );
}
