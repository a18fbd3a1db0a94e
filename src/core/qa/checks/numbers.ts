/** Numbers and dates of the source that the translation lacks, and those it has besides. */
import type { NumberValue } from '../../languages/index.ts';
import type { CheckedPair, CheckedText } from '../checked-text.ts';
import { type Finding, finding, type Side } from '../finding.ts';
import { numbersInWords } from '../number-words.ts';

/** One value or part of one that must be told: what it is worth, as canonical text, and where it stands. */
interface Demand {
  readonly value: NumberValue;
  /** Plain numbers it consists of: 2019-10-19 is 2019, 10 and 19; 22:45 is 22 and 45. */
  readonly parts: readonly string[];
  /** The groups of digits as typed, since a full stop may stand for a colon (02.30). */
  readonly groups: readonly string[];
  readonly digits: string;
  /** Its worth has other digits than were typed: a scale word stands behind them (3 million). */
  readonly scaled: boolean;
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
    .filter(({ value, digits }) => digits !== '' && !isUnmarkedOne(value));
  const queues = queuesOf(offers);
  const left = wanted.filter((demand) => {
    const offer = firstOf(queues, keysOfDemand(demand), taken);
    if (offer !== undefined) taken.add(offer.demand);
    return offer === undefined;
  });
  const rest = offers.filter((offer) => !taken.has(offer));
  if (left.length === 0 || sameInGroups(left, rest)) return [];
  const words = numbersInWords(to.words(), to.language);
  const looseFrom = (demands: readonly Demand[]): ReadonlySet<string> =>
    new Set([...demands.flatMap(({ parts, groups }) => [...parts, ...groups]), ...words]);
  const all = looseFrom(rest);
  const unscaled = looseFrom(rest.filter(({ scaled }) => !scaled));
  return left
    .filter(({ value, parts, groups, scaled }) => {
      const loose = scaled ? unscaled : all;
      return !isToldBy(parts, loose) && (isDated(value) || !isToldBy(groups, loose));
    })
    .map(({ value }) => value);
}

/** One number may be written in groups that read as several (116 123). */
function sameInGroups(a: readonly Demand[], b: readonly Demand[]): boolean {
  const digitsOf = (demands: readonly Demand[]) => demands.map(({ digits }) => digits).join('');
  const isOne = [...a, ...b].every(({ value, scaled }) => !isDated(value) && !scaled);
  return isOne && digitsOf(a) === digitsOf(b);
}

/** Dates and months are told apart by more than their digits. */
function isDated({ kind }: NumberValue): boolean {
  return kind === 'date' || kind === 'month';
}

/** An offered value with its place in the order of the text. */
interface Offer {
  readonly at: number;
  readonly demand: Demand;
}

/** Offers not yet looked past, the first in the text last, by each key under which they may be asked for. */
type Queues = ReadonlyMap<string, Offer[]>;

/** What a value may be: its readings, and the Gregorian days of a day of the Kurdish solar year. */
function readingKeys({ canonical, alternative = canonical, gregorian = [] }: NumberValue) {
  return [...new Set([canonical, alternative, ...gregorian])].map((reading) => `value ${reading}`);
}

/** What digits alone say of a value: dates and numbers with a scale (3 million) are told apart by more. */
function digitKind({ value, scaled }: Demand): 'dated' | 'scaled' | 'plain' {
  if (isDated(value)) return 'dated';
  return scaled ? 'scaled' : 'plain';
}

/** Keys of a value: its readings, and its digits by their kind. */
function keysOfOffer(offer: Demand): readonly string[] {
  const keys = readingKeys(offer.value);
  return offer.digits === '' ? keys : [...keys, `${digitKind(offer)} ${offer.digits}`];
}

/** Keys of the offers that tell a value: the same reading, or the same digits unless both are dates or have scales. */
function keysOfDemand(demand: Demand): readonly string[] {
  const own = digitKind(demand);
  const kinds = (['plain', 'dated', 'scaled'] as const).filter((kind) => {
    return kind === 'plain' || kind !== own;
  });
  return [...readingKeys(demand.value), ...kinds.map((kind) => `${kind} ${demand.digits}`)];
}

function queuesOf(offers: readonly Demand[]): Queues {
  const queues = new Map<string, Offer[]>();
  for (let at = offers.length - 1; at >= 0; at -= 1) {
    const demand = offers[at];
    if (demand === undefined) continue;
    for (const key of keysOfOffer(demand)) {
      const queue = queues.get(key);
      if (queue === undefined) queues.set(key, [{ at, demand }]);
      else queue.push({ at, demand });
    }
  }
  return queues;
}

/** The first offer in the text under any of the keys that is not taken. What is taken is looked past once. */
function firstOf(
  queues: Queues,
  keys: readonly string[],
  taken: ReadonlySet<Demand>,
): Offer | undefined {
  let first: Offer | undefined;
  for (const key of keys) {
    const queue = queues.get(key) ?? [];
    let next = queue.at(-1);
    while (next !== undefined && taken.has(next.demand)) {
      queue.pop();
      next = queue.at(-1);
    }
    if (next !== undefined && (first === undefined || next.at < first.at)) first = next;
  }
  return first;
}

/** "1 mile" is "a mile": every language can tell one thing without a number. */
function isUnmarkedOne({ canonical, kind }: NumberValue): boolean {
  return canonical === '1' && (kind === 'number' || kind === 'measure');
}

function isToldBy(parts: readonly string[], told: ReadonlySet<string>): boolean {
  return parts.every((part) => told.has(part));
}

function demandOf(value: NumberValue, text: string): Demand {
  const typed = westernDigits(text.slice(value.start, value.end));
  return {
    value,
    parts: (value.canonical.match(/\d+(?:\.\d+)?/g) ?? []).map(plain),
    groups: (typed.match(/\d+/g) ?? []).map(plain),
    digits: typed.replace(/\D/g, ''),
    scaled: isScaled(value, typed),
  };
}

/** From here on a number that was typed with fewer digits than it has carries a scale word: 3 million, 12.5 thousand. */
const LEAST_SCALED = 1000;

function isScaled({ canonical, kind }: NumberValue, typed: string): boolean {
  if (kind === 'date' || kind === 'month' || kind === 'time') return false;
  const digits = typed.replace(/\D/g, '');
  const whole = canonical.replace(/\..*|\D/g, '');
  return digits !== '' && Number(canonical) >= LEAST_SCALED && whole.length > digits.length;
}

/** A number without zeros in front. Long ones (telephone numbers) stay as they are. */
function plain(number: string): string {
  return number.length > 15 ? number : String(Number(number));
}

function westernDigits(typed: string): string {
  return typed.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(digit.charCodeAt(0) & 15),
  );
}
