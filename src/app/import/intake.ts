/** Counts units on their way into a memory, and takes in those that bring something. */
import { canonicalJson, type TranslationUnit } from '../../core/memory/index.ts';
import type { Place, Problem, Result } from '../../core/result.ts';
import type { Bulk, MemoryChange } from '../../store/index.ts';
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

/** More units than this are not told one by one. */
const IDS_MAX = 20_000;

/** The units of one file on their way into a memory. */
export class Intake {
  readonly problems: Problem[] = [];
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

  /**
   * Counts a unit and keeps it for the next {@link Intake.flush}.
   *
   * @param at where it stands in the file
   * @param join what becomes of the unit that the memory holds, which may be a tombstone
   */
  take(said: TranslationUnit, at: Place, join: (held: TranslationUnit) => TranslationUnit): void {
    const held = this.#batch.get(said.id) ?? this.#bulk.held(said.id);
    if (held && held.variants.length >= VARIANTS_MAX && !bringsNoText(held, said)) {
      const values = { count: held.variants.length };
      this.problems.push({ code: 'import.too-many', at, values });
      return;
    }
    const after = held ? join(held) : said;
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
  report(read: number): ImportReport {
    return {
      read,
      added: this.#added - this.#bulk.refused.length,
      known: this.#known,
      conflicting: this.#conflicting,
      skipped: [...this.problems, ...this.#bulk.refused],
    };
  }
}
