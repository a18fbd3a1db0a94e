/** What a text and its file's name say about which other text it belongs to: signs that are equal in all languages. */
import type { Document } from '../../core/document.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import { canonicalText, numbersIn, territoriesIn } from '../../core/languages/index.ts';
import { nameKey } from '../../core/text/index.ts';

/** A file as pairing sees it. */
export interface PileFile {
  readonly name: string;
  /** The name without its ending and without marks of a language: `report-ar_2.txt` and `report.en-2.txt` have one. */
  readonly stem: string;
  /** Date and other numbers in the name, without leading noughts. */
  readonly numbers: string;
  readonly language: LanguageTag;
  /** Characters of the text. */
  readonly length: number;
  readonly signs: ReadonlySet<string>;
}

/** Words in file names that say a language. */
const LANGUAGE_MARKS = new Set(
  (
    'ar ara arabic arabi en eng english ckb sorani soranî kurdi central kmr kurmanji kurmancî kurmanci northern ' +
    'ku kur kurdish kurdî src source tgt target orig original trans translation translated tr final'
  ).split(' '),
);

/** Parts of a name between signs, and between letters and digits; digits of other scripts as Western ones. */
function partsOf(name: string): readonly string[] {
  const bare = name
    .replace(/\.[^.]+$/u, '')
    .normalize('NFKC')
    .toLowerCase();
  const western = bare.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
  return western.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
}

/** Shortest word whose consonants may be a name. */
const NAME_LETTERS = 4;

function signsOf(text: string, language: LanguageTag): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const value of numbersIn(text, language)) {
    if (!value.spelled) signs.add(`number ${canonicalText(value)}`);
  }
  for (const { code } of territoriesIn(text, language)) signs.add(`territory ${code}`);
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u200C]+/gu)) {
    if ([...word].length < NAME_LETTERS) continue;
    for (const key of nameKey(word).slice(0, 2)) {
      const consonants = key.replaceAll(' ', '');
      if (consonants.length > 2) signs.add(`name ${consonants}`);
    }
  }
  return signs;
}

/** The signs of a document. */
export function pileFileOf(document: Document): PileFile {
  const parts = partsOf(document.name);
  const words = parts.filter((part) => !LANGUAGE_MARKS.has(part));
  const numbers = words
    .filter((part) => /^\p{N}/u.test(part))
    .map((part) => part.replace(/^0+(?=.)/, ''));
  return {
    name: document.name,
    stem: words.map((part) => part.replace(/^0+(?=\p{N})/u, '')).join(' '),
    numbers: numbers.join(' '),
    language: document.language,
    length: document.text.length,
    signs: signsOf(document.text, document.language),
  };
}
