/**
 * Numbers told without digits, as a translation may tell them: small numbers in words, decades ("the eighties"). Only to
 * satisfy a number of the other side, never to demand one, so that the reading may be generous.
 */
import type { LanguageTag } from '../language-tag.ts';
import { fold, profileOf, type Word } from '../languages/index.ts';

/** A number and the folded words that tell it. */
interface NumberWord {
  readonly value: number;
  readonly forms: readonly string[];
}

/** Largest number whose words satisfy its digits (research/lang.md, 5). */
const LARGEST_WORD = 10;

/** Marks that the lists of the languages put behind a phrase. */
const LIST_MARK = /[=?~^]$/;

/** Letters that may stand before a number word (article, preposition, conjunction) and behind it (plural). */
const MOST_BEFORE = 4;
const MOST_BEHIND = 6;

/** Shortest beginning by which a decade is known. */
const SHORTEST_TENS = 4;

/**
 * Endings of the dual, folded: "two" is told by the noun (ar). Nominative and oblique, before a genitive without nun
 * (U+0627 ALEF, U+064A YEH, U+0646 NOON, U+062A TEH).
 */
const DUAL: ReadonlyMap<LanguageTag, RegExp> = new Map([
  ['ar', /..(?:\u0627\u0646|\u064A\u0646|\u062A\u0627|\u062A\u064A)$/],
]);

const known = new Map<LanguageTag, readonly NumberWord[]>();

function numberWordsOf(language: LanguageTag): readonly NumberWord[] {
  const before = known.get(language);
  if (before !== undefined) return before;
  const words = profileOf(language)
    .numberWords()
    .filter(({ kind }) => kind === 'number')
    .map(({ value, phrases }) => ({
      value: Number(value),
      forms: phrases.map((phrase) => fold(phrase.replace(LIST_MARK, ''), language)),
    }));
  known.set(language, words);
  return words;
}

/** The canonical numbers that words of a text tell: 1 to 10, and years of decades with and without their century. */
export function numbersInWords(words: readonly Word[], language: LanguageTag): readonly string[] {
  const forms = new Set(words.flatMap(({ form, stem }) => [form, stem]));
  const dual = DUAL.get(language);
  const two = dual !== undefined && words.some(({ form }) => dual.test(form)) ? ['2'] : [];
  const told = numberWordsOf(language).flatMap(({ value, forms: names }) => {
    if (value <= LARGEST_WORD) return names.some((name) => forms.has(name)) ? [String(value)] : [];
    if (value >= 100 || value % 10 !== 0) return [];
    const decade = words.some(({ form }) => names.some((name) => isDecade(form, name)));
    return decade ? [`${value}`, `18${value}`, `19${value}`, `20${value}`] : [];
  });
  return [...two, ...told];
}

/** Whether a word is the plural of a tens: its last letter may change (eighty, eighties). */
function isDecade(form: string, name: string): boolean {
  const beginning = name.slice(0, -1);
  if (beginning.length < SHORTEST_TENS) return false;
  const at = form.indexOf(beginning);
  return at >= 0 && at <= MOST_BEFORE && form.length - at - name.length <= MOST_BEHIND;
}
