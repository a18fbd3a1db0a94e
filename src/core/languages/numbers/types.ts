/** What a number, date or amount in a text is worth, in one spelling for all languages. */
import type { Span } from '../../span.ts';

/** What a value is. `date` has at least a day and a month, `month` a month with or without a year. */
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

/** A value in a text: offsets as typed. */
export interface NumberValue extends Span {
  readonly kind: NumberKind;
  /**
   * `1250000`, `3.5`, `-5`, `2/3` (numbers, money, measures, ordinals), `5.2%`, `2019-10-19`, `10-19` (no year), `2019-10` and `10`
   * (months), `Mon`, `22:45`. Days of the Kurdish solar year have its year (`2720-01-01`) or `solar-` before them.
   */
  readonly canonical: string;
  /** Currency code or unit of money and measures: `USD`, `km`. */
  readonly unit?: string;
  /** The Gregorian days that a day of the Kurdish solar year may be; they are two, as its year begins on 20 or 21 March. */
  readonly gregorian?: readonly string[];
  /** Weekday named beside a date. */
  readonly weekday?: string;
  /** Written in words, not digits; translations may leave such small numbers out. */
  readonly spelled?: boolean;
  /** The text allows another reading; the canonical value is the likelier one in this language. */
  readonly ambiguous?: boolean;
  /** The other reading, when it is a value too: `1.25` beside `1250`. */
  readonly alternative?: string;
}
