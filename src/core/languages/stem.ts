/** Light stems: affixes of a list file stripped, longest first, with a guard on what must be left. */
import { parseWordTable } from '../text/index.ts';

/** Letters that a stem keeps at least. */
const LEAST_LEFT = 3;

function affixes(list: string, kind: 'prefix' | 'suffix'): readonly string[] {
  return parseWordTable(list)
    .filter(({ key }) => key.startsWith(kind))
    .flatMap(({ words }) => words)
    .sort((a, b) => b.length - a.length);
}

/** Strips the first prefix that fits. */
function withoutPrefix(form: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find(
    (start) => form.length - start.length >= LEAST_LEFT && form.startsWith(start),
  );
  return prefix === undefined ? form : form.slice(prefix.length);
}

/** Strips the first suffix that fits, up to `rounds` times. */
function withoutSuffixes(form: string, suffixes: readonly string[], rounds: number): string {
  let rest = form;
  for (let round = 0; round < rounds; round += 1) {
    const suffix = suffixes.find(
      (end) => rest.length - end.length >= LEAST_LEFT && rest.endsWith(end),
    );
    if (suffix === undefined) return rest;
    rest = rest.slice(0, rest.length - suffix.length);
  }
  return rest;
}

/**
 * A stemmer over folded words: at most one prefix, then up to `suffixRounds` suffixes, three letters left.
 * @param list lines `prefix ...: affix, affix` and `suffix ...: affix, affix`; read when the first word comes
 */
export function stemmerOf(list: string, suffixRounds: number): (form: string) => string {
  let lists: readonly [prefixes: readonly string[], suffixes: readonly string[]] | undefined;
  return (form) => {
    lists ??= [affixes(list, 'prefix'), affixes(list, 'suffix')];
    return withoutSuffixes(withoutPrefix(form, lists[0]), lists[1], suffixRounds);
  };
}
