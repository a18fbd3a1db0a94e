/**
 * The units of one memory that an index knows, in typed arrays: identity, and for each of the four languages when the text
 * was confirmed and how it came about. What is needed to order matches is here; the texts stay where they are kept.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../../language-tag.ts';
import type { TranslationUnit, Variant } from '../../memory/index.ts';
import { flagPenalty, flagsOf } from '../penalties.ts';
import type { PlainUnit } from '../plain/plain-unit.ts';
import { Columns, HINT_OPEN, hintOf, type Kept } from './columns.ts';
import { FarIds, type Ids, type ReadIds } from './far-ids.ts';
import { IdList } from './id-list.ts';
import type { ImageReader, ImageWriter } from './image.ts';

/** Place of a unit in its memory's table. A unit that is added again gets a new place; the old one is dead. */
export type Slot = number;

/** Number of a language, 0 to 3: its place in LANGUAGE_TAGS. */
export function languageNumber(language: LanguageTag): number {
  return LANGUAGE_TAGS.indexOf(language);
}

/** Whether a variant is ever offered. */
export function isUsable(variant: Variant): boolean {
  return variant.status !== 'rejected' && variant.text.trim() !== '';
}

let lastTime = '';
let lastSeconds = 0;

/** Seconds since 1970 of a variant's time, 0 when it has none that can be read. */
export function secondsOf({ at }: Pick<Variant, 'at'>): number {
  if (at === undefined) return 0;
  // The texts of a unit, and often of those beside it, have the same time.
  if (at === lastTime) return lastSeconds;
  const ms = Date.parse(at);
  lastTime = at;
  lastSeconds = ms > 0 ? Math.min(0xffffffff, Math.floor(ms / 1000)) : 0;
  return lastSeconds;
}

/**
 * The texts of a unit in one language that may be offered, best first: the least penalty, current before alternative,
 * then the newest.
 */
export function usableVariants(unit: TranslationUnit, language: LanguageTag): readonly Variant[] {
  const found = unit.variants.filter((v) => v.language === language && isUsable(v));
  return found.length < 2 ? found : bestFirst(found);
}

