/**
 * What is known of units besides their ids, column by column: which languages they hold, and of the best text in each when
 * it was confirmed, how it came about and a hint from where. Most texts have neither time nor flag (originals, imports), so only those that do
 * have a row: about six bytes a text.
 */
import { LANGUAGE_TAGS } from '../../language-tag.ts';
import type { ImageReader, ImageWriter } from './image.ts';
import { HASH_START, HASH_STEP } from './mark.ts';

/** What is kept of a text. */
export interface Kept {
  /** When it was confirmed, seconds since 1970; 0 when that is not known. */
  readonly seconds: number;
  /** As `flagsOf` has them. */
  readonly flags: number;
  /** Where it comes from: {@link hintOf}. */
  readonly hint: number;
}

/** Hint that says nothing: whoever wants to know must look at the unit. */
export const HINT_OPEN = 0xff;

/** What a hint holds of a name, given its hash: four bits, 0 for none and never 15. */
export function halfFrom(hash: number): number {
  return 1 + ((((hash >>> 15) ^ hash) & 0xffff) % 14);
}

/** The same of the name itself. */
export function halfOf(name: string | undefined): number {
  if (name === undefined) return 0;
  let hash = HASH_START;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), HASH_STEP);
  return halfFrom(hash);
}

/** A byte that tells most texts of other documents and other people from those of these without looking at them. */
export function hintOf(document: string | undefined, by: string | undefined): number {
  return hintFrom(halfOf(document), halfOf(by));
}

/** The same of the halves. */
export function hintFrom(document: number, by: number): number {
  return (document << 4) | by;
}

/** How near a text with hint `held` can come to the document and person that `wanted` was made of: see `nearnessOf`. */
export function nearAtMost(held: number, wanted: number): number {
  const [document, by] = [wanted & 0xf0, wanted & 0xf];
  const isOpen = held === HINT_OPEN;
  const mayBeOfDocument = document !== 0 && (isOpen || (held & 0xf0) === document);
  const mayBeBy = by !== 0 && (isOpen || (held & 0xf) === by);
  return (mayBeOfDocument ? 2 : 0) + (mayBeBy ? 1 : 0);
}

const LANGUAGES = LANGUAGE_TAGS.length;
/** The lower half of a unit's byte: the languages it holds while it lives. */
const LIVING = (1 << LANGUAGES) - 1;
/** Of every so many units it is noted where their rows begin. */
const GROUP_BITS = 5;

/** How many bits are set, by number. */
const ONES = Uint8Array.from({ length: 1 << LANGUAGES }, (_, bits) =>
  LANGUAGE_TAGS.reduce((sum, _tag, language) => sum + ((bits >> language) & 1), 0),
);

/** Rows of units, in order of arrival. */
export class Columns {
  count = 0;
  /** Languages of each unit as bits, 0 when it is dead; above them the languages that have a row, dead or not. */
  #languages: Uint8Array = new Uint8Array(64);
  /** First row of each group of units. */
  #firsts: Uint32Array = new Uint32Array(64 >> GROUP_BITS);
  #rows = 0;
  #times: Uint32Array = new Uint32Array(64);
  #flags: Uint8Array = new Uint8Array(64);
  #hints: Uint8Array = new Uint8Array(64);

