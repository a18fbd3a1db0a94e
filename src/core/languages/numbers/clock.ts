/** Clock times: 22:45, 10.45 with a word that makes it a time, 10 in the evening, half past eight. */
import type { Atoms } from './atoms.ts';
import type { Reading } from './calendar.ts';
import { fractionNumber } from './digits.ts';
import { addedFraction } from './fraction.ts';

const NOON = 12;
/** From this hour on "at night" means before midnight. */
const EVENING = 6;

/** The hour of the day for an hour and the word beside it. */
function hourOfDay(hour: number, period: string): number {
  if (period === 'am') return hour === NOON ? 0 : hour;
  if (hour >= NOON || period === '') return hour;
  if (period === 'night') return hour >= EVENING ? hour + NOON : hour;
  // noon: 11 stays, 1 is 13
  return period === 'noon' && hour > 9 ? hour : hour + NOON;
}

/** An hour as read; minutes undefined when there are none, `next` the first token after it. */
interface ClockReading {
  readonly hour: number;
  readonly minutes?: string;
  readonly next: number;
}

const MINUTES = 60;

/** The hour in words at an index, with "and a half" or "less a quarter". */
function spelledHour(atoms: Atoms, index: number): ClockReading | undefined {
  const word = atoms.phrase(index, 'hour') ?? atoms.phrase(index, 'ordinal', 'number');
  const hour = Number(word?.entry.value);
  if (word === undefined || word.entry.standing === 'behind' || hour < 1 || hour > NOON) {
    return undefined;
  }
  const next = index + word.size;
  const added = addedFraction(atoms, next);
  if (added !== undefined) return withMinutes(hour, Math.round(added.value * MINUTES), added.next);
  const less = atoms.near(next - 1) ? atoms.phrase(next, 'less') : undefined;
  if (less === undefined) return { hour, next };
  const minutes = MINUTES - Math.round(fractionNumber(less.entry.value) * MINUTES);
  return withMinutes(hour === 1 ? NOON : hour - 1, minutes, next + less.size);
}

function withMinutes(hour: number, minutes: number, next: number): ClockReading {
  return { hour, minutes: String(minutes).padStart(2, '0'), next };
}

/** Hours and minutes of the digits at an index. */
function hourAndMinutes(atoms: Atoms, index: number): ClockReading | undefined {
  const digits = atoms.digits(index);
  const next = index + 1;
  if (digits === undefined) return undefined;
  if (digits.kind === 'clock') {
    const [hour = '', minutes = ''] = digits.value.split(':');
    return { hour: Number(hour), minutes, next };
  }
  const [hour = '', minutes] = digits.parts;
  if (digits.kind !== 'number' || hour.length > 2 || Number(hour) > 24) return undefined;
  if (minutes === undefined) {
    const added = addedFraction(atoms, atoms.pastEndings(next));
    if (added === undefined) return { hour: Number(hour), next };
    return withMinutes(Number(hour), Math.round(added.value * MINUTES), added.next);
  }
  return /^[0-5]\d$/.test(minutes) ? { hour: Number(hour), minutes, next } : undefined;
}

/** A number before the clock word counts hours: three hours. */
function isDuration(atoms: Atoms, clock: number): boolean {
  if (clock === 0 || !atoms.near(clock - 1)) return false;
  return (
    atoms.digits(clock - 1) !== undefined || atoms.phrase(clock - 1, 'number', 'some') !== undefined
  );
}

/** Half past eight, a quarter to nine (en). */
function partBeforeHour(atoms: Atoms, index: number): ClockReading | undefined {
  const part = atoms.phrase(index, 'past', 'to');
  if (part === undefined || !atoms.near(index + part.size - 1)) return undefined;
  const at = index + part.size;
  const read = atoms.digits(at) ? hourAndMinutes(atoms, at) : spelledHour(atoms, at);
  if (read === undefined || read.minutes !== undefined || read.hour > NOON) return undefined;
  const minutes = Number(part.entry.value);
  if (part.entry.kind === 'past') return withMinutes(read.hour, minutes, read.next);
  return withMinutes(read.hour === 1 ? NOON : read.hour - 1, MINUTES - minutes, read.next);
}

/** What stands at an index as an hour, and whether it is one without a part of the day beside it. */
function clockReading(
  atoms: Atoms,
  index: number,
): { readonly read: ClockReading; readonly start: number; readonly certain: boolean } | undefined {
  const clock = atoms.phrase(index, 'clock');
  const at = clock === undefined ? index : index + clock.size;
  const start = clock?.start ?? atoms.at(index)?.start ?? 0;
  const part = partBeforeHour(atoms, index);
  if (part !== undefined) return { read: part, start, certain: true };
  const figures = hourAndMinutes(atoms, at);
  const named = clock !== undefined && atoms.near(at - 1);
  if (clock !== undefined && !named) return undefined;
  if (figures !== undefined) {
    const certain = atoms.digits(at)?.kind === 'clock' || clock !== undefined;
    return { read: figures, start, certain };
  }
  const spelled = named && !isDuration(atoms, index) ? spelledHour(atoms, at) : undefined;
  return spelled === undefined ? undefined : { read: spelled, start, certain: true };
}

/** The time at an index. Figures alone need a colon; with a clock word or a part of the day they need not. */
export function timeAt(atoms: Atoms, index: number): Reading | undefined {
  const found = clockReading(atoms, index);
  if (found === undefined) return undefined;
  const { read, start, certain } = found;
  const glued = atoms.phrase(read.next, 'period');
  let next =
    glued !== undefined && atoms.attached(read.next) ? read.next : atoms.pastEndings(read.next);
  const period = atoms.near(next - 1) ? atoms.phrase(next, 'period') : undefined;
  // "am" may be the verb: it needs minutes, or to be glued to the hour.
  const weak =
    period?.entry.standing === 'never' && read.minutes === undefined && !atoms.attached(next);
  if (!certain && (period === undefined || weak)) return undefined;
  if (period !== undefined) next += period.size;
  const hour = hourOfDay(read.hour, period?.entry.value ?? '');
  if (hour > 24) return undefined;
  const canonical = `${String(hour).padStart(2, '0')}:${read.minutes ?? '00'}`;
  return { value: { kind: 'time', canonical, start, end: atoms.at(next - 1)?.end ?? 0 }, next };
}
