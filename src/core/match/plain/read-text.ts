/** Reads a variant of a unit from bytes: its text's place, and what the index keeps of it. */
import { LANGUAGE_TAGS } from '../../language-tag.ts';
import { halfFrom, halfOf, hintFrom } from '../lookup/columns.ts';
import { HASH_START, HASH_STEP } from '../lookup/mark.ts';
import { textOf } from '../lookup/pieces.ts';
import { ALIGNED, ALTERNATIVE, DRAFT, IMPORTED } from '../penalties.ts';
import type { JsonCursor } from './json-bytes.ts';
import { isAscii, namesOf, whichOf } from './names.ts';
import { secondsAt } from './seconds.ts';

const FIELDS = namesOf(
  'language',
  'text',
  'status',
  'at',
  'by',
  'origin',
  'document',
  'alternative',
);
const [LANGUAGE, TEXT, STATUS, AT, BY, ORIGIN, DOCUMENT, REPLACED] = [0, 1, 2, 3, 4, 5, 6, 7];
/** Fields that every variant has, as bits. */
const NEEDED = (1 << LANGUAGE) | (1 << TEXT);

const TAGS = namesOf(...LANGUAGE_TAGS);
const STATUSES = namesOf('draft', 'rejected');
const STATUS_FLAGS = [DRAFT, 0];
const REJECTED = 1;
const ORIGINS = namesOf('aligned', 'imported');
const ORIGIN_FLAGS = [ALIGNED, IMPORTED];

const BLANK = 0x20;
const BACKSLASH = 0x5c;

/** What a hint holds of a name in UTF-8. */
function halfAt(bytes: Uint8Array, start: number, end: number): number {
  if (!isAscii(bytes, start, end)) return halfOf(textOf(bytes, start, end));
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), HASH_STEP);
  return halfFrom(hash);
}

/** Whether there is something to see in a text as it lies there; undefined when that takes a closer look. */
function isWritten(
  bytes: Uint8Array,
  start: number,
  end: number,
  isEscaped: boolean,
): boolean | undefined {
  let at = start;
  while (at < end && bytes[at] === BLANK) at += 1;
  if (at === end) return false;
  const first = bytes[at] ?? 0;
  // The letters that escapes of blanks are written with are small; an escaped quotation mark is written.
  if (first === BACKSLASH) return (bytes[at + 1] ?? 0) < 0x61 ? true : undefined;
  if (first < 0x80) return true;
  // Blanks of more than one byte begin with these: NO-BREAK SPACE, OGHAM SPACE MARK, EN QUAD and others, BYTE ORDER MARK.
  if (first > 0xc2 && first < 0xe1) return true;
  return isEscaped ? undefined : textOf(bytes, at, end).trim() !== '';
}

/** The variant at hand. */
export class TextReader {
  readonly #cursor: JsonCursor;
  readonly #takesMember = () => this.#takeMember();
  /** Fields met, as bits. */
  #fields = 0;
  #isRejected = false;
  #document = 0;
  #by = 0;
  /** Number of its language, -1 for another than the four. */
  language = -1;
  /** Where its text lies, escapes as they are. */
  start = 0;
  end = 0;
  isEscaped = false;
  seconds = 0;
  flags = 0;
  /** Whether it may be offered. */
  isOffered = false;

  constructor(cursor: JsonCursor) {
    this.#cursor = cursor;
  }

  /** Where it comes from: its `hintOf`. */
  get hint(): number {
    return hintFrom(this.#document, this.#by);
  }

  /** Takes the variant that comes next. @returns false when it is not plain */
  take(): boolean {
    this.#fields = 0;
    this.#isRejected = false;
    this.#document = 0;
    this.#by = 0;
    this.language = -1;
    this.seconds = 0;
    this.flags = 0;
    if (!this.#cursor.takesObject(this.#takesMember)) return false;
    if ((this.#fields & NEEDED) !== NEEDED) return false;
    this.isOffered = false;
    if (this.#isRejected || this.language < 0) return true;
    const isText = isWritten(this.#cursor.bytes, this.start, this.end, this.isEscaped);
    this.isOffered = isText ?? false;
    return isText !== undefined;
  }

  #takeMember(): boolean {
    const cursor = this.#cursor;
    if (!cursor.takesString() || cursor.isEscaped) return false;
    const field = whichOf(FIELDS, cursor.bytes, cursor.start, cursor.stop);
    if (!cursor.takesColon()) return false;
    if (field < 0) return cursor.takesValue();
    if (((this.#fields >> field) & 1) !== 0) return false;
    this.#fields |= 1 << field;
    if (field === REPLACED) return this.#takeReplaced();
    if (!cursor.takesString() || cursor.isSpelled) return false;
    if (field !== TEXT) return !cursor.isEscaped && this.#note(field);
    this.start = cursor.start;
    this.end = cursor.stop;
    this.isEscaped = cursor.isEscaped;
    return true;
  }

  #takeReplaced(): boolean {
    const isReplaced = this.#cursor.takesFlag();
    if (isReplaced) this.flags |= ALTERNATIVE;
    return isReplaced !== undefined;
  }

  /** Notes what a field says. @returns true */
  #note(field: number): boolean {
    const { bytes, start, stop } = this.#cursor;
    if (field === LANGUAGE) this.language = whichOf(TAGS, bytes, start, stop);
    else if (field === STATUS) {
      const status = whichOf(STATUSES, bytes, start, stop);
      this.#isRejected = status === REJECTED;
      this.flags |= STATUS_FLAGS[status] ?? 0;
    } else if (field === ORIGIN)
      this.flags |= ORIGIN_FLAGS[whichOf(ORIGINS, bytes, start, stop)] ?? 0;
    else if (field === AT) this.seconds = secondsAt(bytes, start, stop);
    else if (field === BY) this.#by = halfAt(bytes, start, stop);
    else if (field === DOCUMENT) this.#document = halfAt(bytes, start, stop);
    return true;
  }
}