  #reserve(units: number, rows: number): void {
    if (units > this.#languages.length) {
      const length = Math.max(units, Math.ceil(this.#languages.length * 1.5));
      const [languages, firsts] = [this.#languages, this.#firsts];
      this.#languages = new Uint8Array(length);
      this.#languages.set(languages);
      this.#firsts = new Uint32Array((length >> GROUP_BITS) + 1);
      this.#firsts.set(firsts);
    }
    if (rows > this.#times.length) {
      const length = Math.max(rows, Math.ceil(this.#times.length * 1.5));
      const [times, flags, hints] = [this.#times, this.#flags, this.#hints];
      this.#times = new Uint32Array(length);
      this.#times.set(times);
      this.#flags = new Uint8Array(length);
      this.#flags.set(flags);
      this.#hints = new Uint8Array(length);
      this.#hints.set(hints);
    }
  }

  #note(languages: number): void {
    const unit = this.count;
    if (unit % (1 << GROUP_BITS) === 0) this.#firsts[unit >> GROUP_BITS] = this.#rows;
    this.#languages[unit] = languages;
    this.count += 1;
  }

  /** Adds a unit, given the best text of each language. @returns its languages as bits */
  push(texts: readonly (Kept | undefined)[]): number {
    this.#reserve(this.count + 1, this.#rows + LANGUAGES);
    let languages = 0;
    let rows = this.#rows;
    for (let language = 0; language < LANGUAGES; language += 1) {
      const best = texts[language];
      if (!best) continue;
      languages |= 1 << language;
      if (best.seconds === 0 && best.flags === 0 && best.hint === 0) continue;
      languages |= 1 << (language + LANGUAGES);
      this.#times[rows] = best.seconds;
      this.#flags[rows] = best.flags;
      this.#hints[rows] = best.hint;
      rows += 1;
    }
    this.#note(languages);
    this.#rows = rows;
    return languages & LIVING;
  }

  /** Adds the units of others behind its own. */
  append(other: Columns): void {
    this.#reserve(this.count + other.count, this.#rows + other.#rows);
    this.#times.set(other.#times.subarray(0, other.#rows), this.#rows);
    this.#flags.set(other.#flags.subarray(0, other.#rows), this.#rows);
    this.#hints.set(other.#hints.subarray(0, other.#rows), this.#rows);
    for (let unit = 0; unit < other.count; unit += 1) {
      const languages = other.#languages[unit] ?? 0;
      this.#note(languages);
      this.#rows += ONES[languages >> LANGUAGES] ?? 0;
    }
  }

  /** Languages of a unit as bits by language number; 0 when it is dead. */
  languagesAt(unit: number): number {
    return (this.#languages[unit] ?? 0) & LIVING;
  }

  /** Takes a unit's languages; its rows stay where they are. */
  kill(unit: number): void {
    this.#languages[unit] = (this.#languages[unit] ?? 0) & ~LIVING;
  }

  /** Row of a unit's text, -1 when it has none. */
  #rowOf(unit: number, language: number): number {
    const own = (this.#languages[unit] ?? 0) >> LANGUAGES;
    if (((own >> language) & 1) === 0) return -1;
    const group = unit >> GROUP_BITS;
    let row = this.#firsts[group] ?? 0;
    for (let before = group << GROUP_BITS; before < unit; before += 1)
      row += ONES[(this.#languages[before] ?? 0) >> LANGUAGES] ?? 0;
    return row + (ONES[own & ((1 << language) - 1)] ?? 0);
  }

  /** Flags of a unit's best text in a language. */
  flagsAt(unit: number, language: number): number {
    const row = this.#rowOf(unit, language);
    return row < 0 ? 0 : (this.#flags[row] ?? 0);
  }

  /** Where it comes from: its {@link hintOf}. */
  hintAt(unit: number, language: number): number {
    const row = this.#rowOf(unit, language);
    return row < 0 ? 0 : (this.#hints[row] ?? 0);
  }

  /** When it was confirmed, seconds since 1970; 0 when that is not known. */
  secondsAt(unit: number, language: number): number {
    const row = this.#rowOf(unit, language);
    return row < 0 ? 0 : (this.#times[row] ?? 0);
  }

  /** Writes the units out. */
  write(writer: ImageWriter): void {
    writer.put('languages', this.#languages.subarray(0, this.count));
    writer.put('firsts', this.#firsts.subarray(0, Math.ceil(this.count / (1 << GROUP_BITS))));
    writer.put('times', this.#times.subarray(0, this.#rows));
    writer.put('flags', this.#flags.subarray(0, this.#rows));
    writer.put('hints', this.#hints.subarray(0, this.#rows));
  }

  /** Units that were written, in place. */
  static read(reader: ImageReader): Columns {
    const columns = new Columns();
    columns.#languages = reader.uint8('languages');
    columns.#firsts = reader.uint32('firsts');
    columns.#times = reader.uint32('times');
    columns.#flags = reader.uint8('flags');
    columns.#hints = reader.uint8('hints');
    columns.count = columns.#languages.length;
    columns.#rows = columns.#times.length;
    return columns;
  }

  /** Copies what was read, so that the image can go. */
  own(): void {
    this.#languages = this.#languages.slice();
    this.#firsts = this.#firsts.slice();
    this.#times = this.#times.slice();
    this.#flags = this.#flags.slice();
    this.#hints = this.#hints.slice();
  }

  /** Bytes held. */
  get bytes(): number {
    const arrays = [this.#languages, this.#firsts, this.#times, this.#flags, this.#hints];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}
