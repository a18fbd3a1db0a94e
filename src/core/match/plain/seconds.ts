/** Reads the time of a text from bytes; of texts of one day one after the other, the day is read once. */
import { textOf } from '../lookup/pieces.ts';
import { secondsOf } from '../lookup/unit-table.ts';

/** `2026-02-18T09:12:00Z`, digits as zeros: how times are written. */
const FORM = Array.from('0000-00-00T00:00:00Z', (char) => char.charCodeAt(0));
const ZERO = 0x30;
const DAY_LENGTH = 10;

/** The last day that was read, and how many seconds it began after 1970; NaN when it is none. */
const day = new Uint8Array(DAY_LENGTH);
let dayStart = Number.NaN;

function hasForm(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== FORM.length) return false;
  let i = 0;
  while (i < FORM.length) {
    const byte = bytes[start + i] ?? 0;
    const wanted = FORM[i] ?? 0;
    if (wanted === ZERO ? byte < ZERO || byte > ZERO + 9 : byte !== wanted) return false;
    i += 1;
  }
  return true;
}

function readDay(bytes: Uint8Array, start: number): void {
  let same = 0;
  while (same < DAY_LENGTH && bytes[start + same] === day[same]) same += 1;
  if (same === DAY_LENGTH) return;
  day.set(bytes.subarray(start, start + DAY_LENGTH));
  dayStart = Date.parse(`${textOf(bytes, start, start + DAY_LENGTH)}T00:00:00Z`) / 1000;
}

/** {@link secondsOf} of a time in UTF-8 at `bytes[start, end)`. */
export function secondsAt(bytes: Uint8Array, start: number, end: number): number {
  if (hasForm(bytes, start, end)) {
    readDay(bytes, start);
    const two = (at: number) => (bytes[start + at] ?? 0) * 10 + (bytes[start + at + 1] ?? 0) - 528;
    const [hours, minutes, seconds] = [two(11), two(14), two(17)];
    if (dayStart >= 0 && hours < 24 && minutes < 60 && seconds < 60)
      return Math.min(0xffffffff, dayStart + hours * 3600 + minutes * 60 + seconds);
  }
  return secondsOf({ at: textOf(bytes, start, end) });
}
