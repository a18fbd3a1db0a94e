/** Light stems: affixes of a list file stripped, longest first, with a guard on what must be left. */
import { parseWordTable } from '../text/index.ts';

/** Letters that a stem keeps at least. */
const LEAST_LEFT = 3;

/** Affixes by length, the longest first, so that a form is asked once for each length. */
type Affixes = readonly (readonly [length: number, affixes: ReadonlySet<string>])[];

function affixes(list: string, kind: 'prefix' | 'suffix' | 'kept'): Affixes {
  const byLength = new Map<number, Set<string>>();
  for (const { key, words } of parseWordTable(list)) {
    if (!key.startsWith(kind)) continue;
    for (const affix of words) {
      const known = byLength.get(affix.length) ?? new Set<string>();
      byLength.set(affix.length, known.add(affix));
    }
  }
  return [...byLength].sort(([a], [b]) => b - a);
}

/** Whether a form begins with a word whose own first letter looks like a prefix. */
function isKept(form: string, kept: Affixes): boolean {
  return kept.some(([length, known]) => known.has(form.slice(0, length)));
}

/** Strips the longest prefix that fits; a single letter only where it is not the word's own. */
function withoutPrefix(form: string, prefixes: Affixes, kept: Affixes): string {
  for (const [length, known] of prefixes) {
    if (form.length - length < LEAST_LEFT || !known.has(form.slice(0, length))) continue;
    return length === 1 && isKept(form, kept) ? form : form.slice(length);
  }
  return form;
}

/** Strips the longest suffix that fits, up to `rounds` times. */
function withoutSuffixes(form: string, suffixes: Affixes, rounds: number): string {
  let rest = form;
  for (let round = 0; round < rounds; round += 1) {
    const before = rest.length;
    for (const [length, known] of suffixes) {
      if (before - length < LEAST_LEFT || !known.has(rest.slice(before - length))) continue;
      rest = rest.slice(0, before - length);
      break;
    }
    if (rest.length === before) break;
  }
  return rest;
}

/**
 * A stemmer over folded words: at most one prefix, then up to `suffixRounds` suffixes, three letters left.
 * @param list lines `prefix ...: affix, affix`, `suffix ...: affix, affix`, and `kept ...: word, word` for beginnings that
 * keep a first letter like a prefix; read when the first word comes
 */
export function stemmerOf(list: string, suffixRounds: number): (form: string) => string {
  let lists: Readonly<Record<'prefix' | 'suffix' | 'kept', Affixes>> | undefined;
  return (form) => {
    lists ??= {
      prefix: affixes(list, 'prefix'),
      suffix: affixes(list, 'suffix'),
      kept: affixes(list, 'kept'),
    };
    const bare = withoutPrefix(form, lists.prefix, lists.kept);
    return withoutSuffixes(bare, lists.suffix, suffixRounds);
  };
}
