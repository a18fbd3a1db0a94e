/** From the bytes of a line to a record, or to the reason why it is none. */
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { checkSeal, hasEscape } from '../disk/line.ts';
import type { Line } from '../disk/line-reader.ts';

/** Version of the format this program writes. A file with a higher one is read, never written. */
export const FORMAT = 1;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function problem(
  code: Problem['code'],
  values: Problem['values'] = {},
): { ok: false; problem: Problem } {
  return fail({ code, values });
}

/** Whether any string of a JSON value holds half of a surrogate pair, which no file and no terminal can show. */
function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, part]) => hasLoneSurrogate(key) || hasLoneSurrogate(part),
  );
}

/** What of a line parsing needs to know. */
export type RawLine = Pick<Line, 'bytes' | 'start' | 'end' | 'tooLong'>;

/** An object as read from JSON, or the reason why the line is none. A seal is checked and taken off. */
export type ParsedLine = Result<Readonly<Record<string, unknown>>>;

/**
 * Parses a line. Problems: `memory.line-too-long`, `memory.line-damaged` (checksum wrong, or missing where `sealed` asks
 * for it, or not UTF-8), `memory.line-invalid` (not a JSON object, or half a surrogate pair in it).
 *
 * @param sealed whether a line without checksum is damage (journals) or somebody's handwriting (snapshots)
 */
export function parseLine(line: RawLine, sealed: boolean): ParsedLine {
  if (line.tooLong) return problem('memory.line-too-long', { bytes: line.end - line.start });
  const seal = checkSeal(line.bytes);
  if (seal === 'wrong' || (seal === 'none' && sealed)) return problem('memory.line-damaged');
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(line.bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return problem('memory.line-invalid');
    if (error instanceof TypeError) return problem('memory.line-damaged');
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem('memory.line-invalid');
  // JSON.stringify and our writers leave whole pairs as they are, so the escape is rare and worth a closer look.
  if (hasEscape(line.bytes) && hasLoneSurrogate(value)) return problem('memory.line-invalid');
  if (!Object.hasOwn(value, 'crc')) return ok(value as Record<string, unknown>);
  const { crc: _, ...rest } = value as Record<string, unknown>;
  return ok(rest);
}

/** The first line of a file: the format's version and, in a snapshot, how far it has taken in each journal. */
export interface Header {
  readonly format: number;
  /** Bytes by name of journal. */
  readonly absorbed: Map<string, number>;
}

/** Whether a parsed line is a header. */
export function isHeader(value: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(value, 'tarjuman');
}

/** Reads a header; what is not as expected in it counts as absent. */
export function headerFrom(value: Readonly<Record<string, unknown>>): Header {
  const absorbed = new Map<string, number>();
  if (typeof value.absorbed === 'object' && value.absorbed !== null) {
    for (const [name, bytes] of Object.entries(value.absorbed))
      if (Number.isSafeInteger(bytes) && bytes >= 0) absorbed.set(name, bytes);
  }
  return { format: Number(value.tarjuman), absorbed };
}
