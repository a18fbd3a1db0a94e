/**
 * The units an index knows, in typed arrays: identity, memory, and for each of the four languages when the text was
 * confirmed and how it came about. What is needed to order matches is here; the texts stay where they are kept.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../../language-tag.ts';
import type { TranslationUnit, Variant } from '../../memory/index.ts';
import { flagPenalty, flagsOf, type MemorySource } from '../penalties.ts';
import { type ImageReader, type ImageWriter, readUnder, writeUnder } from './image.ts';
import { Vocabulary } from './vocabulary.ts';

/** Place of a unit in the table. A unit that is added again gets a new place; the old one is dead. */
export type Slot = number;

/** Number of a language, 0 to 3: its place in LANGUAGE_TAGS. */
export function languageNumber(language: LanguageTag): number {
  return LANGUAGE_TAGS.indexOf(language);
}

/** Whether a variant is ever offered. */
export function isUsable(variant: Variant): boolean {
  return variant.status !== 'rejected' && variant.text.trim() !== '';
}

/** Seconds since 1970 of a variant's time, 0 when it has none that can be read. */
export function secondsOf(variant: Variant): number {
  const ms = variant.at === undefined ? Number.NaN : Date.parse(variant.at);
  return Number.isFinite(ms) && ms > 0 ? Math.min(0xffffffff, Math.floor(ms / 1000)) : 0;
}

/**
 * The texts of a unit in one language that may be offered, best first: the least penalty, current before alternative,
 * then the newest.
 */
