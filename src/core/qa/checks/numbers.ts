/** Numbers and dates of the source that the translation lacks, and those it has besides. */
import { type NumberValue, profileOf } from '../../languages/index.ts';
import type { CheckedPair, CheckedText } from '../checked-text.ts';
import { type Finding, finding, type Side } from '../finding.ts';

/** One value or part of one that must be told: what it is worth, as canonical text, and where it stands. */
interface Demand {
  readonly value: NumberValue;
  /** Plain numbers it consists of: 2019-10-19 is 2019, 10 and 19; 22:45 is 22 and 45. */
  readonly parts: readonly string[];
  readonly digits: string;
}

/**
 * Compares the values written in digits. A value is told when the other side has the same canonical value, the same digits
 * (where a separator can be read two ways), the parts of a date or time one by one, or a number word.
 */
export function checkNumbers({ source, target }: CheckedPair): readonly Finding[] {
  const missing = untold(source, target);
  const added = untold(target, source);
  return [
    ...missing.map((value) => numberFinding('number-missing', 'source', value, source)),
    ...added.map((value) => numberFinding('number-added', 'target', value, target)),
  ];
}

function numberFinding(
  code: 'number-missing' | 'number-added',
  side: Side,
  { start, end }: NumberValue,
  { text }: CheckedText,
): Finding {
  return finding(code, side, { start, end }, { number: text.slice(start, end) });
}

/** The values of `from` that `to` does not tell. Each value of `to` tells one value only, while there are enough. */
function untold(from: CheckedText, to: CheckedText): readonly NumberValue[] {
  const offers = to.numbers().map((value) => demandOf(value, to.text));
  const taken = new Set<Demand>();
  const wanted = from
    .numbers()
    .map((value) => demandOf(value, from.text))
    .filter(({ digits }) => digits !== '');
  const left = wanted.filter((demand) => {
    const offer = offers.find((other) => !taken.has(other) && isSame(demand, other));
    if (offer !== undefined) taken.add(offer);
    return offer === undefined;
  });
  const loose = looseParts(
    offers.filter((offer) => !taken.has(offer)),
    to,
  );
  return left
    .filter(({ parts }) => !parts.every((part) => loose.has(part)))
    .map(({ value }) => value);
}

function isSame(a: Demand, b: Demand): boolean {
  return a.value.canonical === b.value.canonical || (a.digits !== '' && a.digits === b.digits);
}

/** Parts of the values that are left, and the small numbers that are written as words. */
function looseParts(offers: readonly Demand[], side: CheckedText): ReadonlySet<string> {
  const parts = new Set(offers.flatMap((offer) => offer.parts));
  const lines = profileOf(side.language)
    .numberWords()
    .filter(({ kind }) => kind === 'number');
  const forms = new Set(side.words().map(({ form }) => form));
  for (const { value, phrases } of lines) {
    if (phrases.some((phrase) => forms.has(phrase))) parts.add(value);
  }
  return parts;
}

function demandOf(value: NumberValue, text: string): Demand {
  return {
    value,
    parts: (value.canonical.match(/\d+(?:\.\d+)?/g) ?? []).map((part) => String(Number(part))),
    digits: westernDigits(text.slice(value.start, value.end)),
  };
}

function westernDigits(typed: string): string {
  return (typed.match(/\p{Nd}/gu) ?? [])
    .map((digit) => (digit <= '9' ? digit : String(digit.charCodeAt(0) & 15)))
    .join('');
}
