/** What a memory holds, counted. */
import type { Person, Statement, TranslationUnit } from './types.ts';

/** Counts over a memory's records. Tombstones count as `deleted` and nowhere else. */
export interface MemoryStatistics {
  readonly units: number;
  readonly deleted: number;
  /** Current texts by language tag, in order of first appearance; alternatives and rejected texts left out. */
  readonly texts: ReadonlyMap<string, number>;
  /** Units that hold a current text in both languages, by `ar-ckb`: tags in alphabetical order. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly drafts: number;
  /** Units with at least one text that lost a conflict. */
  readonly withAlternatives: number;
  readonly statements: number;
  readonly people: number;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** Counts the records of a memory in one pass over each. */
export function memoryStatistics(records: {
  readonly units: Iterable<TranslationUnit>;
  readonly statements?: Iterable<Statement>;
  readonly people?: Iterable<Person>;
}): MemoryStatistics {
  const texts = new Map<string, number>();
  const pairs = new Map<string, number>();
  let units = 0;
  let deleted = 0;
  let drafts = 0;
  let withAlternatives = 0;
  for (const unit of records.units) {
    if (unit.deleted) {
      deleted += 1;
      continue;
    }
    units += 1;
    const current = unit.variants.filter((v) => !v.alternative && v.status !== 'rejected');
    for (const variant of current) count(texts, variant.language);
    const languages = [...new Set(current.map((v) => v.language))].sort();
    for (const [i, first] of languages.entries())
      for (const second of languages.slice(i + 1)) count(pairs, `${first}-${second}`);
    if (current.some((v) => v.status === 'draft')) drafts += 1;
    if (unit.variants.some((v) => v.alternative)) withAlternatives += 1;
  }
  const living = (items: Iterable<{ readonly deleted?: boolean }> = []) =>
    [...items].filter((item) => !item.deleted).length;
  return {
    units,
    deleted,
    texts,
    pairs,
    drafts,
    withAlternatives,
    statements: living(records.statements),
    people: living(records.people),
  };
}
