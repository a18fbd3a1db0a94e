/** Clock times: 22:45, 10.45 with a word that makes it a time, 10 in the evening. */
import type { Atoms } from './atoms.ts';
import type { Reading } from './calendar.ts';

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

/** Hours and minutes of the digits at an index; minutes undefined when there are none. */
function hourAndMinutes(
  atoms: Atoms,
  index: number,
): { hour: number; minutes?: string } | undefined {
  const digits = atoms.digits(index);
  if (digits === undefined) return undefined;
  if (digits.kind === 'clock') {
    const [hour = '', minutes = ''] = digits.value.split(':');
    return { hour: Number(hour), minutes };
  }
  const [hour = '', minutes] = digits.parts;
  if (digits.kind !== 'number' || hour.length > 2 || Number(hour) > 24) return undefined;
  if (minutes === undefined) return { hour: Number(hour) };
  return /^[0-5]\d$/.test(minutes) ? { hour: Number(hour), minutes } : undefined;
}

/** The time at an index. Figures alone need a colon; with a clock word or a part of the day they need not. */
export function timeAt(atoms: Atoms, index: number): Reading | undefined {
  const clock = atoms.phrase(index, 'clock');
  const at = clock === undefined ? index : index + clock.size;
  const read = hourAndMinutes(atoms, at);
  if (read === undefined || (clock !== undefined && !atoms.near(at - 1))) return undefined;
  const glued = atoms.phrase(at + 1, 'period');
  let next = glued !== undefined && atoms.attached(at + 1) ? at + 1 : atoms.pastEndings(at + 1);
  const period = atoms.near(next - 1) ? atoms.phrase(next, 'period') : undefined;
  const certain = atoms.digits(at)?.kind === 'clock' || clock !== undefined;
  // "am" may be the verb: it needs minutes, or to be glued to the hour.
  const weak =
    period?.entry.standing === 'never' && read.minutes === undefined && !atoms.attached(next);
  if (!certain && (period === undefined || weak)) return undefined;
  if (period !== undefined) next += period.size;
  const hour = hourOfDay(read.hour, period?.entry.value ?? '');
  if (hour > 24) return undefined;
  const start = clock?.start ?? atoms.at(index)?.start ?? 0;
  const canonical = `${String(hour).padStart(2, '0')}:${read.minutes ?? '00'}`;
  return { value: { kind: 'time', canonical, start, end: atoms.at(next - 1)?.end ?? 0 }, next };
}
