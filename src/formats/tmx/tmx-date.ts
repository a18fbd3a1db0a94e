/** Dates of TMX (ISO 8601 basic, `20260218T091200Z`) and ours (`2026-02-18T09:12:00Z`). */

const TMX_DATE = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2}):?(\d{2})Z?$/;

/** Our spelling of a date; undefined when it is none: a day that no calendar has is not made into another. */
export function fromTmxDate(date: string): string | undefined {
  const parts = TMX_DATE.exec(date.trim());
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const parsed = new Date(iso);
  const isReal =
    !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso.slice(0, 19));
  return isReal ? iso : undefined;
}

/** The TMX spelling of one of our dates; undefined when it is not one. */
export function toTmxDate(at: string): string | undefined {
  const iso = fromTmxDate(at.replace(/\.\d+Z$/, 'Z'));
  return iso?.replace(/[-:]/g, '');
}