function bestFirst(variants: Variant[]): Variant[] {
  return variants.sort(
    (a, b) =>
      flagPenalty(flagsOf(a)) - flagPenalty(flagsOf(b)) ||
      Number(a.alternative ?? false) - Number(b.alternative ?? false) ||
      secondsOf(b) - secondsOf(a) ||
      (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
}

const LANGUAGES = LANGUAGE_TAGS.length;

/** The texts of a unit that may be offered, by number of their language, each list best first. */
export type TextsByLanguage = readonly (readonly Variant[])[];

const NONE: readonly Variant[] = [];

/** {@link usableVariants} for all four languages at once. */
export function textsByLanguage(unit: TranslationUnit): TextsByLanguage {
  const texts: Variant[][] = [];
  for (const variant of unit.variants) {
    const number = (LANGUAGE_TAGS as readonly string[]).indexOf(variant.language);
    if (number < 0 || !isUsable(variant)) continue;
    const known = texts[number];
    if (known) known.push(variant);
    else texts[number] = [variant];
  }
  return LANGUAGE_TAGS.map((_, number) => {
    const found = texts[number];
    if (!found) return NONE;
    return found.length < 2 ? found : bestFirst(found);
  });
}

/** What is kept of the best of a unit's texts in a language. */
function bestOf([best, ...others]: readonly Variant[]): Kept | undefined {
  if (!best) return undefined;
  // With several texts the first may not be the one that comes from where it is asked for.
  const hint = others.length > 0 ? HINT_OPEN : hintOf(best.document, best.by);
  return { seconds: secondsOf(best), flags: flagsOf(best), hint };
}

/** The units of a memory: those that were sealed, by id, and those added since. */
export class UnitTable {
  #sealedIds = new IdList();
  /** The same ids, as they are asked for. */
  #ids: Ids = this.#sealedIds;
  #sealed = new Columns();
  readonly #added = new Columns();
  readonly #addedIds: string[] = [];
  /** Living slot of each unit added since. */
  readonly #slotOf = new Map<string, Slot>();
  /** How many sealed ids come before that of a unit added since; told when it is first asked for. */
  readonly #ranks = new Map<Slot, number>();
  #living = 0;
  /** Living units by the set of languages they hold. */
  byLanguages: Uint32Array = new Uint32Array(1 << LANGUAGES);

  /** Living units. */
  get size(): number {
    return this.#living;
  }

  /** Places given out, dead ones included: slots are 0 to this. */
  get places(): number {
    return this.#sealed.count + this.#added.count;
  }

  /** Bytes held in typed arrays. */
  get bytes(): number {
    return this.#ids.bytes + this.#sealed.bytes + this.#added.bytes;
  }

  #born(languages: number): void {
    if (languages === 0) return;
    this.#living += 1;
    this.byLanguages[languages] = (this.byLanguages[languages] ?? 0) + 1;
  }

  /** Takes in a unit that is not there; its slot, or -1 when it has no text to offer. */
  add(id: string, texts: TextsByLanguage): Slot {
    const slot = this.places;
    const languages = this.#added.push(texts.map(bestOf));
    this.#addedIds.push(id);
    if (languages === 0) return -1;
    this.#slotOf.set(id, slot);
    this.#born(languages);
    return slot;
  }

  /** Takes in the next unit of a memory that is read from end to end; it gets the next place, with or without texts. */
  addSealed(id: string, texts: TextsByLanguage): Slot {
    this.#sealedIds.push(id);
    return this.#seal(texts.map(bestOf));
  }

  /** The same of a unit read as bytes. */
  addPlain({ bytes, idStart, idEnd, texts }: PlainUnit): Slot {
    this.#sealedIds.pushBytes(bytes, idStart, idEnd);
    return this.#seal(texts);
  }

  #seal(kept: readonly (Kept | undefined)[]): Slot {
    const slot = this.#sealed.count;
    this.#born(this.#sealed.push(kept));
    return slot;
  }

  #kill(columns: Columns, slot: number): void {
    const languages = columns.languagesAt(slot);
    if (languages === 0) return;
    this.byLanguages[languages] = (this.byLanguages[languages] ?? 1) - 1;
    columns.kill(slot);
    this.#living -= 1;
  }

  /** Takes a unit out; nothing happens when it is not there. */
  remove(id: string): void {
    for (const slot of this.#ids.placesOf(id)) this.#kill(this.#sealed, slot);
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#slotOf.delete(id);
    this.#kill(this.#added, slot - this.#sealed.count);
  }

  #columns(slot: Slot): Columns {
    return slot < this.#sealed.count ? this.#sealed : this.#added;
  }

  #row(slot: Slot): number {
    return slot < this.#sealed.count ? slot : slot - this.#sealed.count;
  }

  /** Languages of a unit as bits by language number; 0 when it is dead. */
  languagesAt(slot: Slot): number {
    return this.#columns(slot).languagesAt(this.#row(slot));
  }

  /** Id of the unit at a place. */
  idAt(slot: Slot): string {
    const { count } = this.#sealed;
    return slot < count ? this.#ids.at(slot) : (this.#addedIds[slot - count] ?? '');
  }

  /**
   * Order of the ids of two living units, negative when that of `a` is smaller. Sealed units lie in the order of their ids
   * (unless somebody wrote the file by hand), so between them no id is looked at.
   */
  compareIds(a: Slot, b: Slot): number {
    const { count } = this.#sealed;
    const bothAdded = a >= count && b >= count;
    if (this.isSorted && !bothAdded) return this.#inOrder(a) - this.#inOrder(b);
    const [id, other] = [this.idAt(a), this.idAt(b)];
    return id < other ? -1 : id > other ? 1 : 0;
  }

  /** A number between those of the sealed units around it. */
  #inOrder(slot: Slot): number {
    if (slot < this.#sealed.count) return slot;
    let rank = this.#ranks.get(slot);
    if (rank === undefined) {
      rank = this.#ids.rankOf(this.idAt(slot));
      this.#ranks.set(slot, rank);
    }
    return rank - 0.5;
  }

  /** Flags of the best text in a language. */
  flagsAt(slot: Slot, language: number): number {
    return this.#columns(slot).flagsAt(this.#row(slot), language);
  }

  /** When the best text in a language was confirmed, in seconds since 1970. */
  secondsAt(slot: Slot, language: number): number {
    return this.#columns(slot).secondsAt(this.#row(slot), language);
  }

  /** From where the best text in a language comes: its `hintOf`. */
  hintAt(slot: Slot, language: number): number {
    return this.#columns(slot).hintAt(this.#row(slot), language);
  }

  /** Takes in the sealed units of another table behind its own. */
  append(other: UnitTable): void {
    this.#sealed.append(other.#sealed);
    this.#sealedIds.append(other.#sealedIds);
    this.#living += other.#living;
    for (const [set, count] of other.byLanguages.entries())
      this.byLanguages[set] = (this.byLanguages[set] ?? 0) + count;
  }

  /** Writes the sealed units out. */
  write(writer: ImageWriter): void {
    this.#sealedIds.write(writer);
    this.#sealed.write(writer);
    writer.put('by-languages', this.byLanguages);
  }

  /** Units that were written, in place. */
  static read(reader: ImageReader): UnitTable {
    const table = new UnitTable();
    table.#sealedIds = IdList.read(reader);
    table.#ids = table.#sealedIds;
    table.#sealed = Columns.read(reader);
    // A copy: a view would hold all that was read.
    table.byLanguages = reader.uint32('by-languages').slice();
    table.#living = table.byLanguages.reduce((sum, count) => sum + count, 0);
    return table;
  }

  /** Lets go of what was read with {@link read}: the ids are read again when they are asked for, the rest is copied. */
  letGo(readIds: ReadIds): void {
    this.#ids = FarIds.insteadOf(this.#sealedIds, readIds);
    if (this.#ids !== this.#sealedIds) this.#sealedIds = new IdList();
    this.#sealed.own();
  }

  /** Whether the sealed units come in the order of their ids, as they do from a file that this program wrote. */
  get isSorted(): boolean {
    return this.#ids.isSorted;
  }

  /** How many units are sealed, and the id of one. */
  get sealedIds(): IdList {
    return this.#sealedIds;
  }
}
