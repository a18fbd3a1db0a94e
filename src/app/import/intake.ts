/** Counts units on their way into a memory, and takes in those that bring something. */
import { canonicalJson, type TranslationUnit } from '../../core/memory/index.ts';
import type { Place, Problem, Result } from '../../core/result.ts';
import type { TmxUnit, TmxVariant, UnitExtras } from '../../formats/index.ts';
import { type Bulk, fitsRecord, type MemoryChange } from '../../store/index.ts';
import type { ImportReport } from './report.ts';

/** Whether a unit brings no text that is not there. */
function bringsNoText(before: TranslationUnit, after: TranslationUnit): boolean {
  const had = new Set(before.variants.map((one) => `${one.language}\n${one.text}`));
  return after.variants.every((one) => had.has(`${one.language}\n${one.text}`));
}

/** Whether a unit brings another text in a language that has one. */
function conflicts(before: TranslationUnit, said: TranslationUnit): boolean {
  const texts = new Map<string, Set<string>>();
  for (const { language, text } of before.variants)
    texts.set(language, (texts.get(language) ?? new Set()).add(text));
  return said.variants.some(({ language, text }) => texts.get(language)?.has(text) === false);
}

/** Texts a unit may have before an import adds no more: a source with hundreds of translations is no help to anyone. */
const VARIANTS_MAX = 500;

/** How many `tu` of one source are kept with ids and notes of their own. Texts are not counted by it. */
const TWINS_MAX = 100;

/** Characters from which on it is worth asking whether a unit is too long; a record may have a million bytes. */
const LONG_CHARACTERS = 1 << 16;

/** Remarks of one kind that are listed; everything they are about was kept. */
const REMARKS_MAX = 1000;
const REMARKS: ReadonlySet<string> = new Set<Problem['code']>([
  'tmx.date',
  'tmx.codes-unbalanced',
  'tmx.codes-foreign',
  'tmx.direction',
  'tmx.control-character',
]);

/** What TMX knew about a unit, one entry for each `tu`. */
function twinsOf(unit: TmxUnit): readonly UnitExtras[] {
  return unit.tmx ?? [];
}

/** Whether a unit may be longer than a record can be; its length is asked for only then. */
function mayBeTooLong(unit: TmxUnit): boolean {
  let characters = 0;
  const addItems = (extras: UnitExtras | undefined) => {
    for (const { text } of extras?.items ?? []) characters += text.length;
  };
  for (const { text, tmx } of unit.variants as readonly TmxVariant[]) {
    characters += text.length + (tmx?.xml?.length ?? 0);
    addItems(tmx);
  }
  for (const extras of twinsOf(unit)) addItems(extras);
  return characters > LONG_CHARACTERS || unit.variants.length > TWINS_MAX;
}

/** More units than this are not told one by one. */
const IDS_MAX = 20_000;

/** The units of one file on their way into a memory. */
export class Intake {
  readonly #problems: Problem[] = [];
  readonly #remarks = new Map<string, number>();
  /** Units of which it was said that no more ids and notes of theirs are kept. */
  readonly #fullOfTwins = new Set<string>();
  readonly #bulk: Bulk;
  #batch = new Map<string, TranslationUnit>();
  /** Ids of what was taken in, until they are many. */
  #ids = new Set<string>();
  #isMany = false;
  #added = 0;
  #known = 0;
  #conflicting = 0;

  constructor(bulk: Bulk) {
    this.#bulk = bulk;
  }

  /** Keeps what is to be said; of remarks only the first of each kind, and how many more there were. */
  note(problem: Problem): void {
    const { code } = problem;
    const count = REMARKS.has(code) ? (this.#remarks.get(code) ?? 0) + 1 : 0;
    if (count > 0) this.#remarks.set(code, count);
    if (count <= REMARKS_MAX) this.#problems.push(problem);
  }

  /**
   * Counts a unit and keeps it for the next {@link Intake.flush}.
   *
   * @param at where it stands in the file
   * @param join what becomes of the unit that the memory holds, which may be a tombstone
   */
  take(said: TmxUnit, at: Place, join: (held: TranslationUnit) => TranslationUnit): void {
    const held = this.#batch.get(said.id) ?? this.#bulk.held(said.id);
    if (held && held.variants.length >= VARIANTS_MAX && !bringsNoText(held, said)) {
      this.note({ code: 'import.too-many', at, values: { count: held.variants.length } });
      return;
    }
    if (held && this.#bringsTwinTooMuch(held, said, at)) return;
    const after = held ? join(held) : said;
    if (mayBeTooLong(after) && !fitsRecord(after)) {
      this.note({ code: 'import.too-long', at });
      return;
    }
    if (!held || held.deleted) this.#added += 1;
    else if (bringsNoText(held, after)) {
      this.#known += 1;
      // The same texts once more can still come with a note or an id of their own.
      if (canonicalJson(held) === canonicalJson(after)) return;
    } else if (conflicts(held, said)) this.#conflicting += 1;
    this.#batch.set(said.id, after);
    this.#ids.add(said.id);
    if (this.#ids.size <= IDS_MAX) return;
    this.#isMany = true;
    this.#ids.clear();
  }

  /** Whether a unit brings nothing but one more `tu` of a source that has so many already. Said once a source. */
  #bringsTwinTooMuch(held: TmxUnit, said: TmxUnit, at: Place): boolean {
    const count = twinsOf(held).length;
    if (count < TWINS_MAX || !bringsNoText(held, said)) return false;
    this.#known += 1;
    const known = new Set(twinsOf(held).map((twin) => canonicalJson(twin)));
    if (twinsOf(said).every((twin) => known.has(canonicalJson(twin)))) return true;
    if (!this.#fullOfTwins.has(held.id))
      this.note({ code: 'import.too-often', at, values: { count } });
    this.#fullOfTwins.add(held.id);
    return true;
  }

  /** Hands over what was taken in since the last time. */
  async flush(): Promise<Result<void>> {
    const units = [...this.#batch.values()];
    this.#batch = new Map();
    return this.#bulk.take(units);
  }

  /** What was changed: single units, or so many that all may have. */
  get change(): MemoryChange {
    return { units: [...this.#ids], statements: [], people: [], isReloaded: this.#isMany };
  }

  /** What it all came to. To be called after the commit. */
  report(read: number, file: string): ImportReport {
    const more = [...this.#remarks.values()].map((count) => Math.max(0, count - REMARKS_MAX));
    const count = more.reduce((sum, one) => sum + one, 0);
    const rest: Problem[] =
      count > 0 ? [{ code: 'import.remarks', at: { file }, values: { count } }] : [];
    return {
      read,
      added: this.#added - this.#bulk.refused.length,
      known: this.#known,
      conflicting: this.#conflicting,
      skipped: [...this.#problems, ...rest, ...this.#bulk.refused],
    };
  }
}
