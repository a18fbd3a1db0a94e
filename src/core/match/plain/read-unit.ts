/**
 * Reads units from the bytes of their lines without making a string or an object. What it takes is what parsing the line
 * would give; a line that is not plain is refused, and is to be parsed: blanks between its parts, escapes where they are
 * not expected, two texts of one language, fields of another type than they should have, anything that is no JSON.
 */
import { LANGUAGE_TAGS } from '../../language-tag.ts';
import { JsonCursor, undoEscapes } from './json-bytes.ts';
import { isAscii, namesOf, whichOf } from './names.ts';
import type { PlainText, PlainUnit } from './plain-unit.ts';
import { TextReader } from './read-text.ts';

const FIELDS = namesOf('id', 'variants', 'deleted');
const [ID, VARIANTS, DELETED] = [0, 1, 2];
/** Fields that every unit has, as bits. */
const NEEDED = (1 << ID) | (1 << VARIANTS);

/** Reads one unit after the other. */
export class UnitReader implements PlainUnit {
  readonly #cursor = new JsonCursor();
  readonly #text = new TextReader(this.#cursor);
  readonly #takesMember = () => this.#takeMember();
  readonly #takesVariant = () => this.#takeVariant();
  readonly #rows: readonly PlainText[] = LANGUAGE_TAGS.map(() => {
    return { seconds: 0, flags: 0, hint: 0, start: 0, end: 0 };
  });
  /** Whether the text of each language has escapes. */
  readonly #isEscaped: boolean[] = LANGUAGE_TAGS.map(() => false);
  /** Fields met, as bits. */
  #fields = 0;
  #isDeleted = false;
  readonly texts: (PlainText | undefined)[] = LANGUAGE_TAGS.map(() => undefined);
  idStart = 0;
  idEnd = 0;

  get bytes(): Uint8Array {
    return this.#cursor.bytes;
  }

  /**
   * Reads the unit whose line is `bytes[start, end)`; escapes in its texts are undone in place.
   *
   * @returns false when the line is not plain; it is then as it was
   */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    const cursor = this.#cursor;
    cursor.open(bytes, start, end);
    this.#fields = 0;
    this.#isDeleted = false;
    this.texts.fill(undefined);
    if (!cursor.takesObject(this.#takesMember) || !cursor.isAtEnd) return false;
    if ((this.#fields & NEEDED) !== NEEDED) return false;
    if (this.#isDeleted) this.texts.fill(undefined);
    for (const [language, text] of this.texts.entries())
      if (text && this.#isEscaped[language]) text.end = undoEscapes(bytes, text.start, text.end);
    return true;
  }

  #takeMember(): boolean {
    const cursor = this.#cursor;
    if (!cursor.takesString() || cursor.isEscaped) return false;
    const field = whichOf(FIELDS, cursor.bytes, cursor.start, cursor.stop);
    if (!cursor.takesColon()) return false;
    if (field < 0) return cursor.takesValue();
    if (((this.#fields >> field) & 1) !== 0) return false;
    this.#fields |= 1 << field;
    if (field === VARIANTS) return cursor.takesList(this.#takesVariant);
    if (field === DELETED) return this.#takeDeleted();
    if (!cursor.takesString() || cursor.isEscaped) return false;
    this.idStart = cursor.start;
    this.idEnd = cursor.stop;
    return isAscii(cursor.bytes, this.idStart, this.idEnd);
  }

  #takeDeleted(): boolean {
    const isDeleted = this.#cursor.takesFlag();
    this.#isDeleted = isDeleted === true;
    return isDeleted !== undefined;
  }

  #takeVariant(): boolean {
    const text = this.#text;
    if (!text.take()) return false;
    const { language, isOffered } = text;
    if (!isOffered) return true;
    const row = this.#rows[language];
    // Of several texts in a language the best is to be found: that takes a closer look.
    if (!row || this.texts[language]) return false;
    this.texts[language] = row;
    row.start = text.start;
    row.end = text.end;
    row.seconds = text.seconds;
    row.flags = text.flags;
    row.hint = text.hint;
    this.#isEscaped[language] = text.isEscaped;
    return true;
  }
}
