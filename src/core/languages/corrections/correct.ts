/**
 * Corrections offered while typing Sorani and Kurmanji. What rules are sure of is offered by rule; what a letter on a
 * foreign keyboard leaves open (heh or ae, yeh or its marked sister) only from the words of the memory.
 */
import type { LanguageTag } from '../../language-tag.ts';
import type { Span } from '../../span.ts';
import type { Token } from '../../text/index.ts';
import { foldWith, switchesOf, tokenize } from '../../text/index.ts';
import type { TypingHelp } from '../profile.ts';
import { profileOf } from '../registry.ts';
import { digitCorrections } from './digits.ts';
import { protectedSpans } from './protected-spans.ts';
import { punctuationCorrections } from './punctuation.ts';
import type { StockedWord, WordStock } from './word-stock.ts';

/** One offer: the stretch typed and what to put there, best first. Offsets are UTF-16 in the text as typed. */
export interface Correction extends Span {
  readonly typed: string;
  readonly offered: readonly [string, ...string[]];
  /** `rule`: a letter that the language does not use here; `memory`: a word the memory knows. */
  readonly by: 'rule' | 'memory';
  /** False when the memory knows several words that may be meant and none is much more frequent. */
  readonly certain: boolean;
}

/** What the person has settled. */
export interface CorrectionOptions {
  /** Words of the memory in the language of the text. */
  readonly stock?: WordStock;
  /** Typed forms for which an offer was refused for good. */
  readonly refused?: ReadonlySet<string>;
}

/** The most frequent candidate is meant when it has at least this share of all that may be. */
const CLEAR_SHARE = 0.8;
/** A form as typed counts as a slip of the memory when another one is this many times as frequent. */
const RARE_AS_TYPED = 20;
/** Offers shown at most for one word. */
const MOST_OFFERS = 3;

/** A language's rules as corrections use them. */
interface Speller {
  readonly help: TypingHelp;
  /** The word with its slips put right. */
  readonly byRule: (word: string) => string;
  /** What two words share when they differ in taste only (a second form of heh, a vowel mark, case). */
  readonly byTaste: (word: string) => string;
}

/** The speller of a language, undefined where no help is offered. */
function spellerOf(tag: LanguageTag): Speller | undefined {
  const { fold: rules, typingHelp: help } = profileOf(tag);
  if (help === undefined) return undefined;
  const slips = new Set(help.slips);
  const taste = new Set(switchesOf(rules).filter((name) => !slips.has(name)));
  return {
    help,
    byRule: (word) => foldWith(word, rules, 'fold', taste),
    byTaste: (word) => foldWith(word, rules, 'fold', slips),
  };
}

/** Whether every deliberate letter of the typed word is still there. */
function keepsDeliberate(typed: string, offered: string, { help }: Speller): boolean {
  const count = (text: string, letter: string): number => text.split(letter).length;
  const [before, after] = [typed.toLowerCase(), offered.toLowerCase()];
  return Array.from(help.deliberate).every(
    (letter) => count(after, letter) >= count(before, letter),
  );
}

/** Acronyms are left alone; longer words in capitals may be headlines. */
const LONGEST_ACRONYM = 4;

function isAcronym(typed: string): boolean {
  return (
    typed.length <= LONGEST_ACRONYM &&
    typed !== typed.toLowerCase() &&
    typed === typed.toUpperCase()
  );
}

/** Writes `form` with capitals where `typed` has them: all, or the first. */
function withCaseOf(typed: string, form: string): string {
  if (typed === typed.toLowerCase()) return form;
  if (typed.length > 1 && typed === typed.toUpperCase()) return form.toUpperCase();
  return form.charAt(0).toUpperCase() + form.slice(1);
}

/** What the memory offers for a typed word: nothing when it has the word as typed. */
function fromMemory(
  typed: string,
  candidates: readonly StockedWord[],
  speller: Speller,
): Pick<Correction, 'offered' | 'certain'> | undefined {
  const sum = (words: readonly StockedWord[]): number =>
    words.reduce((all, one) => all + one.count, 0);
  const countOf = (form: string): number => {
    const taste = speller.byTaste(form);
    return sum(candidates.filter((one) => speller.byTaste(one.form) === taste));
  };
  const [best] = candidates;
  // What the memory has as typed is right, unless it is a slip there too.
  if (best === undefined || countOf(typed) * RARE_AS_TYPED >= best.count) return undefined;
  const certain = best.count >= CLEAR_SHARE * sum(candidates);
  const forms = candidates.map((one) => withCaseOf(typed, one.form));
  // Where the memory leaves it open, what the rules make of the typed word comes first if it is one of its words.
  const ruled = speller.byRule(typed);
  if (!certain && countOf(ruled) > 0) forms.unshift(ruled);
  const [first, ...others] = [...new Set(forms)].slice(0, MOST_OFFERS);
  return first === undefined || first === typed
    ? undefined
    : { offered: [first, ...others], certain };
}

/** The offer for one word, if there is one. */
function correctionOf(token: Token, speller: Speller, stock?: WordStock): Correction | undefined {
  const typed = token.text.normalize('NFC');
  const base = { start: token.start, end: token.end, typed: token.text };
  const candidates = isAcronym(typed)
    ? []
    : (stock?.candidates(typed) ?? []).filter((one) => keepsDeliberate(typed, one.form, speller));
  if (candidates.length > 0) {
    const offer = fromMemory(typed, candidates, speller);
    return offer === undefined ? undefined : { ...base, ...offer, by: 'memory' };
  }
  const ruled = speller.byRule(typed);
  return ruled === typed ? undefined : { ...base, offered: [ruled], by: 'rule', certain: true };
}

/**
 * The corrections to offer in a text, in order, not overlapping. Empty for languages without typing help. Nothing is
 * offered inside Arabic runs, vowelled words, URLs, addresses, handles and hashtags, nor for refused forms.
 */
export function correctionsIn(
  text: string,
  tag: LanguageTag,
  options: CorrectionOptions = {},
): readonly Correction[] {
  const speller = spellerOf(tag);
  if (speller === undefined) return [];
  const tokens = tokenize(text);
  const closed = new Set(protectedSpans(text, tokens));
  const found: Correction[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || closed.has(token)) continue;
    if (options.refused?.has(token.text) === true) continue;
    const correction = correctionOf(token, speller, options.stock);
    if (correction !== undefined) found.push(correction);
  }
  const signs = [
    ...punctuationCorrections(text, tag, tokens),
    ...digitCorrections(text, tag, tokens),
  ];
  for (const mark of signs) {
    if (options.refused?.has(mark.typed) !== true) found.push(mark);
  }
  return found.sort((a, b) => a.start - b.start);
}
