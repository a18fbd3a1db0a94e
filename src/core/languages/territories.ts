/**
 * Country and territory names in every language, from the runtime's own CLDR data (Intl), and where they stand in a
 * text. Nothing is built before the first question.
 */
import type { LanguageTag } from '../language-tag.ts';
import type { Span } from '../span.ts';
import { loose } from './fold.ts';
import { profileOf } from './registry.ts';
import type { Word } from './words.ts';
import { words } from './words.ts';

/** A territory named in a text: its ISO 3166 code and the offsets of the name. */
export interface TerritoryMention extends Span {
  readonly code: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes that CLDR names but that are no territories a newsroom writes about. */
const NOT_PLACES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

let codes: readonly string[] | undefined;

/** All two-letter codes that Intl has a name for. */
function territoryCodes(): readonly string[] {
  if (codes !== undefined) return codes;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found: string[] = [];
  for (const first of LETTERS)
    for (const second of LETTERS)
      if (names.of(first + second) !== undefined) found.push(first + second);
  codes = found;
  return codes;
}

const displayNames = new Map<LanguageTag, Intl.DisplayNames>();

function namesIn(tag: LanguageTag): Intl.DisplayNames {
  let names = displayNames.get(tag);
  if (names === undefined) {
    names = new Intl.DisplayNames([profileOf(tag).intlTag], { type: 'region', fallback: 'none' });
    displayNames.set(tag, names);
  }
  return names;
}

/** The name of a territory (ISO 3166 code) in a language, when the runtime has one. */
export function territoryName(code: string, tag: LanguageTag): string | undefined {
  return namesIn(tag).of(code);
}

/** Names by the stems of their words, and the length of the longest name that begins with a stem. */
interface NameIndex {
  readonly codeOf: ReadonlyMap<string, string>;
  readonly longest: ReadonlyMap<string, number>;
}

/** Shorter stems are too easily another word's (Sorani: Bhutan without its "ending" is "to be"). */
const LEAST_STEM = 4;

/** The stem of a word in the loose tier; the whole word when the stem is short. */
function stemKey(word: Word, tag: LanguageTag): string {
  return loose(word.stem.length < LEAST_STEM ? word.form : word.stem, tag);
}

const indexes = new Map<LanguageTag, NameIndex>();

function indexOf(tag: LanguageTag): NameIndex {
  const known = indexes.get(tag);
  if (known) return known;
  const codeOf = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const code of territoryCodes()) {
    const name = NOT_PLACES.has(code) ? undefined : territoryName(code, tag);
    if (name === undefined) continue;
    const tokens = words(name, tag);
    for (const keys of [
      tokens.map((word) => loose(word.form, tag)),
      tokens.map((word) => stemKey(word, tag)),
    ]) {
      const [first = ''] = keys;
      if (!codeOf.has(keys.join(' '))) codeOf.set(keys.join(' '), code);
      longest.set(first, Math.max(longest.get(first) ?? 0, keys.length));
    }
  }
  const index = { codeOf, longest };
  indexes.set(tag, index);
  return index;
}

/** The code and length of the longest name among the keys, whose first ones are the words of the text from one on. */
function longestName(
  keys: readonly string[],
  index: NameIndex,
): { code: string; size: number } | undefined {
  for (
    let size = Math.min(keys.length, index.longest.get(keys[0] ?? '') ?? 0);
    size > 0;
    size -= 1
  ) {
    const code = index.codeOf.get(keys.slice(0, size).join(' '));
    if (code !== undefined) return { code, size };
  }
  return undefined;
}

/** Words looked at from one place: no name of CLDR is longer. */
const LONGEST_NAME = 12;

/**
 * The territories named in a text, the longest name where names overlap, in order. Inflected names are found by their
 * light stems in the loose tier. Names that are written otherwise than CLDR does are not found.
 */
export function territoriesIn(text: string, tag: LanguageTag): readonly TerritoryMention[] {
  const index = indexOf(tag);
  const tokens = words(text, tag);
  const forms = tokens.map((word) => loose(word.form, tag));
  const stems = tokens.map((word) => stemKey(word, tag));
  const found: TerritoryMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name =
      longestName(forms.slice(at, at + LONGEST_NAME), index) ??
      longestName(stems.slice(at, at + LONGEST_NAME), index);
    const first = tokens[at];
    if (name === undefined || first === undefined) continue;
    at += name.size - 1;
    found.push({ code: name.code, start: first.start, end: tokens[at]?.end ?? first.end });
  }
  return found;
}
