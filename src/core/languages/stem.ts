/** Light stems: affixes of a list file taken off, longest first, with a guard on what must be left. */
import { parseWordTable } from '../text/index.ts';

/** Letters that a stem keeps at least. */
const LEAST_LEFT = 3;

/**
 * What the first word of a line's name says its affixes are. `prefix` and `suffix` come off. Where no prefix or one of one
 * letter came off, a `weak` one does besides before a `known` word, or a `future` one. A word that begins as a `kept` one
 * keeps its first letter, and its future.
 */
const KINDS = ['prefix', 'suffix', 'weak', 'known', 'future', 'kept'] as const;
type Kind = (typeof KINDS)[number];

/** Affixes by length, the longest first, so that a form is asked once for each length; to each what stands in its place. */
type Affixes = readonly (readonly [length: number, affixes: ReadonlyMap<string, string>])[];

function affixes(list: string, kind: Kind): Affixes {
  const byLength = new Map<number, Map<string, string>>();
  for (const { key, words } of parseWordTable(list)) {
    if (key.split(' ')[0] !== kind) continue;
    for (const word of words) {
      const [affix = '', instead = ''] = word.split('/');
      const known = byLength.get(affix.length) ?? new Map<string, string>();
      byLength.set(affix.length, known.set(affix, instead));
    }
  }
  return [...byLength].sort(([a], [b]) => b - a);
}

/** Whether a form, from a place on, begins with one of the words. */
function begins(form: string, from: number, words: Affixes): boolean {
  return words.some(([length, known]) => known.has(form.slice(from, from + length)));
}

/** Takes off the longest prefix that fits and passes. */
function withoutPrefix(
  form: string,
  prefixes: Affixes,
  passes: (length: number) => boolean,
): string {
  for (const [length, known] of prefixes) {
    const instead = known.get(form.slice(0, length));
    if (instead === undefined || form.length - length + instead.length < LEAST_LEFT) continue;
    return passes(length) ? instead + form.slice(length) : form;
  }
  return form;
}

/** Takes off the longest suffix that fits, up to `rounds` times; one that stands for itself ends it. */
function withoutSuffixes(form: string, suffixes: Affixes, rounds: number): string {
  let rest = form;
  for (let round = 0; round < rounds; round += 1) {
    const before = rest;
    for (const [length, known] of suffixes) {
      const cut = before.length - length;
      const instead = cut < 0 ? undefined : known.get(before.slice(cut));
      if (instead === undefined || cut + instead.length < LEAST_LEFT) continue;
      rest = before.slice(0, cut) + instead;
      break;
    }
    if (rest === before) break;
  }
  return rest;
}

/** The affixes of a list, by kind. */
type AffixLists = Readonly<Record<Kind, Affixes>>;

function readLists(list: string): AffixLists {
  return Object.fromEntries(KINDS.map((kind) => [kind, affixes(list, kind)])) as AffixLists;
}

/** A form without what stands before its stem. */
function withoutPrefixes(form: string, { prefix, weak, known, future, kept }: AffixLists): string {
  const bare = withoutPrefix(form, prefix, (length) => length > 1 || !begins(form, 0, kept));
  if (form.length - bare.length > 1) return bare;
  const noun = withoutPrefix(bare, weak, (length) => begins(bare, length, known));
  return noun === bare ? withoutPrefix(bare, future, () => !begins(bare, 0, kept)) : noun;
}

/**
 * A stemmer over folded words: prefixes, then up to `suffixRounds` suffixes, three letters left.
 * @param list lines `KIND and what it is: affix, affix` (see {@link KINDS}); `affix/letters` puts letters in its place, and
 * an affix in its own place (`ss/ss`) shields words that only look as if they had a shorter one. Read when the first word
 * comes
 */
export function stemmerOf(list: string, suffixRounds: number): (form: string) => string {
  let lists: AffixLists | undefined;
  return (form) => {
    lists ??= readLists(list);
    return withoutSuffixes(withoutPrefixes(form, lists), lists.suffix, suffixRounds);
  };
}
