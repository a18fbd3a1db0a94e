/** Whether what follows a closing quotation mark only reports the quotation («…؟» سأل المراسل). */
import { isLetter, isQuoteMark, parseWordList } from '../../text/index.ts';
import { abbreviationKey } from './abbreviation-list.ts';
import continuerList from './lists/clause-continuers.txt';
import complementiserList from './lists/complementisers.txt';
import { isClauseMark, isTerminator } from './marks.ts';
import type { SegmentRules } from './rules.ts';
import { isLowerAt, isUpperAt, skipOpeners, skipSpaces } from './words.ts';

const complementisers = new Set(parseWordList(complementiserList).map(abbreviationKey));
const continuers = new Set(parseWordList(continuerList).map(abbreviationKey));

/** How far a clause is read, in characters and in words. Clauses of attribution are short. */
const CLAUSE_CHARACTERS = 160;
const CLAUSE_WORDS = 12;

/** Words behind the verb in which "that" or a colon shows that the clause goes on to say something of its own. */
const COMPLEMENT_REACH = 6;

interface ClauseWord {
  readonly key: string;
  readonly start: number;
  /** The first code unit behind it that is no blank: a mark, or a letter of the next word. */
  readonly follower: number;
  /** Whether a quotation mark stands between it and the next word. */
  readonly quoteFollows: boolean;
}

/** Whether the clause that begins at `at` attributes the quotation that was just closed, so that the sentence goes on. */
export function reportsQuotation(
  text: string,
  at: number,
  end: number,
  rules: SegmentRules,
): boolean {
  const words = clauseWords(text, at, Math.min(end, at + CLAUSE_CHARACTERS));
  const { first, last: verb } = verbOf(words, rules);
  if (first < 0 || first > rules.wordsBeforeVerb) return false;
  if (saysMore(text, words, verb)) return false;
  if (first === 0) return true;
  const before = words.slice(0, first);
  const last = words[verb];
  if (last === undefined || !before.every(({ follower }) => isLetter(follower))) return false;
  const opens = rules.openers.has(before[0]?.key ?? '');
  if (rules.namesBeforeVerb && (opens || !namesOnly(text, before))) return false;
  if (!isLetter(last.follower)) return true;
  if (opens) return false;
  return continuers.has(words[verb + 1]?.key ?? '') && namesOnly(text, before);
}

/** Places of the first and last word of the first reporting verb, which may be two words (هاواریان کرد); -1 without one. */
function verbOf(
  words: readonly ClauseWord[],
  { reportingVerbs }: SegmentRules,
): { readonly first: number; readonly last: number } {
  for (const [at, { key }] of words.entries()) {
    if (reportingVerbs.has(key)) return { first: at, last: at };
    if (reportingVerbs.has(`${key} ${words[at + 1]?.key ?? ''}`))
      return { first: at, last: at + 1 };
  }
  return { first: -1, last: -1 };
}

/**
 * Whether a colon, a "that" or another quotation follows the verb: then it introduces other words. A quotation that goes
 * on with a small letter is the second half of the one before.
 */
function saysMore(text: string, words: readonly ClauseWord[], verb: number): boolean {
  const after = words[verb + 1];
  if (words[verb]?.quoteFollows && after !== undefined && !isLowerAt(text, after.start))
    return true;
  for (let index = verb; index <= verb + COMPLEMENT_REACH; index++) {
    const word = words[index];
    if (word === undefined) return false;
    if (word.follower === 0x3a) return true;
    if (index > verb && complementisers.has(word.key)) return true;
  }
  return false;
}

/** Whether no word of a cased script stands there in small letters: a name, not a clause. */
function namesOnly(text: string, words: readonly ClauseWord[]): boolean {
  return words.every(({ start, key }) => isUpperAt(text, start) || key >= '\u0600');
}

/** The words from `at` to the next terminator, at most {@link CLAUSE_WORDS}. */
function clauseWords(text: string, at: number, end: number): ClauseWord[] {
  const words: ClauseWord[] = [];
  let to = skipOpeners(text, at, end);
  while (to < end && words.length < CLAUSE_WORDS) {
    if (isTerminator(text.charCodeAt(to))) break;
    const start = to;
    while (to < end && isLetter(text.charCodeAt(to))) to++;
    if (to === start) {
      to++;
      continue;
    }
    const key = abbreviationKey(text.slice(start, to));
    const next = skipSpaces(text, to, end);
    const follower = next < end ? text.charCodeAt(next) : 0;
    to = next;
    while (to < end && (isClauseMark(text.charCodeAt(to)) || isBetween(text, to))) to++;
    const quoteFollows = [...text.slice(next, to)].some(isQuoteMark);
    words.push({ key, start, follower, quoteFollows });
  }
  return words;
}

/** Whether white space, a quotation mark, an opening bracket or a dash stands at `at`. */
function isBetween(text: string, at: number): boolean {
  return skipOpeners(text, at, at + 1) > at;
}
