/**
 * The vocabulary of folding: named switches, and what a language says about its own letters. Folding is for comparison
 * only; nothing folded is ever shown or stored.
 */

/**
 * The names of all spelling differences that folding knows. QA and the match score use them to say *which* difference
 * was only spelling; i18n has the words.
 */
export type SpellingSwitch =
  // every language
  | 'composition'
  | 'presentation-forms'
  | 'invisible'
  | 'zwnj'
  | 'space'
  | 'digits'
  | 'decimal'
  | 'grouping'
  | 'percent'
  | 'quotes'
  | 'apostrophe'
  | 'dashes'
  | 'ellipsis'
  | 'punctuation'
  | 'tatweel'
  | 'harakat'
  | 'combining'
  | 'case'
  | 'dotless-i'
  // Arabic script
  | 'alef'
  | 'alef-maksura'
  | 'yeh'
  | 'kaf'
  | 'teh-marbuta'
  | 'heh'
  | 'loan-letters'
  | 'hamza'
  | 'heh-zwnj'
  | 'final-heh'
  | 'waw-hamza'
  | 'reh-variant'
  | 'initial-reh'
  | 'initial-waw'
  | 'yeh-v'
  | 'oe'
  | 'reh-v'
  | 'lam-v'
  | 'double-waw'
  | 'ae'
  // Latin script
  | 'caret'
  | 'accents'
  | 'cedilla'
  | 'suffix-joiner'
  | 'marks';

/** `fold`: the same text apart from spelling. `loose`: candidates and corrections only; real words meet in it. */
export type FoldTier = 'fold' | 'loose';

/** Every character of `from` becomes `to`; an empty `to` removes it. Loose rules see what the fold tier left. */
export interface LetterRule {
  readonly switch: SpellingSwitch;
  readonly tier: FoldTier;
  readonly from: string;
  readonly to: string;
}

/**
 * Rules that look at neighbours. They are written once, in `context.ts`; a language names the ones it wants.
 * - `heh-zwnj` heh + ZWNJ is the vowel ae; `final-heh` heh at the end of a word is ae, unless tatweel follows;
 * - `initial-reh` reh at the start of a word is the rolled reh; `initial-waw` double waw there is one;
 * - `double-waw` (loose) double waw anywhere is one;
 * - `caret` ^e and e^ are ê; `suffix-joiner` apostrophe or hyphen before an ending is nothing;
 * - `marks` (loose) every mark on a Latin letter is removed.
 */
export type ContextRule =
  | 'heh-zwnj'
  | 'final-heh'
  | 'initial-reh'
  | 'initial-waw'
  | 'double-waw'
  | 'caret'
  | 'suffix-joiner'
  | 'marks';

/** What a language adds to the rules that hold everywhere ({@link COMMON_LETTERS}). */
export interface FoldRules {
  readonly letters: readonly LetterRule[];
  readonly context: readonly ContextRule[];
  /** Endings that may follow a joiner (`suffix-joiner`), without marks. */
  readonly endings?: readonly string[];
}

/** Characters from one code point to another, both included, as one string. */
export function charRange(first: number, last: number): string {
  let chars = '';
  for (let code = first; code <= last; code += 1) chars += String.fromCharCode(code);
  return chars;
}

/** Shorthand for a rule of the fold tier. */
export function foldRule(name: SpellingSwitch, from: string, to: string): LetterRule {
  return { switch: name, tier: 'fold', from, to };
}

/** Shorthand for a rule of the loose tier. */
export function looseRule(name: SpellingSwitch, from: string, to: string): LetterRule {
  return { switch: name, tier: 'loose', from, to };
}

function digitRules(first: number): readonly LetterRule[] {
  return Array.from('0123456789', (digit, value) =>
    foldRule('digits', String.fromCharCode(first + value), digit),
  );
}

/** Rules that hold in every language (research: match folding, "common, in this order"). */
export const COMMON_LETTERS: readonly LetterRule[] = [
  // ZERO WIDTH SPACE, JOINER and marks, ARABIC LETTER MARK, embeddings, isolates, BOM, SOFT HYPHEN, WORD JOINER and operators
  foldRule(
    'invisible',
    `\u200b${charRange(0x200d, 0x200f)}\u061c${charRange(0x202a, 0x202e)}${charRange(0x2066, 0x2069)}\ufeff\u00ad${charRange(0x2060, 0x2064)}`,
    '',
  ),
  foldRule('zwnj', '\u200c', ''), // ZERO WIDTH NON-JOINER
  ...digitRules(0x660), // ARABIC-INDIC DIGITS
  ...digitRules(0x6f0), // EXTENDED ARABIC-INDIC DIGITS
  foldRule('percent', '\u066a', '%'), // ARABIC PERCENT SIGN
  foldRule('quotes', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a', '"'), // curly, low, reversed, guillemets
  foldRule('apostrophe', '\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4\u02b9\u2032', "'"), // single marks, MODIFIER APOSTROPHE, GRAVE, ACUTE, PRIMES
  foldRule('dashes', `${charRange(0x2010, 0x2015)}\u2212\u2e3a\u2e3b`, '-'), // hyphens, dashes, MINUS SIGN
  foldRule('punctuation', '\u060c', ','), // ARABIC COMMA
  foldRule('punctuation', '\u061b', ';'), // ARABIC SEMICOLON
  foldRule('punctuation', '\u061f', '?'), // ARABIC QUESTION MARK
  foldRule('punctuation', '\u06d4', '.'), // ARABIC FULL STOP
  // FATHATAN to SUKUN and further marks, SUPERSCRIPT ALEF, Quranic marks that combine
  foldRule(
    'harakat',
    `${charRange(0x64b, 0x65f)}\u0670${charRange(0x6d6, 0x6dc)}${charRange(0x6df, 0x6e4)}\u06e7\u06e8${charRange(0x6ea, 0x6ed)}`,
    '',
  ),
  foldRule('combining', charRange(0x300, 0x36f), ''), // marks that no letter took up
  foldRule('dotless-i', '\u0130\u0131', 'i'), // CAPITAL I WITH DOT ABOVE, DOTLESS I
];
