/** Two digit systems in one segment. */
import { profileOf, type Word } from '../../languages/index.ts';
import type { CheckedPair, CheckedText } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

const WESTERN = /[0-9]/;
const EASTERN = /[\u0660-\u0669\u06F0-\u06F9]/; // ARABIC-INDIC and EXTENDED ARABIC-INDIC DIGITS

/** Latin letters joined to a number: a model, a code (F16, COVID-19), which keeps its own digits. */
const CODE_BEFORE = /\p{Script=Latin}-?$/u;
/** Behind a number, small letters are an ending where the text itself is Latin (2025an). */
const CODE_BEHIND = { Arab: /^-?\p{Script=Latin}/u, Latn: /^-?\p{Lu}/u };

/** The numbers of a text by the kind of their digits; those in addresses, handles and codes keep their own. */
export function numbersByDigits({ language, text, words }: CheckedText): {
  readonly western: readonly Word[];
  readonly eastern: readonly Word[];
} {
  const behind = CODE_BEHIND[profileOf(language).script];
  const numbers = words().filter(({ kind, start, end }) => {
    return (
      kind === 'number' &&
      !CODE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
      !behind.test(text.slice(end, end + 2))
    );
  });
  return {
    western: numbers.filter((number) => WESTERN.test(number.text)),
    eastern: numbers.filter((number) => EASTERN.test(number.text)),
  };
}

/** One finding at the first number in the system that is rarer in the target. */
export function checkDigits({ target }: CheckedPair): readonly Finding[] {
  const { western, eastern } = numbersByDigits(target);
  const rarer = western.length < eastern.length ? western[0] : eastern[0];
  if (western.length === 0 || eastern.length === 0 || rarer === undefined) return [];
  const span = { start: rarer.start, end: rarer.end };
  return [finding('digits-mixed', 'target', span, { number: rarer.text })];
}

/** Arabic-Indic digits throughout a text in Latin letters; beside Western ones they are mixed digits. */
export function checkArabicDigits({ target }: CheckedPair): readonly Finding[] {
  if (profileOf(target.language).script !== 'Latn') return [];
  const { western, eastern } = numbersByDigits(target);
  const [first] = eastern;
  if (first === undefined || western.length > 0) return [];
  const span = { start: first.start, end: first.end };
  return [finding('digits-arabic', 'target', span, { number: first.text })];
}
