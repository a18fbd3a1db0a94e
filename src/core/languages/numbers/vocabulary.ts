/** The number words of a language, folded and indexed by phrase, so that they are found in inflected text. */
import type { LanguageTag } from '../../language-tag.ts';
import { fold } from '../fold.ts';
import { profileOf } from '../registry.ts';
import { words } from '../words.ts';

/** When a phrase counts outside a larger number or date; see the marks in the list files. */
export type Standing = 'alone' | 'exact' | 'never' | 'unsure' | 'behind';

/** One phrase of a list. */
export interface Entry {
  readonly kind: string;
  readonly value: string;
  readonly standing: Standing;
  /** The phrase as listed, for `exact`. */
  readonly listed: string;
}

/** An ending and the letters that stand in its place without it (kmr: Reşemî, Reşemiyê). */
export interface Ending {
  readonly ending: string;
  readonly instead: string;
}

/** Phrases by their folded words joined by a space, and the affixes that words of the text may carry. */
export interface Vocabulary {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** For the first word of a phrase, the number of words of the longest one. */
  readonly longest: ReadonlyMap<string, number>;
  readonly joins: ReadonlySet<string>;
  readonly joinPrefixes: readonly string[];
  readonly prefixes: readonly string[];
  readonly endings: readonly Ending[];
  /** Month before day is usual (October 19). */
  readonly monthFirst: boolean;
  /** Years are read in pairs (nineteen ninety-one). */
  readonly yearPairs: boolean;
  /** Folded words met so far with which no phrase begins; filled by look-up. */
  readonly plain: Set<string>;
}

const STANDINGS: Readonly<Record<string, Standing>> = {
  '=': 'exact',
  '?': 'never',
  '~': 'unsure',
  '^': 'behind',
};

/** From this number on, ordinals follow the rule; those below are listed. */
const FIRST_REGULAR = 11;

/** Adds the ordinals that a language makes by an ending: twelve + th, دوازدە + هەم. Listed words stay as they are. */
function addRegularOrdinals(entries: Map<string, readonly Entry[]>): void {
  const all = [...entries].flatMap(([key, list]) => list.map((entry) => ({ key, entry })));
  const endings = all.filter(({ entry }) => entry.kind === 'ordinal-ending');
  for (const { key, entry } of all) {
    if (entry.kind !== 'number' || Number(entry.value) < FIRST_REGULAR) continue;
    for (const ending of endings) {
      const form = key + ending.key;
      if (!entries.has(form)) {
        entries.set(form, [{ ...entry, kind: 'ordinal', standing: 'alone', listed: form }]);
      }
    }
  }
}

const TENS = 10;
const HUNDRED = 100;

/** Adds tens and units written as one word: بیست + و + پێنج. */
function addJoinedTens(entries: Map<string, readonly Entry[]>, join: string): void {
  const numbers = [...entries].flatMap(([key, list]) =>
    list
      .filter(({ kind }) => kind === 'number' && !key.includes(' '))
      .map(({ value }) => ({ key, value: Number(value) })),
  );
  const isTens = (value: number): boolean => value > TENS && value < HUNDRED && value % TENS === 0;
  for (const tens of numbers.filter(({ value }) => isTens(value))) {
    for (const unit of numbers.filter(({ value }) => value > 0 && value < TENS)) {
      const form = tens.key + join + unit.key;
      const value = String(tens.value + unit.value);
      if (!entries.has(form))
        entries.set(form, [{ kind: 'number', value, standing: 'alone', listed: form }]);
    }
  }
}

function build(tag: LanguageTag): Vocabulary {
  const entries = new Map<string, readonly Entry[]>();
  const longest = new Map<string, number>();
  const affixes: Record<string, string[]> = {};
  for (const { kind, value, phrases } of profileOf(tag).numberWords()) {
    for (const phrase of phrases) {
      const standing = STANDINGS[phrase.slice(-1)] ?? 'alone';
      const listed = standing === 'alone' ? phrase : phrase.slice(0, -1);
      if (kind === 'prefix' || kind === 'ending' || kind === 'join') {
        const list = affixes[`${kind} ${value}`] ?? [];
        affixes[`${kind} ${value}`] = [...list, fold(listed, tag)];
        continue;
      }
      const forms = words(listed, tag).map((word) => word.form);
      const first = forms[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 0, forms.length));
      const key = forms.join(' ');
      entries.set(key, [...(entries.get(key) ?? []), { kind, value, standing, listed }]);
    }
  }
  for (const join of affixes['join inside'] ?? []) addJoinedTens(entries, join);
  addRegularOrdinals(entries);
  const says = (kind: string, value: string): boolean =>
    profileOf(tag)
      .numberWords()
      .some((line) => line.kind === kind && line.value === value);
  const longestFirst = (list: readonly string[] | undefined): readonly string[] =>
    [...(list ?? [])].sort((a, b) => b.length - a.length);
  return {
    entries,
    longest,
    joins: new Set(affixes['join and'] ?? []),
    joinPrefixes: affixes['prefix and'] ?? [],
    prefixes: longestFirst(affixes['prefix other']),
    endings: longestFirst(affixes['ending any']).map((listed) => {
      const [ending = '', instead = ''] = listed.split('/');
      return { ending, instead };
    }),
    plain: new Set(),
    monthFirst: says('order', 'month'),
    yearPairs: says('order', 'year'),
  };
}

const built = new Map<LanguageTag, Vocabulary>();

/** The vocabulary of a language, built when first asked for. */
export function vocabularyOf(tag: LanguageTag): Vocabulary {
  const known = built.get(tag);
  if (known) return known;
  const vocabulary = build(tag);
  built.set(tag, vocabulary);
  return vocabulary;
}