export function usableVariants(unit: TranslationUnit, language: LanguageTag): readonly Variant[] {
  const found = unit.variants.filter((v) => v.language === language && isUsable(v));
  if (found.length < 2) return found;
  return found.sort(
    (a, b) =>
      flagPenalty(flagsOf(a)) - flagPenalty(flagsOf(b)) ||
      Number(a.alternative ?? false) - Number(b.alternative ?? false) ||
      secondsOf(b) - secondsOf(a) ||
      (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
}

function longer<T extends Uint8Array | Uint32Array | Int32Array>(array: T, length: number): T {
  const next = new (array.constructor as new (n: number) => T)(length);
  next.set(array);
  return next;
}

/** The units of an index. */
export class UnitTable {
  readonly memories: MemorySource[] = [];
  /** Ids, each with its memory's number before it as one character. */
  #keys = new Vocabulary();
  /** Living slot of each key + 1, 0 for none. */
  #slotOf: Int32Array = new Int32Array(256);
  /** Key of each slot. */
  #keyOf: Uint32Array = new Uint32Array(256);
  #languages: Uint8Array = new Uint8Array(256);
  #times: Uint32Array = new Uint32Array(1024);
  #flags: Uint8Array = new Uint8Array(1024);
  #count = 0;
  #living = 0;
  /** Living units by the set of languages they hold. */
  byLanguages: Uint32Array = new Uint32Array(16);

  /** Living units. */
  get size(): number {
    return this.#living;
  }

  /** Places given out, dead ones included: slots are 0 to this. */
  get places(): number {
    return this.#count;
  }

  /** Bytes held. */
  get bytes(): number {
    const arrays = [this.#slotOf, this.#keyOf, this.#languages, this.#times, this.#flags];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, this.#keys.bytes);
  }

  #memoryNumber(source: MemorySource): number {
    const known = this.memories.findIndex(({ name }) => name === source.name);
    if (known >= 0) {
      this.memories[known] = source;
      return known;
    }
    return this.memories.push(source) - 1;
  }

  #grow(): void {
    const length = Math.ceil(this.#keyOf.length * 1.5);
    this.#keyOf = longer(this.#keyOf, length);
    this.#languages = longer(this.#languages, length);
    this.#flags = longer(this.#flags, length * 4);
    this.#times = longer(this.#times, length * 4);
  }

  #keyFor(id: string, memory: number): number {
    const key = this.#keys.intern(String.fromCharCode(memory) + id);
    if (key >= this.#slotOf.length) this.#slotOf = longer(this.#slotOf, Math.ceil(key * 1.5) + 1);
    return key;
  }

  /** Takes in a unit that is not there; its slot, or -1 when it has no text to offer. */
  add(unit: TranslationUnit, source: MemorySource): Slot {
    const memory = this.#memoryNumber(source);
    const slot = this.#count;
    if (slot >= this.#keyOf.length) this.#grow();
    let languages = 0;
    for (const [number, language] of LANGUAGE_TAGS.entries()) {
      const [best] = usableVariants(unit, language);
      if (!best) continue;
      languages |= 1 << number;
      this.#flags[slot * 4 + number] = flagsOf(best);
      this.#times[slot * 4 + number] = secondsOf(best);
    }
    if (languages === 0) return -1;
    const key = this.#keyFor(unit.id, memory);
    this.#keyOf[slot] = key;
    this.#slotOf[key] = slot + 1;
    this.#languages[slot] = languages;
    this.#count += 1;
    this.#living += 1;
    this.byLanguages[languages] = (this.byLanguages[languages] ?? 0) + 1;
    return slot;
  }

  /** Takes a unit out; its slot, or -1 when it is not there. */
  remove(id: string, memoryName: string): Slot {
    const memory = this.memories.findIndex(({ name }) => name === memoryName);
    const key = memory < 0 ? -1 : this.#keys.find(String.fromCharCode(memory) + id);
    const slot = key < 0 ? -1 : (this.#slotOf[key] ?? 0) - 1;
    if (slot < 0) return -1;
    this.#slotOf[key] = 0;
    const languages = this.#languages[slot] ?? 0;
    this.byLanguages[languages] = (this.byLanguages[languages] ?? 1) - 1;
    this.#languages[slot] = 0;
    this.#living -= 1;
    return slot;
  }

  /** Languages of a unit as bits by language number; 0 when it is dead. */
  languagesAt(slot: Slot): number {
    return this.#languages[slot] ?? 0;
  }

  /** Id of the unit at a place. */
  idAt(slot: Slot): string {
    return this.#keys.textOf(this.#keyOf[slot] ?? 0).slice(1);
  }

  /** Number of the memory of the unit at a place, in order of arrival. */
  memoryAt(slot: Slot): number {
    return this.#keys.units[this.#keys.offsetOf(this.#keyOf[slot] ?? 0)] ?? 0;
  }

  /** Flags of the best text in a language. */
  flagsAt(slot: Slot, language: number): number {
    return this.#flags[slot * 4 + language] ?? 0;
  }

  /** When the best text in a language was confirmed, in seconds since 1970. */
  secondsAt(slot: Slot, language: number): number {
    return this.#times[slot * 4 + language] ?? 0;
  }

  /** Writes the units out; the memories' names and penalties are the caller's to keep. */
  write(writer: ImageWriter): void {
    this.#keys.write(writeUnder(writer, 'keys.'));
    writer.put('slot-of', this.#slotOf.subarray(0, this.#keys.size));
    writer.put('key-of', this.#keyOf.subarray(0, this.#count));
    writer.put('languages', this.#languages.subarray(0, this.#count));
    writer.put('times', this.#times.subarray(0, this.#count * 4));
    writer.put('flags', this.#flags.subarray(0, this.#count * 4));
    writer.put('by-languages', this.byLanguages);
  }

  /** Units that were written, in place. */
  static read(reader: ImageReader, memories: readonly MemorySource[]): UnitTable {
    const table = new UnitTable();
    table.memories.push(...memories);
    table.#keys = Vocabulary.read(readUnder(reader, 'keys.'));
    table.#slotOf = reader.int32('slot-of');
    table.#keyOf = reader.uint32('key-of');
    table.#languages = reader.uint8('languages');
    table.#times = reader.uint32('times');
    table.#flags = reader.uint8('flags');
    table.byLanguages = reader.uint32('by-languages');
    table.#count = table.#keyOf.length;
    table.#living = table.byLanguages.reduce((sum, count) => sum + count, 0);
    return table;
  }
}
