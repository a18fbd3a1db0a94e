/** Two digit systems in one segment. */
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

const WESTERN = /[0-9]/;
const EASTERN = /[\u0660-\u0669\u06F0-\u06F9]/; // ARABIC-INDIC and EXTENDED ARABIC-INDIC DIGITS

/** Latin letters joined to a number: a model, a code (F16, COVID-19), which keeps its own digits. */
const CODE = /\p{Script=Latin}-?$|^-?\p{Script=Latin}/u;

/**
 * One finding at the first number in the system that is rarer in the target. Digits in addresses, handles and codes keep
 * their own.
 */
export function checkDigits({ target }: CheckedPair): readonly Finding[] {
  const { text } = target;
  const numbers = target.words().filter(({ kind, start, end }) => {
    return (
      kind === 'number' &&
      !CODE.test(text.slice(Math.max(0, start - 2), start)) &&
      !CODE.test(text.slice(end, end + 2))
    );
  });
  const western = numbers.filter((number) => WESTERN.test(number.text));
  const eastern = numbers.filter((number) => EASTERN.test(number.text));
  const rarer = western.length < eastern.length ? western[0] : eastern[0];
  if (western.length === 0 || eastern.length === 0 || rarer === undefined) return [];
  const span = { start: rarer.start, end: rarer.end };
  return [finding('digits-mixed', 'target', span, { number: rarer.text })];
}
